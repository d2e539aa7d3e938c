// A roster made by hand as duties of the ward: each day finds its duty, each person a seat, each seat keeps its cell.

import { type CivilDate, weekdayOf } from '../../domain/civil-date.ts';
import { minuteOfDay } from '../../domain/clock-time.ts';
import { type Duty, type DutyId, makeDuty } from '../../domain/duty.ts';
import { type Place, type Problem, UserError } from '../../domain/errors.ts';
import { partOf } from '../../domain/leave.ts';
import type { Pattern } from '../../domain/pattern.ts';
import { type Period, spanOf } from '../../domain/period.ts';
import { cardsOf, type RosterDuty } from '../../domain/roster/roster-duty.ts';
import { seatNamed } from '../../domain/roster/seat-named.ts';
import { type HandMadeRoster, readHandMadeRoster } from '../../intake/hand-made-roster.ts';
import { type Roll, rollOf } from '../../intake/identity/find-described.ts';
import { parseRosterMap, type RosterMap } from '../../intake/roster-columns.ts';
import type { DoubtfulDays, HandMadeDay } from '../../intake/roster-days.ts';
import type { Account } from '../../intake/tables/account.ts';
import type { Table } from '../../intake/tables/table.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import { readListMapping } from '../../store/list-mappings.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import { type Planning, readPlanning } from './planning.ts';

export interface HandMade {
  readonly planning: Planning;
  readonly period: Period;
  /** In order of date. */
  readonly duties: readonly RosterDuty[];
  readonly problems: readonly Problem[];
  readonly account: Account;
  readonly doubtful: DoubtfulDays;
  /** As `--map` said now. */
  readonly said: RosterMap;
  /** The cells that a finding is about, in order. */
  placesOf(finding: Pick<Finding, 'duty' | 'date' | 'person' | 'dates' | 'people'>): readonly Place[];
}

/** Under which the ward keeps what its rosters call their columns. */
export const ROSTER_LIST = 'roster';

export interface HandMadeOptions {
  /** For days without a year, where no title says it. */
  readonly year: number | null;
  /** As typed: `Trực sớm=Cán bộ`. */
  readonly map: string | null;
  /** Who doubtful cells are, where somebody said it. */
  readonly matches?: Roll['matches'];
}

/** Reads the tables on one snapshot. Throws UserError where no day can be told. */
export function readHandMade(
  db: Database,
  tables: readonly Table[],
  { year, map: typed, matches }: HandMadeOptions,
  now: WallTime,
): HandMade {
  const { people, roles } = readWardFacts(db);
  const said = parseRosterMap(typed ?? '', roles);
  const map = new Map([...readListMapping(db, ROSTER_LIST), ...said]);
  const roster = readHandMadeRoster(tables, { roll: rollOf(people, matches), roles, year, map });
  const dates = roster.days.map(d => d.date);
  const period = spanOf(dates);
  if (!period) throw new UserError('wrong', roster.problems);
  return { ...asDuties(roster, period, readPlanning(db, period, now)), said };
}

function asDuties(
  { days, problems: found, account, doubtful }: HandMadeRoster,
  period: Period,
  planning: Planning,
): Omit<HandMade, 'said'> {
  const problems = [...found];
  const roles = planning.facts.roles.map(r => r.code);
  const cardOf = cardsOf(planning.facts.people);
  const cells = new Map<string, Place>();
  const dutyless = new Set<CivilDate>(doubtful.dates);
  const duties = new Map<DutyId, RosterDuty>();
  const seats = new Map<DutyId, HandMadeDay['seats']>();
  for (const day of days) {
    const duty = dutyOn(day, planning, problems);
    if (!duty) dutyless.add(day.date);
    if (!duty) continue;
    cells.set(day.date, cells.get(day.date) ?? day.place);
    for (const { person, place } of day.seats) cells.set(`${day.date} ${person}`, place);
    const named = [...(seats.get(duty.id) ?? []), ...day.seats];
    seats.set(duty.id, named);
    duties.set(duty.id, seatNamed(duty, named, roles, cardOf));
  }
  const placesOf: HandMade['placesOf'] = ({ date, person, dates, people }) => {
    const all = [date ?? [], ...dates].flat();
    const named = [person ?? [], ...people].flat();
    const exact = all.flatMap(d => named.flatMap(p => cells.get(`${d} ${p}`) ?? []));
    const places = exact.length > 0 ? exact : all.flatMap(d => cells.get(d) ?? []);
    return [...new Map(places.map(p => [JSON.stringify(p), p])).values()].sort(byCell);
  };
  const waiting = { dates: dutyless, rows: doubtful.rows };
  return { planning, period, duties: [...duties.values()], problems, account, doubtful: waiting, placesOf };
}

function byCell(a: Place, b: Place): number {
  return (a.row ?? 0) - (b.row ?? 0) || ((a.column ?? '') < (b.column ?? '') ? -1 : 1);
}

/** The duty that the ward expects on that day, or has at the very hour that is written there, else what the pattern of the weekday would have made before it began. */
function dutyOn(day: HandMadeDay, planning: Planning, problems: Problem[]): Duty | null {
  const known = [...planning.allPublished.duties, ...planning.draft].map(d => d.duty);
  const asWritten = known.filter(d => d.start === day.start);
  const onDate = [...known, ...planning.expected, ...asWritten].filter(d => d.date === day.date);
  const byId = [...new Map(onDate.map(d => [d.id, d])).values()];
  const patterns = planning.facts.patterns.filter(p => p.weekday === weekdayOf(day.date));
  const made =
    byId.length > 0 ? byId : firstOfEach(patterns).map(p => makeDuty(p, day.date, planning.slotOf(day.date)));
  const ofPart = made.filter(d => day.part === null || partOf(d.start) === day.part);
  if (ofPart.length === 0 && made.length > 0 && day.part) {
    const facts = { date: day.date, part: day.part };
    problems.push({ code: 'part-without-duty', facts, place: day.place });
    return null;
  }
  const timed = ofPart.filter(d => day.start === null || d.start === day.start);
  const near = ofPart.filter(
    d => day.start !== null && Math.abs(minuteOfDay(d.start) - minuteOfDay(day.start)) <= NEAR,
  );
  if (ofPart.length > 0 && timed.length === 0 && near.length === 0 && day.start) {
    problems.push({
      code: 'hours-without-duty',
      facts: { date: day.date, start: day.start },
      place: day.place,
    });
    return null;
  }
  const [duty, ...others] = timed.length > 0 ? timed : near;
  if (duty && others.length === 0) return duty;
  const facts = { date: day.date, patterns: made.map(d => d.pattern) };
  problems.push({ code: 'roster-which-pattern', facts, place: day.place });
  return null;
}

/** People are asked to be there a while before. */
const NEAR = 60;

function firstOfEach(patterns: readonly Pattern[]): readonly Pattern[] {
  const first = new Map<string, Pattern>();
  for (const pattern of patterns.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)))
    if (!first.has(pattern.code)) first.set(pattern.code, pattern);
  return [...first.values()];
}
