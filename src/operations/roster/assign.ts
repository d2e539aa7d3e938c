// `assign` and `unpin`: somebody put into a seat of the draft by hand, held fast there, or a seat left open on
// purpose. A draft begins from what is in force where there is none.

import type { CivilDate } from '../../domain/civil-date.ts';
import { type Duty, hasBegun } from '../../domain/duty.ts';
import type { OperationName } from '../../domain/history.ts';
import { ALL_TIME, dayAlone, spanOf } from '../../domain/period.ts';
import { membershipOn, type Person, type PersonCode, type RoleCode } from '../../domain/person.ts';
import {
  isHeld,
  type RosterDuty,
  type Seat,
  seatAt,
  seatOf,
  seatsIn,
  withDuties,
} from '../../domain/roster/roster-duty.ts';
import { seatFor } from '../../domain/roster/seat-for.ts';
import { unpin as liftPin, seat, unseated } from '../../domain/roster/seating.ts';
import { cleanText } from '../../domain/text.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { readDraft, writeDraftDuty } from '../../store/drafts.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { findDuty, readNamedDuty } from '../find-duty.ts';
import { findRole } from '../find-in-catalogue.ts';
import { findPerson } from '../find-person.ts';
import { nowIn, type Office } from '../office.ts';
import { operate } from '../operate.ts';
import { refuse } from '../refuse.ts';
import { checkDuties, errorsOf, newFindings } from './check-duties.ts';
import { type Planning, readPlanning } from './planning.ts';
import { seatPerson } from './seat-person.ts';
import { publishedPeriod } from './standing-roster.ts';

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
  return changeDraft(office, 'assign', input, ({ facts }, drafted) => {
    const person = input.person === null ? null : findPerson(input.person, facts.people);
    const place = seatMeant(input, person, drafted, facts);
    if (person) return { place, after: seatPerson(drafted, place, person, { pinned: input.pin }) };
    const left = { person: null, pinned: false, note: cleanText(input.open ?? '') };
    return { place, after: seat(drafted, place, left) };
  });
}

export interface UnpinInput {
  readonly duty: string;
  readonly person: string;
}

/** Throws `not-pinned` where the person has no pin in the draft of that date. */
export async function unpin(office: Office, input: UnpinInput): Promise<AssignedSeat | RefusedSeat> {
  return changeDraft(office, 'unpin', { duty: input.duty, force: '' }, ({ facts }, drafted) => {
    const { code, name } = findPerson(input.person, facts.people);
    const place = seatOf(drafted, code);
    if (!place?.pinned) return refuse({ code: 'not-pinned', facts: { name, date: drafted.duty.date } });
    return { place, after: liftPin(drafted, code) };
  });
}

interface SeatChange {
  /** As it was. */
  readonly place: Seat;
  /** The duty as it becomes. */
  readonly after: RosterDuty;
}

interface DraftChange {
  readonly result: AssignedSeat;
  /** The duty, and those with which a draft begins. */
  readonly write: readonly RosterDuty[];
}

type Decide = (planning: Planning, drafted: RosterDuty) => SeatChange;

async function changeDraft(
  office: Office,
  name: OperationName,
  named: Pick<AssignInput, 'duty' | 'force'>,
  decide: Decide,
): Promise<AssignedSeat | RefusedSeat> {
  const { date } = readNamedDuty(named.duty);
  return operate(
    office,
    name,
    db => planningAround(db, date, nowIn(db, office)),
    planning => {
      const plan = planChange(planning, named, decide);
      if ('refused' in plan) return { refusal: plan };
      const { duty, role, before, after, pinned, note } = plan.result;
      const said = { duty: duty.id, role, from: before, to: after, pinned, note };
      return {
        said: { ...said, ...(named.force ? { reason: named.force } : {}) },
        write(db) {
          for (const drafted of plan.write) writeDraftDuty(db, drafted);
          return plan.result;
        },
      };
    },
  );
}

function planChange(
  planning: Planning,
  { duty: typed, force }: Pick<AssignInput, 'duty' | 'force'>,
  decide: Decide,
): DraftChange | RefusedSeat {
  const { facts, now } = planning;
  const { date } = readNamedDuty(typed);
  const begins = planning.draft.some(d => d.duty.date === date) ? [] : draftToBegin(planning);
  const draft = [...planning.draft, ...begins];
  const drafted = findDuty(typed, draft.filter(isHeld));
  const { duty } = drafted;
  if (hasBegun(duty, now)) refuse({ code: 'duty-begun', facts: { date, start: duty.start } });
  const { place, after } = decide(planning, drafted);
  const warnings = newFindings(look(planning, draft), look(planning, withDuties(draft, [after])));
  const refused = errorsOf(warnings);
  if (refused.length > 0 && force === null) return { duty, refused, facts };
  const { person, ...held } = seatAt(after, place) ?? place;
  const result: AssignedSeat = {
    duty,
    role: held.role,
    seat: held.seat,
    before: place.person?.person ?? null,
    after: person?.person ?? null,
    pinned: held.pinned,
    note: held.note,
    begun: begins.length,
    warnings,
    facts,
    refused: null,
  };
  return { result, write: [...begins.filter(d => d !== drafted), after] };
}

/** Over the draft where there is one of that date, else over the period in which its duties were drawn up. */
function planningAround(db: Database, date: CivilDate, now: WallTime): Planning {
  const dates = readDraft(db, ALL_TIME).map(d => d.duty.date);
  const drafted = dates.includes(date) ? spanOf(dates) : null;
  return readPlanning(db, drafted ?? publishedPeriod(db, date) ?? dayAlone(date), now);
}

/** What is in force and has not begun, of duties that no draft has; where nothing is, what the patterns ask for. */
function draftToBegin({ published, draft, expected, now }: Planning): readonly RosterDuty[] {
  const drafted = new Set(draft.map(d => d.duty.id));
  const begins = published.duties.length > 0 ? published.duties : expected.map(duty => unseated(duty));
  return begins.filter(d => !hasBegun(d.duty, now) && !drafted.has(d.duty.id));
}

function look(planning: Planning, draft: readonly RosterDuty[]): readonly Finding[] {
  return checkDuties(planning, draft, { pastToo: false }).filter(f => f.severity !== 'notice');
}

/** The seat named; else the one the person already has, the only empty one of their role, or the only one. */
function seatMeant(
  { role, seat: number, insteadOf }: AssignInput,
  person: Person | null,
  drafted: RosterDuty,
  { people, roles }: WardFacts,
): Seat {
  const { date } = drafted.duty;
  if (insteadOf !== null) {
    const { code, name } = findPerson(insteadOf, people);
    return seatOf(drafted, code) ?? refuse({ code: 'not-on-duty', facts: { person: code, name, date } });
  }
  const typed = role === null ? null : findRole(role, roles, '--role').code;
  const wanted = typed ?? (person && membershipOn(person, date)?.role) ?? null;
  const chosen = seatFor(drafted, { role: wanted, seat: number, person: person?.code ?? null });
  if (chosen) return chosen;
  const choices = seatsIn(drafted, wanted).map(s => `${s.role} ${s.seat}: ${s.person?.person ?? '-'}`);
  return refuse({ code: 'seat-unclear', facts: { date, choices } });
}
