// `assign` and `unpin`: somebody put into a seat of the draft by hand, held fast there, or a seat left open on
// purpose. A draft begins from what is in force where there is none.

import type { CivilDate } from '../../domain/civil-date.ts';
import { addDays } from '../../domain/civil-date.ts';
import type { Duty } from '../../domain/duty.ts';
import type { OperationName } from '../../domain/history.ts';
import { membershipOn, type PersonCode, type RoleCode } from '../../domain/person.ts';
import { cleanText } from '../../domain/text.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { type DraftDuty, type DraftSeat, readDraft, writeDraftDuty } from '../../store/drafts.ts';
import { readSettings } from '../../store/settings.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { type WallTime, wallTimeAt } from '../../time/clock.ts';
import { findDuty, readNamedDuty } from '../find-duty.ts';
import { findRole } from '../find-in-catalogue.ts';
import { findPerson } from '../find-person.ts';
import { type Office, withWard } from '../office.ts';
import { refuse } from '../refuse.ts';
import { checkDuties, newFindings } from './check-duties.ts';
import { publishedAsDraft } from './draft-view.ts';
import { hasBegun, type Planning, readPlanning } from './planning.ts';
import { ALL_TIME } from './published-history.ts';
import { oneDay, publishedPeriod } from './standing-roster.ts';

export interface AssignInput {
  /** DATE or DATE/PATTERN. */
  readonly duty: string;
  /** Null where the seat is to stay open. */
  readonly person: string | null;
  readonly role: string | null;
  readonly seat: number | null;
  readonly insteadOf: string | null;
  readonly pin: boolean;
  /** What is printed in a seat left open: "Đoàn phường cử sau". */
  readonly open: string | null;
  readonly force: string | null;
}

export interface AssignedSeat {
  readonly duty: Duty;
  readonly role: RoleCode;
  readonly seat: number;
  readonly before: PersonCode | null;
  readonly after: PersonCode | null;
  readonly pinned: boolean;
  readonly note: string;
  /** How many duties a draft was begun with; 0 where there was one. */
  readonly begun: number;
  /** New findings that do not stop it: a pin on leave, a pair that repeats. */
  readonly warnings: readonly Finding[];
  readonly facts: WardFacts;
  readonly refused: null;
}

export interface RefusedSeat {
  readonly duty: Duty;
  readonly refused: readonly Finding[];
  readonly facts: WardFacts;
}

/** Throws `no-such-duty`, `seat-unclear` where it is not plain which seat, `duty-begun`. */
export async function assign(office: Office, input: AssignInput): Promise<AssignedSeat | RefusedSeat> {
  return changeDraft(office, 'assign', input.duty, input.force, (planning, drafted) => {
    const { facts } = planning;
    const person = input.person === null ? null : findPerson(input.person, facts.people).code;
    const seat = seatMeant(input, person, drafted, facts);
    const note = person ? '' : cleanText(input.open ?? '');
    return { seat, put: { person, pinned: input.pin && person !== null, note } };
  });
}

export interface UnpinInput {
  readonly duty: string;
  readonly person: string;
}

/** Throws `not-pinned` where the person has no pin in the draft of that date. */
export async function unpin(office: Office, input: UnpinInput): Promise<AssignedSeat | RefusedSeat> {
  return changeDraft(office, 'unpin', input.duty, '', (planning, drafted) => {
    const { code, name } = findPerson(input.person, planning.facts.people);
    const seat = drafted.seats.find(s => s.person === code && s.pinned);
    if (!seat) return refuse({ code: 'not-pinned', facts: { name, date: drafted.duty.date } });
    return { seat, put: { person: seat.person, pinned: false, note: '' } };
  });
}

interface SeatChange {
  readonly seat: DraftSeat;
  readonly put: Pick<DraftSeat, 'person' | 'pinned' | 'note'>;
}

interface DraftChange {
  readonly result: AssignedSeat;
  /** The duty, and those with which a draft begins. */
  readonly write: readonly DraftDuty[];
}

