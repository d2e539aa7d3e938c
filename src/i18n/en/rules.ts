import type { LeaveKind, LeavePart } from '../../domain/leave.ts';
import type { Subject } from '../../rules/rule.ts';
import type { Messages } from '../messages.ts';
import type { RuleMessages } from '../vi/rules.ts';
import { dates } from './dates.ts';

export const LEAVE: Record<LeaveKind, string> = {
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

/** +1,5: tenths of a duty as people read them. */
const tenths = (value: number): string => `${value > 0 ? '+' : ''}${(value / 10).toFixed(1)}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const list = (days: Subject['dates']): string => days.map(dates.dayMonth).join(', ');

/** Where to see who could serve instead. */
const why = ({ date }: Subject): string => `(lichtruc why${date ? ` ${dates.date(date)}` : ''})`;
const instead = (subject: Subject): string => `See who could serve instead ${why(subject)}.`;

const PARTS: Record<LeavePart, string> = {
  day: 'whole day',
  morning: 'in the morning',
  afternoon: 'in the afternoon',
};

const leave = (kind: LeaveKind, part: LeavePart = 'day'): string =>
  part === 'day' ? LEAVE[kind] : `${LEAVE[kind]} ${PARTS[part]}`;

const RULES: RuleMessages = {
  'unknown-person': {
    title: 'Person not on the list',
    reason: 'Only people of the ward are on duty.',
    finding: () => ({
      says: 'Nobody on the list has this code.',
      mend: 'Add the person (lichtruc people add), or mend the code.',
    }),
  },
  'not-member': {
    title: 'Not of the role on that date',
    reason:
      'A person must belong to the role on the very date (not before joining, after leaving, or in another role).',
    finding: (f, s, names) => ({
      says: `Does not belong to ${names.role(f.role)} on this date.`,
      mend: `${instead(s)} Or mend the membership: lichtruc people edit.`,
    }),
  },
  'on-leave': {
    title: 'On leave',
    reason: 'Nobody on leave is on duty; a pinned seat is only a warning.',
    finding: (f, s) => ({
      says: `${s.pinned ? `Pinned in spite of ${leave(f.kind, f.part)}` : capital(leave(f.kind, f.part))} from ${dates.dayMonth(f.from)} to ${dates.dayMonth(f.last)}.`,
      mend: `${instead(s)} Or mend the leave: lichtruc leave remove.`,
    }),
  },
  'excluded-weekday': {
    title: 'Weekday excluded',
    reason: 'Nobody serves on a weekday they never can; a pinned seat is only a warning.',
    finding: (f, s) => ({
      says:
        f.nth === null
          ? `Never serves on a ${dates.weekday(f.weekday)}.`
          : `Never serves on ${dates.weekday(f.weekday)} number ${f.nth} of the month.`,
      mend: `${instead(s)} Or take that back: lichtruc wish remove.`,
    }),
  },
  'too-many-in-role': {
    title: 'More people than seats',
    reason: 'A duty has no more people than its pattern has seats.',
    finding: (f, _s, names) => ({
      says: `There are ${f.seats} seats for ${names.role(f.role)}.`,
      mend: 'Take somebody out, or add seats: lichtruc pattern set.',
    }),
  },
  'twice-on-date': {
    title: 'Two turns on a date',
    reason: 'One turn a day for each person, in one place and one role.',
    finding: () => ({
      says: 'Has two turns on one date.',
      mend: 'Take one out: nobody is in two places at a time.',
    }),
  },
  'min-gap': {
    title: 'Turns too close',
    reason:
      'Two turns of a person are at least so many days apart, those before and after the period included.',
    finding: (f, s) => ({
      says: `The turns of ${list(s.dates)}${f.fixed ? ` and ${dates.dayMonth(f.fixed)}` : ''} are less than ${f.days} days apart.`,
      mend: `${instead(s)} Or lower the gap: lichtruc rules set min-gap-days.`,
    }),
  },
  'month-cap': {
    title: 'Too many turns in a month',
    reason: 'No more than so many turns of a person in a calendar month.',
    finding: (f, s) => ({
      says: `${s.dates.length} turns in ${dates.month(f.month)}, at most ${f.atMost}.`,
      mend: `${instead(s)} Or raise the cap: lichtruc rules set max-per-month.`,
    }),
  },
  'required-skill': {
    title: 'Required skill missing',
    reason: 'On a duty that needs a skill, those without it never fill every seat.',
    finding: (f, s, names) => ({
      says: `Nobody of ${names.role(f.role)} has the skill ${names.skill(f.skill)}.`,
      mend: `Choose somebody who has it. ${instead(s)}`,
    }),
  },
  'trainee-alone': {
    title: 'Trainee without a mentor',
    reason: 'A trainee serves only beside a mentor.',
    finding: (_f, s) => ({
      says: 'A trainee serves without a mentor.',
      mend: `Put a mentor beside them. ${instead(s)}`,
    }),
  },
  'forbidden-pair': {
    title: 'Pair kept apart',
    reason: 'The two of a forbidden pair are never on duty together.',
    finding: (f, s, names) => ({
      says: `${names.person(f.first)} and ${names.person(f.second)} are kept apart.`,
      mend: `Change one of the two. ${instead(s)}`,
    }),
  },
  'day-off': {
    title: 'Duty on a day off',
    reason: 'No duty on a day off.',
    finding: f => ({
      says: `A day off: ${f.nameEn}${f.source ? ` (${f.source})` : ''}.`,
      mend: 'Draw the period up again to take the duty out: lichtruc generate.',
    }),
  },
  'missing-duty': {
    title: 'Working day without its duty',
    reason: 'A working day of a pattern has its duty.',
    finding: () => ({
      says: 'A working day without its duty.',
      mend: 'Draw the period up again: lichtruc generate.',
    }),
  },
  'not-as-patterned': {
    title: 'Not as the pattern says',
    reason: 'A duty has the times, place and seats of its pattern; one published before a change is listed.',
    finding: f => ({
      says:
        f.differs.length === 0
          ? 'The pattern asks for this duty no more.'
          : `The pattern now differs in ${f.differs.join(', ')}.`,
      mend: 'Draw it up by the pattern with the fewest changes: lichtruc generate PERIOD --repair.',
    }),
  },
  'unfilled-seat': {
    title: 'Empty seat',
    reason: 'A seat is empty; it may be published all the same.',
    finding: (f, s, names) => ({
      says: `${f.filled} of ${f.seats} filled${s.role ? ` (${names.role(s.role)})` : ''}.`,
      mend: `See why ${why(s)}, or add people.`,
    }),
  },
  'open-seat': {
    title: 'Seat left open',
    reason: 'A seat left open on purpose, with a note.',
    finding: f => ({ says: `Left open: ${f.note}.`, mend: 'Fill it when you know.' }),
  },
  'year-not-announced': {
    title: 'Year not announced',
    reason: 'The days off of the year have not been announced.',
    finding: f => ({
      says: `The days off of ${f.year} are not announced (known until ${f.announcedUntil}).`,
      mend: 'When they are, run lichtruc holidays import and draw up again.',
    }),
  },
  'provisional-day': {
    title: 'Provisional day off',
    reason: 'A day off reckoned by law and lunar calendar, until it is announced.',
    finding: f => ({
      says: `${f.nameEn}: a provisional day off.`,
      mend: 'When it is announced: lichtruc holidays import.',
    }),
  },
  'turns-unequal': {
    title: 'Turns are uneven',
    reason: 'Turns differ by more than they must.',
    finding: (f, _s, names) => ({
      says: `Has ${tenths(f.aboveTenths)} turns more than due, while ${names.person(f.other)} has ${tenths(f.otherTenths)}.`,
      mend: `The turn of ${dates.dayMonth(f.date)} could go to ${names.person(f.other)}.`,
    }),
  },
  'beyond-catch-up': {
    title: 'Beyond catching up',
    reason: 'Nobody serves more in a month than share and catch-up, unless a seat would stay empty.',
    finding: (f, s) => ({
      says: `Serves ${f.turns} times in ${dates.month(f.month)}, where share and catch-up are ${f.most}; beyond it ${list(s.dates)}.`,
      mend: 'Have more people who can serve there (skill, mentor), or change the rule: lichtruc rules set catch-up.',
    }),
  },
  'turns-close': {
    title: 'Turns rather close',
    reason: 'Two turns keep the least distance but are close.',
    finding: (f, s) => ({
      says: `The turns of ${list(s.dates)} are only ${f.days} days apart.`,
      mend: 'Swap one if need be.',
    }),
  },
  'pair-repeated': {
    title: 'Pair repeated',
    reason: 'The same officer and volunteer serve together again.',
    finding: (f, s, names) => ({
      says: `${s.people.map(names.person).join(' and ')} serve together ${f.times} times (${list(s.dates)}).`,
      mend: 'Swap one if need be.',
    }),
  },
  'wish-not-met': {
    title: 'Wish not met',
    reason: 'A turn against a wish.',
    finding: f => ({
      says:
        f.wish === 'avoid-date'
          ? 'Serves on a date to avoid.'
          : `Serves on a ${dates.weekday(f.weekday)}, not a preferred weekday.`,
      mend: 'Swap if need be.',
    }),
  },
};

/** For facts that hold no more than the word. */
export const ruleTitles: ReadonlyMap<string, string> = new Map(
  Object.entries(RULES).map(([rule, { title }]) => [rule, title]),
);

export const rules: Messages['rules'] = { of: RULES, leave, leavePart: part => PARTS[part] };
