// Every rule, in the order in which findings are listed.

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
  turnsClose,
  pairRepeated,
  wishNotMet,
];

export const RULES: readonly Rule[] = [...BLOCKING_RULES, ...LIMITING_RULES, ...CHECKING_RULES];
