import type { HandMadeProblems } from '../../../domain/problems/hand-made.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';

export const handMade: Explanations<HandMadeProblems> = {
  'roster-no-table': () => ({
    says: 'There is no roster: a heading row needs a column of days and one of people.',
    mend: 'Name the columns “Thứ ngày” and “Họ và tên” (or “Cán bộ trực”, “Đoàn viên trực”).',
  }),
  'month-missing': f => ({
    says: `It is not said of which month “${f.value}” is a day.`,
    mend: 'Write month and year over the table, such as LỊCH TRỰC THÁNG 11 NĂM 2026.',
  }),
  'day-with-part': f => ({
    says: `“${f.value}” is no early duty.`,
    mend: 'Take the row out, or write the day alone if it is one.',
  }),
  'year-differs': f => ({
    says: `“${f.value}” is of another year than the title (${f.year}).`,
    mend: 'Write the year with four digits.',
  }),
  'seat-word': f => ({
    says: `“${f.value}” is nobody’s name.`,
    mend: 'Leave the cell blank if there is nobody, write a name if there is, take the row out if there is no duty.',
  }),
  'letter-foreign': f => ({
    says: `“${f.value}” has the letter “${f.letter}” of another alphabet, which only looks the same.`,
    mend: 'Type the name in this cell again.',
  }),
  'mark-unknown': f => ({
    says: `It is not clear what “${f.value}” in this cell means.`,
    mend: 'Put an x on days of duty and leave the others blank.',
  }),
  'part-without-duty': f => ({
    says: `There is no duty in the ${f.part} of ${f.date}.`,
    mend: 'Take that column or row out, or set a duty pattern: lichtruc pattern set.',
  }),
  'month-differs': f => ({
    says: `${shownDay(f.date)} (“${f.value}”) is not of the month that the title says.`,
    mend: 'Correct the date or the month of the title; where day and month were turned round, the whole column.',
  }),
  'date-turned-round': f => ({
    says: `${shownDay(f.value)} may be ${shownDay(f.turned)}: in this column days up to 12 became dates and days after 12 stayed text, so Excel may have turned day and month round.`,
    mend: 'Format the column as text and type it again as day/month/year.',
  }),
  'hours-without-duty': f => ({
    says: `On ${shownDay(f.date)} no duty begins at ${f.start}.`,
    mend: 'Correct the hours, leave the row out, or set a pattern: lichtruc pattern set.',
  }),
  'sheets-differ': f => ({
    says: `${shownDay(f.date)} has ${f.value}, but the sheet ${f.sheet} has others of that role.`,
    mend: 'Keep one sheet: add --sheet "name", or make them agree.',
  }),
  'year-missing': f => ({
    says: `Nothing says of which year “${f.value}” is.`,
    mend: 'Write the year into the title of the table, or add --year 2026.',
  }),
  'weekday-differs': f => ({
    says: `“${f.value}”: ${f.date} is another weekday.`,
    mend: 'Mend the weekday or the date.',
  }),
  'person-twice-on-day': f => ({
    says: `${f.value} stands on ${f.date} twice.`,
    mend: 'Take one of the two away.',
  }),
  'roster-which-pattern': f => ({
    says:
      f.patterns.length > 0
        ? `There are several duties on ${f.date}: ${f.patterns.join(', ')}.`
        : `The ward has no duty on the weekday of ${f.date}.`,
    mend:
      f.patterns.length > 0
        ? 'Add a column “Thời gian”, which tells them apart.'
        : 'Mend the date, or set a duty pattern: lichtruc pattern set.',
  }),
  'roster-published-otherwise': f => ({
    says: `${f.date} is published with other people.`,
    mend: 'What is published does not change; take this day out of the file.',
  }),
  'sheet-not-ours': () => ({
    says: 'This file was not written by “roster send”.',
    mend: 'Take the file that was sent, or roster import for one made by hand.',
  }),
  'sheet-of-other-draft': () => ({
    says: 'The draft is no longer what it was when the file was sent.',
    mend: 'Send a new file: lichtruc roster send.',
  }),
  'sheet-changed': f => ({
    says: `This cell was changed to “${f.value}” (it was “${f.was}”); only the yellow cells may be filled in.`,
    mend: 'Put it back as it was.',
  }),
  'seat-not-of-role': f => ({
    says: `${f.value} is not of the role ${f.role} on that day.`,
    mend: 'Choose somebody from the list of the cell.',
  }),
};
