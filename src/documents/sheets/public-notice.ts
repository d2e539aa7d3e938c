// The notice for citizens: when the desk opens early, when it does not, what it does there. One page, no names.

import { weekdayOf } from '../../domain/civil-date.ts';
import { type ClockTime, minuteOfDay } from '../../domain/clock-time.ts';
import { monthsOf } from '../../domain/period.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { authorOf, officialClosing, officialHeader, standing } from '../official-parts.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Block, cell, type Paper, paragraph, type Table } from '../paper.ts';
import { dayName, periodSubject, type RosterDocument, weekdayName } from './roster-document.ts';

export interface PublicNoticeInput extends RosterDocument {
  /** Ordinary opening. */
  readonly opensAt: ClockTime;
  /** Names of the services in the language of the notice. */
  readonly services: readonly string[];
}

const SYMBOL = 'TB-UBND';
const BLANK_MARK = { number: null, date: null };

export function publicNotice(input: PublicNoticeInput): Paper {
  const { roster, language, draft, services } = input;
  const messages = messagesIn(language);
  const { notice } = messages.sheets;
  const { presentation, publication } = roster;
  const when = monthText(input, messages);
  const skipped = skippedLines(input, messages);
  const { footer, ...rest } = standing(draft ? null : publication, messages);
  return {
    language,
    orientation: 'portrait',
    margins: 'official',
    name: `${notice.title} ${notice.subject(when)}`,
    author: authorOf(presentation),
    blocks: [
      officialHeader({ presentation, mark: BLANK_MARK, symbol: SYMBOL }, messages),
      { kind: 'title', above: '', title: notice.title, subject: notice.subject(when), attachedTo: '' },
      paragraph(notice.body(presentation.shortName, presentation.place)),
      ...(early(input).length > 0 ? [paragraph(minutesText(input, messages))] : []),
      noticeTable(input, messages),
      paragraph(notice.otherDays(clockText(input.opensAt))),
      ...titled(notice.skipped, skipped),
      ...(services.length > 0 ? [paragraph(`${notice.services}: ${services.join(', ')}.`)] : []),
      paragraph(notice.bring),
      officialClosing(presentation, messages),
    ],
    footer,
    ...rest,
    onePage: true,
    data: null,
  };
}

/** The same for Zalo, a loudspeaker or a web page. */
export function publicNoticeText(input: PublicNoticeInput): Uint8Array {
  const messages = messagesIn(input.language);
  const { notice } = messages.sheets;
  const { dates } = messages;
  const { presentation } = input.roster;
  const days = early(input).map(
    ({ duty }) =>
      `- ${dates.weekday(weekdayOf(duty.date))} ${dates.date(duty.date)}, ${officialTimes(duty.start, duty.end)}${noteOf(duty) ? ` (${noteOf(duty)})` : ''}`,
  );
  const section = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', `${title}:`, ...items.map(item => `- ${item}`)];
  const lines = [
    `${notice.title}: ${notice.subject(monthText(input, messages))}`,
    '',
    notice.body(presentation.shortName, presentation.place),
    ...(days.length > 0
      ? [minutesText(input, messages), ...days]
      : [notice.none(monthText(input, messages))]),
    notice.otherDays(clockText(input.opensAt)),
    ...section(notice.skipped, skippedLines(input, messages)),
    ...(input.services.length > 0 ? ['', `${notice.services}: ${input.services.join(', ')}.`] : []),
    '',
    notice.bring,
  ];
  return new TextEncoder().encode(
    `${lines
      .join('\n')
      .replace(/\u00a0/g, ' ')
      .replace(/\u2011/g, '-')}\n`,
  );
}

/** Held duties, each time once: two desks that open together are one line. */
function early({ roster }: PublicNoticeInput): readonly RosterDuty[] {
  const held = roster.duties.filter(d => d.state === 'held');
  return held.filter(
    ({ duty }, i) =>
      held.findIndex(
        o => o.duty.date === duty.date && o.duty.start === duty.start && o.duty.place === duty.place,
      ) === i,
  );
}

function noteOf({ label, place }: RosterDuty['duty']): string {
  return [label, place].filter(text => text !== '').join('; ');
}

function noticeTable(input: PublicNoticeInput, messages: Messages): Table {
  const { notice } = messages.sheets;
  return {
    kind: 'table',
    caption: notice.subject(monthText(input, messages)),
    columns: [
      { heading: notice.columns.date, width: 55, namesRow: true },
      { heading: notice.columns.time, width: 40, align: 'center' },
      { heading: notice.columns.note, width: 'rest' },
    ],
    rows: early(input).map(({ duty }) => [
      cell(unbroken(`${weekdayName(duty.date, messages)}, ${messages.dates.date(duty.date)}`)),
      cell(officialTimes(duty.start, duty.end)),
      cell(noteOf(duty)),
    ]),
    empty: notice.none(monthText(input, messages)),
    rowHeight: 0,
  };
}

function titled(text: string, items: readonly string[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text },
        { kind: 'list', items },
      ];
}

/** Holidays, and duties called off. */
function skippedLines(input: PublicNoticeInput, messages: Messages): readonly string[] {
  const { dates } = messages;
  const line = (date: RosterDuty['duty']['date'], why: string) =>
    `${unbroken(`${weekdayName(date, messages)}, ${dates.date(date)}`)}${why ? `: ${why}` : ''}`;
  const cancelled = input.roster.duties
    .filter(d => d.state === 'cancelled')
    .map(d => ({ date: d.duty.date, text: line(d.duty.date, d.note) }));
  const off = input.skipped.map(day => ({
    date: day.date,
    text: line(day.date, dayName(day, input.language)),
  }));
  return [...cancelled, ...off].toSorted((a, b) => (a.date < b.date ? -1 : 1)).map(d => d.text);
}

function minutesText(input: PublicNoticeInput, { sheets }: Messages): string {
  const start = early(input)[0]?.duty.start ?? input.opensAt;
  return sheets.notice.minutes(minuteOfDay(input.opensAt) - minuteOfDay(start), clockText(input.opensAt));
}

function clockText(time: ClockTime): string {
  return time.replace(':', 'h');
}

function monthText({ roster }: PublicNoticeInput, messages: Messages): string {
  const [month, ...more] = monthsOf(roster.period);
  return month && more.length === 0
    ? messages.sheets.notice.month(month)
    : periodSubject(roster.period, messages).replace(/^./, first => first.toLocaleLowerCase('vi'));
}
