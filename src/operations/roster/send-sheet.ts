// `roster send`: the draft as a workbook in which only the seats of one role, and its wishes, may be filled in.

import { renderWorkbook } from '../../documents/formats/workbook.ts';
import type { PrintSetup, WorkbookCell, WorkbookSheet } from '../../documents/formats/workbook-sheet.ts';
import { roleName } from '../../documents/sheets/roster-document.ts';
import { lastDate } from '../../domain/period.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { WISH_HEADINGS, WISH_WORDS } from '../../intake/constraint-lists.ts';
import { columnLetters } from '../../intake/formats/address.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { type Planning, planningOf, refusePeriod } from './planning.ts';
import { choicesFor, choiceText, HEADING_ROW, type SharedSheet, sharedSheet } from './shared-sheet.ts';

export interface SentSheet {
  readonly bytes: Uint8Array;
  /** Seats that may be filled in. */
  readonly seats: number;
}

const WISH_ROWS = 40;
/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31;
const HEADING: Partial<WorkbookCell> = { bold: true, bordered: true, shaded: true };
const PRINT: PrintSetup = {
  orientation: 'landscape',
  margins: { left: 15, top: 20, right: 15, bottom: 15 },
  heading: HEADING_ROW,
  onePage: false,
  footer: '',
  mark: null,
};

export async function sendSheet(office: Office, period: string, role: string | null): Promise<SentSheet> {
  const planning = await readFrom(office, db => planningOf(db, office, period));
  const { facts, draft } = planning;
  if (draft.length === 0) throw refusePeriod('no-draft', planning.period);
  const sheet = sharedSheet(draft, role, facts);
  const { language } = facts.settings;
  const { lists, handMade } = messagesIn(language);
  const people = peopleSheet(planning, sheet);
  const sheets = [seatsSheet(planning, sheet, people), people, wishSheet(lists.sheets.wishes)];
  const bytes = await renderWorkbook(sheets, { title: handMade.sheet.name, language });
  return { bytes, seats: sheet.rows.flat().filter(c => c.open).length };
}

/** What is filled in; its open cells offer the people of the other sheet. */
function seatsSheet({ facts, period }: Planning, sheet: SharedSheet, people: WorkbookSheet): WorkbookSheet {
  const { language } = facts.settings;
  const { handMade, dates } = messagesIn(language);
  const { name, title, howTo, key } = handMade.sheet;
  const columns = sheet.heading.length;
  const across = (value: string, look: Partial<WorkbookCell>): (WorkbookCell | null)[] => [
    { value, columns, ...look },
    ...Array.from({ length: columns - 1 }, () => null),
  ];
  const open = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell.open ? [`${columnLetters(c)}${r + HEADING_ROW + 2}`] : [])),
  );
  const spanned = title(dates.date(period.from), dates.date(lastDate(period)));
  const last = people.rows.length;
  return {
    name,
    widths: sheet.heading.map((_, i) => [16, 18, 16][i] ?? 30),
    rows: [
      across(spanned, { bold: true, size: 14, align: 'center' }),
      across(howTo(roleName(sheet.role, language).toLowerCase()), { italic: true }),
      [key, sheet.key].map(value => ({ value, size: 9 })),
      sheet.heading.map(value => ({ value, ...HEADING, align: 'center' })),
      ...sheet.rows.map(row =>
        row.map(cell => ({ value: cell.text || null, bordered: true, ...(cell.open ? { open: true } : {}) })),
      ),
    ],
    heights: [null, 34],
    frozen: HEADING_ROW + 1,
    protected: true,
    choices: last > 1 ? [{ cells: open, from: `'${people.name}'!$A$2:$A$${last}` }] : [],
    print: PRINT,
  };
}

function peopleSheet({ facts, draft }: Planning, { role }: SharedSheet): WorkbookSheet {
  const { lists } = messagesIn(facts.settings.language);
  const name = roleName(role, facts.settings.language);
  const people = choicesFor(draft, role, facts.people);
  return {
    name: name.slice(0, LONGEST_NAME),
    widths: [36, 24],
    rows: [
      [name, lists.unit].map(value => ({ value, bold: true })),
      ...people.map(p => [{ value: choiceText(p.code, p.name) }, { value: p.unit || null }]),
    ],
    heights: [],
    frozen: 1,
    protected: true,
    print: null,
  };
}

function wishSheet(name: string): WorkbookSheet {
  const headings = Object.values(WISH_HEADINGS).map(([first]) => first);
  const blank = headings.map((): WorkbookCell => ({ value: null, bordered: true, open: true }));
  return {
    name,
    widths: headings.map(() => 20),
    rows: [headings.map(value => ({ value, ...HEADING })), ...Array.from({ length: WISH_ROWS }, () => blank)],
    heights: [],
    frozen: 1,
    protected: true,
    choices: [{ cells: [`C2:C${WISH_ROWS + 1}`], from: `"${WISH_WORDS.join(',')}"` }],
    print: null,
  };
}
