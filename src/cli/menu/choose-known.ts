// Something that the ward has already, pointed at: what is noted of its people, its days, its versions, what was done.

import { REDO, UNDO } from '../../domain/history.ts';
import { lastDate } from '../../domain/period.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import { nameIn, namesOf } from '../../i18n/names.ts';
import { type HistoryEntry, readHistory } from '../../operations/history/read-history.ts';
import { listRecords } from '../../operations/records/list-records.ts';
import { listVersions } from '../../operations/roster/versions.ts';
import { wishText } from '../actions/absences.ts';
import type { unpinCommand } from '../commands/changes.ts';
import type { leaveRemove } from '../commands/leave.ts';
import type { pairAllow } from '../commands/pairs.ts';
import type { wishRemove } from '../commands/wishes.ts';
import type { WordsOf } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { askSearched, type Choice } from '../prompts.ts';
import { sentenceOf } from '../views/history-view.ts';
import { dutyName } from '../views/record-view.ts';
import { dutyAsTyped, dutyLine } from './choose-duty.ts';
import type { Visit } from './step.ts';

/** As many of what was done as anybody looks through. */
const MOST_OPERATIONS = 50;

export async function chooseLeave(visit: Visit): Promise<WordsOf<typeof leaveRemove>> {
  const { messages, language } = visit.input;
  const { dates, rules, menu } = messages;
  const { facts } = visit.outlook;
  const person = namesOf(facts, language).person;
  const choices = facts.leave
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))
    .map(leave => {
      const [from, last] = [dates.date(leave.from), dates.date(lastDate(leave))];
      const when = from === last ? from : `${from}..${last}`;
      const name = `${person(leave.person)}: ${when.replace('..', ' – ')}, ${rules.leave(leave.kind)}`;
      return { name, value: { dates: when, person: leave.person } };
    });
  return askSearched(menu.ask.leave, choices);
}

export async function chooseWish(visit: Visit): Promise<WordsOf<typeof wishRemove>> {
  const { facts } = visit.outlook;
  const person = namesOf(facts, visit.input.language).person;
  const wishes = facts.wishes.map(wish => {
    const typed: WordsOf<typeof wishRemove> =
      wish.kind === 'avoid-date' ? { avoid: wish.date } : { prefer: wish.weekday };
    return { of: wish, typed };
  });
  const exclusions = facts.exclusions.map(exclusion => {
    const { weekday, nth } = exclusion;
    return { of: exclusion, typed: { never: weekday, ...(nth === null ? {} : { nth: String(nth) }) } };
  });
  const choices = [...wishes, ...exclusions].map(({ of, typed }) => ({
    name: `${person(of.person)}: ${wishText(of, visit.input)}`,
    value: { person: of.person, ...typed },
  }));
  return askSearched(visit.input.messages.menu.ask.wish, choices);
}

export async function choosePair(visit: Visit): Promise<WordsOf<typeof pairAllow>> {
  const { facts } = visit.outlook;
  const person = namesOf(facts, visit.input.language).person;
  const choices = facts.forbiddenPairs.map(pair => ({
    name: `${person(pair.first)}, ${person(pair.second)}`,
    value: pair,
  }));
  return askSearched(visit.input.messages.menu.ask.pair, choices);
}

/** One of the days off and make-up days that the ward itself has said. */
export async function chooseOwnDay(visit: Visit): Promise<{ readonly date: string }> {
  const { dates, menu, ward } = visit.input.messages;
  const choices = visit.outlook.facts.ownDays.map(own => {
    const date = own.change === 'added' ? own.day.date : own.date;
    const name =
      own.change === 'added' ? nameIn(own.day, visit.input.language) : ward.dayRemoved(dates.date(date));
    return { name: `${dates.date(date)}: ${name}`, value: { date: dates.date(date) } };
  });
  return askSearched(menu.ask.day, choices);
}

/** Somebody whom nothing moves in the draft. */
export async function choosePin(visit: Visit): Promise<WordsOf<typeof unpinCommand>> {
  const { outlook, input } = visit;
  const { dates, menu } = input.messages;
  const choices = outlook.pinned.flatMap(roster =>
    roster.seats.flatMap(({ person, pinned }) => {
      if (!person || !pinned) return [];
      const name = `${dates.date(roster.duty.date)}: ${person.name ?? ''} (${person.person})`;
      return [{ name, value: { date: dutyAsTyped(roster, outlook.pinned, input), person: person.person } }];
    }),
  );
  return askSearched(menu.ask.pin, choices);
}

export async function chooseCancelled(visit: Visit): Promise<{ readonly date: string }> {
  const { outlook, input } = visit;
  const name = (roster: RosterDuty) => `${dutyLine(roster, input)}${roster.note ? `: ${roster.note}` : ''}`;
  const choices = outlook.cancelled.map(roster => ({
    name: name(roster),
    value: { date: dutyAsTyped(roster, outlook.cancelled, input) },
  }));
  return askSearched(input.messages.menu.ask.duty, choices);
}

export async function chooseRecorded(visit: Visit): Promise<{ readonly date: string }> {
  const { duties } = await listRecords(officeOf(visit.input), null);
  const choices = duties
    .filter(({ record }) => record !== null)
    .toReversed()
    .map(({ duty }) => ({
      name: dutyName(duty, visit.input),
      value: { date: `${duty.duty.date}/${duty.duty.pattern}` },
    }));
  return askSearched(visit.input.messages.records.ask.duty, choices);
}

/** The newest first. */
export async function chooseVersion(visit: Visit): Promise<string> {
  const { dates, menu } = visit.input.messages;
  const { publications } = await listVersions(officeOf(visit.input));
  const choices = publications
    .filter(({ kind }) => kind === 'version')
    .toReversed()
    .map(({ version, period }) => ({
      name: `${menu.version(version)}: ${dates.period(period)}`,
      value: String(version),
    }));
  return askSearched(menu.ask.version, choices);
}

/** What is in effect, the newest first. */
async function operationsOf({ input }: Visit): Promise<readonly Choice<HistoryEntry>[]> {
  const { facts, entries } = await readHistory(officeOf(input), { limit: MOST_OPERATIONS, person: null });
  return entries.toReversed().map(entry => ({
    name: `${entry.operation.id}. ${sentenceOf(entry.operation, facts, input)}`,
    value: entry,
  }));
}

export async function chooseOperation(visit: Visit): Promise<{ readonly number: string }> {
  const choices = await operationsOf(visit);
  const chosen = await askSearched(visit.input.messages.menu.ask.operation, choices);
  return { number: String(chosen.operation.id) };
}

/** Everything from the newest back to what is pointed at, which goes too. */
export async function chooseBackTo(visit: Visit): Promise<{ readonly count: string }> {
  const open = (await operationsOf(visit)).filter(
    ({ value: { state, operation } }) =>
      state === 'done' && operation.name !== UNDO && operation.name !== REDO,
  );
  const numbered = open.map(({ name }, i) => ({ name, value: { count: String(i + 1) } }));
  return askSearched(visit.input.messages.menu.ask.backTo, numbered);
}
