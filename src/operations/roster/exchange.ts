// `swap` and `cover`: two people exchange turns, or one takes over from another.

import type { Facts } from '../../domain/errors.ts';
import type { PersonCode } from '../../domain/person.ts';
import type { NameCard, PublishedDuty } from '../../domain/publication.ts';
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
import { nameCard } from './draft-view.ts';
import { type FoundTurn, findTurn } from './find-turn.ts';
import type { Planning } from './planning.ts';
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
    readonly duty: PublishedDuty['duty'];
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
    (db: Database, now: WallTime) => {
      const [first, second] = inOrder([input.person, input.other], db);
      return { planning: readPublishedAround(db, dates, now), first, second };
    },
    ({ planning, first, second }) => {
      const one = findTurn(first, input.duty, planning);
      const two = findTurn(second, input.otherDuty, planning);
      if (one.published.duty.id === two.published.duty.id)
        return refuse({ code: 'swap-same-duty', facts: { date: one.published.duty.date } });
      return exchanged(
        planning,
        [
          { turn: one, to: second.code },
          { turn: two, to: first.code },
        ],
        input,
      );
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
  const { date } = readNamedDuty(input.duty);
  return changePublished(
    office,
    'cover',
    (db: Database, now: WallTime) => {
      const [person, by] = inOrder([input.person, input.by], db);
      return { planning: readPublishedAround(db, [date], now), person, by };
    },
    ({ planning, person, by }) => {
      const turn = findTurn(person, input.duty, planning);
      return exchanged(planning, [{ turn, to: by.code }], input);
    },
  );
}

function inOrder([first, second]: readonly [string, string], db: Database) {
  const { people } = readWardFacts(db);
  const found = findEveryone([first, second], people);
  const [one, two] = found;
  if (!one || !two) return refuse({ code: 'same-person-twice', facts: { person: one?.code ?? first } });
  return [one, two] as const;
}

interface NewHolder {
  readonly turn: FoundTurn;
  readonly to: PersonCode;
}

function exchanged(
  planning: Planning,
  holders: readonly NewHolder[],
  { reason, force }: Pick<SwapInput, 'reason' | 'force'>,
): RosterChange<Exchanged> {
  const people = new Map(planning.facts.people.map(p => [p.code, p]));
  for (const { turn, to } of holders) {
    const { duty, seats } = turn.published;
    const name = people.get(to)?.name ?? to;
    if (seats.some(s => s.person?.person === to))
      refuse({ code: 'already-on-duty', facts: { person: to, name, date: duty.date } });
  }
  const turns = holders.map(({ turn, to }) => ({
    duty: turn.published.duty,
    from: turn.person.code,
    to,
  }));
  const duties = holders.reduce<readonly PublishedDuty[]>(
    (all, { turn, to }) =>
      all.map(d => (d.duty.id === turn.published.duty.id ? reseat(d, turn, nameCard(to, people)) : d)),
    planning.published.duties,
  );
  return { planning, duties, reason, force, said: saidOf(turns), result: { turns } };
}

function saidOf([one, two]: Exchanged['turns']): Facts {
  if (!one) return {};
  const { from: person, to: by } = one;
  if (!two) return { person, duty: one.duty.id, by };
  return { person, duty: one.duty.id, other: two.from, otherDuty: two.duty.id };
}

function reseat(published: PublishedDuty, { role, seat }: FoundTurn, person: NameCard): PublishedDuty {
  return {
    ...published,
    seats: published.seats.map(s => (s.role === role && s.seat === seat ? { ...s, person, note: '' } : s)),
  };
}
