// What every change of a published roster ends with: shown and asked about where somebody is there, then the new
// version, what differs, whom to ring, and the text for the chat group.

import { changeText } from '../../documents/change-text.ts';
import type { PersonalText } from '../../documents/personal-text.ts';
import { civil, monthOf, weekdayOf } from '../../domain/civil-date.ts';
import type { Duty, DutyId } from '../../domain/duty.ts';
import { calledApart } from '../../domain/roster/namesakes.ts';
import { namesOf } from '../../i18n/names.ts';
import type { Office } from '../../operations/office.ts';
import type { ChangedRoster, RefusedChange } from '../../operations/roster/change-published.ts';
import type { PublishedVersion } from '../../operations/roster/publication-plan.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { carryOut, type Plan, wouldDo } from '../confirm.ts';
import { lettersOf } from '../letters.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { peopleToRing } from '../views/ring-view.ts';
import { renderDiff } from '../views/roster-view.ts';

type Changed<Result> = ChangedRoster<Result> | RefusedChange<Result>;

/** What was done, in lines; `facts` for the names. */
type Say<Result> = (result: Result, facts: WardFacts) => readonly string[];

/** What a command says of how its answer looks. */
interface Shown {
  readonly phones?: boolean;
}

/** What every publication goes through; `Made` is what was done, or would be. */
interface Publishing<Made> {
  readonly change: (office: Office) => Promise<Made>;
  /** Null where it was not refused. */
  readonly refused: (made: Made) => Outcome | null;
  /** What is shown and asked about first. */
  readonly preview: (made: Made) => Plan | null;
  /** `approved` where somebody has just seen all of it and said yes. */
  readonly outcome: (made: Made, approved: boolean) => Outcome;
}

export async function publishing<Made>(
  input: CommandInput,
  { change, refused, preview, outcome }: Publishing<Made>,
): Promise<Outcome> {
  const { made, approved } = await carryOut(input, change, tried => (refused(tried) ? null : preview(tried)));
  return refused(made) ?? outcome(made, approved);
}

export async function changeRoster<Result extends object>(
  input: CommandInput,
  { phones = false }: Shown,
  change: (office: Office) => Promise<Changed<Result>>,
  say: Say<Result>,
): Promise<Outcome> {
  return publishing(input, {
    change,
    refused: made => (made.refused ? refusedOutcome(input, made, say) : null),
    preview: made => (made.refused ? null : planOf(input, made, say)),
    outcome: (made, approved) =>
      made.refused
        ? refusedOutcome(input, made, say)
        : changedOutcome(input, made, phones, approved ? [] : changeLines(input, made, say)),
  });
}

function planOf<Result extends object>(
  input: CommandInput,
  made: ChangedRoster<Result>,
  say: Say<Result>,
): Plan {
  const lines = changeLines(input, made, say);
  if (!made.published) return { lines: wouldDo(lines, input), harmless: true };
  return versionPlan(made.published.version, lines, input);
}

/** A version, shown and asked about. */
export function versionPlan(version: number, lines: readonly string[], { messages }: CommandInput): Plan {
  const { month } = messages;
  return { lines: [month.wouldPublish(version), ...lines], question: month.confirm(version) };
}

/** The text for the chat group. */
export function zaloText(
  { diff, roster, version }: PublishedVersion,
  { settings, roles, people }: WardFacts,
): string {
  const called = calledApart(people);
  return changeText({
    diff,
    after: roster.duties,
    version,
    model: settings.presentation.model,
    shortName: settings.presentation.shortName,
    roles,
    nameOf: code => called(code) ?? code,
    language: settings.language,
  });
}

export function publishedHead(
  { version, hash }: Pick<PublishedVersion, 'version' | 'hash'>,
  { messages, palette, dryRun }: CommandInput,
): string {
  const { month } = messages;
  return dryRun ? month.tried(version) : palette.good(month.published(version, hash.slice(0, 8)));
}

function refusedOutcome<Result extends object>(
  input: CommandInput,
  { result, refused, diff, facts }: RefusedChange<Result>,
  say: Say<Result>,
): Outcome {
  const { month } = input.messages;
  const text = [
    ...say(result, facts),
    input.palette.bad(month.refused),
    renderFindings(refused, facts, input),
  ].join('\n');
  return { data: { ...result, refused, diff }, text, advice: month.forceAdvice, no: true };
}

function changedOutcome(
  input: CommandInput,
  { result, published, texts, draftApart, facts }: ChangedRoster<object>,
  phones: boolean,
  lines: readonly string[],
): Outcome {
  const { month, commands } = input.messages;
  if (!published) {
    const text = [...lines, ...(input.dryRun ? [commands.dryRun] : [])].join('\n');
    return { data: { ...result, published: null }, text };
  }
  const { version, hash, period, diff } = published;
  const text = zaloText(published, facts);
  const names = namesOf(facts, input.language);
  const ring = () => month.ring(peopleToRing(diff.tell, facts, names, showsPhones(phones, input)));
  const head = [publishedHead(published, input), ...lines, ...(diff.tell.length > 0 ? [ring()] : [])];
  return {
    data: { ...result, published: { version, hash, period, diff }, draftApart, text, texts },
    text: [...head, '', month.zalo, '', ''].join('\n'),
    copy: text,
    letters: lettersOf(texts, monthOf(period.from), input),
    advice: renderNextSteps(stepsAfter(texts, monthOf(period.from)), input),
  };
}

/** The pages show a version once they are built. */
export function stepsAfter(texts: readonly PersonalText[], period: string): readonly string[] {
  const build = texts.some(({ page }) => page !== null) ? ['lichtruc feeds build'] : [];
  return [...build, `lichtruc export pdf ${period} -o lich-truc.pdf`];
}

function changeLines<Result extends object>(
  input: CommandInput,
  { result, published, draftApart, facts }: ChangedRoster<Result>,
  say: Say<Result>,
): readonly string[] {
  const { month } = input.messages;
  const names = namesOf(facts, input.language);
  return [
    ...say(result, facts),
    ...(published ? [renderDiff({ ...published.diff, tell: [] }, facts.roles, names.person, input)] : []),
    ...(published ? stillWrongLines(published, facts, input) : []),
    ...(draftApart.length > 0
      ? [input.palette.warning(month.draftApart(draftApart.map(d => dutyDay(d, input)).join(', ')))]
      : []),
  ];
}

/** What was wrong before and is not mended in passing, or was forced. */
function stillWrongLines(
  { findings }: PublishedVersion,
  facts: WardFacts,
  input: CommandInput,
): readonly string[] {
  const wrong = findings.filter(f => f.severity === 'error');
  if (wrong.length === 0) return [];
  return [
    input.palette.warning(input.messages.month.stillWrong(wrong.length)),
    renderFindings(wrong, facts, input),
  ];
}

/** Telephone numbers are shown only where somebody at the office's own terminal asks for them. */
export function showsPhones(asked: boolean, { context, json }: CommandInput): boolean {
  return asked && context.stdout.isTTY === true && !json;
}

/** The day of a duty's identity, as people write it. */
function dutyDay(duty: DutyId, { messages }: CommandInput): string {
  return messages.dates.date(civil(duty.slice(0, duty.indexOf('/'))));
}

/** "Thứ Hai 05/10/2026". */
export function dayOf({ date }: Pick<Duty, 'date'>, { messages }: CommandInput): string {
  return `${messages.dates.weekday(weekdayOf(date))} ${messages.dates.date(date)}`;
}
