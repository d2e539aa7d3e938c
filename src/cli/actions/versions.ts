// What was published, and how one state differs from another.

import { yearOf } from '../../domain/civil-date.ts';
import { lastDate, type Period } from '../../domain/period.ts';
import { namesOf } from '../../i18n/names.ts';
import { compareRosters } from '../../operations/roster/compare-rosters.ts';
import { listVersions, markVersion } from '../../operations/roster/versions.ts';
import { wallTimeAt } from '../../time/clock.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/versions.ts';
import { carryOut, wouldDo } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { needed } from '../options.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { peopleToRing } from '../views/ring-view.ts';
import { renderDiff } from '../views/roster-view.ts';
import { renderTable } from '../views/table.ts';

/** The answer is no (exit 1) where there are differences, as with diff(1). */
export const diff: Action<typeof declared.diffCommand> = async (input, given) => {
  const { period, to } = given;
  const from = given.from ?? (to === null ? null : to - 1);
  const { facts, diff: found } = await compareRosters(officeOf(input), { period, from, to });
  const { month } = input.messages;
  const names = namesOf(facts, input.language);
  const name = (version: number | null) =>
    version === null ? month.inForce : version === 0 ? month.nothingYet : month.versionName(version);
  const isDraft = from === null && to === null;
  const head = isDraft ? month.diffDraft : month.diffVersions(name(from), name(to));
  const data = { from, to, ...found };
  if (found.changes.length === 0) return { data, text: `${head}\n${month.noDifference}` };
  const text = [
    head,
    renderDiff({ ...found, tell: [] }, facts.roles, names.person, input),
    ...(found.tell.length > 0 ? [month.tell(peopleToRing(found.tell, facts, names, false))] : []),
  ].join('\n');
  const advice = isDraft ? renderNextSteps([`lichtruc publish ${period}`], input) : '';
  return { data, text, no: true, ...(advice ? { advice } : {}) };
};

export async function list(input: CommandInput): Promise<Outcome> {
  const { publications, zone } = await listVersions(officeOf(input));
  const { month, commands, dates } = input.messages;
  if (publications.length === 0) return { data: [], text: month.noVersions };
  const rows = publications.map(p => {
    const at = wallTimeAt(p.publishedAt, zone);
    const { number, date } = p.document;
    const document = [number, date && dates.date(date)].filter(Boolean).join(', ');
    return [
      String(p.version),
      `${dates.date(at.date)} ${at.time}`,
      p.kind === 'version' ? spanOf(p.period, input) : '',
      p.kind === 'version' ? document : '',
      [month.kinds[p.kind], p.reason].filter(Boolean).join(': '),
      p.by,
    ];
  });
  const { columns } = commands;
  const head = [
    columns.version,
    columns.published,
    columns.period,
    month.documentColumn,
    month.reasonColumn,
    columns.by,
  ];
  return { data: publications, text: renderTable({ head, rows, numeric: [0] }, input) };
}

/** "01/10–31/10/2026"; one date by itself. */
function spanOf(period: Period, { messages }: CommandInput): string {
  const { dates } = messages;
  const last = lastDate(period);
  if (period.from === last) return dates.date(last);
  const sameYear = yearOf(period.from) === yearOf(last);
  return `${sameYear ? dates.dayMonth(period.from) : dates.date(period.from)} – ${dates.date(last)}`;
}

export const mark: Action<typeof declared.versionsMark> = async (input, given) => {
  const { version, number, date, annexOf, posted } = given;
  if (number === null && date === null && annexOf === null && !posted)
    needed(null, '--number, --date, --posted');
  const { month, dates, commands } = input.messages;
  type Marked = Awaited<ReturnType<typeof markVersion>>;
  const inWords = ({ number: typed, date: day }: Marked['after']) =>
    month.documentMark(typed ?? '', day ? dates.date(day) : '');
  const say = ({ before, after, annexes }: Marked) => {
    const { number: once, date: onceDated } = before.document;
    const was = once || onceDated ? inWords(before.document) : '';
    const marked = month.marked(version, inWords(after), was === inWords(after) ? '' : was);
    return [
      marked,
      ...(annexes.length > 0 ? [month.annexesMarked(annexes.join(', '))] : []),
      ...(posted ? [month.posted(version)] : []),
    ].join('\n');
  };
  const { made } = await carryOut(
    input,
    office => markVersion(office, { version, number, date, annexOf, posted }),
    tried => ({ lines: wouldDo([say(tried)], input) }),
  );
  const { after } = made;
  const line = say(made);
  const text = input.dryRun ? `${line}\n${commands.dryRun}` : line;
  return { data: { version, document: after }, text };
};
