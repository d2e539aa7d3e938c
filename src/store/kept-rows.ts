// What the columns of every table that can change hold, and by which of them people know a row. History and undo say rows
// by this; a test reads the schema: a column that is not here fails it.

import { COLUMN_FIELDS, columnOf, type OwnKind, PERSON_FIELDS } from '../domain/person-fields.ts';
import type { TableName } from './text-columns.ts';

/** The columns that name a row; the others are what is kept of it. */
export const KEPT_TABLES = {
  setting: ['key'],
  role: ['code'],
  skill: ['code'],
  person: ['code'],
  person_skill: ['person', 'skill'],
  membership: ['person', 'role'],
  leave: ['person'],
  exclusion: ['person'],
  wish: ['person'],
  forbidden_pair: ['first', 'second'],
  own_day: ['date'],
  pattern: ['code'],
  pattern_seat: ['pattern', 'role'],
  opening_balance: ['person', 'role'],
  closing: ['person', 'role'],
  list_mapping: ['list', 'heading'],
  draft_duty: ['duty'],
  draft_seat: ['duty', 'role', 'seat'],
  document_mark: ['version', 'document', 'issuer'],
  service_field: ['code'],
  service_record: ['duty'],
  attendance: ['duty', 'person'],
  served_by_field: ['duty', 'field'],
  kept_report: ['number'],
} as const satisfies { readonly [Table in TableName]?: readonly string[] };
export type KeptTable = keyof typeof KEPT_TABLES;

/** Columns by what they hold; after the table's name where one name means several things. */
const HOLDING = {
  person: ['person', 'person.code', 'first', 'second', 'instead_of'],
  role: ['role', 'requires_role'],
  skill: ['skill', 'requires_skill'],
  day: ['date', 'duty', 'from_date', 'valid_from', 'swapped_with', 'kept_on'],
  /** The day after the last. */
  end: ['until_date', 'valid_until'],
  weekday: ['weekday'],
  flag: ['offered', 'pinned', 'provisional'],
  seat: ['seat'],
  version: ['version', 'annex_of'],
  document: ['document'],
  issuer: ['issuer'],
  setting: ['key'],
  attendance: ['attendance'],
  source: ['source'],
  numbers: ['satisfaction', 'minutes_to_result'],
  figures: ['figures'],
  units: ['units'],
  leaveKind: ['leave.kind'],
  dayKind: ['own_day.kind'],
  wishKind: ['wish.kind'],
  part: ['part'],
  state: ['state'],
  change: ['change'],
  tally: ['tally'],
  text: [
    ...[
      'code',
      'code_prefix',
      'field',
      'heading',
      'id',
      'label',
      'list',
      'name_en',
      'name_vi',
      'note',
      'number',
    ],
    ...[
      'pattern',
      'place',
      'position',
      'reason',
      'value',
      'start_time',
      'end_time',
      'count',
      'nth',
      'share_percent',
    ],
    ...['files', 'organisations', 'citizens', 'received', 'answered_same_day', 'appointed', 'guided'],
  ],
} as const;
export type Content = keyof typeof HOLDING;
type Place = (typeof HOLDING)[Content][number];
/** Besides those of a person's fields. */
export type KeptColumn = Place extends infer At
  ? At extends `${string}.${infer Column}`
    ? Column
    : At
  : never;

const OF_FIELD: Readonly<Record<OwnKind, Content>> = {
  name: 'text',
  text: 'text',
  phone: 'text',
  date: 'day',
  year: 'text',
  flag: 'flag',
  skills: 'skill',
};

const CONTENTS = new Map<string, Content>([
  ...COLUMN_FIELDS.map(field => [`person.${columnOf(field)}`, OF_FIELD[PERSON_FIELDS[field].kind]] as const),
  ...Object.entries(HOLDING).flatMap(([content, places]) =>
    places.map(place => [place, content as Content] as const),
  ),
]);

export function contentOf(table: string, column: string): Content {
  const content = CONTENTS.get(`${table}.${column}`) ?? CONTENTS.get(column);
  if (!content) throw new Error(`${table} has no column ${column}`);
  return content;
}

export function subjectOf(table: string): readonly KeptColumn[] {
  if (!isKept(table)) throw new Error(`no rows of ${table} change`);
  return KEPT_TABLES[table];
}

function isKept(table: string): table is KeptTable {
  return Object.hasOwn(KEPT_TABLES, table);
}
