// The step that mends what needs attention, with all that is known filled in.

import type { Attention } from '../../domain/attention.ts';
import type { CivilMonth } from '../../domain/civil-date.ts';
import { monthsAsTyped } from '../../domain/period.ts';
import { record } from '../commands/records.ts';
import { generateCommand, whyCommand } from '../commands/roster.ts';
import type { WordsOf } from '../declaration.ts';
import { say } from '../output.ts';
import { renderFindings } from '../views/findings-view.ts';
import { type Step, step, type Visit } from './step.ts';
import { STEPS } from './steps.ts';

export function mendingStep(attention: Attention): Step {
  switch (attention.kind) {
    case 'no-people':
      return STEPS['people-import'];
    case 'draft-not-published':
      return STEPS.publish;
    case 'month-not-drawn':
      return step(generateCommand, async () => ({ period: attention.month }));
    case 'published-wrong':
      return step(generateCommand, visit => repair(attention.months, visit));
    case 'seat-empty':
      return step(whyCommand, async ({ input }) => ({ date: input.messages.dates.date(attention.date) }));
    case 'duties-unrecorded':
      return step(record, async ({ input }) => ({ date: input.messages.dates.date(attention.date) }));
    case 'year-not-announced':
      return STEPS['holidays-import'];
    case 'feeds-stale':
      return STEPS.feeds;
    case 'backup-old':
      return STEPS.backup;
  }
}

/** Shows what is wrong first. */
async function repair(
  months: readonly CivilMonth[],
  { input, outlook }: Visit,
): Promise<WordsOf<typeof generateCommand>> {
  say(input.context.stderr, renderFindings(outlook.wrong, outlook.facts, input));
  const [first, last] = [months[0], months.at(-1)];
  return { period: first && last ? monthsAsTyped(first, last) : '', repair: true };
}
