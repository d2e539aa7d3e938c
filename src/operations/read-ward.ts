import { readWardFacts, type WardFacts } from '../store/ward-facts.ts';
import type { Office } from './office.ts';
import { readFrom } from './operate.ts';

/** The whole mutable ward; all that the lists need. */
export async function readWard(office: Office): Promise<WardFacts> {
  return readFrom(office, db => readWardFacts(db));
}
