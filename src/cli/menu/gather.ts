// What the steps of the menu ask for: by pointing wherever something can be pointed at.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, type CivilDate, WEEKDAYS, weekdayOf } from '../../domain/civil-date.ts';
import { askDate, askDates } from '../ask-date.ts';
import { askWish, leaveKindOrAsked, personOrAsked, roleOrAsked } from '../ask-ward.ts';
import type { absentCommand, coverCommand, swapCommand } from '../commands/changes.ts';
import { exportCommand } from '../commands/export.ts';
import type { leaveAdd } from '../commands/leave.ts';
import type { peopleAdd } from '../commands/people.ts';
import type { publishCommand } from '../commands/publish.ts';
import type { report as declaredReport } from '../commands/reports.ts';
import type { wishAdd } from '../commands/wishes.ts';
import type { WordsOf } from '../declaration.ts';
import { say } from '../output.ts';
import { askChoice, askText } from '../prompts.ts';
import { chooseSeat } from './choose-duty.ts';
import { chooseAmong, choosePast, choosePeriod } from './choose-period.ts';
import { runCommand, type Visit } from './step.ts';

export const asks = ({ input }: Visit) => input.messages.menu.ask;

export async function undrawnPeriod(visit: Visit): Promise<string> {
  return choosePeriod(visit, asks(visit).generate);
}

/** A period for which something stands; null, having said so, where nothing does. */
async function standing(visit: Visit, which: Standing): Promise<string | null> {
  const { outlook, input } = visit;
  const months = outlook.months.filter(m => which.some(state => m[state] > 0)).map(m => m.month);
  if (months.length > 0) return chooseAmong(visit, asks(visit).period, months);
  say(input.context.stderr, input.messages.menu.nothing[which.length > 1 ? 'any' : which[0]]);
  return null;
}

type Standing = readonly ['drafted'] | readonly ['published'] | readonly ['published', 'drafted'];

export const withPeriod =
  (which: Standing) =>
  async (visit: Visit): Promise<{ readonly period: string } | null> => {
    const period = await standing(visit, which);
    return period === null ? null : { period };
  };

export async function person({ input }: Visit): Promise<string> {
  return personOrAsked(input, null);
}

/** Number and date may stay blank and be filled in by hand when it is signed. */
export async function publication(visit: Visit): Promise<WordsOf<typeof publishCommand> | null> {
  const period = await standing(visit, ['drafted']);
  if (period === null) return null;
  const { ask, numbered, blank } = visit.input.messages.menu;
  const signed = await askChoice(ask.number, [
    { name: blank, value: false },
    { name: numbered, value: true },
  ]);
  if (!signed) return { period };
  const number = await askText({ message: ask.documentNumber });
  return { period, number, date: await askDate(visit.input, ask.documentDate) };
}

/** The sheet to sign follows at once: nobody publishes for any other reason. */
export async function paperOf(visit: Visit, { period }: WordsOf<typeof publishCommand>): Promise<void> {
  await runCommand(visit, exportCommand, exportTo('pdf', String(period), visit));
}

/** What is written for whom: a format of the roster, or another sheet as PDF. */
const PAPERS = ['pdf', 'docx', 'xlsx', 'text', 'notice', 'wall', 'sign-in', 'html', 'ics'] as const;
type Paper = (typeof PAPERS)[number];
const SHEETS: readonly Paper[] = ['notice', 'wall', 'sign-in'];

type Export = WordsOf<typeof exportCommand>;

export async function paper(visit: Visit): Promise<Export | null> {
  const period = await standing(visit, ['published']);
  return period === null ? null : exportTo(await format(visit), period, visit);
}

function exportTo(paperKind: Paper, period: string, { input }: Visit): Export {
  if (paperKind === 'text') return { format: 'text', period };
  if (paperKind === 'ics') return { format: 'ics', period, output: 'lich' };
  const sheet = SHEETS.includes(paperKind) ? paperKind : null;
  const kind = sheet ? 'pdf' : paperKind;
  const output = `${SHEET_FILES[paperKind] ?? 'lich-truc'}-${period.replace('..', '-den-')}.${kind}`;
  const overwrite = existsSync(join(input.context.folder, output));
  return {
    format: kind,
    period,
    ...(sheet ? { sheet } : {}),
    output,
    ...(overwrite ? { overwrite } : {}),
  };
}

