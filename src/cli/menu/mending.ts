// The step that mends what needs attention, with all that is known filled in.

import type { Attention } from '../../domain/attention.ts';
import type { CivilMonth } from '../../domain/civil-date.ts';
import { monthsAsTyped } from '../../domain/period.ts';
import { say } from '../output.ts';
import { renderFindings } from '../views/findings-view.ts';
import type { Typed } from './command-line.ts';
import type { Step, Visit } from './step.ts';
import { STEPS } from './steps.ts';

export function mendingStep(attention: Attention): Step {
  switch (attention.kind) {
    case 'no-people':
      return STEPS['people-import'];
    case 'draft-not-published':
      return STEPS.publish;
    case 'month-not-drawn':
      return { command: 'generate', gather: async () => ({ args: [attention.month] }) };
    case 'published-wrong':
      return { command: 'generate', gather: visit => repair(attention.months, visit) };
    case 'seat-empty':
      return {
        command: 'why',
        gather: async ({ input }) => ({ args: [input.messages.dates.date(attention.date)] }),
      };
    case 'duties-unrecorded':
      return {
        command: 'record',
        gather: async ({ input }) => ({ args: [input.messages.dates.date(attention.date)] }),
      };
    case 'year-not-announced':
      return STEPS['holidays-import'];
    case 'feeds-stale':
      return STEPS.feeds;
    case 'backup-old':
      return STEPS.backup;
  }
}

/** Shows what is wrong first. */
async function repair(months: readonly CivilMonth[], { input, outlook }: Visit): Promise<Typed> {
  say(input.context.stderr, renderFindings(outlook.wrong, outlook.facts, input));
  const [first, last] = [months[0], months.at(-1)];
  return { args: first && last ? [monthsAsTyped(first, last)] : [], options: { repair: true } };
}
