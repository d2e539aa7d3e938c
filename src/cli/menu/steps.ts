// Every step of the menu by name. What is asked here is asked by pointing; the command does the rest, and asks for
// what only it knows.

import { askDate, askDates } from '../ask-date.ts';
import { askDuty } from '../ask-record.ts';
import { chooseDuty } from './choose-duty.ts';
import { chooseFile } from './choose-file.ts';
import { choosePast } from './choose-period.ts';
import {
  absence,
  asks,
  cover,
  leave,
  newPerson,
  paper,
  paperOf,
  person,
  publication,
  report,
  swap,
  undrawnPeriod,
  wish,
  withPeriod,
} from './gather.ts';
import type { Step } from './step.ts';

const PEOPLE_FILES = ['people', 'danh sach', 'danhsach', 'can bo', 'nguoi', 'nhan su'];
const LEAVE_FILES = ['leave', 'nghi', 'phep'];
const DAY_FILES = ['holiday', 'ngay nghi', 'nghi le', 'thong bao', 'ngayle'];

export const STEPS = {
  generate: { command: 'generate', gather: async v => ({ args: [await undrawnPeriod(v)] }) },
  show: { command: 'show', gather: withPeriod(['published']) },
  'show-draft': {
    command: 'show',
    gather: withPeriod(['drafted'], { draft: true }),
  },
  diff: { command: 'diff', gather: withPeriod(['drafted']) },
  validate: { command: 'validate', gather: withPeriod(['published', 'drafted']) },
  why: { command: 'why', gather: async v => ({ args: [await chooseDuty(v, asks(v).duty)] }) },
  fairness: { command: 'fairness', gather: withPeriod(['published', 'drafted']) },
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
  remind: { command: 'remind' },
  absent: { command: 'absent', gather: absence },
  swap: { command: 'swap', gather: swap },
  cover: { command: 'cover', gather: cover },
  assign: {
    command: 'assign',
    gather: async v => ({ args: [await chooseDuty(v, asks(v).duty), await person(v)] }),
  },
  unpin: { command: 'unpin' },
  'duty-cancel': {
    command: 'duty cancel',
    gather: async v => ({ args: [await chooseDuty(v, asks(v).duty)] }),
  },
  'duty-restore': { command: 'duty restore' },
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
  'people-add': { command: 'people add', gather: newPerson },
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
  doctor: { command: 'doctor' },
  redo: { command: 'redo' },
  backup: { command: 'backup' },
} satisfies Readonly<Record<string, Step>>;

export type StepId = keyof typeof STEPS;
