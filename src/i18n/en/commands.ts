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
  turnsEach: (role, least, most) =>
    `${role}: ${least === most ? least : `${least} to ${most}`} ${most === 1 ? 'turn' : 'turns'} each.`,
  worthALook: count => `${count} ${count === 1 ? 'thing deserves' : 'things deserve'} a look: add --details.`,
  draftShown: 'DRAFT, not published.',
  partlyDrafted: days => `Still a draft, not published: ${days}.`,
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
  paperGaps: {
    'ground-missing': (setting, _value) =>
      `The paper has no grounds: write them on the line left free, or set them: lichtruc settings set ${setting} "…"`,
    'heading-too-long': (setting, value) =>
      `“${value}” is too long for the heading. Shorten it: lichtruc settings set ${setting} "…"`,
  },
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
  swappedDays: 'Swapped working days',
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
  communeKinds: { ward: 'Ward (phường)', commune: 'Commune (xã)', 'special-zone': 'Special zone (đặc khu)' },
  takenForProvince: province =>
    `Taken for ${province}; if it is called otherwise, type it whole: “Tỉnh Đồng Nai”.`,
  takenForWard: 'The name does not say xã, phường or đặc khu, so it is taken for a phường.',
  ask: {
    locality: 'Name of the xã, phường or đặc khu (as phường Tây Hồ)',
    communeKind: 'Is it a xã, a phường or a đặc khu',
    ownCentre: 'Has it a public service centre of its own?',
    province: 'Province or city (type a few letters to find it)',
    signatory: 'Name of the Chairperson (empty if not known yet)',
    youthUnion: 'Does the Youth Union issue the roster too?',
    youthUnionSignatory: 'Name of the Youth Union secretary (empty if not known yet)',
    from: 'First day of duty',
  },
};
