// What is said about rosters that somebody made or filled in by hand.

export const handMade = {
  reviewed: (file: string, from: string, last: string, duties: number): string =>
    `${file}: ${duties} duties, from ${from} to ${last}.`,
  unread: (count: number): string => `${count} cells could not be read (these were not checked):`,
  cells: (cells: string): string => `[${cells}]`,
  published: (version: number, duties: number, from: string, last: string): string =>
    `Took in ${duties} past duties, from ${from} to ${last}, as version ${version}.`,
  drafted: (duties: number): string => `Took in ${duties} duties to come as a draft.`,
  unchanged: (duties: number): string => `${duties} duties were there already, unchanged.`,
  importReason: 'earlier rosters taken in',
  sheet: {
    name: 'Roster',
    title: (from: string, last: string): string => `DUTY ROSTER FROM ${from} TO ${last} (DRAFT)`,
    howTo: (role: string): string =>
      `Fill in the yellow cells only: choose a ${role} from the list of the cell; leave it empty where nobody is found yet. Do not change other cells.`,
    columns: { duty: 'Duty', date: 'Day', time: 'Time' },
    seat: (role: string, seat: number, seats: number): string => (seats > 1 ? `${role} ${seat}` : role),
    key: 'File key',
  },
  sent: (path: string, seats: number): string => `Wrote ${path}: ${seats} seats for the Youth Union to fill.`,
  sentAdvice: 'When it comes back: lichtruc roster receive FILE.xlsx',
  received: (file: string, changes: number): string => `${file}: ${changes} seats changed.`,
  receivedSame: (file: string): string => `${file}: nothing is different from the draft.`,
  change: (when: string, role: string, from: string, to: string): string =>
    `${when}, ${role}: ${from || '(empty)'} → ${to || '(empty)'}`,
  wishes: (count: number): string => `${count} wishes noted.`,
  ask: 'Write this to the draft?',
};
