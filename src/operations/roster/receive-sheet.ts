// `roster receive`: what came back. Only open cells may differ from what was sent; those named are pinned in the
// draft, and the wishes are noted. With any problem nothing is written.

import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import { type Place, type Problem, UserError } from '../../domain/errors.ts';
import type { Period } from '../../domain/period.ts';
import { membershipOn, type PersonCode, type Role } from '../../domain/person.ts';
import { cleanText } from '../../domain/text.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { WISH_HEADINGS } from '../../intake/constraint-lists.ts';
import { readTables, type TablesFile } from '../../intake/read-tables.ts';
import { readNames } from '../../intake/roster-names.ts';
import { columnLetters, type Table } from '../../intake/table.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { type DraftDuty, writeDraftDuty } from '../../store/drafts.ts';
import { readSettings } from '../../store/settings.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { type WallTime, wallTimeAt } from '../../time/clock.ts';
import type { Reading } from '../lists/list-reading.ts';
import { readWishes } from '../lists/read-constraints.ts';
import { type Office, withWard } from '../office.ts';
import { checkDuties } from './check-duties.ts';
import { type Planning, readPlanning } from './planning.ts';
import { openedRole } from './send-sheet.ts';
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
  readonly duties: readonly DraftDuty[];
  readonly wishes: Reading;
}

export async function receiveSheet(
  office: Office,
  file: TablesFile,
  role: string | null,
): Promise<ReceivedSheet> {
  const tables = await readTables(file, { encoding: null, sheet: null });
  return withWard(office, ward =>
    ward.change(
      async () => {
        const { basis, plan } = ward.read((db, newest) => {
          const now = wallTimeAt(office.clock.now(), readSettings(db).zone);
          return { basis: newest, plan: planReceipt(db, tables, file.name, role, now) };
        });
        const facts = { file: file.name, changes: plan.result.changes.length, wishes: plan.result.wishes };
        return {
          basis,
          plan,
          entry: { at: office.clock.now(), by: office.by, name: 'roster receive', facts },
        };
      },
      ({ duties, wishes, result }: ReceivePlan, db: Database) => {
        for (const duty of duties) writeDraftDuty(db, duty);
        wishes.write(db);
        return result;
      },
      { dryRun: office.dryRun },
    ),
  );
}

function planReceipt(
  db: Database,
  tables: readonly Table[],
  file: string,
  roleText: string | null,
  now: WallTime,
): ReceivePlan {
  const [main] = tables;
  const dates = (main?.rows ?? []).flatMap(
    r => /^(\d{4}-\d{2}-\d{2})\//.exec(cleanText(r.cells[0] ?? ''))?.[1] ?? [],
  );
  const [from, last] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  if (!main || !from || !last)
    throw new UserError('wrong', { code: 'sheet-not-ours', facts: {}, place: { file } });
  // Nominal dates: a make-up day lies within a week or two of the day it replaces.
  const period = { from: addDays(from as CivilDate, -31), until: addDays(last as CivilDate, 32) };
  const sent = new Set(main.rows.map(r => cleanText(r.cells[0] ?? '')));
  const planning = readPlanning(db, period, now);
  const draft = planning.draft.filter(d => sent.has(d.duty.id));
  const role = openedRole(roleText, planning.facts);
  const { language } = planning.facts.settings;
  const nameOf = (r: Role) => (language === 'vi' ? r.nameVi : r.nameEn);
  const sheet = sharedSheet(draft, role, planning.facts, messagesIn(language), nameOf);
  const key = cleanText(main.rows[KEY_CELL.row]?.cells[KEY_CELL.column] ?? '');
  if (key !== sheet.key)
    throw new UserError('wrong', { code: 'sheet-of-other-draft', facts: {}, place: { file } });
  return asPlan(planning, sheet, main, tables, role, file, draft);
}

