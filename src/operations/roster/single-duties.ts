// `duty cancel`, `duty restore` and `duty add`: one duty called off, held after all, or held besides what the
// patterns say, with a reason that is printed.

import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import { type Duty, hasBegun, makeDuty } from '../../domain/duty.ts';
import type { Problem } from '../../domain/errors.ts';
import {
  DEFAULT_TALLY,
  type Pattern,
  type PatternCode,
  parsePatternCode,
  patternHoldsOn,
} from '../../domain/pattern.ts';
import { type RosterDuty, withDuties } from '../../domain/roster/roster-duty.ts';
import { unseated } from '../../domain/roster/seating.ts';
import { emptySeatsOf, type VacantSeat } from '../../domain/roster/vacant-seat.ts';
import { cleanText } from '../../domain/text.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { findDuty, readNamedDuty } from '../find-duty.ts';
import type { Office } from '../office.ts';
import { readCivilDate } from '../read-period.ts';
import { refuse, refuseAny } from '../refuse.ts';
import { readRequirement, readSeats, readTime } from '../ward/pattern-fields.ts';
import {
  type ChangedRoster,
  changePublished,
  type RefusedChange,
  type RosterChange,
} from './change-published.ts';
import { fillSeats } from './fill-seats.ts';
import { changeOpenRoster, type OpenRoster, readOpenRoster } from './open-roster.ts';
import type { Planning } from './planning.ts';

export interface SingleDuty {
  readonly duty: Duty;
  /** Seats that nobody could take. */
  readonly empty: readonly VacantSeat[];
  /** Nothing is published of its month yet: the draft was changed. */
  readonly drafted: boolean;
}

type DutyOutcome = ChangedRoster<SingleDuty> | RefusedChange<SingleDuty>;

export interface CallInput {
  /** DATE or DATE/PATTERN. */
  readonly duty: string;
  readonly reason: string;
}

/** Calls a published duty off; its people keep no turn of it. Throws `duty-begun` or `duty-cancelled-already`. */
export async function cancelDuty(office: Office, { duty, reason }: CallInput): Promise<DutyOutcome> {
  const { date } = readNamedDuty(duty);
  return changePublished(
    office,
    'duty cancel',
    (db, now) => readOpenRoster(db, date, now),
    roster => {
      const found = openDuty(duty, roster);
      if (found.state === 'cancelled') refuse({ code: 'duty-cancelled-already', facts: { date } });
      const note = cleanText(reason);
      return change(roster, { ...found, state: 'cancelled', note }, { reason: note, force: null });
    },
  );
}

export interface RestoreInput extends CallInput {
  readonly force: string | null;
}

/** Holds a cancelled duty after all, with the people it had; who cannot any more is replaced. */
export async function restoreDuty(office: Office, input: RestoreInput): Promise<DutyOutcome> {
  const { date } = readNamedDuty(input.duty);
  return changePublished(
    office,
    'duty restore',
    (db, now) => readOpenRoster(db, date, now),
    roster => {
      const found = openDuty(input.duty, roster);
      if (found.state !== 'cancelled') refuse({ code: 'duty-not-cancelled', facts: { date } });
      const reason = cleanText(input.reason);
      return change(roster, { ...found, state: 'held', note: '' }, { reason, force: input.force });
    },
  );
}

export interface AddDutyInput {
  readonly date: string;
  /** What is null is as the pattern named has it. */
  readonly start: string | null;
  readonly end: string | null;
  /** `officer=1,volunteer=1`. */
  readonly seats: string | null;
  readonly pattern: string | null;
  readonly label: string;
  readonly place: string;
  /** `officer:SKILL`; null where none is needed. */
  readonly requires: string | null;
  readonly reason: string;
  /** False leaves the seats open, to be assigned by hand. */
  readonly fill: boolean;
  readonly force: string | null;
}

