// Every step of the menu by name. What is asked here is asked by pointing; the command does the rest, and asks for
// what only it knows.

import { askDate, askDates } from '../ask-date.ts';
import { askDuty } from '../ask-record.ts';
import {
  absentCommand,
  assignCommand,
  coverCommand,
  dutyAdd,
  dutyCancel,
  dutyRestore,
  swapCommand,
  unpinCommand,
} from '../commands/changes.ts';
import { exportCommand } from '../commands/export.ts';
import { feedsBuild, feedsIssue, feedsSlips } from '../commands/feeds.ts';
import { historyCommand, redoCommand, undoCommand } from '../commands/history.ts';
import { holidaysAdd, holidaysCheck, holidaysImport } from '../commands/holidays.ts';
import { leaveAdd, leaveImport, leaveList, leaveRemove } from '../commands/leave.ts';
import { fairnessCommand, timesheetCommand } from '../commands/ledger.ts';
import { pairForbid } from '../commands/pairs.ts';
import { patternList } from '../commands/patterns.ts';
import { peopleAdd, peopleEdit, peopleImport, peopleList, peopleRetire } from '../commands/people.ts';
import { publishCommand } from '../commands/publish.ts';
import { record, recordList } from '../commands/records.ts';
import { report as declaredReport } from '../commands/reports.ts';
import { generateCommand, showCommand, validateCommand, whyCommand } from '../commands/roster.ts';
import { backupCommand, doctorCommand } from '../commands/safekeeping.ts';
import { rulesList, rulesSet, settingsList, settingsSet } from '../commands/settings.ts';
import { diffCommand, remindCommand, versionsCommand } from '../commands/versions.ts';
import { wishAdd, wishList } from '../commands/wishes.ts';
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
import { type Step, step } from './step.ts';

const PEOPLE_FILES = ['people', 'danh sach', 'danhsach', 'can bo', 'nguoi', 'nhan su'];
const LEAVE_FILES = ['leave', 'nghi', 'phep'];
const DAY_FILES = ['holiday', 'ngay nghi', 'nghi le', 'thong bao', 'ngayle'];

export const STEPS = {
  generate: step(generateCommand, async v => ({ period: await undrawnPeriod(v) })),
  show: step(showCommand, withPeriod(['published'])),
  'show-draft': step(showCommand, async v => {
    const asked = await withPeriod(['drafted'])(v);
    return asked && { ...asked, draft: true };
  }),
  diff: step(diffCommand, withPeriod(['drafted'])),
  validate: step(validateCommand, async v => {
    const asked = await withPeriod(['published', 'drafted'])(v);
    return asked && { what: asked.period };
  }),
  why: step(whyCommand, async v => ({ date: await chooseDuty(v, asks(v).duty) })),
  fairness: step(fairnessCommand, withPeriod(['published', 'drafted'])),
  'ledger-page': step(fairnessCommand, async v => ({
    period: await choosePast(v, asks(v).period),
    person: await person(v),
  })),
  versions: step(versionsCommand),
  publish: step(publishCommand, publication, paperOf),
  paper: step(exportCommand, paper),
  feeds: step(feedsBuild),
  addresses: step(feedsIssue),
  slips: step(feedsSlips, async () => ({ output: 'phieu-lich.pdf', overwrite: true })),
  remind: step(remindCommand),
  absent: step(absentCommand, absence),
  swap: step(swapCommand, swap),
  cover: step(coverCommand, cover),
  assign: step(assignCommand, async v => ({
    date: await chooseDuty(v, asks(v).duty),
    person: await person(v),
  })),
  unpin: step(unpinCommand),
  'duty-cancel': step(dutyCancel, async v => ({ date: await chooseDuty(v, asks(v).duty) })),
  'duty-restore': step(dutyRestore),
  'duty-add': step(dutyAdd),
  record: step(record, async v => ({ date: await askDuty(v.input) })),
  'record-list': step(recordList, async v => ({ period: await choosePast(v, asks(v).period) })),
  report: step(declaredReport, report),
  timesheet: step(timesheetCommand, async v => ({ period: await choosePast(v, asks(v).period) })),
  'people-import': step(peopleImport, async v => ({
    file: await chooseFile(v, asks(v).peopleFile, PEOPLE_FILES),
  })),
  'people-list': step(peopleList),
  'people-add': step(peopleAdd, newPerson),
  'people-edit': step(peopleEdit, async v => ({ person: await person(v) })),
  'people-retire': step(peopleRetire, async v => ({ person: await person(v) })),
  'leave-add': step(leaveAdd, leave),
  'leave-list': step(leaveList),
  'leave-remove': step(leaveRemove, async v => ({
    dates: await askDates(v.input, v.input.messages.ward.ask.dates),
    person: await person(v),
  })),
  'leave-import': step(leaveImport, async v => ({
    file: await chooseFile(v, asks(v).leaveFile, LEAVE_FILES),
  })),
  'wish-add': step(wishAdd, wish),
  'wish-list': step(wishList),
  'pair-forbid': step(pairForbid, async v => ({ first: await person(v), second: await person(v) })),
  settings: step(settingsSet),
  'settings-list': step(settingsList),
  rules: step(rulesSet),
  'rules-list': step(rulesList),
  'patterns-list': step(patternList),
  'holidays-check': step(holidaysCheck),
  'holidays-import': step(holidaysImport, async v => ({
    file: await chooseFile(v, asks(v).dayFile, DAY_FILES),
  })),
  'holidays-add': step(holidaysAdd, async v => ({
    date: await askDate(v.input, v.input.messages.ward.ask.date),
  })),
  history: step(historyCommand),
  undo: step(undoCommand),
  doctor: step(doctorCommand),
  redo: step(redoCommand),
  backup: step(backupCommand),
} satisfies Readonly<Record<string, Step>>;

export type StepId = keyof typeof STEPS;
