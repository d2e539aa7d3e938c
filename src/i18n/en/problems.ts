import type { ProblemMessages } from '../vi/problems.ts';

export const problems: ProblemMessages = {
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
  'person-unknown': f => ({
    says: `Nobody has the name or code “${f.value}”.`,
    mend: f.nearest ? `Did you mean ${f.nearest}? See: lichtruc people list.` : 'See: lichtruc people list.',
  }),
  'person-ambiguous': f => ({
    says: `“${f.value}” may be several people: ${f.candidates.map(c => `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`).join('; ')}.`,
    mend: 'Use the code of the one you mean.',
  }),
  'instance-unreadable': f => ({
    says: `The instance is wrong at “${f.path}”: ${f.reason}`,
    mend: 'See the examples in fixtures/instances.',
  }),
  'solver-unavailable': f => ({
    says: `The solver cannot start: ${f.reason}`,
    mend: 'Install again: npm ci.',
  }),
  'file-exists': f => ({
    says: `There is a file ${f.path} already.`,
    mend: 'Choose another name with --file, or use that file.',
  }),
  'file-missing': f => ({
    says: `There is no file ${f.path}.`,
    mend: 'Make it with lichtruc init, or name the right one with --file.',
  }),
  'not-a-ward-file': f => ({
    says: `${f.path} is not a ward file.`,
    mend: 'Name the file that lichtruc init made with --file.',
  }),
  'file-busy': f => ({
    says: `${f.path} has been in use by another command for too long.`,
    mend: 'Wait for the other command and try again.',
  }),
  'disk-full': f => ({
    says: `The disk of ${f.path} is full; nothing was written.`,
    mend: 'Make room and try again.',
  }),
  'file-not-writable': f => ({
    says: `${f.path} cannot be written.`,
    mend: 'Check the permissions of the file and its folder.',
  }),
  'file-damaged': f => ({ says: `${f.path} is damaged.`, mend: 'Restore it from a backup.' }),
  'ward-changed': f => ({
    says: `${f.path} kept being changed by others while this command was planning.`,
    mend: 'Try again in a few minutes.',
  }),
  'file-newer': f => ({
    says: `${f.path} was made by a newer lichtruc (schema ${f.version}; this one knows ${f.known}).`,
    mend: 'Update lichtruc.',
  }),
  'setting-damaged': f => ({
    says: `The setting “${f.key}” in the file is wrong: ${f.reason}`,
    mend: 'Restore the file from a backup.',
  }),
};
