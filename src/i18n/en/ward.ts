import { lastDate } from '../../domain/period.ts';
import type { ward as vi } from '../vi/ward.ts';
import { dates } from './dates.ts';
import { LEAVE } from './rules.ts';

export const ward: typeof vi = {
  added: what => `Added ${what}.`,
  changed: what => `Changed ${what}.`,
  removed: what => `Removed ${what}.`,
  peopleCount: count => (count === 1 ? '1 person.' : `${count} people.`),
  dryRunHead: 'A trial, nothing is written; in earnest:',
  wouldDo: 'This would be done:',
  same: 'Nothing is different from before.',
  fieldChanged: (field, before, after) => `${field}: ${before || '(empty)'} → ${after || '(empty)'}`,
  retired: (name, last) => `${name} is on duty no more after ${last}.`,
  touched: count => `This puts ${count} places of the published roster in the wrong:`,
  renamed: duties =>
    `Names, titles and units in ${duties} published duties to come are corrected, under the same version.`,
  belied: report => `Report ${report} says otherwise than the records now.`,
  correctAdvice: 'See where, and make a correction with a --number and --date of its own:',
  reprintAdvice: 'Print them again, and build the feeds:',
  repairAdvice: 'Draw it up anew with the fewest changes, then publish the next version:',
  leaveAdded: (people, kind, from, last) => `Noted from ${from} to ${last}, ${kind}: ${people}.`,
  leaveRemoved: (person, from, last) => `Took back the leave of ${person} from ${from} to ${last}.`,
  wish: {
    avoid: date => `rather not on ${date}`,
    prefer: weekday => `rather on ${weekday}`,
    never: (weekday, nth) =>
      nth === null ? `never on ${weekday}` : `never on ${weekday} number ${nth} of the month`,
  },
  pairForbidden: (a, b) => `${a} and ${b} are never on duty together.`,
  pairAllowed: (a, b) => `${a} and ${b} may be on duty together again.`,
  dayAdded: (date, kind, name) => `${date}: ${kind}, ${name}.`,
  dayRemoved: date => `${date} is an ordinary working day.`,
  dayRestored: (date, name) => `${date} is again as announced: ${name}.`,
  checkedYear: (year, announced, days) =>
    announced
      ? `${year}: announced; ${days} duty days fall on days off.`
      : `${year}: NOT announced; ${days} duty days fall on provisional days off.`,
  checkAdvice: 'When it is announced: lichtruc holidays import FILE.csv',
  settingChanged: (title, before, after) => `${title}: ${before || '(empty)'} → ${after || '(empty)'}`,
  recounted: 'What is due of the published duties to come is counted anew; see: lichtruc fairness.',
  presentationChanged: 'Versions keep what they say; calendars and paper look new from now on.',
  stillSaid: (words, places) =>
    `“${words}” still stands in: ${places}. If that changes too: lichtruc settings set (patterns: lichtruc pattern set).`,
  patternNamed: code => `pattern ${code}`,
  addressesMoved: (addresses, before) =>
    `${addresses} calendar addresses given out at ${before} will not be updated any more, unless the old server forwards to the new place. Build the calendars (lichtruc feeds build), print slips anew (lichtruc feeds slips) and have everybody add theirs again.`,
  slipsOutdated: addresses =>
    `${addresses} slips that were handed out say what was before; their addresses go on. Print them anew where needed: lichtruc feeds slips.`,
  patternSet: (code, from) => `The pattern ${code} holds from ${from}.`,
  patternEnded: (code, last) => `The pattern ${code} holds no more after ${last}.`,
  doubt(d, { person, role }) {
    switch (d.kind) {
      case 'same-name':
        return `Is that right? There is somebody called ${d.name}: ${d.people.join(', ')}.`;
      case 'lower-case':
        return `Is that right? The name was typed in lower case; it is kept as ${d.name}.`;
      case 'large-share':
        return `Is that right? A share of ${d.percent}% is more than a full one.`;
      case 'large-balance':
        return `Is that right? ${d.turns} turns carried over are very many.`;
      case 'leave-overlaps':
        return `Is that right? ${person(d.person)} already has leave (${LEAVE[d.leave]}) from ${dates.date(d.period.from)} to ${dates.date(lastDate(d.period))}.`;
      case 'other-role':
        return `Is that right? ${person(d.person)} is ${role(d.role)} and stands in for somebody of another role.`;
    }
  },
  columns: {
    key: 'Name',
    title: 'What',
    value: 'Value',
    reason: 'Remark',
    rule: 'Rule',
    severity: 'Severity',
    seats: 'Seats',
    requires: 'Skill needed',
    label: 'Label',
    place: 'Place',
    first: 'First',
    second: 'Second',
    wish: 'Wish',
    nameEn: 'English name',
    prefix: 'Codes begin',
    memberships: 'Belongs',
  },
  severity: { error: 'error', warning: 'warning', notice: 'notice' },
  memberships: 'belongs',
  membership: (role, share, from, last) => `${role} ${share}% from ${from}${last ? ` to ${last}` : ''}`,
  yes: 'yes',
  no: 'no',
  fields: {
    person: 'Person',
    dates: 'Which days',
    last: 'Last day of service',
    swappedWith: 'Swapped with',
    sourceHint: 'Number and date of the document. Empty for none.',
    patternLast: 'The last day on which it holds',
    place: 'Place (empty for the usual one)',
    turns: 'Turns brought along',
    turnsHint: 'Too many: 1.5; too few: -2; 0 for none.',
    skillsHint: all => `With semicolons: ${all.join('; ')}`,
  },
  ask: {
    person: 'Who (type to search)',
    name: 'Full name',
    role: 'Role',
    dates: 'Which days (e.g. 05/02/2027 or 05/02/2027..10/02/2027)',
    date: 'Which date (e.g. 05/02/2027)',
    weekday: 'Which weekday',
    wish: 'Which wish',
    wishKinds: {
      avoid: 'Rather not on a date',
      prefer: 'Rather on a weekday',
      never: 'Never on a weekday',
      neverNth: 'Never on a weekday, once a month',
    },
    nth: 'Which one of the month',
    field: 'Change what',
    leaveKind: 'Kind of leave',
    setting: 'Which setting',
    settingGroup: 'Group of settings',
    newValue: (title, value) => `${title} (now: ${value || 'empty'})`,
    confirm: 'Is that right?',
  },
};