async function changeDraft(
  office: Office,
  name: OperationName,
  dutyText: string,
  force: string | null,
  decide: (planning: Planning, drafted: DraftDuty) => SeatChange,
): Promise<AssignedSeat | RefusedSeat> {
  const { date } = readNamedDuty(dutyText);
  return withWard(office, file =>
    file.changeUnlessRefused(
      async () => {
        const { basis, planning } = file.read((db, newest) => {
          const now = wallTimeAt(office.clock.now(), readSettings(db).zone);
          return { basis: newest, planning: planningAround(db, date, now) };
        });
        const begins = planning.draft.some(d => d.duty.date === date) ? [] : draftToBegin(planning);
        const draft = [...planning.draft, ...begins];
        const drafted = findDuty(
          dutyText,
          draft.filter(d => d.state === 'held'),
        );
        const { start } = drafted.duty;
        if (hasBegun(drafted.duty, planning.now)) refuse({ code: 'duty-begun', facts: { date, start } });
        const { seat, put } = decide(planning, drafted);
        const after = withSeat(drafted, seat, put, planning.facts);
        const now = draft.map(d => (d === drafted ? after : d));
        const found = newFindings(look(planning, draft), look(planning, now));
        const errors = found.filter(f => f.severity === 'error');
        const { facts } = planning;
        if (errors.length > 0 && force === null)
          return { refusal: { duty: drafted.duty, refused: errors, facts } };
        const result: AssignedSeat = {
          duty: drafted.duty,
          role: seat.role,
          seat: seat.seat,
          before: seat.person,
          after: put.person,
          pinned: put.pinned,
          note: put.note,
          begun: begins.length,
          warnings: found,
          facts,
          refused: null,
        };
        const said = { duty: drafted.duty.id, role: seat.role, from: seat.person, to: put.person };
        const entry = {
          at: office.clock.now(),
          by: office.by,
          name,
          facts: { ...said, pinned: put.pinned, note: put.note, ...(force ? { reason: force } : {}) },
        };
        const write = [...begins.filter(d => d !== drafted), after];
        return { basis, plan: { result, write } satisfies DraftChange, entry };
      },
      ({ result, write }: DraftChange, db) => {
        for (const duty of write) writeDraftDuty(db, duty);
        return result;
      },
      { dryRun: office.dryRun },
    ),
  );
}

/** Over the draft where there is one of that date, else over the period in which its duties were drawn up. */
function planningAround(db: Database, date: CivilDate, now: WallTime): Planning {
  const dates = readDraft(db, ALL_TIME).map(d => d.duty.date);
  const [first, last] = [dates[0], dates.at(-1)];
  const drafted = first && last && dates.includes(date) ? { from: first, until: addDays(last, 1) } : null;
  return readPlanning(db, drafted ?? publishedPeriod(db, date) ?? oneDay(date), now);
}

/** What is in force and has not begun, of duties that no draft has. */
function draftToBegin({ published, draft, now }: Planning): readonly DraftDuty[] {
  const drafted = new Set(draft.map(d => d.duty.id));
  return published.duties
    .filter(d => !hasBegun(d.duty, now) && !drafted.has(d.duty.id))
    .map(publishedAsDraft);
}

function look(planning: Planning, draft: readonly DraftDuty[]): readonly Finding[] {
  return checkDuties(planning, draft, { pastToo: false }).filter(f => f.severity !== 'notice');
}

function withSeat(
  drafted: DraftDuty,
  { role, seat }: DraftSeat,
  put: SeatChange['put'],
  { people }: WardFacts,
): DraftDuty {
  const elsewhere = drafted.seats.find(
    s => put.person && s.person === put.person && !(s.role === role && s.seat === seat),
  );
  if (elsewhere?.person) {
    const name = people.find(p => p.code === elsewhere.person)?.name ?? elsewhere.person;
    const facts = { person: elsewhere.person, name, date: drafted.duty.date };
    refuse({ code: 'already-on-duty', facts });
  }
  return {
    ...drafted,
    seats: drafted.seats.map(s => (s.role === role && s.seat === seat ? { ...s, ...put } : s)),
  };
}

/** The seat named; else the one the person already has, the only empty one of their role, or the only one. */
function seatMeant(
  { role, seat, insteadOf }: AssignInput,
  person: PersonCode | null,
  { duty, seats }: DraftDuty,
  facts: WardFacts,
): DraftSeat {
  if (insteadOf !== null) {
    const { code, name } = findPerson(insteadOf, facts.people);
    const found = seats.find(s => s.person === code);
    return found ?? refuse({ code: 'not-on-duty', facts: { person: code, name, date: duty.date } });
  }
  const typed = role === null ? null : findRole(role, facts.roles, '--role').code;
  const known = facts.people.find(p => p.code === person);
  const wanted = typed ?? (known && membershipOn(known, duty.date)?.role) ?? null;
  const mine = seats.filter(s => wanted === null || s.role === wanted);
  const own = mine.find(s => person !== null && s.person === person);
  const [numbered] = seat === null ? [] : mine.filter(s => s.seat === seat);
  const empty = mine.filter(s => !s.person);
  const chosen = numbered ?? own ?? (mine.length === 1 ? mine[0] : empty.length > 0 ? empty[0] : undefined);
  if (chosen && (seat === null || numbered)) return chosen;
  const choices = mine.map(s => `${s.role} ${s.seat}: ${s.person ?? '-'}`);
  return refuse({ code: 'seat-unclear', facts: { date: duty.date, choices } });
}
