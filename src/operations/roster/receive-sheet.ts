// `roster receive`: what came back. Only open cells may differ from what was sent; those named are pinned in the
// draft, and the wishes are noted. With any problem nothing is written.

import { addDays, type CivilDate, parseCivilDate } from '../../domain/civil-date.ts';
import { type Place, type Problem, UserError } from '../../domain/errors.ts';
import { lastDate, type Period, spanOf } from '../../domain/period.ts';
import { membershipOn, type Person, type PersonCode, type Role } from '../../domain/person.ts';
import { cardsOf, type RosterDuty, seatedTwice } from '../../domain/roster/roster-duty.ts';
import { seat } from '../../domain/roster/seating.ts';
import { cleanText } from '../../domain/text.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { WISH_HEADINGS } from '../../intake/constraint-lists.ts';
import { columnLetters } from '../../intake/formats/address.ts';
import { readTables, type TablesFile } from '../../intake/formats/read-tables.ts';
import { rollOf } from '../../intake/identity/find-described.ts';
import { readNames } from '../../intake/roster-names.ts';
import type { Table } from '../../intake/tables/table.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { writeDraftDuty } from '../../store/drafts.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import type { Reading } from '../lists/list-reading.ts';
import { readWishes } from '../lists/read-constraints.ts';
import { nowIn, type Office } from '../office.ts';
import { operate } from '../operate.ts';
import { checkDuties } from './check-duties.ts';
import { type Planning, readPlanning } from './planning.ts';
import { HEADING_ROW, KEY_CELL, type SharedSeat, type SharedSheet, sharedSheet } from './shared-sheet.ts';

export interface SeatChange {
  readonly date: CivilDate;
  readonly from: PersonCode | null;
  readonly to: PersonCode | null;
}

export interface ReceivedSheet {
  readonly file: string;
  readonly facts: WardFacts;
  readonly role: Role;
  readonly period: Period;
  readonly changes: readonly SeatChange[];
  readonly wishes: number;
  /** What is wrong with the draft as it now is. */
  readonly findings: readonly Finding[];
}

interface ReceivePlan {
  readonly result: ReceivedSheet;
  readonly duties: readonly RosterDuty[];
  readonly wishes: Reading;
}

export async function receiveSheet(
  office: Office,
  file: TablesFile,
  role: string | null,
): Promise<ReceivedSheet> {
  const tables = await readTables(file, { encoding: null, sheet: null });
  const returned = { file: file.name, tables, role };
  return operate(
    office,
    'roster receive',
    db => planReceipt(db, returned, nowIn(db, office)),
    ({ duties, wishes, result }) => ({
      said: { file: file.name, changes: result.changes.length, wishes: result.wishes },
      write(db) {
        for (const duty of duties) writeDraftDuty(db, duty);
        wishes.write(db);
        return result;
      },
    }),
  );
}

interface Returned {
  readonly file: string;
  readonly tables: readonly Table[];
  readonly role: string | null;
}

function planReceipt(db: Database, { file, tables, role }: Returned, now: WallTime): ReceivePlan {
  const [main] = tables;
  const sent = (main?.rows ?? []).map(r => cleanText(r.cells[0] ?? ''));
  const days = spanOf(sent.flatMap(id => (id[10] === '/' && parseCivilDate(id.slice(0, 10))) || []));
  if (!main || !days) throw new UserError('wrong', { code: 'sheet-not-ours', facts: {}, place: { file } });
  // Nominal dates: a make-up day lies within a week or two of the day it replaces.
  const period = { from: addDays(days.from, -31), until: addDays(lastDate(days), 32) };
  const planning = readPlanning(db, period, now);
  const draft = planning.draft.filter(d => sent.includes(d.duty.id));
  const sheet = sharedSheet(draft, role, planning.facts);
  if (cleanText(main.rows[KEY_CELL.row]?.cells[KEY_CELL.column] ?? '') !== sheet.key)
    throw new UserError('wrong', { code: 'sheet-of-other-draft', facts: {}, place: { file } });
  const problems: Problem[] = [];
  const answers = readAnswers(main, sheet, planning, problems);
  const duties = draft.map(d => seatAnswers(d, answers, planning.facts));
  problems.push(...duties.flatMap(d => twiceIn(d, file)));
  const wishes = wishesIn(tables, planning, problems);
  if (problems.length > 0) throw new UserError('wrong', problems);
  const changes = answers.map(({ open, person }) => ({
    date: open.duty.duty.date,
    from: open.seat.person?.person ?? null,
    to: person?.code ?? null,
  }));
  const result: ReceivedSheet = {
    file,
    facts: planning.facts,
    role: sheet.role,
    period,
    changes: changes.filter(c => c.from !== c.to),
    wishes: wishes.counts.added,
    findings: checkDuties(planning, duties, { pastToo: false }).filter(f => f.rule !== 'missing-duty'),
  };
  return { result, duties: duties.filter((d, i) => d !== draft[i]), wishes };
}

