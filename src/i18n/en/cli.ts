import type { StopReason } from '../../engine/solver.ts';
import type { LevelId } from '../../objective/levels.ts';
import type { Messages } from '../messages.ts';

const LEVELS: Record<LevelId, string> = {
  L0: 'Empty seats',
  LS: 'Skills missing',
  LC: 'Catching up in measure',
  L1: 'Equal turns',
  L2: 'Even weekdays',
  LE: 'Even eves of holidays',
  L3: 'Turns apart',
  L4: 'Varied partners',
  L5: 'Wishes',
  L6: 'Few changes',
};

/** Why the search ended early. */
const STOPPED: Record<StopReason, string> = {
  'not-loaded':
    'The solver could not start (reinstall: npm ci). This roster was drawn up in a simple way and is not proven.',
  'time-limit':
    'The time allowed (--time-limit) is up. This is the best roster found by then; what is not proven is marked above.',
  'out-of-memory': 'The solver ran out of memory. This is the best roster found; try a shorter period.',
  failed: 'The solver failed on the way. This is the best roster found; what is not proven is marked above.',
  effort:
    'The search ended because proving everything is too hard here. This is the best roster found; what is not proven is marked above.',
};

export const cli: Messages['cli'] = {
  error: 'Error',
  warning: 'Warning',
  notice: 'Note',
  fault: message => `This is our fault, not yours: ${message}`,
  faultMend: 'Nothing was changed. Run it again with --debug and send what it prints to your maintainer.',
  hands: {
    copied: 'The text is on the clipboard: paste it into the chat with Ctrl+V.',
    notCopied:
      'This machine gives no way to its clipboard: mark the text and copy it. On Linux the package xsel or wl-clipboard is needed.',
    opened: (path: string): string => `Opened ${path}`,
    notOpened: (path: string): string =>
      `This machine cannot open ${path}: it has no desktop, or no program for such files.`,
  },
  understood: (typed, meant) => `“${typed.trim()}”: ${meant}.`,
  whichIsWhich: 'Which do you mean',
  cancelled: 'Cancelled; nothing was changed.',
  problems: count => `${count} things are wrong:`,
  place: { sheet: name => `sheet ${name}`, row: row => `row ${row}`, column: name => `column ${name}` },
  usage: {
    'unknown-option': value => `There is no option ${value}.`,
    'unknown-command': value => `There is no command “${value}”.`,
    'missing-argument': value => `${value} is missing.`,
    'option-argument': value => `Option ${value} needs a value.`,
    'too-many': () => 'There are too many words in this command.',
    choice: value => `The option does not take “${value}”.`,
    other: value => `The command cannot be understood: ${value}`,
    suggestion: words => `Did you mean ${words}?`,
    help: command => `How to use it: ${command} --help`,
  },
  columns: {
    weekday: 'Day',
    date: 'Date',
    time: 'Time',
    note: 'Note',
    person: 'Person',
    turns: 'Turns',
    due: 'Due',
    balance: 'Balance',
    catchUp: 'Catch-up',
    later: 'Later',
    forced: 'Forced',
    mondaysFridays: 'Mon/Fri',
    eves: 'Eves',
    gaps: 'Apart (days)',
    level: 'Level',
    value: 'Value',
    proof: 'Proof',
    seat: 'Seat',
    before: 'From',
    after: 'To',
  },
  emptySeat: '(empty)',
  cancelledDuty: 'Duty cancelled',
  provisional: 'provisional',
  skipped: 'No duty',
  level: level => LEVELS[level],
  proven: 'proven optimal',
  distance: units => `${units} from the bound`,
  allProven: ({ repaired, measured }) =>
    repaired
      ? `No repair changes fewer turns${measured ? ' with so much catching up' : ''}, nor is one with as few fairer; drawn up afresh it may be fairer (proven).`
      : `No roster is fairer under the rules in use${measured ? ' and with so much catching up' : ''} (proven).`,
  proving: (level, nth, of, seconds) => `Proving: ${level} (level ${nth} of ${of}), ${seconds} s so far…`,
  stopped: (reason: StopReason): string => STOPPED[reason],
  notAllProven: 'This is the best roster found; that none is fairer is not proven.',
  change: {
    'duty-added': 'Duty added',
    'duty-cancelled': 'Duty cancelled',
    'duty-restored': 'Duty restored',
    'duty-withdrawn': 'Duty withdrawn',
    'duty-changed': 'Time or place changed',
    name: 'Name corrected',
  },
  noChanges: 'Nothing changes.',
  tell: names => `Tell: ${names}`,
  next: 'Next:',
  takeBack: command => `To take it back: ${command}`,
  file: 'FILE',
  folder: 'DIR',
};
