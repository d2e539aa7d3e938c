// A command with its work: what was typed is read as declared, its days written in full, before the action sees it; and
// what was done ends with how it is taken back and what comes next.

import type { Action, CommandFile, CommandInput, Outcome } from './command-file.ts';
import { type Declaration, type Effect, readGiven } from './declaration.ts';
import { renderNextSteps } from './views/next-steps.ts';

export function runs<Declared extends Declaration>(
  declared: Declared,
  load: () => Promise<Action<Declared>>,
): CommandFile {
  return {
    ...declared,
    async run(typed, asked) {
      const { understand } = await import('./understand.ts');
      const input = { ...asked, effect: declared.effect };
      const { written, understood } = await understand(declared, typed, input);
      const outcome = await (await load())(input, readGiven(declared, written));
      const ended = ending(outcome, declared, input);
      return understood.length > 0 ? { ...ended, understood } : ended;
    },
  };
}

/** What undo, or the command that is said to, takes back. */
const TAKEN_BACK: ReadonlySet<Effect> = new Set(['drafts', 'notes', 'takes-away', 'publishes']);

function ending(outcome: Outcome, { effect, takenBackBy = 'undo', next }: Declaration, input: CommandInput) {
  if (!TAKEN_BACK.has(effect) || input.dryRun || outcome.no || outcome.unchanged) return outcome;
  const { takeBack } = input.messages.cli;
  const steps = next === undefined ? '' : renderNextSteps([`lichtruc ${next}`], input);
  return {
    ...outcome,
    takeBack: takeBack(input.palette.accent(input.speaker.line(`lichtruc ${takenBackBy}`))),
    advice: outcome.advice || steps,
  };
}
