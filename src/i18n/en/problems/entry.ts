import type { EntryProblems } from '../../../domain/problems/entry.ts';
import type { Explanations } from '../../explained.ts';

export const entry: Explanations<EntryProblems> = {
  'date-unreadable': f => ({
    says: `“${f.value}” is not a date.`,
    mend: 'Write it as 04/01/2027 or 2027-01-04.',
  }),
  'no-such-date': f => ({
    says: `There is no ${f.value} in the calendar.`,
    mend: 'Check the day and the month.',
  }),
  'time-unreadable': f => ({
    says: `“${f.value}” is not a time of day.`,
    mend: 'Write it as 07:00 or 7h00.',
  }),
  'period-unreadable': f => ({
    says: `“${f.value}” is not a period.`,
    mend: 'Write 2027-01 (month), 2027-Q1 (quarter), 2027 (year), 2027-01-04..2027-03-31 or next-month.',
  }),
  'period-no-such-date': f => ({
    says: `The period “${f.value}” names a date that is not in the calendar.`,
    mend: 'Check its first and last date.',
  }),
  'period-reversed': f => ({
    says: `The period “${f.value}” ends before it begins.`,
    mend: 'Write the first date first.',
  }),
  'period-too-long': f => ({
    says: `The period “${f.value}” is longer than ${f.years} years.`,
    mend: 'Split it into shorter periods.',
  }),
  'instant-unreadable': f => ({
    says: `LICHTRUC_NOW=“${f.value}” is not a moment in time.`,
    mend: 'Write it with its offset, e.g. 2026-12-15T08:00:00+07:00.',
  }),
  'option-missing': f => ({
    says: `${f.option} is missing.`,
    mend: 'Give it, or run the command in a terminal to be asked.',
  }),
  'number-unreadable': f => ({
    says: `${f.option} does not take “${f.value}”.`,
    mend: 'Write a whole number above 0.',
  }),
  'terminal-needed': () => ({
    says: 'The menu needs a terminal to ask and answer in.',
    mend: 'Open one and type lichtruc; scripts use the commands: lichtruc --help.',
  }),
  'choice-unknown': f => ({
    says: `${f.option} does not take “${f.value}”.`,
    mend: `Choose one of ${f.choices.join(', ')}.`,
  }),
};
