// What every change of the ward ends with: what was done, which published duties it put in the wrong, and the
// repair that mends them.

import { type CivilDate, monthOf } from '../../domain/civil-date.ts';
import { monthsAsTyped } from '../../domain/period.ts';
import type { Changed } from '../../operations/change-ward.ts';
import type { Office } from '../../operations/office.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { approved } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { mayAsk } from '../options.ts';
import { say } from '../output.ts';
import { askYesOrNo } from '../prompts.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';

type Change<Result> = (office: Office) => Promise<Changed<Result>>;
type Say<Result> = (result: Result, facts: WardFacts) => readonly string[];

/** A change that takes something away: shown and asked about first, where somebody is there. */
export async function confirmedChange<Result>(
  input: CommandInput,
  change: Change<Result>,
  say: Say<Result>,
): Promise<Outcome> {
  const office = officeOf(input);
  await approved(input, async () => {
    const { result, facts } = await change({ ...office, dryRun: true });
    return say(result, facts);
  });
  const changed = await change(office);
  return changedOutcome(input, changed, say(changed.result, changed.facts));
}

export async function changedOutcome<Result>(
  input: CommandInput,
  { result, touched, facts }: Changed<Result>,
  lines: readonly string[],
): Promise<Outcome> {
  const { messages, palette } = input;
  const done = input.dryRun
    ? [messages.ward.dryRunHead, ...lines.map(line => `  ${line}`)].join('\n')
    : lines.join('\n');
  const range = monthsOf(touched.flatMap(f => f.date ?? []));
  if (!range) return { data: { ...asData(result), touched }, text: done };
  const text = [
    done,
    palette.warning(messages.ward.touched(touched.length)),
    renderFindings(touched, facts, input),
  ].join('\n');
  if (mayAsk(input) && !input.dryRun && (await askYesOrNo(messages.ward.repairQuestion, true))) {
    say(input.context.stderr, text);
    const { generate } = await import('./roster.ts');
    return generate(input, { period: range, repair: true, timeLimit: null });
  }
  const steps = [`generate ${range} --repair`, `diff ${range}`, `publish ${range}`].map(s => `lichtruc ${s}`);
  const advice = renderNextSteps(steps, input, messages.ward.repairAdvice);
  return { data: { ...asData(result), touched }, text, advice };
}

function asData(result: unknown): object {
  return typeof result === 'object' && result !== null && !Array.isArray(result) ? result : { result };
}

/** The whole months of these dates, as a person would type them: a repair moves nobody it need not. */
function monthsOf(dates: readonly CivilDate[]): string | null {
  const sorted = dates.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  return monthsAsTyped(monthOf(first), monthOf(last));
}
