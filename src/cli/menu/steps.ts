// Every step of the menu by name. What is asked here is asked by pointing; the command does the rest, and asks for
// what only it knows.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askDate, askDates } from '../ask-date.ts';
import { askDuty } from '../ask-record.ts';
import { askWish, leaveKindOrAsked, personOrAsked } from '../ask-ward.ts';
import { askChoice, askText } from '../prompts.ts';
import { chooseDuty } from './choose-duty.ts';
import { chooseFile } from './choose-file.ts';
import { chooseAmong, choosePast, choosePeriod } from './choose-period.ts';
import type { Typed } from './command-line.ts';
import { runCommand, type Step, type Visit } from './step.ts';

const PEOPLE_FILES = ['people', 'danh sach', 'danhsach', 'can bo', 'nguoi', 'nhan su'];
const LEAVE_FILES = ['leave', 'nghi', 'phep'];
const DAY_FILES = ['holiday', 'ngay nghi', 'nghi le', 'thong bao', 'ngayle'];

export const STEPS = {
  generate: { command: 'generate', gather: async v => ({ args: [await undrawnPeriod(v)] }) },
  show: { command: 'show', gather: v => withPeriod(['published'])(v) },
  'show-draft': {
    command: 'show',
    gather: v => withPeriod(['drafted'], { draft: true })(v),
  },
  diff: { command: 'diff', gather: v => withPeriod(['drafted'])(v) },
  validate: { command: 'validate', gather: v => withPeriod(['published', 'drafted'])(v) },
  why: { command: 'why', gather: async v => ({ args: [await chooseDuty(v, asks(v).duty)] }) },
  fairness: { command: 'fairness', gather: v => withPeriod(['published', 'drafted'])(v) },
  'ledger-page': {
    command: 'fairness',
    gather: async v => ({
      args: [await choosePast(v, asks(v).period)],
      options: { person: await person(v) },
    }),
  },
  versions: { command: 'versions' },
  publish: { command: 'publish', gather: publication, followUp: paperOf },
  paper: {
    command: 'export',
    gather: paper,
  },
  feeds: { command: 'feeds build' },
  addresses: { command: 'feeds issue' },
  slips: {
    command: 'feeds slips',
    gather: async () => ({ options: { output: 'phieu-lich.pdf', overwrite: true } }),
  },
  remind: { command: 'remind', gather: async v => ({ args: [await chooseDuty(v, asks(v).duty)] }) },
  absent: {
    command: 'absent',
    gather: async ({ input }) => ({
      args: [await personOrAsked(input, undefined), await askDates(input, input.messages.ward.ask.dates)],
    }),
  },
  swap: { command: 'swap' },
  cover: { command: 'cover' },
  assign: { command: 'assign' },
  'duty-cancel': { command: 'duty cancel' },
  'duty-add': { command: 'duty add' },
  record: { command: 'record', gather: async v => ({ args: [await askDuty(v.input)] }) },
  'record-list': {
    command: 'record list',
    gather: async v => ({ args: [await choosePast(v, asks(v).period)] }),
  },
  report: { command: 'report', gather: report },
  timesheet: { command: 'timesheet', gather: async v => ({ args: [await choosePast(v, asks(v).period)] }) },
  'people-import': {
    command: 'people import',
    gather: async v => ({ args: [await chooseFile(v, asks(v).peopleFile, PEOPLE_FILES)] }),
  },
  'people-list': { command: 'people list' },
  'people-add': { command: 'people add' },
  'people-edit': { command: 'people edit', gather: async v => ({ args: [await person(v)] }) },
  'people-retire': { command: 'people retire', gather: async v => ({ args: [await person(v)] }) },
  'leave-add': { command: 'leave add', gather: leave },
  'leave-list': { command: 'leave list' },
  'leave-remove': {
    command: 'leave remove',
    gather: async v => ({
      args: [await askDates(v.input, v.input.messages.ward.ask.dates), await person(v)],
    }),
  },
  'leave-import': {
    command: 'leave import',
    gather: async v => ({ args: [await chooseFile(v, asks(v).leaveFile, LEAVE_FILES)] }),
  },
  'wish-add': { command: 'wish add', gather: wish },
  'wish-list': { command: 'wish list' },
  'pair-forbid': {
    command: 'pair forbid',
    gather: async v => ({ args: [await person(v), await person(v)] }),
  },
  settings: { command: 'settings set' },
  'settings-list': { command: 'settings list' },
  rules: { command: 'rules set' },
  'rules-list': { command: 'rules list' },
  'patterns-list': { command: 'pattern list' },
  'holidays-check': { command: 'holidays check' },
  'holidays-import': {
    command: 'holidays import',
    gather: async v => ({ args: [await chooseFile(v, asks(v).dayFile, DAY_FILES)] }),
  },
  'holidays-add': {
    command: 'holidays add',
    gather: async v => ({ args: [await askDate(v.input, v.input.messages.ward.ask.date)] }),
  },
  history: { command: 'history' },
  undo: { command: 'undo' },
  redo: { command: 'redo' },
  backup: { command: 'backup' },
} satisfies Readonly<Record<string, Step>>;

