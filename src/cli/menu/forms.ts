// What is asked for on one screen, as the words of a command.

import { addDays, type CivilDate, WEEKDAYS, weekdayOf } from '../../domain/civil-date.ts';
import { DAY_KINDS } from '../../domain/day.ts';
import { LEAVE_KINDS } from '../../domain/leave.ts';
import type { CommandInput } from '../command-file.ts';
import type { absentCommand, dutyAdd } from '../commands/changes.ts';
import type { holidaysAdd } from '../commands/holidays.ts';
import type { leaveAdd } from '../commands/leave.ts';
import type { balanceSet } from '../commands/ledger.ts';
import type { peopleRetire } from '../commands/people.ts';
import type { versionsMark } from '../commands/versions.ts';
import type { Typed, WordsOf } from '../declaration.ts';
import type { Field, FieldChoice } from '../form-fields.ts';
import { askForm } from '../prompts.ts';
import { chooseVersion } from './choose-known.ts';
import {
  choiceField,
  dayField,
  neededText,
  personField,
  seatFields,
  seatsTyped,
  textField,
  timeField,
} from './field-kinds.ts';
import type { Visit } from './step.ts';

const OTHER = '';

/** The call comes in the evening or at six in the morning; weeks run from Monday to Sunday. */
export async function absence(visit: Visit): Promise<WordsOf<typeof absentCommand>> {
  const { input } = visit;
  const { menu, ward } = input.messages;
  const spans = spanChoices(visit);
  const value = await askForm(menu.sections.absent, [
    personField('person', ward.fields.person, visit),
    choiceField('span', menu.ask.absentOn, spans),
    {
      ...dayField('dates', { label: ward.fields.dates }, { what: 'days', direction: 'ahead' }, input),
      asked: at => at('span') === OTHER,
    },
    leaveKindField(visit, 'sick'),
  ]);
  return {
    person: value('person'),
    dates: value('span') === OTHER ? value('dates') : value('span'),
    kind: value('kind'),
  };
}

function spanChoices({ input, outlook: { today } }: Visit): readonly FieldChoice[] {
  const { menu, dates } = input.messages;
  const sunday = addDays(today, 6 - WEEKDAYS.indexOf(weekdayOf(today)));
  const spans: readonly (readonly [keyof typeof menu.absentOn, CivilDate, CivilDate])[] = [
    ['today', today, today],
    ['tomorrow', addDays(today, 1), addDays(today, 1)],
    ...(sunday > today ? [['thisWeek', today, sunday] as const] : []),
    ['nextWeek', addDays(sunday, 1), addDays(sunday, 7)],
  ];
  const named = spans.map(([name, from, last]) => {
    const value = from === last ? dates.date(from) : `${dates.date(from)}..${dates.date(last)}`;
    return { name: `${menu.absentOn[name]} (${value.replace('..', ' – ')})`, value };
  });
  return [...named, { name: menu.absentOn.other, value: OTHER }];
}

function leaveKindField({ input }: Visit, likely: (typeof LEAVE_KINDS)[number]): Field<'kind'> {
  const { rules, ward } = input.messages;
  const choices = LEAVE_KINDS.map(kind => ({ name: rules.leave(kind), value: kind }));
  return choiceField('kind', ward.ask.leaveKind, choices, likely);
}

export async function leave(visit: Visit): Promise<WordsOf<typeof leaveAdd>> {
  const { input } = visit;
  const { menu, ward, commands } = input.messages;
  const value = await askForm(menu.steps['leave-add'], [
    personField('person', ward.fields.person, visit),
    dayField('dates', { label: ward.fields.dates }, { what: 'days', direction: 'ahead' }, input),
    leaveKindField(visit, 'annual'),
    textField('note', { label: commands.columns.note }),
  ]);
  return {
    dates: value('dates'),
    people: [value('person')],
    kind: value('kind'),
    ...given({ note: value('note') }),
  };
}

