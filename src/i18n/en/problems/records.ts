import type { RecordsProblems } from '../../../domain/problems/records.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';

export const records: Explanations<RecordsProblems> = {
  'attendance-blank': f => ({
    says: `${f.value} is on the roster of that day, and the cell is empty.`,
    mend: 'Put an x where they came, vắng (absent) where not.',
  }),
  'duty-not-published': f => ({
    says: `No duty is published on ${shownDay(f.value)}.`,
    mend: 'See the duties held: lichtruc record list.',
  }),
  'duty-called-off': f => ({
    says: `The duty of ${shownDay(f.value)} was called off, so there is nothing to record.`,
    mend: 'See: lichtruc show.',
  }),
  'duty-to-come': f => ({
    says: `The duty ${shownDay(f.value)} has not begun (${f.start}).`,
    mend: 'A duty is recorded once it has begun. To change people before: lichtruc generate … --repair.',
  }),
  'record-not-there': f => ({
    says: `The duty ${shownDay(f.value)} has no record.`,
    mend: 'See: lichtruc record list.',
  }),
  'record-differs': f => ({
    says: `Two rows of the same duty differ: “${f.other}” and “${f.value}”.`,
    mend: 'Keep one of the two.',
  }),
  'attendance-unreadable': f => ({
    says: `Cannot read “${f.value}”: it does not say who was replaced.`,
    mend: 'Write STAND-IN=ABSENT, e.g. ĐV09=ĐV02.',
  }),
  'attendance-unknown': f => ({
    says: `Cannot read the attendance “${f.value}”.`,
    mend: 'Write came, late, absent or stood-in.',
  }),
  'attendance-twice': f => ({
    says: `Two different things are said of ${f.person}.`,
    mend: 'Name each person once in a duty.',
  }),
  'not-on-roster': f => ({
    says: `${f.person} was not on this duty.`,
    mend: f.people.length > 0 ? `On duty: ${f.people.join(', ')}.` : 'Nobody was on this duty.',
  }),
  'no-role-then': f => ({
    says: `${f.person} had no role on that date.`,
    mend: 'See: lichtruc people list. To change the first day: lichtruc people edit --from.',
  }),
  'stand-in-on-duty': f => ({
    says: `${f.person} was on this duty already and cannot stand in.`,
    mend: 'Name somebody else, or only who was absent, with --absent.',
  }),
  'count-unreadable': f => ({
    says: `“${f.value}” is no count.`,
    mend: `Write a number from 0 to ${f.most}.`,
  }),
  'files-exceed-received': f => ({
    says: `${f.answered} files were answered or given an appointment, more than the ${f.received} received.`,
    mend: 'Correct the files received, answered the same day, or appointed.',
  }),
  'field-unknown': f => ({
    says: `There is no field “${f.value}”.`,
    mend: `The fields: ${f.known.join(', ')}. To add one: lichtruc fields set.`,
  }),
  'field-twice': f => ({ says: `The field “${f.value}” is given twice.`, mend: 'Add the two together.' }),
  'field-count-unreadable': f => ({
    says: `Cannot read “${f.value}”.`,
    mend: 'Write FIELD=COUNT, e.g. "hộ tịch=2; chứng thực=1".',
  }),
  'satisfaction-unreadable': f => ({
    says: `Cannot read the satisfaction “${f.value}”.`,
    mend: 'Write five numbers, from “very dissatisfied” to “very satisfied”, e.g. 0,0,1,3,5.',
  }),
  'minutes-unreadable': f => ({
    says: `Cannot read the minutes “${f.value}”.`,
    mend: `Write numbers from 0 to ${f.most}, e.g. 15,20.`,
  }),
  'report-not-json': () => ({
    says: 'The file is no JSON (UTF-8).',
    mend: 'Make it with: lichtruc report PERIOD --json > FILE.json.',
  }),
  'report-foreign': () => ({
    says: 'The file is no report of lichtruc.',
    mend: 'Make it with: lichtruc report PERIOD --json > FILE.json.',
  }),
  'report-format': f => ({
    says: `The report has format ${f.format}; this program reads format ${f.known}.`,
    mend: 'Use the same version of lichtruc.',
  }),
  'report-field': f => ({
    says: `The value ${f.value} of ${f.field} cannot be in a report.`,
    mend: 'The file may have been edited; ask the ward for its report again.',
  }),
  'report-number-taken': f => ({
    says: `Number ${f.number}/BC-UBND of ${f.year} belongs to the report of ${f.from} to ${f.last}.`,
    mend: 'Check the number, or take another by --number.',
  }),
  'report-twice': f => ({
    says: `The report of ${f.ward} for this period is in ${f.other} already.`,
    mend: 'Leave one of the two out.',
  }),
};
