// What each column of text may say of a person. `personal`: of the person whose code stands in `of`; erasure blanks it,
// in the rows and in their images. `free`: whatever people typed; erasure finds a name in it and tells. `impersonal`:
// codes, dates, digests. A test reads the schema: a column without a decision fails it.

import { COLUMN_FIELDS, columnOf, OWN_FIELDS, PERSON_FIELDS, privacyOf } from '../domain/person-fields.ts';

interface TableTexts {
  readonly of?: string;
  readonly personal?: readonly string[];
  readonly free?: readonly string[];
  readonly impersonal?: readonly string[];
  /** Its rows of a person are deleted, not blanked. */
  readonly rowsGo?: true;
}

const PERSON_TEXTS = COLUMN_FIELDS.filter(field => PERSON_FIELDS[field].kind !== 'flag').map(columnOf);

const DUTY_FACTS = {
  free: ['label', 'place', 'note'],
  impersonal: ['duty', 'date', 'start_time', 'end_time', 'requires_role', 'requires_skill', 'tally', 'state'],
};
const NAMED_ITEM = { free: ['name_vi', 'name_en'], impersonal: ['code'] };

const TABLES = {
  attendance: {
    of: 'person',
    personal: ['reason'],
    impersonal: ['duty', 'person', 'role', 'attendance', 'instead_of'],
  },
  closing: { free: ['reason'], impersonal: ['person', 'role', 'tally', 'date'] },
  document_mark: { free: ['number'], impersonal: ['document', 'issuer', 'date'] },
  draft_duty: DUTY_FACTS,
  draft_seat: { free: ['note'], impersonal: ['duty', 'role', 'person'] },
  duty: { impersonal: ['id', 'nominal_date', 'pattern'] },
  exclusion: { impersonal: ['person', 'weekday'] },
  feed_token: {
    of: 'subject',
    personal: ['token', 'name'],
    free: ['issued_by'],
    impersonal: ['kind', 'subject'],
    rowsGo: true,
  },
  forbidden_pair: { impersonal: ['first', 'second'] },
  kept_report: { free: ['number'], impersonal: ['date', 'kept_on', 'figures'] },
  leave: {
    of: 'person',
    personal: ['note'],
    impersonal: ['person', 'kind', 'part', 'from_date', 'until_date'],
  },
  list_mapping: { free: ['heading'], impersonal: ['list', 'field'] },
  membership: { impersonal: ['person', 'role', 'from_date', 'until_date'] },
  migration: { impersonal: ['name', 'sha256'] },
  name_card: {
    of: 'person',
    personal: ['name', 'title', 'unit', 'salt'],
    impersonal: ['person', 'digest'],
  },
  opening_balance: { free: ['reason'], impersonal: ['person', 'role', 'tally', 'date'] },
  operation: { free: ['by', 'facts'], impersonal: ['name'] },
  operation_link: { impersonal: ['images', 'published', 'addresses', 'marks', 'hash'] },
  own_day: {
    free: ['name_vi', 'name_en', 'source'],
    impersonal: ['date', 'change', 'kind', 'swapped_with'],
  },
  pattern: {
    free: ['label', 'place'],
    impersonal: [
      'code',
      'weekday',
      'start_time',
      'end_time',
      'requires_role',
      'requires_skill',
      'tally',
      'valid_from',
      'valid_until',
    ],
  },
  pattern_seat: { impersonal: ['pattern', 'valid_from', 'role'] },
  person: { of: 'code', personal: PERSON_TEXTS, impersonal: ['code'] },
  person_skill: { impersonal: ['person', 'skill'] },
  publication: {
    free: ['by', 'reason', 'presentation'],
    impersonal: ['kind', 'from_date', 'until_date', 'hash'],
  },
  publication_duty: DUTY_FACTS,
  publication_seat: { free: ['note'], impersonal: ['duty', 'role'] },
  role: { ...NAMED_ITEM, free: [...NAMED_ITEM.free, 'code_prefix'] },
  regained_event: {
    free: ['label', 'place'],
    impersonal: ['uid', 'duty', 'subject_kind', 'subject', 'digest', 'date', 'start_time', 'end_time'],
  },
  row_image: { free: ['before', 'after'], impersonal: ['table_name', 'salt', 'digest'] },
  served_by_field: { impersonal: ['duty', 'field'] },
  service_field: NAMED_ITEM,
  service_record: { free: ['note'], impersonal: ['duty', 'satisfaction', 'minutes_to_result'] },
  setting: { free: ['value'], impersonal: ['key'] },
  skill: NAMED_ITEM,
  task_run: { free: ['facts'], impersonal: ['task', 'outcome'] },
  wish: { impersonal: ['person', 'kind', 'date', 'weekday'] },
} as const satisfies Readonly<Record<string, TableTexts>>;

/** Every table that holds texts. */
export type TableName = keyof typeof TABLES;

export const TEXT_COLUMNS: Readonly<Record<string, TableTexts>> = TABLES;

export interface PersonalTable {
  readonly table: string;
  /** The column with the person's code. */
  readonly of: string;
  readonly columns: readonly string[];
  readonly rowsGo: boolean;
}

export const PERSONAL_TABLES: readonly PersonalTable[] = Object.entries(TEXT_COLUMNS).flatMap(
  ([table, { of, personal, rowsGo = false }]) =>
    of && personal ? [{ table, of, columns: personal, rowsGo }] : [],
);

export function isImpersonal(table: string, column: string): boolean {
  return TEXT_COLUMNS[table]?.impersonal?.includes(column) ?? false;
}

const HIDDEN_OF_PERSON = new Set(OWN_FIELDS.filter(field => privacyOf(field) !== 'all').map(columnOf));

/** Whether history and undo may print it: text of which nothing was decided stays in the file. */
export function mayBePrinted(table: string, column: string, value: string | number): boolean {
  if (table === 'person' && HIDDEN_OF_PERSON.has(column)) return false;
  const { personal = [], free = [], impersonal = [] } = TEXT_COLUMNS[table] ?? {};
  return typeof value === 'number' || [...personal, ...free, ...impersonal].includes(column);
}