export type StepId = keyof typeof STEPS;

const asks = ({ input }: Visit) => input.messages.menu.ask;

async function undrawnPeriod(visit: Visit): Promise<string> {
  return choosePeriod(visit, asks(visit).generate);
}

/** A period for which something stands; null, having said so, where nothing does. */
async function standing(visit: Visit, which: Standing): Promise<string | null> {
  const { outlook, input } = visit;
  const months = outlook.months.filter(m => which.some(state => m[state] > 0)).map(m => m.month);
  if (months.length > 0) return chooseAmong(visit, asks(visit).period, months);
  input.context.stderr.write(`${input.messages.menu.nothing[which.length > 1 ? 'any' : which[0]]}\n`);
  return null;
}

type Standing = readonly ['drafted'] | readonly ['published'] | readonly ['published', 'drafted'];

const withPeriod =
  (which: Standing, options?: Typed['options']) =>
  async (visit: Visit): Promise<Typed | null> => {
    const period = await standing(visit, which);
    return period === null ? null : { args: [period], ...(options ? { options } : {}) };
  };

async function person({ input }: Visit): Promise<string> {
  return personOrAsked(input, undefined);
}

/** Number and date may stay blank and be filled in by hand when it is signed. */
async function publication(visit: Visit): Promise<Typed | null> {
  const period = await standing(visit, ['drafted']);
  if (period === null) return null;
  const { ask, numbered, blank } = visit.input.messages.menu;
  const signed = await askChoice(ask.number, [
    { name: blank, value: false },
    { name: numbered, value: true },
  ]);
  if (!signed) return { args: [period] };
  const number = await askText({ message: ask.documentNumber });
  const date = await askDate(visit.input, ask.documentDate);
  return { args: [period], options: { number, date } };
}

/** The sheet to sign follows at once: nobody publishes for any other reason. */
async function paperOf(visit: Visit, { args = [] }: Typed): Promise<void> {
  await runCommand(visit, 'export', exportTo('pdf', args[0] ?? '', visit));
}

async function paper(visit: Visit): Promise<Typed | null> {
  const period = await standing(visit, ['published']);
  return period === null ? null : exportTo(await format(visit), period, visit);
}

function exportTo(format: string, period: string, { input }: Visit): Typed {
  const folder = format === 'ics';
  const name = `lich-truc-${period.replace('..', '-den-')}`;
  const output = folder ? 'lich' : `${name}.${format === 'text' ? 'txt' : format}`;
  const overwrite = !folder && existsSync(join(input.context.folder, output));
  return { args: [format, period], options: { output, ...(overwrite ? { overwrite } : {}) } };
}

async function format({ input }: Visit): Promise<string> {
  const { ask, formats } = input.messages.menu;
  const choices = (['pdf', 'docx', 'xlsx', 'html', 'ics'] as const).map(value => ({
    name: formats[value],
    value,
  }));
  return askChoice<string>(ask.format, choices);
}

/** On the screen, or as a paper beside the ward's file. */
async function report(visit: Visit): Promise<Typed> {
  const { ask, reportForms } = visit.input.messages.menu;
  const period = await choosePast(visit, ask.period);
  const forms = (['screen', 'docx', 'pdf'] as const).map(value => ({ name: reportForms[value], value }));
  const form = await askChoice(ask.format, forms);
  if (form === 'screen') return { args: [period] };
  return { args: [period], options: { output: `bao-cao-${period}.${form}` } };
}

async function leave(visit: Visit): Promise<Typed> {
  const { input } = visit;
  const who = await person(visit);
  const dates = await askDates(input, input.messages.ward.ask.dates);
  const kind = await leaveKindOrAsked(input, null);
  return { args: [dates, who], options: { kind } };
}

async function wish(visit: Visit): Promise<Typed> {
  const who = await person(visit);
  const { wish: kind, value, nth } = await askWish(visit.input);
  return { args: [who], options: { [kind]: value, ...(nth === null ? {} : { nth }) } };
}
