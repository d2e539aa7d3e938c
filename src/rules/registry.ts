// Every rule, in the order in which findings are listed. Written by test/rules/registry.test.ts from what lies beside it.

import { beyondCatchUp } from './beyond-catch-up.ts';
import { dayOff } from './day-off.ts';
import { excludedWeekday } from './excluded-weekday.ts';
import { forbiddenPair } from './forbidden-pair.ts';
import { minGap } from './min-gap.ts';
import { missingDuty } from './missing-duty.ts';
import { monthCap } from './month-cap.ts';
import { notAsPatterned } from './not-as-patterned.ts';
import { notMember } from './not-member.ts';
import { onLeave } from './on-leave.ts';
import { openSeat } from './open-seat.ts';
import { pairRepeated } from './pair-repeated.ts';
import { provisionalDay } from './provisional-day.ts';
import { requiredSkill } from './required-skill.ts';
import type { BlockingRule, CheckingRule, LimitingRule, Rule } from './rule.ts';
import { tooManyInRole } from './too-many-in-role.ts';
import { traineeAlone } from './trainee-alone.ts';
import { turnsClose } from './turns-close.ts';
import { turnsUnequal } from './turns-unequal.ts';
import { twiceOnDate } from './twice-on-date.ts';
import { unfilledSeat } from './unfilled-seat.ts';
import { unknownPerson } from './unknown-person.ts';
import { wishNotMet } from './wish-not-met.ts';
import { yearNotAnnounced } from './year-not-announced.ts';

export const BLOCKING_RULES: readonly BlockingRule[] = [unknownPerson, notMember, onLeave, excludedWeekday];

export const LIMITING_RULES: readonly LimitingRule[] = [
  tooManyInRole,
  twiceOnDate,
  minGap,
  monthCap,
  requiredSkill,
  traineeAlone,
  forbiddenPair,
];

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
  notAsPatterned,
];

export const RULES: readonly Rule[] = [...BLOCKING_RULES, ...LIMITING_RULES, ...CHECKING_RULES];
