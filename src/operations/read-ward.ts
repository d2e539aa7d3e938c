import { readWardFacts, type WardFacts } from '../store/ward-facts.ts';
import { type Office, withWard } from './office.ts';

/** The whole mutable ward; all that the lists need. */
export async function readWard(office: Office): Promise<WardFacts> {
  return withWard(office, async file => file.read(db => readWardFacts(db)));
}
