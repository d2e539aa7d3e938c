import { choicesOf } from '../../domain/settings/setting-values.ts';
import type { SettingChoice, SettingGroup, SettingKey } from '../../domain/settings/settings-table.ts';
import type { settings as vi } from '../vi/settings.ts';

const GROUPS: Readonly<Record<SettingGroup, string>> = {
  office: 'Office and signatory',
  'youth-union': 'Youth Union as co-issuer',
  documents: 'Documents',
  calendars: 'Calendars',
  roster: 'Drawing up',
  rules: 'Rules',
  history: 'History',
};

const KEYS: Readonly<Record<SettingKey, { readonly title: string; readonly reason: string }>> = {
  superior: { title: 'Superior body', reason: 'First line on the left of a document.' },
  organisation: { title: 'Issuing body', reason: 'Bold line on the left of a document.' },
  'short-name': { title: 'Short name', reason: 'In prose and in the names of calendars.' },
  locality: { title: 'Locality', reason: 'Stands before the date of a document.' },
  authority: { title: 'Authority', reason: 'TM., KT. or TL. before the office.' },
  office: { title: 'Office of who signs', reason: 'In capitals above the signature.' },
  signatory: { title: 'Name of who signs', reason: 'Empty leaves room to write it.' },
  'youth-union': { title: 'Youth Union issues too', reason: 'Adds its name and a second signature.' },
  'youth-union-superior': { title: 'Superior of the Youth Union', reason: 'The line above its name.' },
  'youth-union-organisation': { title: 'Name of the Youth Union', reason: 'Bold in the heading.' },
  'youth-union-authority': { title: 'Authority of the Youth Union', reason: 'Stands before the office.' },
  'youth-union-office': {
    title: 'Office of its signatory',
    reason: 'In capitals above the second signature.',
  },
  'youth-union-signatory': { title: 'Name of its signatory', reason: 'Empty leaves room to write it.' },
  model: { title: 'Name of the model', reason: 'In quotes on papers, reports and messages; none if empty.' },
  'roster-title': {
    title: 'Title of the roster',
    reason: 'In capitals above it, before the name of the model.',
  },
  officers: {
    title: 'Officers on paper',
    reason: 'Over their column of the Vietnamese roster; the name of the group if empty.',
  },
  symbol: {
    title: 'Symbol',
    reason:
      'Of the plan that the roster belongs to; a roster on its own and a notice begin with LT and TB instead.',
  },
  recipients: { title: 'Recipients', reason: 'Separated by semicolons; “Lưu: VT” is added.' },
  'report-recipients': {
    title: 'Recipients of a report',
    reason: 'Separated by semicolons; “Như trên” is added where it is addressed to somebody.',
  },
  electronic: {
    title: 'Electronic documents',
    reason: 'Then an annex leaves number and date blank, as Decree 30/2020/NĐ-CP has it.',
  },
  'change-grounds': {
    title: 'Grounds of a notice of change',
    reason: 'Separated by semicolons; without any, the numbered document of the version before.',
  },
  'change-text': { title: 'Last sentence of a notice of change', reason: 'The usual one if empty.' },
  'change-recipients': {
    title: 'Recipients of a notice of change',
    reason: 'Separated by semicolons; “Lưu: VT” is added.',
  },
  'notice-grounds': { title: 'Grounds of the notice for citizens', reason: 'Separated by semicolons.' },
  'notice-text': { title: 'Last sentence of the notice for citizens', reason: 'The usual one if empty.' },
  'notice-recipients': {
    title: 'Recipients of the notice for citizens',
    reason: 'Separated by semicolons; “Lưu: VT” is added.',
  },
  place: { title: 'Place of duty', reason: 'Printed on the roster and in calendars.' },
  'opens-at': { title: 'Ordinary opening', reason: 'Printed on the public notice.' },
  language: { title: 'Language', reason: 'Of screen and documents where nothing else is asked: vi or en.' },
  'base-url': {
    title: 'Address of the calendars',
    reason: 'Where feeds are served; needed for pages and slips.',
  },
  alarms: {
    title: 'Alarms',
    reason: '20:00 the evening before and 30 minutes before; some programs drop them.',
  },
  bring: { title: 'What to bring', reason: 'Printed in personal calendars.' },
  'feed-contact': { title: 'Whom to ring', reason: 'Shown only where feed-contact-shown is yes.' },
  'feed-contact-shown': { title: 'Show whom to ring', reason: 'No by default: a calendar may be passed on.' },
  'feed-months-back': {
    title: 'Past months in calendars',
    reason: 'Keeps feeds far below the limit of Google.',
  },
  'feed-months-ahead': {
    title: 'Months ahead in calendars',
    reason: 'Keeps feeds far below the limit of Google.',
  },
  'make-up-days': {
    title: 'Make-up Saturdays',
    reason: 'no-duty, or replaced-duty: the duty of the day replaced.',
  },
  'balanced-weekdays': {
    title: 'Weekdays shared evenly',
    reason: 'Nobody serves only Mondays or only Fridays.',
  },
  'mixed-roles': { title: 'Roles that mix', reason: 'Everyone meets everyone of the other role.' },
  'min-gap-days': { title: 'Days between turns, at least', reason: '7 days: at most one turn a week.' },
  'max-per-month': {
    title: 'Turns a month, at most',
    reason: '4 for officers, 3 for volunteers, who study or work.',
  },
  'trainee-needs-mentor': { title: 'A trainee needs a mentor', reason: 'Nobody new serves citizens alone.' },
  'without-skill': {
    title: 'Where nobody has the skill',
    reason: 'leave-empty: an empty seat is seen and mended; fill-and-warn: somebody else, with a warning.',
  },
  'catch-up': {
    title: 'Catching up, at most (turns a month)',
    reason:
      '1 turn: who has served less makes it good bit by bit; all: at once. The rest stays in the ledger.',
  },
  'look-back': {
    title: 'Looking back (months)',
    reason: '12 months: older Mondays, Fridays, eves and partners no longer count; the ledger remembers all.',
  },
  by: { title: 'Who uses the program', reason: 'Kept in history; empty takes the system user.' },
};

const CHOICES: Readonly<Record<SettingChoice, string>> = {
  yes: 'yes',
  no: 'no',
  vi: 'Vietnamese',
  en: 'English',
  'no-duty': 'no duty',
  'replaced-duty': 'duty in place of the day swapped',
  'leave-empty': 'leave the seat empty',
  'fill-and-warn': 'somebody else, with a warning',
};

export const settings: typeof vi = {
  group: group => GROUPS[group],
  title: key => KEYS[key].title,
  reason: key => KEYS[key].reason,
  choice: choice => CHOICES[choice],
  allAtOnce: 'all at once',
  minutes: count => `${count} min`,
  choices: key => (choicesOf(key) ?? []).map(word => `“${CHOICES[word]}”`),
};
