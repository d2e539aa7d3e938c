// Service records: written one by one or from a sheet, listed, taken back.

import { standInsOfOtherRoles } from '../../domain/service-record.ts';
import { readTables } from '../../intake/formats/read-tables.ts';
import { SIGN_IN_HEADINGS, SIGN_IN_NAME } from '../../intake/sign-in-sheet.ts';
import { parseHeadingMap, withHeadingMap } from '../../intake/tables/heading-map.ts';
import { parseMatches } from '../../operations/lists/match-people.ts';
import {
  type ImportedRecords,
  importRecords,
  type RecordSheet,
} from '../../operations/records/import-records.ts';
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
import { askAboutRows } from '../ask-rows.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/records.ts';
import type { Given } from '../declaration.ts';
import { listFile, writeLeftOut } from '../left-out-file.ts';
import { officeOf } from '../office.ts';
import { mayAsk, needed } from '../options.ts';
import { endingOf, writeOutput } from '../output-file.ts';
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
  const file = listFile(given.file, input);
  const sheet = {
    file: file.name,
    tables: await readTables(file, given),
    headings: withHeadingMap(SIGN_IN_HEADINGS, map),
    matches: parseMatches(given.match ?? ''),
    certainOnly: given.certainOnly,
  };
  const asked = mayAsk(input) ? await askAboutSheet(sheet, input) : sheet;
  let imported: ImportedRecords | null = null;
  const outcome = await changeWard(input, {
    async change(office) {
      const changed = await importRecords(office, asked);
      imported = changed.result;
      return changed;
    },
    say: (result, facts) => renderImportedRecords(result, facts.people, input),
    data: ({ file: name, added, corrected, unchanged, leftBlank, account, records, leftOut }) => ({
      file: name,
      added,
      corrected,
      unchanged,
      leftBlank,
      account,
      records: records.map(r => recordData(r.after)),
      leftOut,
    }),
    plan: ({ result }) => (result.records.length > 0 ? { question: input.messages.lists.ask.write } : null),
  });
  if (!imported) return outcome;
  const left = await writeLeftOut(file, { ...given, sheetName: SIGN_IN_NAME }, imported, input);
  return { ...outcome, text: [outcome.text, ...left].join('\n') };
};

async function askAboutSheet(sheet: RecordSheet, input: CommandInput): Promise<RecordSheet> {
  const trial = { ...officeOf(input), dryRun: true };
  return askAboutRows(
    sheet,
    {
      async attempt(tried) {
        const { leftOut, added, corrected, unchanged } = (await importRecords(trial, tried)).result;
        return { leftOut, certain: added + corrected + unchanged };
      },
      mayBeNew: false,
    },
    input,
  );
}

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
