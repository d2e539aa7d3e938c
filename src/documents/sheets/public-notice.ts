// The notice for citizens: when the desk opens early, when it does not, what it does there. One page, no names.

import { type CivilDate, isWeekend } from '../../domain/civil-date.ts';
import { type ClockTime, minuteOfDay } from '../../domain/clock-time.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import {
  authorOf,
  BLANK_MARK,
  officialClosing,
  officialHeader,
  standing,
  symbolOf,
} from '../official-parts.ts';
import { officialTimes } from '../official-text.ts';
import { type Block, cell, type Paper, paragraph, type Table } from '../paper.ts';
import { entriesOf, holidayText, periodWithin, type RosterDocument, shortDay } from './roster-document.ts';

export interface PublicNoticeInput extends RosterDocument {
  /** Ordinary opening. */
  readonly opensAt: ClockTime;
  /** Names of the services in the language of the notice. */
  readonly services: readonly string[];
}

export function publicNotice(input: PublicNoticeInput): Paper {
  const { roster, language, draft, services } = input;
  const messages = messagesIn(language);
  const { notice } = messages.sheets;
  const { publication } = roster;
  // The Committee's alone, whoever else put their name to the roster.
  const presentation = { ...roster.presentation, coIssuer: null };
  const { grounds, text, recipients } = presentation.notice;
  const subject = notice.subject(periodWithin(roster.period, messages));
  const symbol = symbolOf(presentation, messages.documents.noticeSymbol, messages);
  return {
    language,
    orientation: 'portrait',
    margins: 'official',
    name: `${notice.title} ${subject}`,
    author: authorOf(presentation),
    blocks: [
      officialHeader({ presentation, mark: BLANK_MARK, symbol }, messages),
      { kind: 'title', above: '', title: notice.title, subject, attachedTo: '' },
      ...grounds.map((ground, i) =>
        paragraph(messages.documents.ground(ground, i === grounds.length - 1), 'ground'),
      ),
      paragraph(notice.body(presentation.shortName, presentation.place)),
      ...openingBlocks(input, messages),
      paragraph(notice.otherDays(clockText(input.opensAt))),
      ...titled(notice.skipped, skippedLines(input, messages)),
      ...(services.length > 0 ? [paragraph(`${notice.services}: ${services.join(', ')}.`)] : []),
      paragraph(text || notice.bring),
      officialClosing({ ...presentation, recipients }, messages),
    ],
    ...standing(draft ? null : publication, messages),
    onePage: true,
    data: null,
  };
}

/** The same for Zalo, a loudspeaker or a web page. */
export function publicNoticeText(input: PublicNoticeInput): Uint8Array {
  const messages = messagesIn(input.language);
  const { notice } = messages.sheets;
  const { presentation, period } = input.roster;
  const { early, besides } = openingsOf(input);
  const within = periodWithin(period, messages);
  const section = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', `${title}:`, ...items.map(item => `- ${item}`)];
  const lines = [
    `${notice.title}: ${notice.subject(within)}`,
    '',
    notice.body(presentation.shortName, presentation.place),
    ...(early.length > 0
      ? [earlyText(input, messages), ...early.map(duty => `- ${openingLine(duty, input, messages)}`)]
      : [notice.none(within)]),
    notice.otherDays(clockText(input.opensAt)),
    ...section(
      notice.besides,
      besides.map(duty => openingLine(duty, input, messages)),
    ),
    ...section(notice.skipped, skippedLines(input, messages)),
    ...(input.services.length > 0 ? ['', `${notice.services}: ${input.services.join(', ')}.`] : []),
    '',
    presentation.notice.text || notice.bring,
  ];
  return new TextEncoder().encode(`${lines.join('\n').replace(/\u00a0/g, ' ')}\n`);
}

interface Openings {
  /** On working days before the ordinary hour. */
  readonly early: readonly RosterDuty[];
  /** At weekends, when the desk is closed otherwise. */
  readonly besides: readonly RosterDuty[];
}

/** Held duties, each time once: two desks that open together are one line. What is within ordinary hours is no news. */
function openingsOf({ roster, opensAt }: PublicNoticeInput): Openings {
  const held = roster.duties.filter(d => d.state === 'held');
  const once = held.filter(
    ({ duty }, i) =>
      held.findIndex(
        o => o.duty.date === duty.date && o.duty.start === duty.start && o.duty.place === duty.place,
      ) === i,
  );
  const atWeekend = ({ duty }: RosterDuty) => isWeekend(duty.date);
  return {
    early: once.filter(d => !atWeekend(d) && d.duty.start < opensAt),
    besides: once.filter(atWeekend),
  };
}

function openingBlocks(input: PublicNoticeInput, messages: Messages): readonly Block[] {
  const { notice } = messages.sheets;
  const { early, besides } = openingsOf(input);
  return [
    ...(early.length > 0 ? [paragraph(earlyText(input, messages))] : []),
    openingTable(early, input, messages),
    ...(besides.length > 0 ? [paragraph(`${notice.besides}:`), openingTable(besides, input, messages)] : []),
  ];
}

function noteOf({ label, place }: RosterDuty['duty']): string {
  return [label, place].filter(text => text !== '').join('; ');
}

function openingLine({ duty }: RosterDuty, { roster }: PublicNoticeInput, messages: Messages): string {
  const day = shortDay(duty.date, roster.period, messages);
  const note = noteOf(duty);
  return `${day}, ${officialTimes(duty.start, duty.end)}${note ? ` (${note})` : ''}`;
}

function openingTable(
  duties: readonly RosterDuty[],
  { roster }: PublicNoticeInput,
  messages: Messages,
): Table {
  const { notice } = messages.sheets;
  return {
    kind: 'table',
    caption: notice.title,
    columns: [
      { heading: notice.columns.date, width: 48, namesRow: true },
      { heading: notice.columns.time, width: 44, align: 'center' },
      { heading: notice.columns.note, width: 'rest' },
    ],
    rows: duties.map(({ duty }) => [
      cell(shortDay(duty.date, roster.period, messages)),
      cell(officialTimes(duty.start, duty.end)),
      cell(noteOf(duty)),
    ]),
    empty: notice.none(periodWithin(roster.period, messages)),
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
  const line = (date: CivilDate, why: string) =>
    `${shortDay(date, input.roster.period, messages)}${why ? `: ${why}` : ''}`;
  return entriesOf(input).flatMap(entry => {
    if (entry.kind === 'duty') {
      const { duty, state, note } = entry.published;
      return state === 'cancelled' ? [line(duty.date, note)] : [];
    }
    const { from, last } = entry.day.holiday;
    const text = holidayText(entry.day, input.language, messages);
    return [from === last ? line(entry.date, text) : text];
  });
}

/** How much earlier, where it is as much on all days. */
function earlyText(input: PublicNoticeInput, { sheets }: Messages): string {
  const minutes = openingsOf(input).early.map(
    ({ duty }) => minuteOfDay(input.opensAt) - minuteOfDay(duty.start),
  );
  const isSame = new Set(minutes).size === 1;
  return sheets.notice.early(isSame ? (minutes[0] ?? null) : null, clockText(input.opensAt));
}

function clockText(time: ClockTime): string {
  return time.replace(':', 'h');
}
