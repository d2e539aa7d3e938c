// What every change of the ward goes through: shown with the published duties that it puts in the wrong, asked about,
// done, and said with the repair that mends them.

import { reportCitation } from '../../documents/report-corrections.ts';
import { type CivilDate, monthOf } from '../../domain/civil-date.ts';
import type { Doubt } from '../../domain/doubt.ts';
import type { KeptReport } from '../../domain/kept-report.ts';
import { monthsAsTyped, periodAsTyped } from '../../domain/period.ts';
import { namesOf } from '../../i18n/names.ts';
import type { Changed } from '../../operations/change-ward.ts';
import type { Office } from '../../operations/office.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { carryOut, type Plan, wouldDo } from '../confirm.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';

type Say<Result> = (result: Result, facts: WardFacts) => readonly string[];

const LINES_SAID_TWICE = 8;

interface Change<Result> {
  readonly change: (office: Office) => Promise<Changed<Result>>;
  readonly say: Say<Result>;
  /** What of it is data, where not all of it is for everybody. */
  readonly data?: (result: Result) => object;
  /** What may be a slip of the hand, and so needs a yes. */
  readonly doubts?: (result: Result) => readonly Doubt[];
  /** What else is to be said of the plan. */
  readonly plan?: (changed: Changed<Result>) => Partial<Plan> | null;
}

export async function changeWard<Result>(input: CommandInput, change: Change<Result>): Promise<Outcome> {
  const { plan = () => ({}), say, data = asData, doubts } = change;
  const careful = doubts && input.effect === 'notes' ? { ...input, effect: 'takes-away' as const } : input;
  const { made, approved } = await carryOut(careful, change.change, tried => {
    const more = plan(tried);
    const doubted = doubtLines(doubts?.(tried.result) ?? [], tried.facts, input);
    const lines = [...linesOf(input, tried, wouldDo(say(tried.result, tried.facts), input)), ...doubted];
    return more && { lines, ...(doubts ? { harmless: doubted.length === 0 } : {}), ...more };
  });
  const said = input.json ? [] : say(made.result, made.facts);
  const { touched, renamed, redressed, recounted, belied } = made;
  const head = input.dryRun ? dryRunLines(said, input) : said;
  const text = (approved ? brief(head) : linesOf(input, made, head)).join('\n');
  return {
    data: {
      ...data(made.result),
      touched,
      renamed: renamed.map(duty => duty.id),
      redressed,
      recounted,
      belied: belied.map(({ number, date }) => ({ number, date })),
    },
    text,
    ...adviceOn(made, input),
    ...(plan(made) === null ? { unchanged: true } : {}),
  };
}

/** What was just approved need not be read twice. */
function brief(lines: readonly string[]): readonly string[] {
  return lines.length > LINES_SAID_TWICE ? lines.slice(0, 1) : lines;
}

function doubtLines(
  doubts: readonly Doubt[],
  facts: WardFacts,
  { messages, palette, language }: CommandInput,
): readonly string[] {
  return doubts.map(doubt => palette.warning(messages.ward.doubt(doubt, namesOf(facts, language))));
}

function dryRunLines(lines: readonly string[], { messages }: CommandInput): readonly string[] {
  return [messages.ward.dryRunHead, ...lines.map(line => `  ${line}`)];
}

function linesOf(
  input: CommandInput,
  { touched, renamed, redressed, recounted, belied, facts }: Changed<unknown>,
  lines: readonly string[],
): readonly string[] {
  const { ward } = input.messages;
  return [
    ...lines,
    ...(redressed ? [ward.presentationChanged] : []),
    ...(recounted ? [ward.recounted] : []),
    ...(renamed.length > 0 ? [input.palette.warning(ward.renamed(renamed.length))] : []),
    ...belied.map(report => input.palette.warning(ward.belied(reportCitation(report, input.language)))),
    ...(touched.length > 0
      ? [input.palette.warning(ward.touched(touched.length)), renderFindings(touched, facts, input)]
      : []),
  ];
}

function adviceOn(
  { touched, renamed, belied }: Changed<unknown>,
  input: CommandInput,
): Pick<Outcome, 'advice'> {
  const repair = monthsOf(touched.flatMap(f => f.date ?? []));
  const printed = monthsOf(renamed.map(duty => duty.date));
  const steps = [
    ...(printed ? [reprintSteps(printed, input)] : []),
    ...(repair ? [repairSteps(repair, input)] : []),
    ...(belied.length > 0 ? [reportSteps(belied, input)] : []),
  ];
  return steps.length > 0 ? { advice: steps.join('\n') } : {};
}

function reprintSteps(range: string, input: CommandInput): string {
  const steps = [`lichtruc export pdf ${range} -o lich-truc.pdf`, 'lichtruc feeds build'];
  return renderNextSteps(steps, input, input.messages.ward.reprintAdvice);
}

function reportSteps(belied: readonly KeptReport[], input: CommandInput): string {
  const steps = belied.map(({ report }) => `lichtruc report ${periodAsTyped(report.period)}`);
  return renderNextSteps(steps, input, input.messages.ward.correctAdvice);
}

function repairSteps(range: string, input: CommandInput): string {
  const steps = [`generate ${range} --repair`, `diff ${range}`, `publish ${range}`];
  return renderNextSteps(
    steps.map(step => `lichtruc ${step}`),
    input,
    input.messages.ward.repairAdvice,
  );
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
