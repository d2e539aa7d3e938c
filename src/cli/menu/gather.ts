// What the steps of the menu ask for: by pointing wherever something can be pointed at.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askDate } from '../ask-date.ts';
import { askWish, personOrAsked } from '../ask-ward.ts';
import type { Outcome } from '../command-file.ts';
import type { coverCommand, swapCommand } from '../commands/changes.ts';
import { exportCommand } from '../commands/export.ts';
import type { rosterSend } from '../commands/hand-made.ts';
import type { patternEnd } from '../commands/patterns.ts';
import type { publishCommand } from '../commands/publish.ts';
import type { recordSheet } from '../commands/records.ts';
import type { report as declaredReport } from '../commands/reports.ts';
import type { wishAdd } from '../commands/wishes.ts';
import { agreedTo } from '../confirm.ts';
import type { Declaration, WordsOf } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { say } from '../output.ts';
import { askChoice, askSearched } from '../prompts.ts';
import { type ChosenTurn, chooseSeat } from './choose-duty.ts';
import { chooseAmong, choosePast, choosePeriod } from './choose-period.ts';
import { askMark } from './forms.ts';
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
  return { period, ...(await askMark(visit.input)) };
}

/** The sheet to sign follows at once: nobody publishes for any other reason. */
export async function paperOf(visit: Visit, { period }: WordsOf<typeof publishCommand>): Promise<Outcome> {
  return runCommand(visit, exportCommand, exportTo('pdf', String(period), visit));
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
  const target = beside(SHEET_FILES[paperKind] ?? 'lich-truc', period, kind, input);
  return { format: kind, period, ...(sheet ? { sheet } : {}), ...target };
}

/** A file of ours beside the ward's, over an older one. */
function beside(name: string, period: string, ending: string, { context }: Visit['input']) {
  const output = `${name}-${period.replace('..', '-den-')}.${ending}`;
  return existsSync(join(context.folder, output)) ? { output, overwrite: true } : { output };
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

export async function wish(visit: Visit): Promise<WordsOf<typeof wishAdd>> {
  const who = await person(visit);
  const { wish: kind, value, nth } = await askWish(visit.input);
  return { person: who, [kind]: value, ...(nth === null ? {} : { nth }) };
}

export async function swap(visit: Visit): Promise<WordsOf<typeof swapCommand>> {
  const first = await chooseSeat(visit, asks(visit).firstTurn);
  const second = await chooseSeat(visit, asks(visit).secondTurn, first);
  return { person: first.person, date: first.duty, other: second.person, otherDate: second.duty };
}

export async function cover(visit: Visit): Promise<WordsOf<typeof coverCommand>> {
  const turn = await chooseSeat(visit, asks(visit).turn);
  return { person: turn.person, date: turn.duty, by: await chooseStandIn(turn, visit) };
}

/** Those who can, the one whom it costs least first; anybody where nobody can. */
async function chooseStandIn({ person, id }: ChosenTurn, { input }: Visit): Promise<string> {
  const { by } = input.messages.month.ask;
  const { why } = await import('../../operations/roster/why.ts');
  const { seats } = await why(officeOf(input), { duty: id, person: null, draft: false });
  const candidates = seats.find(({ sitting }) => sitting === person)?.candidates ?? [];
  const others = candidates.filter(({ sitting }) => !sitting);
  if (others.length === 0) return personOrAsked(input, null, by);
  return askSearched(
    by,
    others.map(({ person: code, name }) => ({ name: `${name} (${code})`, value: code })),
  );
}

/** What was filled in is never written over. */
export async function sheetToFill(visit: Visit): Promise<WordsOf<typeof recordSheet>> {
  const period = await choosePast(visit, asks(visit).period);
  return { period, output: `so-truc-${period}.xlsx` };
}

export async function sheetToSend(visit: Visit): Promise<WordsOf<typeof rosterSend> | null> {
  const period = await standing(visit, ['drafted']);
  return period === null ? null : { period, ...beside('gui-doan', period, 'xlsx', visit.input) };
}

export async function addresses(visit: Visit): Promise<{ readonly people: readonly string[] }> {
  return { people: [await person(visit)] };
}

export async function patternEnding({ input, outlook }: Visit): Promise<WordsOf<typeof patternEnd>> {
  const { patterns } = outlook.facts;
  const code = await askChoice<string>(
    input.messages.menu.ask.pattern,
    patterns.map(p => ({ name: `${p.code} ${p.label}`.trim(), value: p.code })),
  );
  return { code, last: await askDate(input, input.messages.ward.fields.patternLast) };
}

/** Shown first, where the command itself does not ask. */
export function tried<Declared extends Declaration>(command: Declared, typed: WordsOf<Declared>) {
  return async (visit: Visit): Promise<WordsOf<Declared>> => {
    const { input } = visit;
    await runCommand({ ...visit, input: { ...input, dryRun: true } }, command, typed);
    await agreedTo(input.messages.ward.ask.confirm, false);
    return typed;
  };
}
