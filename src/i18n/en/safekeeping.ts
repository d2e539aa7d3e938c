import type { Facts } from '../../domain/errors.ts';
import type { Explained } from '../explained.ts';
import { factDate, factList } from '../fact-text.ts';
import type { Messages } from '../messages.ts';
import { dates } from './dates.ts';

const RESTORE = 'Restore the newest backup: lichtruc restore FILE.';

function damagedVersions({ versions, missing }: Facts): string {
  const altered = factList(versions);
  return [
    ...(altered ? [`version ${altered} no longer fits its check code`] : []),
    ...(missing ? [`${missing} publications are missing`] : []),
  ].join('; ');
}

const task =
  (what: string, command: string) =>
  (f: Facts): Explained => {
    const mend = `Run ${command}, and let it run by itself: lichtruc cron.`;
    if (f['kind'] === 'never') return { says: `${what} never so far.`, mend };
    const last = factDate(f['last'], dates.date);
    return f['kind'] === 'failed'
      ? { says: `the last time (${last}) failed.`, mend: `Run it again to see why: ${command}.` }
      : { says: `the last time was ${f['days']} days ago (${last}).`, mend };
  };

const TITLES: Messages['safekeeping']['titles'] = {
  integrity: 'The file is whole',
  references: 'Its rows fit together',
  form: 'Its form is as lichtruc makes it',
  migrations: 'Its upgrades are unaltered',
  rows: 'Its rows agree with its history',
  settings: 'Its settings can be read',
  log: 'The log of operations is unaltered',
  chain: 'Published versions are unaltered',
  addresses: 'Calendar addresses are as given out',
  marks: 'Numbers and dates of documents are as entered',
  newest: 'The file is the newest',
  'name-cards': 'Printed names are unaltered',
  ledger: 'The ledger sums to zero',
  seats: 'Everybody has one seat in a duty',
  tokens: 'Calendar addresses are unique',
  clock: 'Clock',
  zone: 'Time zone',
  permissions: 'Who can read the file',
  place: 'Where the file lies',
  backup: 'Backup',
  feeds: 'Calendar feeds',
  holidays: 'Announced holidays',
};

/** For facts that hold no more than the word. */
export const checkTitles: ReadonlyMap<string, string> = new Map(Object.entries(TITLES));

