// The sheet on the desk: who came, when, their signature, and how many were served. `record` is typed from it.

import { weekdayOf } from '../../domain/civil-date.ts';
import { type RosterDuty, seatsIn } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { authorOf, standing } from '../official-parts.ts';
import { officialTimes, unbroken } from '../official-text.ts';
import { type Block, type Cell, cell, type Paper, paragraph, type Table } from '../paper.ts';
import { periodSubject, type RosterDocument, roleName } from './roster-document.ts';

const PAGE = { orientation: 'landscape', margins: 'narrow' } as const;
/** Millimetres that a hand needs to sign in. */
const ROW_HEIGHT = 12;
/** Columns of figures that a duty has once, after those that each person has. */
const FIGURES = ['organisations', 'citizens', 'received', 'sameDay', 'appointed', 'guided'] as const;

export function signInSheet(input: RosterDocument): Paper {
  const { roster, language, draft } = input;
  const messages = messagesIn(language);
  const { signIn } = messages.sheets;
  const { presentation, publication, period } = roster;
  const subject = periodSubject(period, messages);
  const signing = (office: string) => ({ authority: '', office, name: '' });
  const head: readonly Block[] = [
    {
      kind: 'title',
      above: '',
      title: signIn.title,
      subject: `${subject} – ${presentation.shortName}`,
      attachedTo: '',
    },
    paragraph(signIn.help, 'note'),
  ];
  const closing: Block = {
    kind: 'closing',
    recipientsTitle: '',
    recipients: [],
    signatures: [signing(signIn.keeper), signing(signIn.leader)],
    room: 'name',
  };
  return {
    language,
    ...PAGE,
    name: `${signIn.title} ${subject}`,
    author: authorOf(presentation),
    blocks: [...head, signInTable(input, messages), closing],
    ...standing(draft ? null : publication, messages),
    onePage: false,
    data: null,
  };
}

interface Numbered {
  readonly number: number;
  readonly published: RosterDuty;
}

function signInTable(input: RosterDocument, messages: Messages): Table {
  const held = input.roster.duties.filter(d => d.state === 'held');
  const { documents, sheets } = messages;
  const { columns } = sheets.signIn;
  return {
    kind: 'table',
    caption: sheets.signIn.title,
    columns: [
      { heading: documents.columns.number, width: 'fit', align: 'center', wideOnly: true },
      { heading: documents.columns.date, width: 29, align: 'center', namesRow: true },
      { heading: columns.name, width: 'rest' },
      { heading: columns.role, width: 21 },
      { heading: columns.arrived, width: 16 },
      { heading: columns.signature, width: 28 },
      ...FIGURES.map(figure => ({ heading: columns[figure], width: 12.5 })),
      { heading: columns.note, width: 20 },
    ],
    rows: held.flatMap((published, i) => dutyRows({ published, number: i + 1 }, input, messages)),
    empty: documents.noDuties,
    rowHeight: ROW_HEIGHT,
  };
}

/** A row for each seat; the duty's own columns stand over all of them. */
function dutyRows(
  { published, number }: Numbered,
  input: RosterDocument,
  messages: Messages,
): (Cell | null)[][] {
  const { duty } = published;
  const { dates } = messages;
  const people = input.roles.flatMap(role =>
    seatsIn(published, role.code).map(({ person }) => ({ role, person })),
  );
  const over = (shown: Cell): Cell => (people.length > 1 ? { ...shown, rows: people.length } : shown);
  const date: Cell = {
    lines: [
      { text: unbroken(`${dates.weekdayShort(weekdayOf(duty.date))} ${dates.date(duty.date)}`) },
      { text: officialTimes(duty.start, duty.end), size: 'small' },
    ],
  };
  const once = (first: boolean, shown: Cell) => (first ? over(shown) : null);
  return people.map(({ role, person }, i) => [
    once(i === 0, cell(String(number))),
    once(i === 0, date),
    cell(person ? unbroken(person.name ?? person.person) : ''),
    cell(roleName(role, input.language), { size: 'small' }),
    cell(''),
    cell(''),
    ...FIGURES.map(() => once(i === 0, cell(''))),
    once(i === 0, cell('')),
  ]);
}
