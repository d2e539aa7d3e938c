// What every change of the ward ends with: what was done, which published duties it put in the wrong, and the
// repair that mends them.

import { addDays } from '../../domain/civil-date.ts';
import { lastDate, type Period } from '../../domain/period.ts';
import type { Changed } from '../../operations/change-ward.ts';
import { readWard } from '../../operations/look-up.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { mayAsk } from '../options.ts';
import { askYesOrNo } from '../prompts.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';

export async function changedOutcome<Result>(
  input: CommandInput,
  { result, touched }: Changed<Result>,
  lines: readonly string[],
): Promise<Outcome> {
  const { messages, palette } = input;
  const done = [...lines, ...(input.dryRun ? [messages.commands.dryRun] : [])].join('\n');
  const period = periodOf(touched.flatMap(f => f.date ?? []));
  if (!period) return { data: { ...asData(result), touched }, text: done };
  const facts = await readWard(officeOf(input));
  const text = [
    done,
    palette.warning(messages.ward.touched(touched.length)),
    renderFindings(touched, facts, input),
  ].join('\n');
  const range = `${period.from}..${lastDate(period)}`;
  if (mayAsk(input) && !input.dryRun && (await askYesOrNo(messages.ward.repairQuestion, true))) {
    input.context.stderr.write(`${text}\n`);
    const { generate } = await import('./roster.ts');
    return generate({ ...input, args: [range], options: { ...input.options, repair: true } });
  }
  const advice = `${messages.ward.repairAdvice}\n${renderNextSteps([`lichtruc generate ${range} --repair`, `lichtruc publish ${range}`], input)}`;
  return { data: { ...asData(result), touched }, text, advice };
}

function asData(result: unknown): object {
  return typeof result === 'object' && result !== null && !Array.isArray(result) ? result : { result };
}

function periodOf(dates: readonly Period['from'][]): Period | null {
  const sorted = dates.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last ? { from: first, until: addDays(last, 1) } : null;
}
