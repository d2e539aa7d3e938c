// Everything a rule may look at, gathered once, in memory, for one window of dates.

import type { CivilDate } from '../domain/civil-date.ts';
import type { SpecialDay } from '../domain/day.ts';
import type { Duty, DutyId, Turn } from '../domain/duty.ts';
import type { Exclusion, ForbiddenPair, Leave, Wish } from '../domain/leave.ts';
import type { Period } from '../domain/period.ts';
import type { Person, PersonCode, Role } from '../domain/person.ts';
import type { RuleSettings } from '../domain/ward.ts';

/** A turn outside the window, before or after it, that no longer moves but still counts for gaps and months. */
export interface FixedTurn extends Turn {
  readonly date: CivilDate;
  readonly slot: number;
}

export interface World {
  readonly window: Period;
  readonly roles: readonly Role[];
  readonly people: ReadonlyMap<PersonCode, Person>;
  /** The duties of the window, in order of date, time and id. */
  readonly duties: ReadonlyMap<DutyId, Duty>;
  /** In order of date. */
  readonly fixed: readonly FixedTurn[];
  readonly pins: readonly Turn[];
  readonly leave: ReadonlyMap<PersonCode, readonly Leave[]>;
  readonly exclusions: ReadonlyMap<PersonCode, readonly Exclusion[]>;
  readonly wishes: ReadonlyMap<PersonCode, readonly Wish[]>;
  readonly forbiddenPairs: readonly ForbiddenPair[];
  readonly days: ReadonlyMap<CivilDate, SpecialDay>;
  /** The last year whose days off were announced. */
  readonly announcedUntil: number;
  readonly settings: RuleSettings;
}
