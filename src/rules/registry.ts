// Every rule, in the order in which findings are listed.

import type { Severity } from '../domain/errors.ts';
import { beyondCatchUp } from './beyond-catch-up.ts';
import { dayOff } from './day-off.ts';
import { BLOCKING_RULES, LIMITING_RULES } from './hard-rules.ts';
import { missingDuty } from './missing-duty.ts';
import { openSeat } from './open-seat.ts';
import { pairRepeated } from './pair-repeated.ts';
import { provisionalDay } from './provisional-day.ts';
import type { CheckingRule, Rule } from './rule.ts';
import { turnsClose } from './turns-close.ts';
import { turnsUnequal } from './turns-unequal.ts';
import { unfilledSeat } from './unfilled-seat.ts';
import { wishNotMet } from './wish-not-met.ts';
import { yearNotAnnounced } from './year-not-announced.ts';

export const CHECKING_RULES: readonly CheckingRule[] = [
  dayOff,
  missingDuty,
  unfilledSeat,
  openSeat,
  yearNotAnnounced,
  provisionalDay,
  turnsUnequal,
  beyondCatchUp,
  turnsClose,
  pairRepeated,
  wishNotMet,
];

/** What breaks a hard rule is an error; a pin makes a warning of what blocks one turn. */
export function severityOf(rule: Rule): Severity {
  return rule.kind === 'checks' ? rule.severity : 'error';
}

export const RULES: readonly Rule[] = [...BLOCKING_RULES, ...LIMITING_RULES, ...CHECKING_RULES];
