// The days of a hand-made roster as they are gathered from its cells, whatever layout they stand in.

import type { CivilDate } from '../domain/civil-date.ts';
import type { ClockTime } from '../domain/clock-time.ts';
import type { Place, Problem } from '../domain/errors.ts';
import type { PersonCode, Role, RoleCode } from '../domain/person.ts';
import { compareText } from '../domain/text.ts';
import type { Roll } from './identity/find-described.ts';
import type { DayPart, RosterMap } from './roster-columns.ts';
import { type NamedSeat, readNames } from './roster-names.ts';

export interface HandMadeSeat {
  readonly person: PersonCode;
  readonly role: RoleCode;
  readonly place: Place;
}

export interface HandMadeDay {
  readonly date: CivilDate;
  readonly start: ClockTime | null;
  readonly part: DayPart | null;
  readonly place: Place;
  readonly seats: readonly HandMadeSeat[];
}

export interface RosterReadingContext {
  readonly roll: Roll;
  readonly roles: readonly Role[];
  /** For days without a year, where no title says it. */
  readonly year: number | null;
  /** As `--map` says now or said before. */
  readonly map?: RosterMap;
}

/** What one cell says: on that day these people, in that role. */
export interface SeatSaying {
  readonly date: CivilDate;
  readonly start?: ClockTime | null;
  readonly part?: DayPart | null;
  readonly role: RoleCode | null;
  readonly text: string;
  readonly place: Place;
}

export interface GatheredDays {
  readonly problems: Problem[];
  /** With the days that must wait for an answer to it. */
  refuse(problem: Problem, dates?: readonly CivilDate[]): void;
  /** A row that says something of a day that cannot be told. */
  leave(place: Place): void;
  say(saying: SeatSaying): void;
  seat(saying: Omit<SeatSaying, 'text'>, named: NamedSeat): void;
  /** In order of date, those on which anybody stands. */
  days(): readonly HandMadeDay[];
  readonly doubtful: DoubtfulDays;
}

/** What must not be taken in before somebody has looked at it. */
export interface DoubtfulDays {
  readonly dates: ReadonlySet<CivilDate>;
  /** Rows that say something of these days, or of days that cannot be told. */
  rows(dates: ReadonlySet<CivilDate>): readonly Place[];
}

export function gatherDays({ roll, roles }: RosterReadingContext): GatheredDays {
  const problems: Problem[] = [];
  const days = new Map<string, HandMadeDay>();
  const doubtful = new Set<CivilDate>();
  const rows = new Map<CivilDate | null, Place[]>([[null, []]]);
  const standsIn = (date: CivilDate | null, place: Place) => {
    const there = rows.get(date);
    if (there) there.push(place);
    else rows.set(date, [place]);
  };
  const refuse: GatheredDays['refuse'] = (problem, dates = []) => {
    problems.push(problem);
    for (const date of dates) doubtful.add(date);
  };
  const dayFor = ({ date, start = null, part = null, place }: Omit<SeatSaying, 'text'>) => {
    const key = `${date} ${start ?? ''} ${part ?? ''}`;
    const day = days.get(key) ?? { date, start, part, place, seats: [] };
    days.set(key, day);
    standsIn(date, place);
    return { key, day };
  };
  const seat: GatheredDays['seat'] = (saying, { person, role }) => {
    const { date, place } = saying;
    const { key, day } = dayFor(saying);
    const there = day.seats.find(s => s.person === person.code);
    // A workbook of ours says everything on a second sheet again.
    if (there && there.role === role && there.place.sheet !== place.sheet) return;
    const elsewhere = day.seats.find(s => s.role === role && s.place.sheet !== place.sheet);
    const facts = { value: person.name, date };
    if (there) refuse({ code: 'person-twice-on-day', facts, place }, [date]);
    else if (elsewhere) {
      const { sheet = '' } = elsewhere.place;
      refuse({ code: 'sheets-differ', facts: { ...facts, sheet }, place }, [date]);
    } else days.set(key, { ...day, seats: [...day.seats, { person: person.code, role, place }] });
  };
  return {
    problems,
    refuse,
    leave: place => standsIn(null, place),
    seat,
    say(saying) {
      const { date, role, place } = saying;
      dayFor(saying);
      const before = problems.length;
      for (const named of readNames(saying.text, { roll, roles, role, date }, place, problems))
        seat(saying, named);
      if (problems.length > before) doubtful.add(date);
    },
    days: () =>
      [...days.values()].filter(day => day.seats.length > 0).sort((a, b) => compareText(a.date, b.date)),
    doubtful: { dates: doubtful, rows: dates => [null, ...dates].flatMap(date => rows.get(date) ?? []) },
  };
}