function asPlan(
  planning: Planning,
  sheet: SharedSheet,
  main: Table,
  tables: readonly Table[],
  role: Role,
  file: string,
  draft: readonly DraftDuty[],
): ReceivePlan {
  const problems: Problem[] = [];
  const filled = new Map<string, PersonCode | null>();
  for (const [r, row] of sheet.rows.entries()) {
    const cells = main.rows[HEADING_ROW + 1 + r]?.cells ?? [];
    for (const [c, cell] of row.entries()) {
      const place = placeOf(main, HEADING_ROW + 2 + r, c);
      const text = cleanText(cells[c] ?? '');
      if (cell.open)
        filled.set(seatKey(cell.open), personIn(text, cell.open, role, planning.facts, place, problems));
      else if (text !== cell.text)
        problems.push({ code: 'sheet-changed', facts: { value: text, was: cell.text }, place });
    }
  }
  const { duties, changes } = refilled(draft, role, filled, problems, file);
  const wishes = wishesIn(tables, planning, problems);
  if (problems.length > 0 || !wishes) throw new UserError('wrong', problems);
  const findings = checkDuties(planning, duties, { pastToo: false }).filter(f => f.rule !== 'missing-duty');
  const result = {
    file,
    facts: planning.facts,
    role,
    period: planning.period,
    changes,
    wishes: wishes.counts.added,
    findings,
  };
  return { result, duties: duties.filter((d, i) => d !== draft[i]), wishes };
}

function seatKey({ duty, seat }: SharedSeat): string {
  return `${duty.duty.id} ${seat}`;
}

/** "ĐV01 · Hoàng Gia An" as the list offers it, or a name typed over it. */
function personIn(
  text: string,
  { duty }: SharedSeat,
  role: Role,
  { people, roles }: WardFacts,
  place: Place,
  problems: Problem[],
): PersonCode | null {
  const [code = ''] = text.split('·');
  const context = { people, roles, role: role.code, date: duty.duty.date };
  const [named] = readNames(code, context, place, problems);
  if (!named) return null;
  if (membershipOn(named.person, duty.duty.date)?.role === role.code) return named.person.code;
  problems.push({ code: 'seat-not-of-role', facts: { value: named.person.name, role: role.nameVi }, place });
  return null;
}

function refilled(
  draft: readonly DraftDuty[],
  role: Role,
  filled: ReadonlyMap<string, PersonCode | null>,
  problems: Problem[],
  file: string,
) {
  const changes: SeatChange[] = [];
  const duties = draft.map(drafted => {
    let touched = false;
    const seats = drafted.seats.map(seat => {
      const to = filled.get(`${drafted.duty.id} ${seat.seat}`);
      if (seat.role !== role.code || to === undefined) return seat;
      if (to === seat.person && (to === null || seat.pinned)) return seat;
      touched = true;
      if (to !== seat.person) changes.push({ date: drafted.duty.date, from: seat.person, to });
      return { ...seat, person: to, pinned: to !== null };
    });
    const people = seats.flatMap(s => s.person ?? []);
    const twice = people.find((p, i) => people.indexOf(p) !== i);
    if (twice)
      problems.push({
        code: 'person-twice-on-day',
        facts: { value: twice, date: drafted.duty.date },
        place: { file },
      });
    return touched ? { ...drafted, seats } : drafted;
  });
  return { duties, changes };
}

/** Of the sheet of wishes; null with the problems added. */
function wishesIn(tables: readonly Table[], { facts, now }: Planning, problems: Problem[]): Reading | null {
  const found = tables.filter(t => t.sheet === messagesIn(facts.settings.language).lists.sheets.wishes);
  const rest = { facts, today: now.date, role: null, matches: new Map(), retireMissing: false };
  const reading = readWishes({ tables: found, headings: WISH_HEADINGS, ...rest });
  if ('write' in reading) return reading;
  if (found.length === 0)
    return { counts: { added: 0, changed: 0, unchanged: 0, missing: [] }, rows: [], write: () => {} };
  problems.push(...reading);
  return null;
}

function placeOf(table: Table, row: number, column: number): Place {
  const sheet = table.sheet === undefined ? {} : { sheet: table.sheet };
  return { file: table.file, ...sheet, row, column: columnLetters(column) };
}
