// History in words: each operation as a sentence, with who did it and when.

import { WEEKDAYS, type Weekday } from '../../domain/civil-date.ts';
import { DAY_KINDS, type DayKind } from '../../domain/day.ts';
import type { Fact } from '../../domain/errors.ts';
import { isOperationName, type Operation } from '../../domain/history.ts';
import { LEAVE_KINDS, LEAVE_PARTS, type LeaveKind } from '../../domain/leave.ts';
import { isSettingKey } from '../../domain/settings/settings-table.ts';
import { namesOf } from '../../i18n/names.ts';
import type { Said } from '../../i18n/said.ts';
import type { HistoryEntry } from '../../operations/history/read-history.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { wallTimeAt } from '../../time/clock.ts';
import { dayText } from './day-text.ts';
import { renderTable } from './table.ts';
import type { View } from './view.ts';

export function renderHistory(entries: readonly HistoryEntry[], facts: WardFacts, view: View): string {
  const { history } = view.messages;
  if (entries.length === 0) return history.nothing;
  const rows = entries.map(entry => [
    String(entry.operation.id),
    whenText(entry.operation, facts, view),
    entry.operation.by,
    entryText(entry, facts, view),
  ]);
  const { columns } = history;
  return renderTable(
    { head: [columns.number, columns.at, columns.by, columns.what], rows, numeric: [0] },
    view,
  );
}

export function entryText(
  { operation, versions, state }: HistoryEntry,
  facts: WardFacts,
  view: View,
): string {
  const { history } = view.messages;
  const said = operation.name !== 'publish' && versions.length > 0;
  const sentence = [
    sentenceOf(operation, facts, view),
    ...(said ? [history.published(versions.join(', '))] : []),
  ].join('; ');
  return state === 'undone' ? view.palette.faint(`${sentence} [${history.undone}]`) : sentence;
}

export function sentenceOf(operation: Operation, facts: WardFacts, view: View): string {
  const { operations, unknown } = view.messages.history;
  const say = saying(facts, view);
  const said: Said = name => say(operation.facts[name] ?? null);
  const { name } = operation;
  return isOperationName(name) ? operations[name](said) : unknown(name);
}

export function whenText({ at }: Operation, { settings }: WardFacts, { messages }: View): string {
  const { date, time } = wallTimeAt(at, settings.zone);
  return `${messages.dates.date(date)} ${time}`;
}

/** Facts as people say them, whatever operation they are of. */
function saying(facts: WardFacts, view: View): (fact: Fact) => string {
  const { messages, language } = view;
  const names = namesOf(facts, language);
  const roles = new Set<string>(facts.roles.map(r => r.code));
  const skills = new Set(facts.skills.map(s => s.code));
  const word = (text: string): string => {
    const day = dayText(text, messages);
    if (day !== null) return day;
    if (roles.has(text)) return names.role(text);
    if (skills.has(text)) return names.skill(text);
    if (isSettingKey(text)) return messages.settings.title(text);
    if ((LEAVE_KINDS as readonly string[]).includes(text)) return messages.rules.leave(text as LeaveKind);
    const part = LEAVE_PARTS.find(known => known === text);
    if (part) return messages.rules.leavePart(part);
    if ((DAY_KINDS as readonly string[]).includes(text)) return messages.commands.dayKinds[text as DayKind];
    if ((WEEKDAYS as readonly string[]).includes(text)) return messages.dates.weekday(text as Weekday);
    return names.person(text);
  };
  const say = (fact: Fact): string => {
    if (fact === null) return '';
    if (Array.isArray(fact)) return fact.map(say).join(', ');
    return typeof fact === 'string' ? word(fact) : String(fact);
  };
  return say;
}
