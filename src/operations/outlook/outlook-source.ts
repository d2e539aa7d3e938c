// What both parts of the outlook are read from.

import type { CivilMonth } from '../../domain/civil-date.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Database } from '../../store/database.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { WallTime } from '../../time/clock.ts';
import type { WorkCalendar } from '../../workdays/work-calendar.ts';

export interface MonthState {
  readonly month: CivilMonth;
  /** Duties to come in it: as patterns and calendar ask, as published, and drafted otherwise than published. */
  readonly expected: number;
  readonly published: number;
  readonly drafted: number;
}

export interface OutlookSource {
  readonly db: Database;
  readonly facts: WardFacts;
  readonly calendar: WorkCalendar;
  readonly now: WallTime;
  /** Published duties not yet begun, in order. */
  readonly ahead: readonly RosterDuty[];
  readonly months: readonly MonthState[];
  /** Drafted duties to come that would change what is published. */
  readonly changed: readonly RosterDuty[];
  /** Errors in published duties to come. */
  readonly wrong: readonly Finding[];
}
