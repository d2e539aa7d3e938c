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
  'beyond-catch-up': 'Beyond catching up',
  'turns-close': 'Turns rather close',
  'pair-repeated': 'Pair repeated',
  'wish-not-met': 'Wish not met',
};

/** +1,5: tenths of a duty as people read them. */
const tenths = (value: number): string => `${value > 0 ? '+' : ''}${(value / 10).toFixed(1)}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const list = (days: Subject['dates']): string => days.map(dates.dayMonth).join(', ');

/** Where to see who could serve instead. */
const why = ({ date }: Subject): string => `(lichtruc why${date ? ` ${dates.date(date)}` : ''})`;
const instead = (subject: Subject): string => `See who could serve instead ${why(subject)}.`;

const findings: FindingMessages = {
  'unknown-person': () => ({
    says: 'Nobody on the list has this code.',
    mend: 'Add the person (lichtruc people add), or mend the code.',
  }),
  'not-member': (f, s, names) => ({
    says: `Does not belong to ${names.role(f.role)} on this date.`,
    mend: `${instead(s)} Or mend the membership: lichtruc people edit.`,
  }),
  'on-leave': (f, s) => ({
    says: `${s.pinned ? `Pinned in spite of ${LEAVE[f.kind]}` : capital(LEAVE[f.kind])} from ${dates.dayMonth(f.from)} to ${dates.dayMonth(f.last)}.`,
    mend: `${instead(s)} Or mend the leave: lichtruc leave remove.`,
  }),
  'excluded-weekday': (f, s) => ({
    says:
      f.nth === null
        ? `Never serves on a ${dates.weekday(f.weekday)}.`
        : `Never serves on ${dates.weekday(f.weekday)} number ${f.nth} of the month.`,
    mend: `${instead(s)} Or take that back: lichtruc wish remove.`,
  }),
  'too-many-in-role': (f, _s, names) => ({
    says: `There are ${f.seats} seats for ${names.role(f.role)}.`,
    mend: 'Take somebody out, or add seats: lichtruc pattern set.',
  }),
  'twice-on-date': () => ({
    says: 'Has two turns on one date.',
    mend: 'Take one out: nobody is in two places at a time.',
  }),
  'min-gap': (f, s) => ({
    says: `The turns of ${list(s.dates)}${f.fixed ? ` and ${dates.dayMonth(f.fixed)}` : ''} are less than ${f.days} days apart.`,
    mend: `${instead(s)} Or lower the gap: lichtruc rules set min-gap-days.`,
  }),
  'month-cap': (f, s) => ({
    says: `${s.dates.length} turns in ${dates.month(f.month)}, at most ${f.atMost}.`,
    mend: `${instead(s)} Or raise the cap: lichtruc rules set max-per-month.`,
  }),
  'required-skill': (f, s, names) => ({
    says: `Nobody of ${names.role(f.role)} has the skill ${names.skill(f.skill)}.`,
    mend: `Choose somebody who has it. ${instead(s)}`,
  }),
  'trainee-alone': (_f, s) => ({
    says: 'A trainee serves without a mentor.',
    mend: `Put a mentor beside them. ${instead(s)}`,
  }),
  'forbidden-pair': (f, s, names) => ({
    says: `${names.person(f.first)} and ${names.person(f.second)} are kept apart.`,
    mend: `Change one of the two. ${instead(s)}`,
  }),
  'day-off': f => ({
    says: `A day off: ${f.nameEn}${f.source ? ` (${f.source})` : ''}.`,
    mend: 'Draw the period up again to take the duty out: lichtruc generate.',
  }),
  'missing-duty': () => ({
    says: 'A working day without its duty.',
    mend: 'Draw the period up again: lichtruc generate.',
  }),
  'unfilled-seat': (f, s, names) => ({
    says: `${f.filled} of ${f.seats} filled${s.role ? ` (${names.role(s.role)})` : ''}.`,
    mend: `See why ${why(s)}, or add people.`,
  }),
  'open-seat': f => ({ says: `Left open: ${f.note}.`, mend: 'Fill it when you know.' }),
  'year-not-announced': f => ({
    says: `The days off of ${f.year} are not announced (known until ${f.announcedUntil}).`,
    mend: 'When they are, run lichtruc holidays import and draw up again.',
  }),
  'provisional-day': f => ({
    says: `${f.nameEn}: a provisional day off.`,
    mend: 'When it is announced: lichtruc holidays import.',
  }),
  'turns-unequal': (f, _s, names) => ({
    says: `Has ${tenths(f.aboveTenths)} turns more than due, while ${names.person(f.other)} has ${tenths(f.otherTenths)}.`,
    mend: `The turn of ${dates.dayMonth(f.date)} could go to ${names.person(f.other)}.`,
  }),
  'beyond-catch-up': (f, s) => ({
    says: `Serves ${f.turns} times in ${dates.month(f.month)}, where share and catch-up are ${f.most}; beyond it ${list(s.dates)}.`,
    mend: 'Have more people who can serve there (skill, mentor), or change the rule: lichtruc rules set catch-up.',
  }),
  'turns-close': (f, s) => ({
    says: `The turns of ${list(s.dates)} are only ${f.days} days apart.`,
    mend: 'Swap one if need be.',
  }),
  'pair-repeated': (f, s, names) => ({
    says: `${s.people.map(names.person).join(' and ')} serve together ${f.times} times (${list(s.dates)}).`,
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
