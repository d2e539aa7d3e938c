// `roster send`: the draft as a workbook in which only the seats of one role, and its wishes, may be filled in.

import type { WorkbookCell, WorkbookSheet } from '../../documents/formats/workbook.ts';
import { renderWorkbook } from '../../documents/formats/workbook.ts';
import type { PrintSetup } from '../../documents/formats/workbook-parts.ts';
import { lastDate } from '../../domain/period.ts';
import { type Role, VOLUNTEER } from '../../domain/person.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { WISH_HEADINGS, WISH_WORDS } from '../../intake/constraint-lists.ts';
import { roleMeant } from '../../intake/role-meant.ts';
import { columnLetters } from '../../intake/table.ts';
import { readSettings } from '../../store/settings.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { todayIn, wallTimeAt } from '../../time/clock.ts';
import { type Office, withWard } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { refuse } from '../refuse.ts';
import { type Planning, readPlanning, refusePeriod } from './planning.ts';
import { choicesFor, choiceText, HEADING_ROW, type SharedSheet, sharedSheet } from './shared-sheet.ts';

export interface SentSheet {
  readonly bytes: Uint8Array;
  /** Seats that may be filled in. */
  readonly seats: number;
}

const WISH_ROWS = 40;
const PRINT: PrintSetup = {
  orientation: 'landscape',
  margins: { left: 15, top: 20, right: 15, bottom: 15 },
  heading: HEADING_ROW,
  onePage: false,
  footer: '',
  mark: null,
};

export async function sendSheet(office: Office, period: string, role: string | null): Promise<SentSheet> {
  const planning = await withWard(office, async ward =>
    ward.read(db => {
      const { zone } = readSettings(db);
      const now = wallTimeAt(office.clock.now(), zone);
      return readPlanning(db, readPeriod(period, todayIn(zone, office.clock)), now);
    }),
  );
  const { facts, draft } = planning;
  if (draft.length === 0) throw refusePeriod('no-draft', planning.period);
  const opened = openedRole(role, facts);
  const { language } = facts.settings;
  const nameOf = (r: Role) => (language === 'vi' ? r.nameVi : r.nameEn);
  const sheet = sharedSheet(draft, opened, facts, messagesIn(language), nameOf);
  const bytes = await renderWorkbook(asWorkbook(planning, sheet, opened, nameOf));
  return { bytes, seats: sheet.rows.flat().filter(c => c.open).length };
}

/** The role that is asked to fill its seats; volunteers where nothing is said. */
export function openedRole(typed: string | null, { roles }: WardFacts): Role {
  const meant = typed === null ? roles.find(r => r.code === VOLUNTEER) : roleMeant(typed, roles);
  const known = roles.map(r => r.nameVi);
  return (
    meant ??
    refuse({ code: 'role-unknown', facts: { value: typed ?? VOLUNTEER, known }, place: { option: '--role' } })
  );
}

function asWorkbook(
  { facts, draft, period }: Planning,
  sheet: SharedSheet,
  role: Role,
  nameOf: (role: Role) => string,
): readonly WorkbookSheet[] {
  const { handMade, dates, lists } = messagesIn(facts.settings.language);
  const { name, title, howTo, key } = handMade.sheet;
  const people = choicesFor(draft, role, facts.people);
  const columns = sheet.heading.length;
  const across = (value: string, look: Partial<WorkbookCell>): (WorkbookCell | null)[] => [
    { value, columns, ...look },
    ...Array.from({ length: columns - 1 }, () => null),
  ];
  const peopleName = nameOf(role).slice(0, 31);
  const open = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell.open ? [`${columnLetters(c)}${r + HEADING_ROW + 2}`] : [])),
  );
  return [
    {
      name,
      widths: sheet.heading.map((_, i) => [16, 18, 16][i] ?? 30),
      rows: [
        across(title(dates.date(period.from), dates.date(lastDate(period))), {
          bold: true,
          size: 14,
          align: 'center',
        }),
        across(howTo(nameOf(role).toLowerCase()), { italic: true }),
        [
          { value: key, size: 9 },
          { value: sheet.key, size: 9 },
        ],
        sheet.heading.map(
          (value): WorkbookCell => ({ value, bold: true, bordered: true, shaded: true, align: 'center' }),
        ),
        ...sheet.rows.map(row =>
          row.map(
            (cell): WorkbookCell => ({
              value: cell.text || null,
              bordered: true,
              ...(cell.open ? { open: true } : {}),
            }),
          ),
        ),
      ],
      heights: [null, 34],
      frozen: HEADING_ROW + 1,
      protected: true,
      choices:
        people.length > 0 ? [{ cells: open, from: `'${peopleName}'!$A$2:$A$${people.length + 1}` }] : [],
      print: PRINT,
    },
    {
      name: peopleName,
      widths: [36, 24],
      rows: [
        [
          { value: nameOf(role), bold: true },
          { value: lists.unit, bold: true },
        ],
        ...people.map((p): WorkbookCell[] => [{ value: choiceText(p) }, { value: p.unit || null }]),
      ],
      heights: [],
      frozen: 1,
      protected: true,
      print: null,
    },
    wishSheet(lists.sheets.wishes),
  ];
}

function wishSheet(name: string): WorkbookSheet {
  const headings = Object.values(WISH_HEADINGS).map(([first]) => first);
  return {
    name,
    widths: headings.map(() => 20),
    rows: [
      headings.map((value): WorkbookCell => ({ value, bold: true, bordered: true, shaded: true })),
      ...Array.from({ length: WISH_ROWS }, () =>
        headings.map((): WorkbookCell => ({ value: null, bordered: true, open: true })),
      ),
    ],
    heights: [],
    frozen: 1,
    protected: true,
    choices: [{ cells: [`C2:C${WISH_ROWS + 1}`], from: `"${WISH_WORDS.join(',')}"` }],
    print: null,
  };
}
