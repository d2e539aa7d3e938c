// `swap` and `cover`: two people exchange turns, or one takes over from another.

import type { CivilDate } from '../../domain/civil-date.ts';
import type { Duty } from '../../domain/duty.ts';
import type { Facts } from '../../domain/errors.ts';
import type { Person, PersonCode } from '../../domain/person.ts';
import { withDuties } from '../../domain/roster/roster-duty.ts';
import type { Database } from '../../store/database.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { readNamedDuty } from '../find-duty.ts';
import { findEveryone } from '../find-person.ts';
import type { Office } from '../office.ts';
import { refuse } from '../refuse.ts';
import {
  type ChangedRoster,
  changePublished,
  type RefusedChange,
  type RosterChange,
} from './change-published.ts';
import { type FoundTurn, findTurn } from './find-turn.ts';
import type { Planning } from './planning.ts';
import { seatPerson } from './seat-person.ts';
import { readPublishedAround } from './standing-roster.ts';

export interface SwapInput {
  readonly person: string;
  /** DATE or DATE/PATTERN. */
  readonly duty: string;
  readonly other: string;
  readonly otherDuty: string;
  readonly reason: string;
  readonly force: string | null;
}

/** Who serves where from now on. */
export interface Exchanged {
  readonly turns: readonly {
    readonly duty: Duty;
    readonly from: PersonCode;
    readonly to: PersonCode;
  }[];
}

type ExchangeOutcome = ChangedRoster<Exchanged> | RefusedChange<Exchanged>;

export async function swap(office: Office, input: SwapInput): Promise<ExchangeOutcome> {
  const dates = [input.duty, input.otherDuty].map(text => readNamedDuty(text).date);
  return changePublished(
    office,
    'swap',
    (db, now) => readExchange(db, [input.person, input.other], dates, now),
    ({ planning, one, two }) => {
      const first = findTurn(one, input.duty, planning);
      const second = findTurn(two, input.otherDuty, planning);
      const { duty } = first.published;
      if (duty.id === second.published.duty.id)
        return refuse({ code: 'swap-same-duty', facts: { date: duty.date } });
      const holders = [
        { turn: first, to: two },
        { turn: second, to: one },
      ];
      return exchanged(planning, holders, input);
    },
  );
}

export interface CoverInput {
  readonly person: string;
  readonly duty: string;
  readonly by: string;
  readonly reason: string;
  readonly force: string | null;
}

export async function cover(office: Office, input: CoverInput): Promise<ExchangeOutcome> {
  const dates = [readNamedDuty(input.duty).date];
  return changePublished(
    office,
    'cover',
    (db, now) => readExchange(db, [input.person, input.by], dates, now),
    ({ planning, one, two }) =>
      exchanged(planning, [{ turn: findTurn(one, input.duty, planning), to: two }], input),
  );
}

function readExchange(
  db: Database,
  typed: readonly [string, string],
  dates: readonly CivilDate[],
  now: WallTime,
) {
  const [one, two] = findEveryone(typed, readWardFacts(db).people);
  if (!one || !two) return refuse({ code: 'same-person-twice', facts: { person: one?.code ?? typed[0] } });
  return { planning: readPublishedAround(db, dates, now), one, two };
}

interface NewHolder {
  readonly turn: FoundTurn;
  readonly to: Person;
}

function exchanged(
  planning: Planning,
  holders: readonly NewHolder[],
  { reason, force }: Pick<SwapInput, 'reason' | 'force'>,
): RosterChange<Exchanged> {
  const taken = holders.map(({ turn, to }) => seatPerson(turn.published, turn.seat, to));
  const turns = holders.map(({ turn, to }) => ({
    duty: turn.published.duty,
    from: turn.person.code,
    to: to.code,
  }));
  const duties = withDuties(planning.published.duties, taken);
  return { planning, duties, reason, force, said: saidOf(turns), result: { turns } };
}

function saidOf([one, two]: Exchanged['turns']): Facts {
  if (!one) return {};
  const { from: person, to: by } = one;
  if (!two) return { person, duty: one.duty.id, by };
  return { person, duty: one.duty.id, other: two.from, otherDuty: two.duty.id };
}
