import type { OperationName } from '../../domain/history.ts';
import type { TableName } from '../../store/text-columns.ts';
import type { Messages } from '../messages.ts';
import type { OperationSentence, Said } from '../said.ts';

const imported =
  (what: string): OperationSentence =>
  s =>
    `Imported ${what} from ${s('file')}: ${s('added')} added, ${s('changed')} changed`;

const wish = (s: Said): string => {
  if (s('date')) return `not on ${s('date')}`;
  const which = s('nth') ? ` number ${s('nth')} of the month` : '';
  return s('kind') ? `rather on ${s('weekday')}` : `never on ${s('weekday')}${which}`;
};

const because = (s: Said): string => (s('reason') ? ` (${s('reason')})` : '');

const OPERATIONS: Readonly<Record<OperationName, OperationSentence>> = {
  init: s => `Made the file of the ward ${s('locality')}`,
  'people add': s => `Added ${s('person')}`,
  'people edit': s => `Edited ${s('person')}`,
  'people retire': s => `Ended the service of ${s('person')} after ${s('last')}`,
  'people erase': s => `Erased the personal data of ${s('person')}`,
  'people import': imported('people'),
  'skills set': s => `Set the skill ${s('skill')}`,
  'skills remove': s => `Removed the skill ${s('skill')}`,
  'roles set': s => `Set the role ${s('role')}`,
  'leave add': s =>
    `Entered ${s('kind') || 'leave'}${s('part') && ` ${s('part')}`} from ${s('from')} to ${s('last')} for ${s('people')}`,
  'leave remove': s => `Removed leave of ${s('person')} from ${s('from')} to ${s('last')}`,
  'leave import': imported('leave'),
  'settings set': s =>
    `Changed the setting ${s('key')}: ${s('before') || '(empty)'} → ${s('after') || '(empty)'}`,
  'pattern set': s => `Set the duty pattern ${s('pattern')} from ${s('from')}`,
  'pattern end': s => `Ended the duty pattern ${s('pattern')} after ${s('last')}`,
  'wish add': s => `Entered a wish of ${s('person')}: ${wish(s)}`,
  'wish remove': s => `Removed a wish of ${s('person')}: ${wish(s)}`,
  'wishes import': imported('wishes'),
  'pair forbid': s => `Kept apart ${s('first')} and ${s('second')}`,
  'pair allow': s => `Let ${s('first')} and ${s('second')} serve together again`,
  'pairs import': imported('pairs kept apart'),
  'holidays add': s => `Added ${s('kind')} ${s('date')}: ${s('name')}`,
  'holidays remove': s => `Removed the day off ${s('date')}`,
  'holidays import': imported('days off'),
  'balance set': s => `Let ${s('person')} bring along ${s('turns')} turns as of ${s('date')}${because(s)}`,
  'balance close': s => `Closed the books as of ${s('date')}: ${s('people')} people${because(s)}`,
  'roster import': s =>
    `Took in a roster made by hand from ${s('file')}: ${s('duties')} duties, ${s('from')} to ${s('last')}`,
  'roster receive': s =>
    `Received ${s('file')} from the Youth Union: ${s('changes')} seats changed, ${s('wishes')} wishes added`,
  generate: s => `Drew up a draft from ${s('from')} to ${s('last')}`,
  publish: s => `Published version ${s('version')} for ${s('from')} to ${s('last')}${because(s)}`,
  absent: s => `Noted ${s('person')} away from ${s('from')} to ${s('last')} (${s('kind')})${because(s)}`,
  swap: s => `Swapped ${s('person')} (${s('duty')}) with ${s('other')} (${s('otherDuty')})${because(s)}`,
  cover: s => `Let ${s('by')} take over the duty ${s('duty')} of ${s('person')}${because(s)}`,
  assign: s => `Put ${s('to') || s('note')} into the draft of ${s('duty')}${because(s)}`,
  unpin: s => `Unpinned ${s('to')} in the draft of ${s('duty')}`,
  'duty cancel': s => `Cancelled the duty ${s('duty')}${because(s)}`,
  'duty restore': s => `Held the duty ${s('duty')} after all${because(s)}`,
  'duty add': s => `Added the duty ${s('duty')}${because(s)}`,
  'versions mark': s => `Set number and date of version ${s('version')}: ${s('number')} ${s('date')}`,
  record: s => `Recorded the duty ${s('duty')}`,
  'record remove': s => `Removed the record of the duty ${s('duty')}`,
  'record import': s =>
    `Imported service records from ${s('file')}: ${s('added')} added, ${s('corrected')} corrected`,
  report: s => `Make report ${s('number')}, ${s('from')} to ${s('last')}`,
  'fields set': s => `Set the field of service ${s('field')}`,
  'fields remove': s => `Removed the field of service ${s('field')}`,
  'feeds build': () => 'Calendars written as the newer program words them',
  'feeds issue': s => `Calendar addresses given out to ${s('owners')}`,
  'feeds rotate': s => `Calendar addresses of ${s('owners')} changed for new ones`,
  'feeds revoke': s => `Calendar addresses of ${s('owners')} revoked`,
  'feeds end': s => `Calendar addresses of ${s('owners')} ended, as they left`,
  'feeds regain': s =>
    `Numbers go on after version ${s('version')}, which the folder of calendars had reached`,
  restore: s => `Restored ${s('file')}; the file before: ${s('kept')}`,
  undo: s => `Took back operation ${s('operations')}`,
  redo: s => `Did operation ${s('operations')} again`,
};

