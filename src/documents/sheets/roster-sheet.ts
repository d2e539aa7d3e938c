// The roster sheet: every duty of a month, a quarter or a range, as the office prints, signs and edits it.

import { weekdayOf } from '../../domain/civil-date.ts';
import type { SpecialDay } from '../../domain/day.ts';
import { lastDate, monthsOf } from '../../domain/period.ts';
import type { Role } from '../../domain/person.ts';
import type { PublishedDuty, PublishedRoster, PublishedSeat } from '../../domain/publication.ts';
import type { Language } from '../../domain/ward.ts';
import { type Messages, messagesIn } from '../../i18n/messages.ts';
import { authorOf, officialClosing, officialHeader, standing } from '../official-parts.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Block, type Cell, type Column, cell, type Line, type Paper, type Table } from '../paper.ts';

export interface RosterSheetInput {
  readonly roster: PublishedRoster;
  /** In the order of their columns. */
  readonly roles: readonly Role[];
  /** Days off on which a duty would have been held. */
  readonly skipped: readonly SpecialDay[];
  readonly language: Language;
  /** Not published: says so on every page. */
  readonly draft: boolean;
}

export function rosterSheet(input: RosterSheetInput): Paper {
  const { roster, language, draft } = input;
  const messages = messagesIn(language);
  const { documents } = messages;
  const { presentation, publication, period } = roster;
  const mark = publication?.document ?? { number: null, date: null };
  const subject = documents.rosterSubject(
    messages.dates.date(period.from),
    messages.dates.date(lastDate(period)),
  );
  const remarks = remarksOf(input, messages);
  const blocks: readonly Block[] = [
    officialHeader({ presentation, mark, symbol: presentation.symbol }, messages),
    { kind: 'title', above: '', title: documents.rosterTitle, subject, attachedTo: '' },
    { kind: 'paragraph', text: documents.place(presentation.place), align: 'center', size: 'normal' },
    rosterTable(input, messages),
    ...(remarks.length > 0 ? [{ kind: 'list' as const, items: remarks }] : []),
    officialClosing(presentation, messages),
  ];
  return {
    language,
    orientation: 'portrait',
    name: `${documents.rosterTitle} ${subject}`,
    author: authorOf(presentation),
    blocks,
    ...standing(draft ? null : publication, messages),
    onePage: monthsOf(period).length === 1,
    data: null,
  };
}

function rosterTable({ roster, roles, language }: RosterSheetInput, messages: Messages): Table {
  const { columns } = messages.documents;
  const role = (r: Role): Column => ({
    heading: columns.onDuty(language === 'vi' ? r.nameVi : r.nameEn),
    width: 'rest',
  });
  return {
    kind: 'table',
    caption: messages.documents.rosterTitle,
    columns: [
      { heading: columns.number, width: 10, align: 'center', wideOnly: true },
      {
        heading: columns.date,
        width: 23,
        align: 'center',
        namesRow: true,
        apart: [columns.weekday, columns.day],
      },
      { heading: columns.time, width: 26, align: 'center' },
      ...roles.map(role),
      { heading: columns.note, width: 25 },
    ],
    rows: roster.duties.map((duty, i) => dutyRow(duty, i, roles, messages)),
    empty: messages.documents.noDuties,
    rowHeight: 0,
  };
}

function dutyRow(
  published: PublishedDuty,
  index: number,
  roles: readonly Role[],
  messages: Messages,
): readonly Cell[] {
  const { duty, state, note, seats } = published;
  const { documents, dates } = messages;
  const cancelled = state === 'cancelled';
  const struck = cancelled ? { struck: true } : {};
  const date: readonly Line[] = [
    { text: unbroken(dates.weekday(weekdayOf(duty.date))), ...struck },
    { text: dates.date(duty.date), value: { date: duty.date }, ...struck },
  ];
  const notes = [
    cancelled ? documents.cancelled : '',
    duty.label,
    duty.place,
    note,
    duty.provisional ? documents.provisional : '',
  ];
  return [
    cell(String(index + 1), { value: index + 1, ...struck }),
    { lines: date },
    cell(officialTimes(duty.start, duty.end), struck),
    ...roles.map(
      (role): Cell => ({
        lines: cancelled ? [] : seats.filter(s => s.role === role.code).flatMap(s => seatLines(s, messages)),
      }),
    ),
    cell(notes.filter(text => text !== '').join('; '), { size: 'small' }),
  ];
}

function seatLines({ person, note }: PublishedSeat, { documents }: Messages): readonly Line[] {
  if (!person) return [{ text: note || documents.emptySeat }];
  const under = person.title || person.unit;
  const name = { text: unbroken(person.name ?? person.person) };
  return under ? [name, { text: under, size: 'small' }] : [name];
}

function remarksOf(
  { roster, skipped, language }: RosterSheetInput,
  { documents, dates }: Messages,
): readonly string[] {
  const lines = skipped.map(day => {
    const name = language === 'vi' ? day.nameVi : day.nameEn;
    const when = `${dates.weekday(weekdayOf(day.date))} ${dates.date(day.date)}`;
    const source = day.provisional ? documents.provisional : dates.source(day.source);
    return documents.skipped(unbroken(when), name, source);
  });
  const provisional = roster.duties.some(d => d.duty.provisional) ? [documents.provisionalRemark] : [];
  return [...lines, ...provisional];
}
