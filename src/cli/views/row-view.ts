// What operations changed in the file: a line for each entry, by the names that people know.

import type { RowImage } from '../../domain/history.ts';
import { namesOf } from '../../i18n/names.ts';
import { wordOf } from '../../i18n/word-of.ts';
import { type RowChange, rowChanges } from '../../operations/history/row-changes.ts';
import { settingDifferences } from '../../operations/ward/ward-settings.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { isUsual, type RowWords, rowWords } from './row-words.ts';
import { settingValue } from './setting-value.ts';
import type { View } from './view.ts';

/** At most `most` entries; the others are counted. */
export function renderChanges(
  images: readonly RowImage[],
  facts: WardFacts,
  view: View,
  most = Number.POSITIVE_INFINITY,
): string {
  const { history } = view.messages;
  const changes = rowChanges(images);
  if (changes.length === 0) return history.noRows;
  const words = rowWords(facts, view);
  const lines = changes.slice(0, most).flatMap(change => changeLines(change, words, facts, view));
  return [
    history.rows(changes.length),
    ...lines.map(line => `  ${line}`),
    ...(changes.length > most ? [`  ${history.moreRows(changes.length - most)}`] : []),
  ].join('\n');
}

function changeLines(change: RowChange, words: RowWords, facts: WardFacts, view: View): readonly string[] {
  const { history } = view.messages;
  const { table, before, after } = change;
  const settings = table === 'setting' ? settingLines(change, facts, view) : [];
  if (settings.length > 0) return settings;
  const { good, bad, warning } = view.palette;
  const [mark, verb] = !before
    ? [good('+'), history.added]
    : after
      ? [warning('~'), history.changed]
      : [bad('-'), history.removed];
  const name = [verb, wordOf(history.tables, table), words.subject(change)].filter(Boolean).join(' ');
  const details = before && after ? differences(change, words) : contents(change, words);
  return [`${mark} ${details.length > 0 ? `${name}: ${details.join(', ')}` : name}`];
}

function differences({ table, before, after }: RowChange, words: RowWords): readonly string[] {
  const columns = Object.keys(after ?? {}).filter(column => before?.[column] !== after?.[column]);
  const value = (column: string, row: RowChange['before']) =>
    words.value(table, column, row?.[column]) || words.nothing;
  return columns.map(column => {
    const [was, is] = [value(column, before), value(column, after)];
    return was === is ? words.column(column) : `${words.column(column)} ${was} → ${is}`;
  });
}

/** The name of a person and the date of a duty are in what the entry is called. */
const IN_NAMES: readonly string[] = ['name', 'date'];

/** What is neither in the name nor as usual; the value of a setting is written for the program. */
function contents(change: RowChange, words: RowWords): readonly string[] {
  const { table, subject, before, after } = change;
  if (table === 'setting') return [];
  const name = words.subject(change);
  return Object.entries(after ?? before ?? {})
    .filter(([column, value]) => !subject.includes(column) && !isUsual(column, value))
    .map(([column, value]) => ({ column, text: words.value(table, column, value) }))
    .filter(({ column, text }) => !(IN_NAMES.includes(column) && name.includes(text)))
    .map(({ column, text }) => `${words.column(column)} ${text}`);
}

/** A stored setting holds several of those that people know. */
function settingLines({ before, after }: RowChange, facts: WardFacts, view: View): readonly string[] {
  if (!before || !after) return [];
  const { history, settings, rows } = view.messages;
  const values: readonly [string, string] = [String(before['value']), String(after['value'])];
  return settingDifferences(facts.settings, String(after['key']), values).map(({ key, ...value }) => {
    const [old, now] = [value.before, value.after].map(
      text => settingValue(key, text, view.messages, namesOf(facts, view.language)) || rows.nothing,
    );
    const name = `${history.changed} ${history.tables.setting} ${settings.title(key)}`;
    return `${view.palette.warning('~')} ${name}: ${old} → ${now}`;
  });
}
