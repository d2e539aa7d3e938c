import type { SettingRule } from '../../domain/problems.ts';
import type { ProblemMessages } from '../vi/problems.ts';

const SETTING_RULES: Readonly<Record<SettingRule, string>> = {
  'yes-or-no': 'Write yes or no.',
  language: 'Choose vi or en.',
  'make-up-days': 'Choose no-duty, or replaced-duty (the duty of the day it replaces).',
  'without-skill': 'Choose leave-empty, or fill-and-warn.',
  time: 'Write a time like 07:30.',
  'days-0-31': 'Write a number of days from 0 to 31.',
  'turns-1-31': 'Write officer=4, volunteer=3 (1 to 31 turns; officer=- lifts the limit).',
  'months-0-24': 'Write a number of months from 0 to 24.',
  'https-url': 'Write an address that begins with https://, e.g. https://calendar.ward.gov.vn/duty.',
  'not-empty': 'This may not be empty.',
  'one-line': 'Make it shorter (at most 500 characters).',
  symbol: 'Write capital letters and dashes, e.g. KH-UBND.',
  alarms: 'Write up to 4 alarms, e.g. 20:00; 30m (at 20:00 the evening before; 30 minutes before).',
  'two-weekdays': 'Write two different weekdays, e.g. monday, friday.',
  'two-roles': 'Write the codes of two different roles, e.g. officer, volunteer.',
};

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
  'file-unreadable': f => ({
    says: `${f.path} cannot be read: ${f.reason}.`,
    mend: 'Check its name and permissions.',
  }),
  'encoding-unknown': () => ({
    says: 'The file is not UTF-8 or UTF-16 text.',
    mend: 'Save it from Excel as “CSV UTF-8”.',
  }),
  'not-csv': () => ({
    says: 'This is an Excel workbook, not a CSV file.',
    mend: 'In Excel, save it as “CSV UTF-8” and import that file.',
  }),
  'csv-broken': f => ({
    says: `The CSV is broken (${f.reason}).`,
    mend: 'Check the quotation marks on this row.',
  }),
  'file-too-large': f => ({
    says: `The file is larger than ${f.most} bytes.`,
    mend: 'A ward’s list is never that large: check the file.',
  }),
  'too-many-rows': f => ({
    says: `The file has more than ${f.most} rows.`,
    mend: 'Delete the rows that are not needed.',
  }),
  'headings-missing': f => ({
    says: `No row has the headings ${f.headings.join(', ')}.`,
    mend: 'Add a heading row with these names.',
  }),
  'list-empty': () => ({ says: 'The list has no row under its heading.', mend: 'Fill in at least one row.' }),
  'code-twice': f => ({
    says: `The code “${f.value}” stands in the list twice.`,
    mend: 'Give each person a code of their own.',
  }),
  'person-code-wrong': f => ({
    says: `“${f.value}” is not a code.`,
    mend: 'A code has 2 to 12 capitals and digits, e.g. CB01 or ĐV07.',
  }),
  'name-missing': () => ({ says: 'The name is missing.', mend: 'Fill in this cell.' }),
  'text-lost': f => ({
    says: `“${f.value}” has lost letters (there is a ?).`,
    mend: 'Type the cell again and save the file as “CSV UTF-8”.',
  }),
  'text-too-long': f => ({ says: `The cell is longer than ${f.most} letters.`, mend: 'Make it shorter.' }),
  'role-unknown': f => ({
    says: `There is no role “${f.value}”.`,
    mend: `The roles are: ${f.known.join(', ')}.`,
  }),
  'skill-unknown': f => ({
    says: `There is no skill “${f.value}”.`,
    mend: `${f.nearest ? `Did you mean “${f.nearest}”?` : 'See: lichtruc skills list.'}`,
  }),
  'flag-unreadable': f => ({
    says: `“${f.value}” is neither yes nor no.`,
    mend: 'Write x or leave it empty.',
  }),
  'share-out-of-range': f => ({
    says: `The share “${f.value}” is out of range.`,
    mend: 'Write a whole number from 0 to 200 (100 is a full share).',
  }),
  'mentor-and-trainee': f => ({
    says: `${f.value} is both mentor and trainee.`,
    mend: 'Take one of the two away.',
  }),
  'dates-reversed': f => ({
    says: `The last day, ${f.last}, is before the first, ${f.from}.`,
    mend: 'Write the first date first.',
  }),
  'leave-kind-unknown': f => ({
    says: `There is no kind of leave “${f.value}”.`,
    mend: 'The kinds are annual, sick, unpaid, business, exam, other, maternity, posting, study, long-illness.',
  }),
  'weekday-unreadable': f => ({
    says: `“${f.value}” is not a weekday.`,
    mend: 'Write thứ hai, T2 or monday.',
  }),
  'wish-unknown': f => ({ says: `There is no wish “${f.value}”.`, mend: 'Write avoid, prefer or never.' }),
  'pair-of-one': f => ({
    says: `Both people of the pair are ${f.value}.`,
    mend: 'Name two different people.',
  }),
  'day-kind-unknown': f => ({
    says: `There is no kind of day “${f.value}”.`,
    mend: 'The kinds are statutory, compensatory, swapped-off, swapped-work, closed.',
  }),
  'swap-without-date': () => ({
    says: 'A swapped day lacks the day it is swapped with.',
    mend: 'Fill in “Swapped with”.',
  }),
  'date-twice': f => ({ says: `${f.value} stands in the list twice.`, mend: 'Delete one of the rows.' }),
  'no-people': () => ({
    says: 'There is nobody on the duty list yet.',
    mend: 'Import them: lichtruc people import FILE.',
  }),
  'no-duties': f => ({
    says: `There is no duty from ${f.from} to ${f.last}.`,
    mend: 'Choose another period, or look at the duty patterns.',
  }),
  'period-over': f => ({
    says: `Every duty from ${f.from} to ${f.last} has begun; the past is fixed.`,
    mend: 'Choose a period that lies ahead.',
  }),
  'no-draft': f => ({
    says: `There is no draft from ${f.from} to ${f.last}.`,
    mend: 'Draw one up first: lichtruc generate.',
  }),
  'nothing-published': f => ({
    says: `Nothing is published from ${f.from} to ${f.last}.`,
    mend: 'Publish it first: lichtruc publish. To see the draft, add --draft.',
  }),
  'roster-infeasible': f => ({
    says: `No roster can exist: the pins (${f.pins.join('; ')}) clash with each other or with the rules (${f.rules.join(', ')}).`,
    mend: 'Unpin one of them.',
  }),
  'no-such-duty': f => ({
    says: `There is no duty on ${f.value}.`,
    mend: 'See the dates with lichtruc show PERIOD; for a draft add --draft.',
  }),
  'duty-ambiguous': f => ({
    says: `${f.value} has several duties: ${f.choices.join(', ')}.`,
    mend: 'Say which one, as DATE/PATTERN.',
  }),
  'roster-has-errors': f => ({
    says: `The draft has ${f.count} errors, so it cannot be published.`,
    mend: 'See lichtruc validate and mend them, or publish with --force "REASON".',
  }),
  'nothing-to-publish': () => ({
    says: 'The draft is the same as what is in force.',
    mend: 'There is nothing to publish.',
  }),
  'nth-out-of-range': f => ({
    says: `“${f.value}” is not which one of the month.`,
    mend: 'Write a number from 1 to 5.',
  }),
  'leave-unknown': f => ({
    says: `${f.person} has no leave from ${f.from} to ${f.last}.`,
    mend: 'See: lichtruc leave list.',
  }),
  'wish-not-there': f => ({ says: `${f.person} has no such wish.`, mend: 'See: lichtruc wish list.' }),
  'pair-not-there': f => ({
    says: `${f.first} and ${f.second} are no forbidden pair.`,
    mend: 'See: lichtruc pair list.',
  }),
  'day-not-there': f => ({
    says: `${f.value} is neither a day off nor a make-up day.`,
    mend: 'See: lichtruc holidays list.',
  }),
  'person-retired': f => ({
    says: `${f.person} has already left, after ${f.last}.`,
    mend: 'To change the day: lichtruc people edit --last.',
  }),
  'person-code-taken': f => ({
    says: `The code ${f.value} belongs to ${f.name}.`,
    mend: 'Choose another, or leave --code out to get the next free one.',
  }),
  'codes-exhausted': f => ({
    says: `No code starting with “${f.prefix}” is free.`,
    mend: 'Give one with --code.',
  }),
  'skill-in-use': f => ({
    says: `The skill “${f.skill}” is still used: ${f.people.join(', ')}.`,
    mend: 'Take it away there first.',
  }),
  'catalogue-code-wrong': f => ({
    says: `“${f.value}” cannot be a code.`,
    mend: 'Use lower-case letters without marks, digits and dashes, e.g. lead-officer.',
  }),
  'setting-unknown': f => ({
    says: `There is no setting “${f.value}”.`,
    mend: f.nearest
      ? `Did you mean ${f.nearest}? See: lichtruc settings list.`
      : 'See: lichtruc settings list.',
  }),
  'setting-refused': f => ({ says: `${f.key} cannot be “${f.value}”.`, mend: SETTING_RULES[f.rule] }),
  'pattern-code-wrong': f => ({
    says: `“${f.value}” is no code of a pattern.`,
    mend: 'Use 1 to 12 upper-case letters without marks, digits and dashes, e.g. T2 or SAT-AM.',
  }),
  'pattern-unknown': f => ({
    says: `There is no pattern “${f.value}”.`,
    mend: `Patterns: ${f.known.join(', ')}.`,
  }),
  'pattern-overlaps': f => ({
    says: `The pattern ${f.code} already holds from ${f.from}.`,
    mend: 'Choose --from on or after that day.',
  }),
  'pattern-times-reversed': f => ({
    says: `The end ${f.end} is not after the start ${f.start}.`,
    mend: 'Mend --start or --end.',
  }),
  'pattern-seats-wrong': f => ({
    says: `“${f.value}” does not say how many seats.`,
    mend: 'Write officer=1,volunteer=2 (role=number from 0 to 9).',
  }),
  'pattern-skill-wrong': f => ({
    says: `“${f.value}” does not say which skill.`,
    mend: 'Write "officer:civil status", or - for none.',
  }),
  'nobody-chosen': () => ({
    says: 'Nobody is chosen.',
    mend: 'Give codes or names, or use --role or --unit.',
  }),
  'option-missing': f => ({
    says: `${f.option} is missing.`,
    mend: 'Give it, or run the command in a terminal to be asked.',
  }),
  'number-unreadable': f => ({
    says: `${f.option} does not take “${f.value}”.`,
    mend: 'Write a whole number above 0.',
  }),
  'output-needs-folder': f => ({
    says: `${f.format} is several files, which stdout cannot hold.`,
    mend: 'Name a folder, e.g. -o feeds.',
  }),
  'choice-unknown': f => ({
    says: `${f.option} does not take “${f.value}”.`,
    mend: `Choose one of ${f.choices.join(', ')}.`,
  }),
  'ward-id-wrong': f => ({
    says: `“${f.value}” is not a ward id.`,
    mend: 'A ward id has 8 to 32 lower-case letters, digits and dashes, e.g. thuy-khue.',
  }),
  'output-exists': f => ({
    says: `There is a file ${f.path} that lichtruc did not make.`,
    mend: 'Choose another name, or add --overwrite.',
  }),
  'feed-broken': f => ({
    says: `The feed ${f.file} fails its check: ${f.findings.join('; ')}.`,
    mend: 'This is our fault: please report it. The old file is kept.',
  }),
};
