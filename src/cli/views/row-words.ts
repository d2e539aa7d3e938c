// The values of a row in words: people by name, dates as they are written, codes by what they stand for.

import { addDays, parseCivilDate, WEEKDAYS } from '../../domain/civil-date.ts';
import { DAY_KINDS } from '../../domain/day.ts';
import type { Row } from '../../domain/history.ts';
import { LEAVE_KINDS } from '../../domain/leave.ts';
import { DEFAULT_TALLY } from '../../domain/pattern.ts';
import { namesOf } from '../../i18n/names.ts';
import { wordOf } from '../../i18n/word-of.ts';
import { isHidden } from '../../operations/history/private-columns.ts';
import type { RowChange } from '../../operations/history/row-changes.ts';
import { type Content, contentOf } from '../../store/kept-rows.ts';
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
const USUAL: Readonly<Record<string, Value>> = { tally: DEFAULT_TALLY, state: 'held', part: 'day' };

export function isUsual(column: string, value: Value): boolean {
  return value === null || value === '' || value === 0 || value === '[]' || USUAL[column] === value;
}

export function rowWords(facts: WardFacts, view: View): RowWords {
  const { rows } = view.messages;
  const sayings = sayingsOf(facts, view);
  const value: RowWords['value'] = (table, column, given) => {
    if (given === null || given === undefined || given === '') return '';
    if (isHidden(given)) return String(given);
    return sayings[contentOf(table, column)](String(given));
  };
  const named: RowWords['value'] = (table, column, given) =>
    column === 'seat' && given === 1 ? '' : value(table, column, given);
  return {
    nothing: rows.nothing,
    column: name => wordOf(rows.columns, name),
    value,
    subject: ({ table, subject, before, after }) =>
      subject
        .map(column => named(table, column, (after ?? before)?.[column]))
        .filter(Boolean)
        .join(', '),
  };
}

function sayingsOf(facts: WardFacts, { messages, language }: View): Readonly<Record<Content, Say>> {
  const { rows, dates, settings, records, rules, commands } = messages;
  const { person, role, skill } = namesOf(facts, language);
  const amount = amountsIn(language);
  const oneOf =
    (words: Readonly<Record<string, string>>): Say =>
    text =>
      wordOf(words, text);
  return {
    text: text => text,
    person,
    role,
    skill,
    day: text => dayText(text, messages) ?? text,
    end(text) {
      const end = parseCivilDate(text);
      return end ? dates.date(addDays(end, -1)) : text;
    },
    weekday: among(WEEKDAYS, dates.weekday),
    flag: text => settings.choice(text === '1' ? 'yes' : 'no'),
    seat: text => rows.seat(Number(text)),
    version: text => rows.version(Number(text)),
    document: oneOf(rows.documents),
    issuer: oneOf(rows.issuers),
    setting: oneOf(rows.settings),
    attendance: oneOf(records.attendance),
    source: dates.source,
    numbers: text => (JSON.parse(text) as readonly number[]).join(', '),
    figures: () => '',
    units: text => amount(Number(text)),
    leaveKind: among(LEAVE_KINDS, rules.leave),
    dayKind: among(DAY_KINDS, kind => commands.dayKinds[kind]),
    wishKind: oneOf(rows.wishes),
    part: oneOf(rows.parts),
    state: oneOf(rows.states),
    change: oneOf(rows.changes),
    tally: text => (text === DEFAULT_TALLY ? rows.mainTally : text),
  };
}

/** What somebody wrote into the file by hand is shown as it stands. */
function among<Value extends string>(all: readonly Value[], say: (value: Value) => string): Say {
  return text => {
    const known = all.find(one => one === text);
    return known ? say(known) : text;
  };
}
