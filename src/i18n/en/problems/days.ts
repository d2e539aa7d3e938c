import { addDays, type CivilDate } from '../../../domain/civil-date.ts';
import type { DaysMeant, DaysProblems } from '../../../domain/problems/days.ts';
import type { Explanations } from '../../explained.ts';
import { dates } from '../dates.ts';

const said = (meant: readonly DaysMeant[], between: string): string =>
  meant.map(({ from, last }) => dates.period({ from, until: addDays(last, 1) })).join(between);

const inFull = (meant: readonly DaysMeant[]): string =>
  meant.map(({ from, last }) => written(from, last)).join(' or ') || '04/12/2026';

const written = (from: CivilDate, last: CivilDate): string =>
  from === last ? dates.date(from) : `${dates.date(from)} - ${dates.date(last)}`;

export const days: Explanations<DaysProblems> = {
  'date-unreadable': f => ({
    says: `“${f.value}” is not a day.`,
    mend: 'Write dd/mm/yyyy, such as 04/12/2026; 4/12, tomorrow or Friday will do too.',
  }),
  'days-unreadable': f => ({
    says: `“${f.value}” is not a day or a run of days.`,
    mend: 'Write dd/mm/yyyy, such as 04/12/2026; several days as 04/12/2026 - 08/12/2026, or next week.',
  }),
  'period-unreadable': f => ({
    says: `“${f.value}” is not a period.`,
    mend: 'Write 12/2026, Q1/2027, 2027, next month, or 04/01/2027 - 31/03/2027.',
  }),
  'no-such-date': f => ({
    says: `There is no day “${f.value}” in the calendar.`,
    mend:
      f.meant.length > 0
        ? `Write the day before the month, dd/mm/yyyy; did you mean ${inFull(f.meant)}?`
        : 'Check it and write dd/mm/yyyy, such as 04/12/2026.',
  }),
  'no-such-period': f => ({
    says: `There is no period “${f.value}” in the calendar.`,
    mend: 'Write 12/2026, Q1/2027, 2027, or 04/01/2027 - 31/03/2027.',
  }),
  'date-ambiguous': f => ({
    says: `“${f.value}” may be ${said(f.meant, ' or ')}.`,
    mend: `Write it as dd/mm/yyyy: ${inFull(f.meant)}.`,
  }),
  'date-year-needed': f => ({
    says:
      f.meant.length > 0
        ? `“${f.value}” lacks its year: it may be ${said(f.meant, ' or ')}.`
        : `Which year “${f.value}” is of is not clear.`,
    mend: `Write it as dd/mm/yyyy: ${inFull(f.meant)}.`,
  }),
  'date-weekday-differs': f => ({
    says: `“${f.value}”: the weekday is not that of the day; it may be ${said(f.meant, ' or ')}.`,
    mend: `Write it as dd/mm/yyyy: ${inFull(f.meant)}.`,
  }),
  'date-gone-by': f => ({
    says: `“${f.value}” is ${said(f.meant, ', ')}, which is past; a day to come is needed here.`,
    mend: `If you do mean it, write dd/mm/yyyy: ${inFull(f.meant)}.`,
  }),
  'date-to-come': f => ({
    says: `“${f.value}” is ${said(f.meant, ', ')}, which is still to come; a past day is needed here.`,
    mend: `If you do mean it, write dd/mm/yyyy: ${inFull(f.meant)}.`,
  }),
  'not-one-date': f => ({
    says: `“${f.value}” is not one day but ${said(f.meant, ', ')}.`,
    mend: 'Write one day as dd/mm/yyyy, such as 04/12/2026.',
  }),
  'several-dates': f => ({
    says: `“${f.value}” is several days: ${said(f.meant, '; ')}.`,
    mend: 'Enter them one by one; days in a row are written 04/12/2026 - 08/12/2026.',
  }),
  'period-reversed': f => ({
    says: `“${f.value}” ends before it begins.`,
    mend: 'Write the first day first, with its year: 28/12/2026 - 04/01/2027.',
  }),
  'period-too-long': f => ({
    says: `“${f.value}” is longer than ${f.years} years.`,
    mend: 'Split it into shorter periods.',
  }),
  'date-lunar': f => ({
    says: `“${f.value}” is a day of the lunar calendar.`,
    mend: 'Write the solar day as dd/mm/yyyy, such as 04/12/2026.',
  }),
  'date-vague': f => ({
    says: `Which days “${f.value}” means is not clear.`,
    mend: 'Write dd/mm/yyyy, such as 04/12/2026; several days as 04/12/2026 - 08/12/2026.',
  }),
  'date-counted-from-today': f => ({
    says: `“${f.value}” depends on what day it is; a full date is needed here.`,
    mend: 'Write dd/mm/yyyy, such as 04/12/2026.',
  }),
};