export const safekeeping: Messages['safekeeping'] = {
  backedUp: (path, rows) => `Backed up to ${path}; opened again and compared all ${rows} rows.`,
  wouldBackUp: path => `Would back up to ${path}.`,
  removedBackup: path => `Removed the old ${path}.`,
  restoreQuestion: (path, from) => `Replace ${path} by ${from}?`,
  restoreOnto: (from, changes, version) =>
    `Back to ${from}, as one more operation: ${changes.length > 0 ? changes.join(', ') : 'nothing differs'}. What was published, recorded, numbered and given out stays, and so do people added since.${version === null ? '' : ` Version ${version} is published for the days to come.`}`,
  restoreChange: (table, rows) => `${table}: ${rows} rows`,
  restoreOntoQuestion: 'Restore? Undo cannot take this back; a copy of the present file is kept.',
  restoreReason: file => `Restored from the backup ${file}`,
  restored: from => `Restored ${from}.`,
  kept: (path, lost) =>
    `The file that stood there is kept as ${path}${lost > 0 ? `; ${lost} operations done after the backup are only there` : ''}.`,
  unread:
    'The file that stood there cannot be read: addresses revoked and people erased after the backup are back. Look through them: lichtruc feeds list, lichtruc people list.',
  backAgain: people =>
    `Personal data that had been erased is back, since the backup is older: ${people}. Erase it again.`,
  healthy: 'All is well.',
  needsPerson: (title, says) => `${title}: ${says}`,
  about: made =>
    `lichtruc ${made.program}, Node ${made.node}, SQLite ${made.sqlite}, file format ${made.fileFormat}, days off known until ${made.announcedUntil}.`,
  found: count => (count === 1 ? 'One thing to look at.' : `${count} things to look at.`),
  titles: TITLES,
  explain: {
    integrity: f => ({ says: `the file is damaged: ${factList(f['faults'])}.`, mend: RESTORE }),
    references: f => ({ says: `rows point nowhere in ${factList(f['tables'])}.`, mend: RESTORE }),
    form: f => ({ says: `changed outside lichtruc: ${factList(f['objects'])}.`, mend: RESTORE }),
    migrations: f => ({
      says: `not those of this program: ${factList(f['names'])}.`,
      mend: 'Use an official release of lichtruc; if it stays so, restore a backup.',
    }),
    rows: f => ({
      says: `rows were changed outside lichtruc in ${factList(f['tables'])}.`,
      mend: `See what was done: lichtruc history. ${RESTORE}`,
    }),
    settings: f => ({ says: `cannot be read: ${f['reason']}.`, mend: RESTORE }),
    log: f => ({
      says: `operations were changed, taken out or put in outside lichtruc: ${factList(f['operations'])}.`,
      mend: `See what was done: lichtruc history. ${RESTORE}`,
    }),
    chain: f => ({
      says: `${damagedVersions(f)}.`,
      mend: `Compare with the signed paper. ${RESTORE}`,
    }),
    addresses: () => ({
      says: 'calendar addresses were changed outside lichtruc.',
      mend: `Change them all for new ones: lichtruc feeds rotate --all. ${RESTORE}`,
    }),
    marks: () => ({
      says: 'numbers or dates of documents were changed outside lichtruc.',
      mend: `Compare with the signed paper. ${RESTORE}`,
    }),
    newest: f => ({
      says: `${f['path']} was made from a newer file, or from one that went another way.`,
      mend: 'Find the ward’s own file. If it is lost, restore the newest backup: lichtruc restore FILE.',
    }),
    'name-cards': f => ({ says: `the printed name of ${factList(f['people'])} was changed.`, mend: RESTORE }),
    ledger: f => ({ says: `the sum is ${f['sum']}.`, mend: RESTORE }),
    seats: f => ({ says: `somebody has two in ${factList(f['duties'])}.`, mend: RESTORE }),
    tokens: f => ({ says: `${f['count']} are shared.`, mend: 'Rotate them: lichtruc feeds rotate.' }),
    clock: f => ({
      says: f['newest']
        ? `it shows ${factDate(f['today'], dates.date)}, but something was done on ${factDate(f['newest'], dates.date)}.`
        : `it shows ${factDate(f['today'], dates.date)}.`,
      mend: 'Set date and time of this computer.',
    }),
    zone: f => ({
      says: `this computer does not know ${f['zone']}.`,
      mend: 'Install the full Node.js (with ICU data).',
    }),
    permissions: f => ({
      says:
        f['what'] === 'folder'
          ? `anybody can write to the folder ${f['path']} (${f['mode']}).`
          : `others on this computer can read the file (${f['mode']}).`,
      mend: f['what'] === 'folder' ? `Run: chmod o-w "${f['path']}".` : `Run: chmod 600 "${f['path']}".`,
    }),
    place: f => ({
      says:
        f['kind'] === 'synced'
          ? `the file is in a synced folder (${f['what']}); two computers writing would break it, and personal data leaves the office.`
          : 'the file is on a network drive, where locks cannot be relied on.',
      mend: 'Keep it on this computer’s own disk, and back it up elsewhere: lichtruc backup --to FOLDER.',
    }),
    backup: task('backed up', 'lichtruc backup'),
    feeds: task('brought up to date', 'lichtruc feeds build'),
    holidays: f => ({
      says: `announced until ${f['until']} only; ${f['needed']} is reckoned.`,
      mend: 'Once announced, import them: lichtruc holidays import FILE.csv.',
    }),
  },
  eraseQuestion: person =>
    `Erase name, contact, birth date and calendar addresses of ${person}? It cannot be taken back.`,
  erased: (person, tokens) =>
    `Erased the personal data of ${person}${tokens > 0 ? `, and ${tokens} calendar addresses` : ''}. Turns and published versions stay, under the code.`,
  notCompacted:
    'The disk has no room to compact the file; make room, then run lichtruc backup and lichtruc restore.',
  freeTexts: 'The name may still stand in these texts; change them by hand if need be:',
  freeText: (table, column, count) => `${table}, column ${column}: ${count}`,
  copies: 'These files were made before and still hold the name; remove them once they are not needed:',
};