const TABLES: Readonly<Record<TableName, string>> = {
  setting: 'setting',
  role: 'role',
  skill: 'skill',
  person: 'person',
  person_skill: 'skill of a person',
  membership: 'membership',
  leave: 'leave',
  exclusion: 'standing exclusion',
  wish: 'wish',
  forbidden_pair: 'pair kept apart',
  own_day: 'day of the ward’s own',
  pattern: 'duty pattern',
  pattern_seat: 'seats of a pattern',
  opening_balance: 'opening balance',
  closing: 'posting of closed books',
  list_mapping: 'column names of lists',
  draft_duty: 'drafted duty',
  draft_seat: 'drafted seat',
  document_mark: 'number and date of a document',
  service_field: 'field of service',
  service_record: 'service record',
  attendance: 'attendance',
  kept_report: 'report kept',
  served_by_field: 'files by field',
  operation: 'history',
  operation_link: 'links of the log',
  regained_event: 'events that calendars had from an earlier file',
  row_image: 'former rows in history',
  publication: 'publication',
  publication_duty: 'published duty',
  publication_seat: 'published seat',
  duty: 'duty',
  feed_token: 'address of a calendar',
  migration: 'change of the schema',
  name_card: 'name as printed',
  task_run: 'run by itself',
};

export const history: Messages['history'] = {
  operations: OPERATIONS,
  unknown: name => `The command ${name}`,
  tables: TABLES,
  columns: { number: 'No.', at: 'When', by: 'Who', what: 'What' },
  undone: 'taken back',
  published: versions => `published version ${versions}`,
  older: count => `${count} older operations; see more with --limit.`,
  detail: 'See what one of them changed: lichtruc history NUMBER.',
  nothing: 'No operations.',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  noRows: 'No entries changed.',
  rows: count => `${count} ${count === 1 ? 'entry' : 'entries'} changed:`,
  moreRows: count => `… and ${count} more; see all: lichtruc history NUMBER.`,
  tookBack: 'Took back:',
  didAgain: 'Did again:',
  wouldTakeBack: 'Would take back:',
  wouldDoAgain: 'Would do again:',
  restored: (version, hash) =>
    `Published version ${version} (check ${hash}), which restores the duties that have not begun:`,
  restoreReason: operations => `Took back operation ${operations}`,
  redoReason: operations => `Did operation ${operations} again`,
  doneBy: (by, at) => `${by}, ${at}`,
  othersQuestion: by => `This is the work of ${by}. Do it all the same?`,
};