export async function lastDay(visit: Visit): Promise<WordsOf<typeof peopleRetire>> {
  const { input, outlook } = visit;
  const { menu, ward, dates } = input.messages;
  const today = dates.date(outlook.today);
  const value = await askForm(menu.steps['people-retire'], [
    personField('person', ward.fields.person, visit),
    dayField('last', { label: ward.fields.last, value: today }, { what: 'day', direction: 'either' }, input),
  ]);
  return { person: value('person'), last: value('last') };
}

/** The document that says so is printed beside the day. */
export async function holiday(visit: Visit): Promise<WordsOf<typeof holidaysAdd>> {
  const { input } = visit;
  const { menu, commands, ward } = input.messages;
  const { columns, dayKinds } = commands;
  const kinds = DAY_KINDS.map(value => ({ name: dayKinds[value], value }));
  const isSwap = (kind: string) => kind === 'swapped-off' || kind === 'swapped-work';
  const value = await askForm(menu.steps['holidays-add'], [
    dayField('date', { label: columns.date }, { what: 'day', direction: 'either' }, input),
    neededText('name', { label: columns.day }, input),
    choiceField('kind', columns.kind, kinds, 'closed'),
    {
      ...dayField(
        'swappedWith',
        { label: ward.fields.swappedWith },
        { what: 'day', direction: 'either' },
        input,
      ),
      asked: at => isSwap(at('kind')),
    },
    textField('source', { label: columns.source, hint: ward.fields.sourceHint }),
  ]);
  const kind = value('kind');
  const swap = isSwap(kind) ? { swappedWith: value('swappedWith') } : {};
  return { date: value('date'), name: value('name'), kind, ...swap, ...given({ source: value('source') }) };
}

export async function extraDuty(visit: Visit): Promise<WordsOf<typeof dutyAdd>> {
  const { input, outlook } = visit;
  const { menu, month, commands, ward } = input.messages;
  const [pattern] = outlook.facts.patterns;
  const value = await askForm<string>(menu.steps['duty-add'], [
    dayField('date', { label: commands.columns.date }, { what: 'day', direction: 'ahead' }, input),
    timeField('start', pattern?.start ?? '', input),
    timeField('end', pattern?.end ?? '', input),
    ...seatFields(visit),
    neededText('reason', { label: month.ask.reason }, input),
    textField('place', { label: ward.fields.place }),
  ]);
  return {
    ...{ date: value('date'), start: value('start'), end: value('end'), seats: seatsTyped(visit, value) },
    reason: value('reason'),
    ...given({ place: value('place') }),
  };
}

/** Once the paper is signed. */
export async function documentMark(visit: Visit): Promise<WordsOf<typeof versionsMark>> {
  return { version: await chooseVersion(visit), ...(await askMark(visit.input)) };
}

/** Number and date of a document. */
export async function askMark(
  input: CommandInput,
): Promise<{ readonly number: string; readonly date: string }> {
  const { ask } = input.messages.menu;
  const value = await askForm(ask.number, [
    neededText('number', { label: ask.documentNumber }, input),
    dayField('date', { label: ask.documentDate }, { what: 'day', direction: 'either' }, input),
  ]);
  return { number: value('number'), date: value('date') };
}

export async function openingBalance(visit: Visit): Promise<WordsOf<typeof balanceSet>> {
  const { input } = visit;
  const { menu, ward } = input.messages;
  const value = await askForm(menu.steps['balance-set'], [
    personField('person', ward.fields.person, visit),
    neededText('turns', { label: ward.fields.turns, hint: ward.fields.turnsHint }, input),
    textField('reason', { label: input.messages.records.ask.reason }),
  ]);
  return { person: value('person'), turns: value('turns'), ...given({ reason: value('reason') }) };
}

/** What was filled in. */
export function given(words: Readonly<Record<string, string>>): Typed {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word.trim() !== ''));
}
