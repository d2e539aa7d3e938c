// Reasons for and against, seat by seat.

import { why as askWhy } from '../../operations/roster/why.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { argument } from '../options.ts';
import { renderWhy } from '../views/why-view.ts';

export async function why(input: CommandInput): Promise<Outcome> {
  const { facts, ...answer } = await askWhy(officeOf(input), {
    duty: argument(input, 0),
    person: input.args[1] ?? null,
    draft: input.options['draft'] === true,
  });
  return { data: answer, text: renderWhy({ facts, ...answer }, input) };
}
