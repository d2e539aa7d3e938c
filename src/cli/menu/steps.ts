// Every step of the menu by name. What is asked here is asked by pointing; the command does the rest, and asks for
// what only it knows.

import { askDuty } from '../ask-record.ts';
import { roleOrAsked } from '../ask-ward.ts';
import { rolesList, rolesSet, skillsList, skillsRemove, skillsSet } from '../commands/catalogue.ts';
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
import { cronCommand } from '../commands/cron.ts';
import { exportCommand } from '../commands/export.ts';
import {
  feedsBuild,
  feedsIssue,
  feedsList,
  feedsRevoke,
  feedsRotate,
  feedsSlips,
} from '../commands/feeds.ts';
import { rosterImport, rosterReceive, rosterSend } from '../commands/hand-made.ts';
import { historyCommand, redoCommand, undoCommand } from '../commands/history.ts';
import {
  holidaysAdd,
  holidaysCheck,
  holidaysImport,
  holidaysList,
  holidaysRemove,
} from '../commands/holidays.ts';
import { leaveAdd, leaveImport, leaveList, leaveRemove } from '../commands/leave.ts';
import {
  balanceClose,
  balanceList,
  balanceSet,
  fairnessCommand,
  timesheetCommand,
} from '../commands/ledger.ts';
import { setupCommand } from '../commands/machine.ts';
import { pairAllow, pairForbid, pairList } from '../commands/pairs.ts';
import { patternEnd, patternList, patternSet } from '../commands/patterns.ts';
import {
  peopleAdd,
  peopleEdit,
  peopleErase,
  peopleExport,
  peopleImport,
  peopleList,
  peopleRetire,
} from '../commands/people.ts';
import { publishCommand } from '../commands/publish.ts';
import {
  fieldsList,
  fieldsRemove,
  fieldsSet,
  record,
  recordImport,
  recordList,
  recordRemove,
  recordSheet,
} from '../commands/records.ts';
import { report as declaredReport } from '../commands/reports.ts';
import { generateCommand, showCommand, validateCommand, whyCommand } from '../commands/roster.ts';
import { backupCommand, doctorCommand, restoreCommand } from '../commands/safekeeping.ts';
import { rulesList, rulesSet, settingsList, settingsSet } from '../commands/settings.ts';
import { diffCommand, remindCommand, versionsCommand, versionsMark } from '../commands/versions.ts';
import { wishAdd, wishList, wishRemove } from '../commands/wishes.ts';
import {
  chooseField,
  chooseSkill,
  fieldToSet,
  patternToSet,
  roleToSet,
  skillToSet,
} from './catalogue-forms.ts';
import { chooseDuty } from './choose-duty.ts';
import { chooseBackup, chooseFile } from './choose-file.ts';
import {
  chooseBackTo,
  chooseCancelled,
  chooseLeave,
  chooseOperation,
  chooseOwnDay,
  choosePair,
  choosePin,
  chooseRecorded,
  chooseWish,
} from './choose-known.ts';
import { choosePast } from './choose-period.ts';
import { absence, documentMark, extraDuty, holiday, lastDay, leave, openingBalance } from './forms.ts';
import {
  addresses,
  asks,
  cover,
  paper,
  paperOf,
  patternEnding,
  person,
  publication,
  report,
  sheetToFill,
  sheetToSend,
  swap,
  tried,
  undrawnPeriod,
  wish,
  withPeriod,
} from './gather.ts';
import { pastePeople } from './paste-people.ts';
import { knownPerson, newPerson } from './person-form.ts';
import { type Step, step } from './step.ts';

