import type { Messages } from '../messages.ts';

export const ledger: Messages['ledger'] = {
  pageOf: person => `The ledger of ${person}`,
  carried: 'Brought forward',
  closing: 'Balance at the end of the period',
  served: (recorded, eve) =>
    `${recorded ? 'Served, by the record' : 'Assigned, not recorded yet'}: 1 turn${eve ? ', on the eve of a holiday' : ''}`,
  due: sharers => `Due: this duty shared among ${sharers} by share`,
  closed: reason => `Books closed: ${reason}`,
  booksClosed: (role, date, people) => `Books of ${role} closed as of ${date}: ${people} people posted.`,
  nothingToClose: (role, date) => `The books of ${role} have nothing to post as of ${date}.`,
  opening: reason => `Brought along: ${reason}`,
  later: (units, total) => `Duties already published after this period add ${units}, which makes ${total}.`,
  howToRead: 'Plus is more than one’s part, minus is less. Over everybody the ledger sums to zero.',
  everNote:
    'Mon/Fri, eves (the last working day before a holiday) and balance count over all published time.',
  paceNote:
    'Catch-up, later: what of an old balance is made good in the period (+ serves more, - serves less) and what is left. Forced: what of the balance came from duties only some could serve (a skill, a mentor); the cure is to train others.',
  noOpenings: 'Nobody brought a balance along.',
  openingSet: (name, turns, date) =>
    `${name} brings along ${turns} turns as of ${date}; the others bear the opposite by share.`,
  openingRemoved: name => `${name} brings along nothing any more.`,
  columns: {
    code: 'Code',
    name: 'Name',
    role: 'Role',
    date: 'Date',
    weekday: 'Day',
    posting: 'Posting',
    amount: 'Turns',
    balance: 'Balance',
    turns: 'Turns',
    reason: 'Reason',
    before: 'Before',
    after: 'After',
  },
  ask: {
    role: 'Which role (officer, volunteer)',
    turns: 'How many turns (1.5 is too many, -2 too few)',
    reason: 'By what record (e.g. the book of 2025)',
  },
  timesheet: {
    title: (from, last) => `Duty timesheet from ${from} to ${last}`,
    total: 'Total',
    toCome: duties => `${duties} duties are not over and so not counted.`,
    unrecorded: (duties, days) =>
      `${duties} duties have no service record (${days}): shown apart, not counted.`,
    columns: {
      number: 'No.',
      code: 'Code',
      name: 'Name',
      title: 'Title',
      unit: 'Unit',
      role: 'Role',
      turns: 'Turns',
      minutes: 'Minutes',
      dates: 'Dates',
      unrecorded: 'No record',
    },
  },
};