const SHEET_FILES: Readonly<Partial<Record<Paper, string>>> = {
  notice: 'thong-bao',
  wall: 'lich-treo-tuong',
  'sign-in': 'so-ky-truc',
};

async function format({ input }: Visit): Promise<Paper> {
  const { ask, formats } = input.messages.menu;
  return askChoice<Paper>(
    ask.format,
    PAPERS.map(value => ({ name: formats[value], value })),
  );
}

/** On the screen, or as a paper beside the ward's file. */
export async function report(visit: Visit): Promise<WordsOf<typeof declaredReport>> {
  const { ask, reportForms } = visit.input.messages.menu;
  const period = await choosePast(visit, ask.period);
  const forms = (['screen', 'docx', 'pdf'] as const).map(value => ({ name: reportForms[value], value }));
  const form = await askChoice(ask.format, forms);
  return { what: [period], ...(form === 'screen' ? {} : { output: `bao-cao-${period}.${form}` }) };
}

export async function newPerson({ input }: Visit): Promise<WordsOf<typeof peopleAdd>> {
  const name = await askText({ message: input.messages.ward.ask.name });
  return { name, role: await roleOrAsked(input, null) };
}

export async function leave(visit: Visit): Promise<WordsOf<typeof leaveAdd>> {
  const { input } = visit;
  const who = await person(visit);
  const dates = await askDates(input, input.messages.ward.ask.dates);
  return { dates, people: [who], kind: await leaveKindOrAsked(input, null) };
}

export async function wish(visit: Visit): Promise<WordsOf<typeof wishAdd>> {
  const who = await person(visit);
  const { wish: kind, value, nth } = await askWish(visit.input);
  return { person: who, [kind]: value, ...(nth === null ? {} : { nth }) };
}

/** The call comes in the evening or at six in the morning; weeks run from Monday to Sunday. */
export async function absence(visit: Visit): Promise<WordsOf<typeof absentCommand>> {
  const { input, outlook } = visit;
  const { menu, dates, ward } = input.messages;
  const who = await person(visit);
  const { today } = outlook;
  const sunday = addDays(today, 6 - WEEKDAYS.indexOf(weekdayOf(today)));
  const spans: readonly (readonly [keyof typeof menu.absentOn, CivilDate, CivilDate])[] = [
    ['today', today, today],
    ['tomorrow', addDays(today, 1), addDays(today, 1)],
    ...(sunday > today ? [['thisWeek', today, sunday] as const] : []),
    ['nextWeek', addDays(sunday, 1), addDays(sunday, 7)],
  ];
  const chosen = await askChoice<string | null>(asks(visit).absentOn, [
    ...spans.map(([name, from, last]) => {
      const value = from === last ? dates.date(from) : `${dates.date(from)}..${dates.date(last)}`;
      return { name: `${menu.absentOn[name]} (${value.replace('..', ' – ')})`, value };
    }),
    { name: menu.absentOn.other, value: null },
  ]);
  return { person: who, dates: chosen ?? (await askDates(input, ward.ask.dates)) };
}

export async function swap(visit: Visit): Promise<WordsOf<typeof swapCommand>> {
  const first = await chooseSeat(visit, asks(visit).firstTurn);
  const second = await chooseSeat(visit, asks(visit).secondTurn, first);
  return { person: first.person, date: first.duty, other: second.person, otherDate: second.duty };
}

export async function cover(visit: Visit): Promise<WordsOf<typeof coverCommand>> {
  const { person: absent, duty } = await chooseSeat(visit, asks(visit).turn);
  const by = await personOrAsked(visit.input, null, visit.input.messages.month.ask.by);
  return { person: absent, date: duty, by };
}