const PEOPLE_FILES = ['people', 'danh sach', 'danhsach', 'can bo', 'nguoi', 'nhan su'];
const LEAVE_FILES = ['leave', 'nghi', 'phep'];
const ROSTER_FILES = ['lich', 'truc', 'roster'];
const SENT_FILES = ['gui', 'doan'];
const RECORD_FILES = ['so truc', 'so-truc', 'diem danh', 'record'];
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
  unpin: step(unpinCommand, choosePin),
  'duty-cancel': step(dutyCancel, async v => ({ date: await chooseDuty(v, asks(v).duty) })),
  'duty-restore': step(dutyRestore, chooseCancelled),
  'duty-add': step(dutyAdd, extraDuty),
  record: step(record, async v => ({ date: await askDuty(v.input) })),
  'record-list': step(recordList, async v => ({ period: await choosePast(v, asks(v).period) })),
  'record-sheet': step(recordSheet, sheetToFill),
  'record-import': step(recordImport, async v => ({
    file: await chooseFile(v, asks(v).recordFile, RECORD_FILES),
  })),
  'record-remove': step(recordRemove, chooseRecorded),
  'versions-mark': step(versionsMark, documentMark),
  'roster-send': step(rosterSend, sheetToSend),
  'roster-receive': step(rosterReceive, async v => ({
    file: await chooseFile(v, asks(v).sentFile, SENT_FILES),
  })),
  'roster-import': step(rosterImport, async v => ({
    file: await chooseFile(v, asks(v).rosterFile, ROSTER_FILES),
  })),
  'balance-list': step(balanceList),
  'balance-set': step(balanceSet, openingBalance),
  'balance-close': step(balanceClose, async v => ({ role: await roleOrAsked(v.input, null) })),
  report: step(declaredReport, report),
  timesheet: step(timesheetCommand, async v => ({ period: await choosePast(v, asks(v).period) })),
  'people-import': step(peopleImport, async v => ({
    file: await chooseFile(v, asks(v).peopleFile, PEOPLE_FILES),
  })),
  'people-list': step(peopleList),
  'people-add': step(peopleAdd, newPerson),
  'people-paste': { command: peopleImport, run: pastePeople },
  'people-edit': step(peopleEdit, knownPerson),
  'people-retire': step(peopleRetire, lastDay),
  'people-export': step(peopleExport),
  'people-erase': step(peopleErase, async v => ({ person: await person(v) })),
  'leave-add': step(leaveAdd, leave),
  'leave-list': step(leaveList),
  'leave-remove': step(leaveRemove, chooseLeave),
  'leave-import': step(leaveImport, async v => ({
    file: await chooseFile(v, asks(v).leaveFile, LEAVE_FILES),
  })),
  'wish-add': step(wishAdd, wish),
  'wish-list': step(wishList),
  'wish-remove': step(wishRemove, chooseWish),
  'pair-list': step(pairList),
  'pair-allow': step(pairAllow, choosePair),
  'pair-forbid': step(pairForbid, async v => ({ first: await person(v), second: await person(v) })),
  settings: step(settingsSet),
  'settings-list': step(settingsList),
  rules: step(rulesSet),
  'rules-list': step(rulesList),
  'patterns-list': step(patternList),
  'patterns-set': step(patternSet, patternToSet),
  'roles-list': step(rolesList),
  'roles-set': step(rolesSet, roleToSet),
  'skills-list': step(skillsList),
  'skills-set': step(skillsSet, skillToSet),
  'skills-remove': step(skillsRemove, chooseSkill),
  'fields-list': step(fieldsList),
  'fields-set': step(fieldsSet, fieldToSet),
  'fields-remove': step(fieldsRemove, chooseField),
  'patterns-end': step(patternEnd, patternEnding),
  'feeds-list': step(feedsList),
  'feeds-revoke': step(feedsRevoke, addresses),
  'feeds-rotate': step(feedsRotate, addresses),
  'holidays-list': step(holidaysList),
  'holidays-remove': step(holidaysRemove, chooseOwnDay),
  'holidays-check': step(holidaysCheck),
  'holidays-import': step(holidaysImport, async v => ({
    file: await chooseFile(v, asks(v).dayFile, DAY_FILES),
  })),
  'holidays-add': step(holidaysAdd, holiday),
  history: step(historyCommand),
  'history-one': step(historyCommand, chooseOperation),
  undo: step(undoCommand),
  'undo-to': step(undoCommand, chooseBackTo),
  doctor: step(doctorCommand),
  setup: step(setupCommand),
  redo: step(redoCommand),
  backup: step(backupCommand),
  restore: step(restoreCommand, async v => ({ file: await chooseBackup(v, asks(v).backup) })),
  'cron-install': step(cronCommand, tried(cronCommand, { install: true })),
  'cron-remove': step(cronCommand, tried(cronCommand, { remove: true })),
} satisfies Readonly<Record<string, Step>>;

export type StepId = keyof typeof STEPS;
