// Reasons for and against, seat by seat.

import { why as askWhy } from '../../operations/roster/why.ts';
import type { Action } from '../command-file.ts';
import type * as declared from '../commands/roster.ts';
import { officeOf } from '../office.ts';
import { renderWhy } from '../views/why-view.ts';

export const why: Action<typeof declared.whyCommand> = async (input, given) => {
  const { facts, ...answer } = await askWhy(officeOf(input), {
    duty: given.date,
    person: given.person,
    draft: given.draft,
  });
  return { data: answer, text: renderWhy({ facts, ...answer }, given.details, input) };
};
