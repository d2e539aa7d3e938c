// Service records: written one by one or from a sheet, listed, taken back.

import { basename } from 'node:path';
import { standInsOfOtherRoles } from '../../domain/service-record.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { readTables } from '../../intake/formats/read-tables.ts';
import { SIGN_IN_HEADINGS } from '../../intake/sign-in-sheet.ts';
import { parseHeadingMap, withHeadingMap } from '../../intake/tables/heading-map.ts';
import { importRecords } from '../../operations/records/import-records.ts';
import { listRecords } from '../../operations/records/list-records.ts';
import {
  isCorrection,
  type RecordChange,
  type RecordInput,
  recordDuty,
  removeRecord,
} from '../../operations/records/record-duty.ts';
import { SHEET_FORMATS, signInSheet } from '../../operations/records/sign-in-sheet.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { askDuty, askRecord } from '../ask-record.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/records.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { mayAsk, needed } from '../options.ts';
import { endingOf, writeOutput } from '../output-file.ts';
import { typedPath } from '../typed-path.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import {
  describeRecord,
  dutyName,
  recordData,
  renderImportedRecords,
  renderRecords,
} from '../views/record-view.ts';
import { changeWard } from './changed.ts';

export const record: Action<typeof declared.record> = async (input, given) => {
  const typed = typedInput(given);
  const date = given.date ?? (mayAsk(input) ? await askDuty(input) : needed(null, 'DATE'));
  const said = saysNothing(typed) && mayAsk(input) ? await askRecord(input, date) : typed;
  return changeWard(input, {
    change: office => recordDuty(office, date, said),
    doubts: ({ after }) =>
      standInsOfOtherRoles(after).map(({ person, role }) => ({ kind: 'other-role', person, role })),
    say: (change, facts) => recordedLines(change, facts, input),
    data: changeData,
  });
};

function recordedLines(change: RecordChange, { people }: WardFacts, input: CommandInput): readonly string[] {
  const { records } = input.messages;
  const { duty, before, after, fields } = change;
  const head = before === null ? records.recorded : isCorrection(change) ? records.corrected : records.same;
  const lines = describeRecord({ record: after, fields, people }, input).map(line => `  ${line}`);
  return [head(dutyName(duty, input)), ...lines];
}

export const remove: Action<typeof declared.recordRemove> = async (input, given) => {
  return changeWard(input, {
    change: office => removeRecord(office, given.date),
    say: ({ duty }) => [input.messages.records.removed(dutyName(duty, input))],
    data: change => ({ ...changeData(change), name: dutyName(change.duty, input) }),
  });
};

export const importSheet: Action<typeof declared.recordImport> = async (input, given) => {
  const map = parseHeadingMap(given.map ?? '', SIGN_IN_HEADINGS);
  const path = typedPath(given.file, input.context.folder);
  const name = basename(path);
  const tables = await readTables({ name, bytes: readBytes(path) }, given);
  const headings = withHeadingMap(SIGN_IN_HEADINGS, map);
  return changeWard(input, {
    change: office => importRecords(office, name, tables, headings),
    say: (result, facts) => renderImportedRecords(result, facts.people, input),
    data: ({ file, added, corrected, unchanged, leftBlank, account, records }) => ({
      file,
      added,
      corrected,
      unchanged,
      leftBlank,
      account,
      records: records.map(r => recordData(r.after)),
    }),
    plan: ({ result }) => (result.records.length > 0 ? { question: input.messages.lists.ask.write } : null),
  });
};

export const writeSheet: Action<typeof declared.recordSheet> = async (input, given) => {
  const output = needed(given.output, '-o');
  const format = endingOf(output, SHEET_FORMATS);
  const { bytes, duties } = await signInSheet(officeOf(input), given.period, format);
  const { path } = await writeOutput(input, { output, overwrite: given.overwrite }, bytes, 'list');
  return { data: { path, duties }, text: input.messages.records.sheetWritten(path, duties) };
};

export const listRecorded: Action<typeof declared.recordList> = async (input, given) => {
  const listed = await listRecords(officeOf(input), given.period);
  const { records } = input.messages;
  const data = listed.duties.map(({ duty: { duty }, record: kept }) => ({
    duty: duty.id,
    date: duty.date,
    record: kept && recordData(kept),
  }));
  if (listed.duties.length === 0) return { data, text: records.nothingHeld };
  const missing = data.filter(d => d.record === null);
  const steps = missing.slice(0, 5).map(d => `lichtruc record ${d.date}`);
  const advice = missing.length > 0 ? { advice: renderNextSteps(steps, input, records.missingAdvice) } : {};
  const count = records.countRecorded(data.length - missing.length, data.length);
  return { data, text: `${renderRecords(listed, input)}\n${count}`, ...advice };
};

function typedInput(given: Given<typeof declared.record>): RecordInput {
  const { came, late, absent, stoodIn, date: _, field: byField, ...figures } = given;
  return { attendance: { came, late, absent, 'stood-in': stoodIn }, figures: { ...figures, byField } };
}

function saysNothing({ attendance, figures }: RecordInput): boolean {
  return [...Object.values(attendance), ...Object.values(figures)].every(value => value === null);
}

function changeData({ duty, before, after }: RecordChange): object {
  return { duty: duty.duty.id, before: before && recordData(before), after: recordData(after) };
}
