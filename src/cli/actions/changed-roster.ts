// What every change of a published roster ends with: shown and asked about where somebody is there, then the new
// version, what differs, whom to ring, and the text for the chat group.

import { changeText } from '../../documents/change-text.ts';
import { civil, monthOf, weekdayOf } from '../../domain/civil-date.ts';
import type { Duty, DutyId } from '../../domain/duty.ts';
import { namesOf } from '../../i18n/names.ts';
import type { Office } from '../../operations/office.ts';
import type { ChangedRoster, RefusedChange } from '../../operations/roster/change-published.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { agreed } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { mayAsk } from '../options.ts';
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

interface Report extends Shown {
  /** Somebody has just seen all of it and said yes. */
  readonly approved: boolean;
}

export async function changeRoster<Result extends object>(
  input: CommandInput,
  { phones = false }: Shown,
  change: (office: Office) => Promise<Changed<Result>>,
  say: Say<Result>,
): Promise<Outcome> {
  const office = officeOf(input);
  let approved = false;
  if (mayAsk(input) && !input.dryRun) {
    const preview = await change({ ...office, dryRun: true });
    if (preview.refused) return refusedOutcome(input, preview, say);
    if (preview.published) {
      const { version } = preview.published;
      const { month } = input.messages;
      const shown = [month.wouldPublish(version), ...changeLines(input, preview, say)].join('\n');
      await agreed(input, shown, month.confirm(version));
      approved = true;
    }
  }
  const changed = await change(office);
  if (changed.refused) return refusedOutcome(input, changed, say);
  return changedOutcome(input, changed, say, { approved, phones });
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

function changedOutcome<Result extends object>(
  input: CommandInput,
  changed: ChangedRoster<Result>,
  say: Say<Result>,
  { approved, phones = false }: Report,
): Outcome {
  const { result, published, draftApart, facts } = changed;
  const { month, commands } = input.messages;
  const lines = approved ? [] : changeLines(input, changed, say);
  if (!published) {
    const text = [...lines, ...(input.dryRun ? [commands.dryRun] : [])].join('\n');
    return { data: { ...result, published: null }, text };
  }
  const names = namesOf(facts, input.language);
  const text = changeText({
    diff: published.diff,
    after: published.roster.duties,
    version: published.version,
    shortName: facts.settings.presentation.shortName,
    roles: facts.roles,
    nameOf: code => facts.people.find(p => p.code === code)?.name ?? code,
    language: facts.settings.language,
  });
  const head = input.dryRun
    ? month.tried(published.version)
    : input.palette.good(month.published(published.version, published.hash.slice(0, 8)));
  const tell = published.diff.tell;
  const ring =
    tell.length > 0 ? [month.ring(peopleToRing(tell, facts, names, showsPhones(phones, input)))] : [];
  const { version, hash, period, diff } = published;
  return {
    data: { ...result, published: { version, hash, period, diff }, draftApart, text },
    text: [head, ...lines, ...ring, '', month.zalo, '', ''].join('\n'),
    copy: text,
    advice: renderNextSteps(
      [`lichtruc export pdf ${monthOf(period.from)} -o lich-truc.pdf`, 'lichtruc feeds build'],
      input,
    ),
  };
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
    ...(draftApart.length > 0
      ? [input.palette.warning(month.draftApart(draftApart.map(d => dutyDay(d, input)).join(', ')))]
      : []),
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
