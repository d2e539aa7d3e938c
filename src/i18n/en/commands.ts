import type { Messages } from '../messages.ts';

const LISTS = {
  people: 'people',
  leave: 'leave',
  wishes: 'wishes',
  pairs: 'pairs kept apart',
  holidays: 'days off',
};

export const commands: Messages['commands'] = {
  wardMade: path => `Made the ward file ${path}.`,
  wardIs: (name, from) =>
    `${name}, on duty from ${from}. To change the office or who signs: lichtruc settings set.`,
  emptyList: 'There is nothing in this list yet.',
  dryRun: '(Dry run: nothing was written.)',
  imported: (kind, file, n) =>
    `${file} → ${LISTS[kind]}: ${n.added} added, ${n.changed} changed, ${n.unchanged} unchanged.`,
  draftMade: (from, last, duties) => `Draft roster from ${from} to ${last}: ${duties} duties.`,
  draftShown: 'DRAFT, not published.',
  publishedShown: (version, hash) => `Version ${version}, check code ${hash}.`,
  published: (version, hash, changes) =>
    `Published version ${version} (check code ${hash}), ${changes} changes.`,
  noTurns: (who: string): string => `${who} has no duty in this period.`,
  toTell: count => `${count} people to tell.`,
  noFindings: 'Nothing is wrong.',
  findings: (errors, warnings, notices) => `${errors} errors, ${warnings} warnings, ${notices} notices.`,
  unfilledTitle: 'Empty seats, and why:',
  unfilled: (when, role, missing) => `${when}: ${missing} ${role} missing`,
  fairnessTitle: 'Fairness of turns',
  proofTitle: 'Proven',
  wrote: path => `Wrote ${path}`,
  unchanged: path => `Unchanged ${path}`,
  makeFolder: (path: string): string => `There is no folder ${path}. Make it?`,
  wroteInto: (folder, written, unchanged) =>
    `${written} ${written === 1 ? 'file' : 'files'} written to ${folder}${unchanged > 0 ? `, ${unchanged} as before` : ''}.`,
  announcedUntil: year => `Days off are announced to the end of ${year}.`,
  columns: {
    code: 'Code',
    name: 'Name',
    role: 'Role',
    title: 'Title',
    unit: 'Unit',
    skills: 'Skills',
    share: 'Share',
    kind: 'Kind',
    from: 'From',
    to: 'To',
    note: 'Note',
    date: 'Date',
    day: 'Day',
    source: 'Source',
    version: 'Version',
    published: 'Published',
    period: 'Period',
    by: 'By',
  },
  dayKinds: {
    statutory: 'statutory',
    compensatory: 'day in lieu',
    'swapped-off': 'swapped off',
    'swapped-work': 'make-up working day',
    closed: 'closed',
  },
  provisional: 'provisional',
  firstDays: {
    thisMonth: date => `The first of this month (${date})`,
    today: date => `Today (${date})`,
    nextMonth: date => `The first of next month (${date})`,
  },
  ask: {
    locality: 'Name of the ward',
    province: 'City or province',
    signatory: 'Name of the Chairperson (empty if not known yet)',
    youthUnion: 'Does the Youth Union issue the roster too?',
    youthUnionSignatory: 'Name of the Youth Union secretary (empty if not known yet)',
    from: 'First day of duty',
  },
};
