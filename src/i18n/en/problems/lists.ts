import type { DoubtReason, ListsProblems, NameOddity } from '../../../domain/problems/lists.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';
import { systemReason } from '../system-reasons.ts';

const ODDITIES: Readonly<Record<NameOddity, string>> = {
  'no-name': 'does not read as a name',
  'one-word': 'is a single word',
  digits: 'has digits in it',
  'several-names': 'seems to be several people in one cell',
  'foreign-letter': 'has a letter of another alphabet that only looks the same',
  lost: 'has lost letters',
  address: 'begins with a word that is a family name or a form of address',
  aside: 'has something beside the name that is neither title nor unit',
};

/** Why it cannot be told who is meant. */
const DOUBTS: Readonly<Record<DoubtReason, string>> = {
  'code-and-name-differ': 'the code is one person’s, the name another’s',
  'code-unknown': 'nobody has that code, but somebody has the name',
  'marks-differ': 'the name has other marks',
  'given-name': 'only a given name',
  several: 'several people have that name',
  'unit-differs': 'unit or title is another',
  'role-differs': 'this person is of another role',
  retired: 'this would end a retirement',
};

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

export const lists: Explanations<ListsProblems> = {
  'file-unreadable': f => ({
    says: `${f.path} cannot be read: ${systemReason(f.reason)}.`,
    mend: 'Check its name and permissions.',
  }),
  'file-no-file': f => ({
    says: `${f.path} is not a file but a folder or a device.`,
    mend: 'Name a file.',
  }),
  'file-silent': f => ({
    says: `Nothing came from ${f.path} for ${f.seconds} seconds.`,
    mend: 'Save it as a file and name that.',
  }),
  'encoding-unknown': () => ({
    says: 'The file is not UTF-8 or UTF-16 text.',
    mend: 'Save it from Excel as “CSV UTF-8”.',
  }),
  'csv-broken': () => ({
    says: 'The CSV file cannot be cut into cells.',
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
    says: `No heading row has the columns: ${f.headings.join(', ')}.${f.found.length > 1 ? ` The file has: ${f.found.join(', ')}.` : ''}`,
    mend: f.nearest
      ? `Is “${f.nearest}” the column “${f.headings[0] ?? ''}”? Add --map "${f.nearest}=${f.headings[0] ?? ''}".`
      : 'Add a heading row with those names, or point at the columns with --map.',
  }),
  'row-unclear': f => ({
    says: `It is not clear what this row is: “${shortened(f.value)}”.`,
    mend: 'Number it and fill one more column if it is a person, take it out if not, or add --certain-only.',
  }),
  'font-legacy': f => ({
    says: `“${shortened(f.value)}” is typed in ${f.font === 'vni' ? 'VNI (VNI-Times)' : 'TCVN3 (.VnTime)'}, not in Unicode.`,
    mend: 'Copy the table, press Ctrl+Shift+F6 of UniKey, convert from that encoding to Unicode, and paste it back.',
  }),
  'name-odd': f => ({
    says: `“${shortened(f.value)}” ${ODDITIES[f.oddity]}.`,
    mend: `Correct the cell, or add --match "${f.key}=new" if it is a new person’s name, "${f.key}=CB01" if it is somebody known.`,
  }),
  'cell-without-value': f => ({
    says:
      f.value === '' ? 'The cell is a formula whose value is not in the file.' : `The cell says ${f.value}.`,
    mend: 'Open the file in Excel or LibreOffice, mend the formula, save and import again.',
  }),
  'birth-unlikely': f => ({
    says: `“${f.value}” can be nobody’s date of birth here; it is left blank.`,
    mend: 'Correct the cell and import again if you need it.',
  }),
  'phone-unreadable': f => ({
    says: `“${shortened(f.value)}” is no telephone number; it is left blank.`,
    mend: 'Correct the cell and import again if you need it.',
  }),
  'email-unreadable': f => ({
    says: `“${shortened(f.value)}” is no e-mail address; it is left blank.`,
    mend: 'Correct the cell and import again if you need it.',
  }),
  'leave-half-day': f => ({
    says: `“${shortened(f.value)}” has half a day and does not say which half.`,
    mend: 'Add a column “Buổi” and write sáng (morning) or chiều (afternoon).',
  }),
  'leave-part-unknown': f => ({
    says: `“${shortened(f.value)}” is no part of the day.`,
    mend: 'Write morning, afternoon or whole day.',
  }),
  'leave-part-unclear': f => ({
    says: `It cannot be told which half of which day is meant: “${shortened(f.value)}”.`,
    mend: 'Write each half day in a row of its own.',
  }),
  'leave-not-agreed': f => ({
    says: `The row says “${shortened(f.value)}”, so it is not clear whether this person is away.`,
    mend: 'Take the row out of the list, or write “đồng ý” where the leave was agreed to.',
  }),
  'leave-count-differs': f => ({
    says: `The number of days is ${f.value}, but from the first to the last are ${f.days}.`,
    mend: 'Correct the dates or the number.',
  }),
  'leave-ends-differ': f => ({
    says: `There are not as many last days as first ones: “${shortened(f.value)}”.`,
    mend: 'Write one row for each run of days.',
  }),
  'leave-end-missing': f => ({
    says: `The last day is missing, and the note says “${shortened(f.value)}”.`,
    mend: 'Fill in the last day or the number of days.',
  }),
  'leave-count-unreadable': f => ({
    says: `“${f.value}” is no number of days.`,
    mend: 'Write the number of working days, such as 3.',
  }),
  'leave-too-long': f => ({
    says: `Leave from ${shownDay(f.from)} to ${shownDay(f.last)} is ${f.days} days.`,
    mend: 'Check both days (day first, then month); for truly long leave say its kind: maternity, posting, study, long-illness.',
  }),
  'map-unreadable': f => ({
    says: `“${f.value}” cannot be understood.`,
    mend: `Write --map "Heading in the file=column", with one of: ${f.known.join(', ')}; “-” passes a column over.`,
  }),
  'match-unreadable': f => ({
    says: `“${f.value}” cannot be understood.`,
    mend: 'Write --match "7=CB03" where row 7 is CB03, or --match "7=new" where it is somebody new.',
  }),
  'role-not-said': f => ({
    says: `Nothing says which role ${f.value} has.`,
    mend: 'Add a column “Nhóm”, name the sheet after the role, or add --role.',
  }),
  'person-doubtful': f => ({
    says: `“${shortened(f.value)}” may be ${f.candidates.map(c => `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`).join(' or ')}: ${DOUBTS[f.why]}.`,
    mend: `Fill in the code or the date of birth, or add --match "${f.key}=${f.candidates[0]?.code ?? 'CB01'}" ("${f.key}=new" for somebody new).`,
  }),
  'person-listed-twice': f => ({
    says: `“${f.value}” already stands in row ${f.row}.`,
    mend: 'Delete one of the rows, or give each person a code of their own.',
  }),
  'memberships-overlap': f => ({
    says: `The memberships of ${f.value} overlap.`,
    mend: 'Mend the columns “Từ ngày” and “Đến ngày”.',
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
  'name-hidden': f => ({
    says: `The name “${shortened(f.value)}” has letters that nobody sees, or piles of marks on one letter.`,
    mend: 'Delete it and type it again.',
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
    says: `The last day, ${shownDay(f.last)}, is before the first, ${shownDay(f.from)}.`,
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
  'nth-out-of-range': f => ({
    says: `“${f.value}” is not which one of the month.`,
    mend: 'Write a number from 1 to 5.',
  }),
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
  'date-twice': f => ({
    says: `${shownDay(f.value)} stands in the list twice.`,
    mend: 'Delete one of the rows.',
  }),
};
