// Reasons for and against, seat by seat.

import { why as askWhy } from '../../operations/roster/why.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/roster.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { renderWhy } from '../views/why-view.ts';

export async function why(input: CommandInput, given: Given<typeof declared.whyCommand>): Promise<Outcome> {
  const { facts, ...answer } = await askWhy(officeOf(input), {
    duty: given.date,
    person: given.person,
    draft: given.draft,
  });
  return { data: answer, text: renderWhy({ facts, ...answer }, input) };
}
