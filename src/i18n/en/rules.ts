import type { LeaveKind } from '../../domain/leave.ts';
import type { RuleId } from '../../rules/facts.ts';
import type { Subject } from '../../rules/rule.ts';
import type { Messages } from '../messages.ts';
import type { FindingMessages } from '../vi/rules.ts';
import { dates } from './dates.ts';

const LEAVE: Record<LeaveKind, string> = {
  annual: 'annual leave',
  sick: 'sick leave',
  unpaid: 'unpaid leave',
  business: 'away on business',
  exam: 'exams',
  other: 'other leave',
  maternity: 'maternity leave',
  posting: 'posted elsewhere',
  study: 'away to study',
  'long-illness': 'long illness',
};

const TITLES: Record<RuleId, string> = {
  'unknown-person': 'Person not on the list',
  'not-member': 'Not of the role on that date',
  'on-leave': 'On leave',
  'excluded-weekday': 'Weekday excluded',
  'too-many-in-role': 'More people than seats',
  'twice-on-date': 'Two turns on a date',
  'min-gap': 'Turns too close',
  'month-cap': 'Too many turns in a month',
  'required-skill': 'Required skill missing',
  'trainee-alone': 'Trainee without a mentor',
  'forbidden-pair': 'Pair kept apart',
  'day-off': 'Duty on a day off',
  'missing-duty': 'Working day without its duty',
  'unfilled-seat': 'Empty seat',
  'open-seat': 'Seat left open',
  'year-not-announced': 'Year not announced',
  'provisional-day': 'Provisional day off',
  'turns-unequal': 'Turns are uneven',
  'turns-close': 'Turns rather close',
  'pair-repeated': 'Pair repeated',
  'wish-not-met': 'Wish not met',
};

/** +1,5: tenths of a duty as people read them. */
const tenths = (value: number): string => `${value > 0 ? '+' : ''}${(value / 10).toFixed(1)}`;

const list = (days: Subject['dates']): string => days.map(dates.dayMonth).join(', ');

const findings: FindingMessages = {
  'unknown-person': () => ({
    says: 'Nobody on the list has this code.',
    mend: 'Add the person, or mend the code.',
  }),
  'not-member': f => ({
    says: `Does not belong to ${f.role} on this date.`,
    mend: 'Choose somebody else, or mend the membership.',
  }),
  'on-leave': (f, s) => ({
    says: `${s.pinned ? 'Pinned in spite of ' : ''}${LEAVE[f.kind]} from ${dates.dayMonth(f.from)} to ${dates.dayMonth(f.last)}.`,
    mend: 'Choose somebody else, or mend the leave.',
  }),
  'excluded-weekday': f => ({
    says: `Never serves on a ${dates.weekday(f.weekday)}.`,
    mend: 'Choose somebody else.',
  }),
  'too-many-in-role': f => ({
    says: `There are ${f.seats} seats for ${f.role}.`,
    mend: 'Take somebody out.',
  }),
  'twice-on-date': () => ({ says: 'Has two turns on one date.', mend: 'Take one out.' }),
  'min-gap': (f, s) => ({
    says: `The turns of ${list(s.dates)}${f.fixed ? ` and ${dates.dayMonth(f.fixed)}` : ''} are less than ${f.days} days apart.`,
    mend: 'Move one of them, or lower the minimum gap.',
  }),
  'month-cap': (f, s) => ({
    says: `${s.dates.length} turns in ${dates.month(f.month)}, at most ${f.atMost}.`,
    mend: 'Take one out, or raise the cap.',
  }),
  'required-skill': f => ({
    says: `Nobody of ${f.role} has the skill ${f.skill}.`,
    mend: 'Choose somebody who has it.',
  }),
  'trainee-alone': () => ({ says: 'A trainee serves without a mentor.', mend: 'Put a mentor beside them.' }),
  'forbidden-pair': f => ({
    says: `${f.first} and ${f.second} are kept apart.`,
    mend: 'Change one of the two.',
  }),
  'day-off': f => ({
    says: `A day off: ${f.nameEn}${f.source ? ` (${f.source})` : ''}.`,
    mend: 'Take this duty out.',
  }),
  'missing-duty': () => ({ says: 'A working day without its duty.', mend: 'Draw the period up again.' }),
  'unfilled-seat': f => ({
    says: `${f.filled} of ${f.seats} people.`,
    mend: 'See the reasons when generating, or add people.',
  }),
  'open-seat': f => ({ says: `Left open: ${f.note}.`, mend: 'Fill it when you know.' }),
  'year-not-announced': f => ({
    says: `The days off of ${f.year} are not announced (known until ${f.announcedUntil}).`,
    mend: 'When they are, run lichtruc holidays import and draw up again.',
  }),
  'provisional-day': f => ({
    says: `${f.nameEn}: a provisional day off.`,
    mend: 'Wait for the announcement.',
  }),
  'turns-unequal': f => ({
    says: `Has ${tenths(f.aboveTenths)} turns more than due, while ${f.other} has ${tenths(f.otherTenths)}.`,
    mend: `The turn of ${dates.dayMonth(f.date)} could go to ${f.other}.`,
  }),
  'turns-close': (f, s) => ({
    says: `The turns of ${list(s.dates)} are only ${f.days} days apart.`,
    mend: 'Swap one if need be.',
  }),
  'pair-repeated': (f, s) => ({
    says: `These two serve together ${f.times} times (${list(s.dates)}).`,
    mend: 'Swap one if need be.',
  }),
  'wish-not-met': f => ({
    says:
      f.wish === 'avoid-date'
        ? 'Serves on a date to avoid.'
        : `Serves on a ${dates.weekday(f.weekday)}, not a preferred weekday.`,
    mend: 'Swap if need be.',
  }),
};

export const rules: Messages['rules'] = { title: rule => TITLES[rule], findings, leave: kind => LEAVE[kind] };
