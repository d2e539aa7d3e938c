// The values of a row in words: people by name, dates as they are written, codes by what they stand for.

import { addDays, parseCivilDate, type Weekday } from '../../domain/civil-date.ts';
import { DAY_KINDS } from '../../domain/day.ts';
import type { Row } from '../../domain/history.ts';
import { isLeaveKind } from '../../domain/leave.ts';
import { DEFAULT_TALLY } from '../../domain/pattern.ts';
import { ATTENDANCES } from '../../domain/service-record.ts';
import { type Names, namesOf } from '../../i18n/names.ts';
import type { RowChange } from '../../operations/history/row-changes.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { amountsIn } from './amounts.ts';
import { dayText } from './day-text.ts';
import type { View } from './view.ts';

export interface RowWords {
  readonly nothing: string;
  /** What the row is called: `Thứ Hai 04/01/2027, Cán bộ`. */
  subject(change: RowChange): string;
  column(name: string): string;
  /** Empty where there is none. */
  value(table: string, column: string, value: Row[string] | undefined): string;
}

type Value = Row[string] | undefined;
type Say = (text: string) => string;

/** What goes without saying of a row that is added or removed. */
const USUAL: Readonly<Record<string, Value>> = { tally: DEFAULT_TALLY, state: 'held' };

export function isUsual(column: string, value: Value): boolean {
  return value === null || value === '' || value === 0 || value === '[]' || USUAL[column] === value;
}

export function rowWords(facts: WardFacts, view: View): RowWords {
  const { rows } = view.messages;
  const sayings = sayingsOf(view, namesOf(facts, view.language));
  const amount = amountsIn(view.language);
  const value: RowWords['value'] = (table, column, given) => {
    if (given === null || given === undefined || given === '') return '';
    if (column === 'units') return amount(Number(given));
    const say = sayings[`${table}.${column}`] ?? sayings[column] ?? rows.word;
    return say(String(given));
  };
  const named: RowWords['value'] = (table, column, given) =>
    column === 'seat' && given === 1 ? '' : value(table, column, given);
  return {
    nothing: rows.nothing,
    column: rows.column,
    value,
    subject: ({ table, subject, before, after }) =>
      subject
        .map(column => named(table, column, (after ?? before)?.[column]))
        .filter(Boolean)
        .join(', '),
  };
}

/** By column, or by table and column where a name has two meanings. */
function sayingsOf({ messages }: View, names: Names): Readonly<Record<string, Say>> {
  const { rows, dates, settings, records } = messages;
  const date: Say = text => dayText(text, messages) ?? text;
  const flag: Say = text => settings.choice(text === '1' ? 'yes' : 'no');
  const last: Say = text => {
    const end = parseCivilDate(text);
    return end ? dates.date(addDays(end, -1)) : text;
  };
  const list: Say = text => (JSON.parse(text) as readonly number[]).join(', ');
  const attendance: Say = text => {
    const known = ATTENDANCES.find(one => one === text);
    return known ? records.attendance[known] : text;
  };
  return {
    person: names.person,
    'person.code': names.person,
    first: names.person,
    second: names.person,
    instead_of: names.person,
    role: names.role,
    requires_role: names.role,
    skill: names.skill,
    requires_skill: names.skill,
    date,
    birth_date: date,
    from_date: date,
    valid_from: date,
    swapped_with: date,
    until_date: last,
    valid_until: last,
    duty: date,
    weekday: text => dates.weekday(text as Weekday),
    mentor: flag,
    trainee: flag,
    pinned: flag,
    provisional: flag,
    offered: flag,
    seat: text => rows.seat(Number(text)),
    'document_mark.version': text => rows.version(Number(text)),
    'setting.key': rows.setting,
    attendance,
    source: dates.source,
    satisfaction: list,
    minutes_to_result: list,
    'leave.kind': text => (isLeaveKind(text) ? messages.rules.leave(text) : text),
    'own_day.kind': text => {
      const known = DAY_KINDS.find(kind => kind === text);
      return known ? messages.commands.dayKinds[known] : text;
    },
  };
}
