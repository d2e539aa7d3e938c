import type { Messages } from '../messages.ts';
import { dates } from './dates.ts';

export const menu: Messages['menu'] = {
  welcome: path =>
    `There is no ward file yet. A few questions make:\n  ${path}\nEnter takes what stands in brackets; Esc leaves.`,
  command: line => `Command: ${line}`,
  version: n => `version ${n}`,
  nothingPublished: 'nothing published yet',
  next: 'Next duties:',
  noDuties: '(no duty is published yet)',
  attention: 'Needs attention',
  month: 'The month',
  leave: 'Leave',
  monthState: m =>
    `${m.expected === 1 ? '1 duty' : `${m.expected} duties`}, ${m.drafted > 0 ? 'drafted' : m.published > 0 ? 'published' : 'not drawn up'}`,
  quarter: typed => `quarter ${typed.slice(6)} of ${typed.slice(0, 4)}`,
  allMonths: (first, last) => `All, ${first} to ${last}`,
  otherPeriod: 'Another period…',
  otherFile: 'A file elsewhere…',
  noFiles: folder => `There is no list (.csv, .xlsx) in ${folder}. Copy one there, or type its path.`,
  noSuchFile: 'There is no such file. Type it again, or Esc to leave.',
  blank: 'Leave blank, to be written in by hand',
  numbered: 'Number and date now',
  formats: {
    pdf: 'PDF to print and sign',
    docx: 'Word, to edit on',
    xlsx: 'Excel, to edit on',
    text: 'A plain list to paste into Zalo',
    notice: 'Notice for citizens (PDF)',
    wall: 'Calendar to hang up (PDF)',
    'sign-in': 'Sign-in book (PDF)',
    html: 'Web page (HTML)',
    ics: 'Calendars for everyone (ICS)',
  },
  nothing: {
    drafted: 'There is no draft. Draw one up first.',
    published: 'Nothing is published for the months to come.',
    any: 'There is no roster. Draw one up first.',
  },
  reportForms: { screen: 'On the screen', docx: 'Word, to edit and sign', pdf: 'PDF to print' },
  thisMonth: month => `This month (${month})`,
  lastMonth: month => `Last month (${month})`,
  year: year => `All of ${year}`,
  absentOn: {
    today: 'Today',
    tomorrow: 'Tomorrow',
    thisWeek: 'From today to the end of the week',
    nextWeek: 'All next week',
    other: 'Other days…',
  },
  ask: {
    goOn: 'Go on in the menu?',
    what: 'What to do?',
    whatNext: 'What next?',
    step: 'Which?',
    generate: 'Draw up which period?',
    period: 'Which period?',
    duty: 'Which duty (type to search)',
    turn: 'Which turn needs somebody else (type to search)',
    absentOn: 'Away on which days',
    firstTurn: 'The first turn (type to search)',
    secondTurn: 'Swap with which turn (type to search)',
    peopleFile: 'Which file lists the people?',
    leaveFile: 'Which file lists the leave?',
    dayFile: 'Which file lists the days off?',
    path: 'Path of the file',
    number: 'Number and date of the document',
    documentNumber: 'Number of the document',
    documentDate: 'Date of the document (e.g. 18/12/2026)',
    format: 'Which format?',
  },
  sections: {
    draft: 'Draw up a roster (draft)',
    look: 'Look, check, ask why',
    change: 'Change one duty',
    publish: 'Publish',
    paper: 'Print, send, calendars',
    absent: 'Somebody is absent',
    swap: 'Swap or cover',
    record: 'Record a duty',
    report: 'Report',
    people: 'People, leave, wishes',
    settings: 'Settings, rules, days off',
    history: 'History, undo, backup',
  },
  steps: {
    generate: 'Draw up a roster',
    show: 'Show what is published',
    'show-draft': 'Show the draft',
    diff: 'Where the draft differs from what is published',
    validate: 'Find everything that is wrong',
    why: 'Why this person, and who else could',
    fairness: 'The ledger',
    'ledger-page': 'The ledger of one person',
    versions: 'The versions published',
    publish: 'Publish',
    paper: 'Write a document',
    feeds: 'Bring calendar feeds up to date',
    addresses: 'Give people calendar addresses',
    slips: 'Print a QR slip for each person',
    remind: 'A reminder to paste into Zalo',
    absent: 'Somebody is absent',
    swap: 'Two people swap',
    cover: 'One takes over from another',
    assign: 'Put somebody in a duty',
    'duty-cancel': 'Cancel a duty',
    unpin: 'Let a pinned person move again',
    'duty-restore': 'Hold a cancelled duty after all',
    'duty-add': 'Add a duty',
    record: 'Record a duty',
    'record-list': 'List the records',
    report: 'Report the results',
    timesheet: 'Timesheet for the payroll',
    'people-import': 'Import the list of people',
    'people-list': 'List the people',
    'people-add': 'Add a person',
    'people-edit': 'Edit a person',
    'people-retire': 'End a person’s service',
    'leave-add': 'Note leave',
    'leave-list': 'List leave',
    'leave-remove': 'Take leave back',
    'leave-import': 'Import leave from a file',
    'wish-add': 'Note a wish or a weekday never possible',
    'wish-list': 'List wishes',
    'pair-forbid': 'Keep two people apart',
    settings: 'Change a setting',
    'settings-list': 'List all settings',
    rules: 'Change the limit of a rule',
    'rules-list': 'List the rules',
    'patterns-list': 'List the duty patterns',
    'holidays-check': 'How far days off are announced',
    'holidays-import': 'Import days off as announced',
    'holidays-add': 'Add a day off of the ward',
    history: 'Who did what, and when',
    undo: 'Undo the last operation',
    redo: 'Do again what was taken back',
    doctor: 'Examine the ward file',
    backup: 'Back the ward file up',
  },
  attentions(a, role) {
    switch (a.kind) {
      case 'no-people':
        return 'There are no people yet: import the list';
      case 'published-wrong':
        return `The published roster is wrong in ${a.count} places: repair it with the fewest changes`;
      case 'draft-not-published':
        return `The draft of ${a.months.map(dates.month).join(', ')} is not published: publish`;
      case 'month-not-drawn':
        return `${dates.month(a.month)} has no roster: draw it up`;
      case 'seat-empty':
        return `${dates.date(a.date)} lacks ${a.missing} ${role(a.role)}: see who could serve`;
      case 'duties-unrecorded':
        return `${a.count} duties held have no record: record that of ${dates.date(a.date)}`;
      case 'year-not-announced':
        return `The days off of ${a.year} are not announced: import them when they are`;
      case 'feeds-stale':
        return a.failed
          ? 'The last build of the feeds failed: build again'
          : 'The feeds lack the newest version: build';
      case 'backup-old':
        return a.days === null ? 'Never backed up: back up' : `The backup is ${a.days} days old: back up`;
    }
  },
};
