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
  say(saying: SeatSaying): void;
  seat(saying: Omit<SeatSaying, 'text'>, named: NamedSeat): void;
  /** In order of date, those on which anybody stands. */
  days(): readonly HandMadeDay[];
}

export function gatherDays({ roll, roles }: RosterReadingContext): GatheredDays {
  const problems: Problem[] = [];
  const days = new Map<string, HandMadeDay>();
  const dayFor = ({ date, start = null, part = null, place }: Omit<SeatSaying, 'text'>) => {
    const key = `${date} ${start ?? ''} ${part ?? ''}`;
    const day = days.get(key) ?? { date, start, part, place, seats: [] };
    days.set(key, day);
    return { key, day };
  };
  const seat: GatheredDays['seat'] = (saying, { person, role }) => {
    const { key, day } = dayFor(saying);
    const there = day.seats.find(s => s.person === person.code);
    // A workbook of ours says everything on a second sheet again.
    if (there && there.role === role && there.place.sheet !== saying.place.sheet) return;
    const elsewhere = day.seats.find(s => s.role === role && s.place.sheet !== saying.place.sheet);
    const facts = { value: person.name, date: saying.date };
    if (!there && elsewhere)
      problems.push({
        code: 'sheets-differ',
        facts: { ...facts, sheet: elsewhere.place.sheet ?? '' },
        place: saying.place,
      });
    else if (there) problems.push({ code: 'person-twice-on-day', facts, place: saying.place });
    else days.set(key, { ...day, seats: [...day.seats, { person: person.code, role, place: saying.place }] });
  };
  return {
    problems,
    seat,
    say(saying) {
      const { date, role, place } = saying;
      dayFor(saying);
      for (const named of readNames(saying.text, { roll, roles, role, date }, place, problems))
        seat(saying, named);
    },
    days: () =>
      [...days.values()].filter(day => day.seats.length > 0).sort((a, b) => compareText(a.date, b.date)),
  };
}
