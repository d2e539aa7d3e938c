// One person's sheet: own turns, the balance, and every posting it was counted from, so that an argument can be
// settled on paper.

import { type CivilDate, monthOf, weekdayOf } from '../../domain/civil-date.ts';
import { DUTY_UNITS, type Posting } from '../../domain/ledger.ts';
import { lastDate } from '../../domain/period.ts';
import type { Person } from '../../domain/person.ts';
import type { PersonLedger } from '../../domain/person-ledger.ts';
import { type RosterDuty, serves } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { authorOf, standing } from '../official-parts.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Block, type Cell, cell, type Line, type Paper, paragraph, type Table } from '../paper.ts';
import { periodSubject, type RosterDocument, roleName, shortDay } from './roster-document.ts';

export interface PersonSheetInput extends RosterDocument {
  readonly person: Pick<Person, 'code' | 'name' | 'title' | 'unit'>;
  readonly ledger: PersonLedger;
  readonly lines: readonly PersonLine[];
}

export interface PersonLine {
  readonly posting: Posting;
  /** Ledger units after it. */
  readonly balance: number;
  /** For a turn due: among how many it was shared. */
  readonly sharers: number;
  readonly eve: boolean;
  readonly recorded: boolean;
}

export function personSheet(input: PersonSheetInput): Paper {
  const { roster, person, language, draft } = input;
  const messages = messagesIn(language);
  const { person: words } = messages.sheets;
  const subject = periodSubject(roster.period, messages);
  const title = `${person.name} (${person.code})`;
  const post = [person.title, person.unit, roster.presentation.shortName]
    .filter(text => text !== '')
    .join(' – ');
  return {
    language,
    orientation: 'portrait',
    margins: 'official',
    name: `${words.title} ${title} ${subject}`,
    author: authorOf(roster.presentation),
    blocks: [
      { kind: 'title', above: '', title: words.title, subject: `${title} – ${subject}`, attachedTo: '' },
      paragraph(post, 'centred'),
      { kind: 'heading', text: words.ownTurns },
      turnsTable(input, messages),
      { kind: 'heading', text: words.counted },
      paragraph(summary(input, messages), 'note'),
      postingsTable(input, messages),
      paragraph(messages.sheets.fairness.how, 'note'),
      ...slipOf(input, messages),
    ],
    ...standing(draft ? null : roster.publication, messages),
    onePage: true,
    data: null,
  };
}

function turnsTable(input: PersonSheetInput, messages: Messages): Table {
  const { columns } = messages.documents;
  const own = input.roster.duties.filter(d => serves(d, input.person.code));
  return {
    kind: 'table',
    caption: messages.sheets.person.ownTurns,
    columns: [
      { heading: columns.number, width: 'fit', align: 'center', wideOnly: true },
      { heading: columns.date, width: 'fit', namesRow: true },
      { heading: columns.time, width: 'fit', align: 'center' },
      { heading: messages.sheets.person.together, width: 'rest' },
      { heading: columns.note, width: 30 },
    ],
    rows: own.map((duty, i) => turnRow(duty, i, input, messages)),
    empty: messages.sheets.person.noTurns,
    rowHeight: 0,
  };
}

function turnRow(
  published: RosterDuty,
  index: number,
  input: PersonSheetInput,
  messages: Messages,
): readonly Cell[] {
  const { duty, state, note, seats } = published;
  const { documents } = messages;
  const struck = state === 'cancelled' ? { struck: true } : {};
  const others = input.roles.flatMap(role =>
    seats.flatMap(({ role: code, person }): readonly Line[] =>
      code === role.code && person && person.person !== input.person.code
        ? [
            { text: unbroken(person.name ?? person.person), ...struck },
            { text: roleName(role, input.language), size: 'small' },
          ]
        : [],
    ),
  );
  const notes = [state === 'cancelled' ? documents.cancelled : '', duty.label, duty.place, note];
  return [
    cell(String(index + 1), struck),
    cell(shortDay(duty.date, input.roster.period, messages), struck),
    cell(officialTimes(duty.start, duty.end), struck),
    { lines: others },
    cell(notes.filter(text => text !== '').join('; '), { size: 'small' }),
  ];
}

