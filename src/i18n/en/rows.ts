import type { LeavePart, Wish } from '../../domain/leave.ts';
import type { DutyState } from '../../domain/roster/roster-duty.ts';
import type { WardSettings } from '../../domain/ward.ts';
import type { KeptColumn } from '../../store/kept-rows.ts';
import { personColumns } from '../field-words.ts';
import type { Messages } from '../messages.ts';
import { storedAlone } from '../stored-alone.ts';
import { personFields } from './person-fields.ts';
import { settings } from './settings.ts';

const COLUMNS: Readonly<Record<KeptColumn, string>> = {
  code: personFields.code.word,
  id: 'number',
  annex_of: 'annex of',
  answered_same_day: 'answered the same day',
  appointed: 'given an appointment',
  attendance: 'attendance',
  change: 'change',
  citizens: 'citizens',
  code_prefix: 'first letters of codes',
  count: 'seats',
  date: 'date',
  document: 'document',
  duty: 'duty',
  end_time: 'until',
  field: 'field',
  figures: 'figures',
  files: 'files',
  first: 'first person',
  from_date: 'from',
  guided: 'only guided',
  heading: 'heading',
  instead_of: 'instead of',
  issuer: 'issuer',
  kept_on: 'kept on',
  key: 'name',
  kind: 'kind',
  label: 'label',
  list: 'list',
  minutes_to_result: 'minutes to the result',
  name_en: 'English name',
  name_vi: 'Vietnamese name',
  note: 'note',
  nth: 'which in the month',
  number: 'document number',
  offered: 'offered',
  organisations: 'organisations',
  part: 'part of the day',
  pattern: 'pattern',
  person: 'person',
  pinned: 'pinned',
  place: 'place',
  position: 'position',
  provisional: 'provisional',
  reason: 'reason',
  received: 'received',
  requires_role: 'role that needs the skill',
  requires_skill: 'skill needed',
  role: 'role',
  satisfaction: 'satisfaction (from low to high)',
  seat: 'seat',
  second: 'second person',
  share_percent: 'share (%)',
  skill: 'skill',
  source: 'source',
  start_time: 'from',
  state: 'state',
  swapped_with: 'swapped with',
  tally: 'tally',
  units: 'turns',
  until_date: 'to the end of',
  valid_from: 'from',
  valid_until: 'to the end of',
  value: 'value',
  version: 'version',
  weekday: 'weekday',
};

const PARTS: Readonly<Record<LeavePart, string>> = {
  day: 'whole day',
  morning: 'morning',
  afternoon: 'afternoon',
};

const STATES: Readonly<Record<DutyState, string>> = {
  held: 'held',
  cancelled: 'cancelled',
  withdrawn: 'withdrawn',
};

const WISHES: Readonly<Record<Wish['kind'], string>> = {
  'avoid-date': 'avoids',
  'prefer-weekday': 'prefers',
};

const SETTINGS: Readonly<Record<keyof WardSettings, string>> = {
  ...storedAlone(settings.title),
  wardId: 'identity of the ward',
  zone: 'time zone',
  rules: 'rules',
  fairness: 'what is shared out evenly',
  presentation: 'documents and calendars',
  feedWindow: 'months in calendars',
};

export const rows: Messages['rows'] = {
  columns: { ...personColumns(personFields), ...COLUMNS },
  settings: SETTINGS,
  documents: { roster: 'roster' },
  issuers: { ward: 'the Committee', 'co-issuer': 'the Youth Union' },
  parts: PARTS,
  states: STATES,
  wishes: WISHES,
  changes: { added: 'added', removed: 'removed' },
  mainTally: 'main',
  seat: number => `seat ${number}`,
  version: number => `version ${number}`,
  nothing: '(empty)',
};