interface Answer {
  readonly open: SharedSeat;
  /** Null where the cell is empty. */
  readonly person: Person | null;
}

/** What the open cells say that the draft does not yet. */
function readAnswers(
  main: Table,
  sheet: SharedSheet,
  { facts }: Planning,
  problems: Problem[],
): readonly Answer[] {
  return sheet.rows.flatMap((row, r) =>
    row.flatMap(({ open, text: was }, c): Answer[] => {
      const text = cleanText(main.rows[HEADING_ROW + 1 + r]?.cells[c] ?? '');
      const place = placeOf(main, HEADING_ROW + 2 + r, c);
      if (!open && text !== was) problems.push({ code: 'sheet-changed', facts: { value: text, was }, place });
      if (!open) return [];
      const person = personIn(text, open, { facts, role: sheet.role, place, problems });
      return isNews(open, person) ? [{ open, person }] : [];
    }),
  );
}

function isNews({ seat: { person, pinned } }: SharedSeat, found: Person | null): boolean {
  return found ? found.code !== person?.person || !pinned : person !== null;
}

interface CellReading {
  readonly facts: WardFacts;
  readonly role: Role;
  readonly place: Place;
  readonly problems: Problem[];
}

/** "ĐV01 · Hoàng Gia An" as the list offers it, or a name typed over it. */
function personIn(
  text: string,
  open: SharedSeat,
  { facts, role, place, problems }: CellReading,
): Person | null {
  const [code = ''] = text.split('·');
  const { date } = open.duty.duty;
  const { people, roles } = facts;
  const context = { roll: rollOf(people), roles, role: role.code, date };
  const [named] = readNames(code, context, place, problems);
  if (!named) return null;
  const { person } = named;
  if (membershipOn(person, date)?.role === role.code) return person;
  problems.push({ code: 'seat-not-of-role', facts: { value: person.name, role: role.nameVi }, place });
  return null;
}

/** Whoever was named is held fast. */
function seatAnswers(drafted: RosterDuty, answers: readonly Answer[], { people }: WardFacts): RosterDuty {
  const cardOf = cardsOf(people);
  return answers
    .filter(({ open }) => open.duty === drafted)
    .reduce((duty, { open, person }) => {
      const holding = {
        person: person && cardOf(person.code),
        pinned: person !== null,
        note: open.seat.note,
      };
      return seat(duty, open.seat, holding);
    }, drafted);
}

function twiceIn(duty: RosterDuty, file: string): readonly Problem[] {
  const value = seatedTwice(duty);
  const facts = value && { value, date: duty.duty.date };
  return facts ? [{ code: 'person-twice-on-day', facts, place: { file } }] : [];
}

/** Of the sheet of wishes, with its problems added. */
function wishesIn(tables: readonly Table[], { facts, now }: Planning, problems: Problem[]): Reading {
  const found = tables.filter(t => t.sheet === messagesIn(facts.settings.language).lists.sheets.wishes);
  const rest = {
    facts,
    today: now.date,
    role: null,
    matches: new Map(),
    retireMissing: false,
    blankClears: false,
  };
  const reading = readWishes({ tables: found, headings: WISH_HEADINGS, ...rest });
  // A sheet of wishes that was taken out, or left empty, says that there are none.
  const wrong = found.length === 0 ? [] : reading.problems.filter(p => p.code !== 'list-empty');
  problems.push(...wrong);
  return reading;
}

function placeOf(table: Table, row: number, column: number): Place {
  const sheet = table.sheet === undefined ? {} : { sheet: table.sheet };
  return { file: table.file, ...sheet, row, column: columnLetters(column) };
}