function summary({ ledger, lines }: PersonSheetInput, messages: Messages): string {
  const of = (kind: Posting['kind']) =>
    lines.filter(l => l.posting.kind === kind).reduce((sum, l) => sum + l.posting.units, 0);
  const signed = amounts(messages);
  const plain = (units: number) => signed(units).replace('+', '');
  return messages.sheets.person.summary(
    signed(ledger.carried),
    plain(of('served')),
    plain(-of('due')),
    signed(ledger.closing),
  );
}

/** Ledger units as duties, to hundredths. */
function amounts({ sheets }: Messages): (units: number) => string {
  return units => sheets.amount(units / DUTY_UNITS);
}

function postingsTable(input: PersonSheetInput, messages: Messages): Table {
  const { ledger, dates } = messages;
  const { columns } = ledger;
  const signed = amounts(messages);
  const { period } = input.roster;
  const row = (
    date: CivilDate | null,
    text: string,
    units: number,
    balance: number | null,
  ): readonly Cell[] => [
    cell(date ? unbroken(`${dates.weekdayShort(weekdayOf(date))} ${dates.date(date)}`) : ''),
    cell(text, { size: 'small' }),
    cell(balance === null ? '' : signed(units)),
    cell(signed(balance ?? units), balance === null ? { bold: true } : {}),
  ];
  return {
    kind: 'table',
    caption: messages.sheets.person.counted,
    columns: [
      { heading: columns.date, width: 'fit', align: 'center', namesRow: true },
      { heading: columns.posting, width: 'rest' },
      { heading: columns.amount, width: 22, align: 'right' },
      { heading: columns.balance, width: 24, align: 'right' },
    ],
    rows: [
      row(period.from, ledger.carried, input.ledger.carried, null),
      ...folded(input, messages).map(({ date, text, units, balance }) => row(date, text, units, balance)),
      row(lastDate(period), ledger.closing, input.ledger.closing, null),
    ],
    empty: '',
    rowHeight: 0,
  };
}

interface FoldedLine {
  /** Null for a month's. */
  readonly date: CivilDate | null;
  readonly text: string;
  readonly units: number;
  readonly balance: number;
}

/** In order of date, but for what was due: a line a month, at its end. */
function folded({ lines, ledger }: PersonSheetInput, messages: Messages): readonly FoldedLine[] {
  let balance = ledger.carried;
  const step = (date: CivilDate | null, text: string, units: number): FoldedLine => {
    balance += units;
    return { date, text, units, balance };
  };
  const months = Map.groupBy(lines, line => monthOf(line.posting.date));
  return [...months].flatMap(([month, own]) => {
    const due = own.filter(line => line.posting.kind === 'due');
    const sum = due.reduce((total, line) => total + line.posting.units, 0);
    return [
      ...own
        .filter(line => line.posting.kind !== 'due')
        .map(line => step(line.posting.date, explained(line, messages), line.posting.units)),
      ...(due.length > 0
        ? [step(null, messages.sheets.person.dueOfMonth(messages.dates.month(month), due.length), sum)]
        : []),
    ];
  });
}

/** To be cut off and kept in a pocket. */
function slipOf(input: PersonSheetInput, messages: Messages): readonly Block[] {
  const { person: words } = messages.sheets;
  const held = input.roster.duties.filter(d => d.state === 'held' && serves(d, input.person.code));
  if (held.length === 0) return [];
  const turns = held.map(({ duty }) => {
    const day = shortDay(duty.date, input.roster.period, messages);
    return `${day} (${officialTimes(duty.start, duty.end)})`;
  });
  return [
    paragraph(words.cut, 'caption'),
    {
      kind: 'table',
      caption: words.slip,
      columns: [{ heading: words.slipOf(input.person.name), width: 'rest', align: 'left' }],
      rows: [[cell(turns.join('; '))], [cell(words.slipHelp, { size: 'small' })]],
      empty: '',
      rowHeight: 0,
    },
  ];
}

function explained({ posting, sharers, eve, recorded }: PersonLine, { ledger }: Messages): string {
  if (posting.kind === 'opening') return ledger.opening(posting.reason);
  if (posting.kind === 'closing') return ledger.closed(posting.reason);
  return posting.kind === 'due' ? ledger.due(sharers) : ledger.served(recorded, eve);
}
