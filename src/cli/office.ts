// The office a command works for, from what was typed and from the environment.

import { createHash, randomBytes } from 'node:crypto';
import type { CivilDate } from '../domain/civil-date.ts';
import type { Office } from '../operations/office.ts';
import { todayIn } from '../time/clock.ts';
import type { CommandInput } from './command-file.ts';
import type { Context } from './context.ts';
import { progressOf } from './progress.ts';

export function officeOf(input: CommandInput): Office {
  const { context, path, opened, by, notice, dryRun } = input;
  const [clock, randomHex] = [context.clock(), randomness(context)];
  return { path, opened, by, notice, dryRun, clock, randomHex, watch: progressOf(input) };
}

/** The ward's date. */
export function today({ context, zone }: CommandInput): CivilDate {
  return todayIn(zone, context.clock());
}

/** LICHTRUC_SEED fixes every random byte, for demonstrations and tests whose output must be the same each time. */
function randomness({ environment }: Context): Office['randomHex'] {
  const seed = environment['LICHTRUC_SEED'];
  if (!seed) return bytes => randomBytes(bytes).toString('hex');
  let drawn = 0;
  return bytes =>
    createHash('sha512')
      .update(`${seed} ${environment['LICHTRUC_NOW'] ?? ''} ${drawn++}`)
      .digest('hex')
      .slice(0, 2 * bytes);
}