export async function addDuty(office: Office, input: AddDutyInput): Promise<DutyOutcome> {
  const date = readCivilDate(input.date);
  return changePublished(
    office,
    'duty add',
    (db, now) => readOpenRoster(db, date, now),
    async roster => {
      const { planning, drafted } = roster;
      const duty = extraDuty(input, planning);
      if (hasBegun(duty, planning.now)) refuse({ code: 'duty-begun', facts: { date, start: duty.start } });
      const reason = cleanText(input.reason);
      const added = unseated(duty, reason);
      const [duties, vacant] = [[...roster.duties, added], emptySeatsOf(added)];
      const filled = input.fill
        ? await fillSeats({ planning, duties, vacant, chosen: [], watch: office.watch })
        : { duties, empty: vacant };
      return changeOpenRoster(roster, filled.duties, {
        reason,
        force: input.force,
        said: { duty: duty.id, start: duty.start, end: duty.end, reason },
        result: { duty, empty: filled.empty, drafted },
      });
    },
  );
}

function openDuty(text: string, { duties, planning: { now } }: OpenRoster): RosterDuty {
  const found = findDuty(text, duties);
  const { date, start } = found.duty;
  if (hasBegun(found.duty, now)) refuse({ code: 'duty-begun', facts: { date, start } });
  return found;
}

function change(
  roster: OpenRoster,
  changed: RosterDuty,
  { reason, force }: Pick<RosterChange<SingleDuty>, 'reason' | 'force'>,
): RosterChange<SingleDuty> {
  const { duty } = changed;
  const duties = withDuties(roster.duties, [changed]);
  const result = { duty, empty: [], drafted: roster.drafted };
  return changeOpenRoster(roster, duties, { reason, force, said: { duty: duty.id, reason }, result });
}

/** As it holds on that date, else as it last did. */
function patternNamed(typed: string, date: CivilDate, { patterns }: WardFacts): Pattern {
  const all = patterns.filter(p => p.code === parsePatternCode(typed));
  const known = [...new Set(patterns.map(p => p.code))];
  return (
    all.find(p => patternHoldsOn(p, date)) ??
    all.at(-1) ??
    refuse({ code: 'pattern-unknown', facts: { value: typed, known } })
  );
}

/** An extra duty has a pattern code of its own, X1, X2 …, so that no pattern asks for it or takes it away. */
function extraDuty(input: AddDutyInput, { allPublished, facts, draft, slotOf }: Planning): Duty {
  const date = readCivilDate(input.date);
  const problems: Problem[] = [];
  const like = input.pattern === null ? null : patternNamed(input.pattern, date, facts);
  const start = readTime(input.start, '--start', problems) ?? like?.start;
  const end = readTime(input.end, '--end', problems) ?? like?.end;
  const seats = input.seats === null ? like?.seats : readSeats(input.seats, facts, problems);
  const requires =
    input.requires === null ? (like?.requires ?? null) : readRequirement(input.requires, facts, problems);
  if (start && end && end <= start) {
    const next = addDays(date, 1);
    const { seats: typed, pattern, reason } = input;
    problems.push({
      code: 'duty-over-midnight',
      facts: {
        ...{ date, next, start, end, pattern, because: cleanText(reason) },
        seats: typed && cleanText(typed),
      },
    });
  }
  refuseAny(problems);
  if (!start || !end || !seats) return refuse({ code: 'option-missing', facts: { option: '--seats' } });
  const taken = new Set<string>([
    ...facts.patterns.map(p => p.code),
    ...[...allPublished.duties, ...draft].filter(d => d.duty.nominalDate === date).map(d => d.duty.pattern),
  ]);
  let number = 1;
  while (taken.has(`X${number}`)) number++;
  const code = `X${number}` as PatternCode;
  const [label, place] = [
    cleanText(input.label) || (like?.label ?? ''),
    cleanText(input.place) || (like?.place ?? ''),
  ];
  const tally = like?.tally ?? DEFAULT_TALLY;
  const shape = { code, start, end, label, place, seats, requires, tally };
  return makeDuty(shape, date, slotOf(date));
}
