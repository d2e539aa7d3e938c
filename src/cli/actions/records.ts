// Service records: written one by one or from a sheet, listed, taken back.

import { basename, extname, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { ENCODINGS, readTables } from '../../intake/formats/read-tables.ts';
import { parseHeadingMap, withHeadingMap } from '../../intake/heading-map.ts';
import { SIGN_IN_HEADINGS } from '../../intake/sign-in-sheet.ts';
import type { Changed } from '../../operations/change-ward.ts';
import { readWard } from '../../operations/read-ward.ts';
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
import { askDuty, askRecord } from '../ask-record.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { approved } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { argument, mayAsk, needed, textOption } from '../options.ts';
import { writeOutput } from '../output-file.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import {
  describeRecord,
  dutyName,
  recordData,
  renderImportedRecords,
  renderRecords,
} from '../views/record-view.ts';
import { changedOutcome, confirmedChange } from './changed.ts';

export async function record(input: CommandInput): Promise<Outcome> {
  const typed = typedInput(input);
  const date = input.args[0] ?? (mayAsk(input) ? await askDuty(input) : needed(null, 'DATE'));
  const said = saysNothing(typed) && mayAsk(input) ? await askRecord(input, date) : typed;
  const changed = await recordDuty(officeOf(input), date, said);
  const { people } = await readWard(officeOf(input));
  const { records } = input.messages;
  const { duty, before, after, fields } = changed.result;
  const when = dutyName(duty, input);
  const head =
    before === null ? records.recorded : isCorrection(changed.result) ? records.corrected : records.same;
  const lines = describeRecord({ record: after, fields, people }, input).map(line => `  ${line}`);
  return changedOutcome(input, asData(changed), [head(when), ...lines]);
}

export async function remove(input: CommandInput): Promise<Outcome> {
  return confirmedChange(
    input,
    async office => {
      const changed = await removeRecord(office, argument(input, 0));
      return {
        ...asData(changed),
        result: { ...asData(changed).result, name: dutyName(changed.result.duty, input) },
      };
    },
    ({ name }) => [input.messages.records.removed(name)],
  );
}

export async function importSheet(input: CommandInput): Promise<Outcome> {
  const map = parseHeadingMap(textOption(input, 'map') ?? '', SIGN_IN_HEADINGS);
  const path = resolve(input.context.folder, argument(input, 0));
  const name = basename(path);
  const encoding = ENCODINGS.find(known => known === textOption(input, 'encoding')) ?? null;
  const sheet = textOption(input, 'sheet');
  const tables = await readTables({ name, bytes: readBytes(path) }, { encoding, sheet });
  const headings = withHeadingMap(SIGN_IN_HEADINGS, map);
  const office = officeOf(input);
  const { people } = await readWard(office);
  const take = (dryRun: boolean) => importRecords({ ...office, dryRun }, name, tables, headings);
  const preview = renderImportedRecords((await take(true)).result, people, input);
  const asks = preview.length > 1;
  if (asks) await approved(input, async () => preview, input.messages.lists.ask.write);
  const { result, touched } = await take(input.dryRun);
  const { file, added, corrected, unchanged, records } = result;
  const data = { file, added, corrected, unchanged, records: records.map(r => recordData(r.after)) };
  // What was just approved need not be read twice.
  const lines = asks && mayAsk(input) && !input.dryRun ? preview.slice(0, 1) : preview;
  return changedOutcome(input, { result: data, touched }, lines);
}

export async function writeSheet(input: CommandInput): Promise<Outcome> {
  const output = needed(textOption(input, 'output'), '-o');
  const ending = extname(output).slice(1).toLowerCase();
  const format = SHEET_FORMATS.find(f => f === ending);
  if (!format) {
    const facts = { option: '-o', value: output, choices: SHEET_FORMATS.map(f => `.${f}`) };
    throw new UserError('unreadable', { code: 'choice-unknown', facts });
  }
  const { bytes, duties } = await signInSheet(officeOf(input), argument(input, 0), format);
  const { path } = writeOutput(input, output, bytes, 'list');
  return { data: { path, duties }, text: input.messages.records.sheetWritten(path, duties) };
}

export async function listRecorded(input: CommandInput): Promise<Outcome> {
  const listed = await listRecords(officeOf(input), input.args[0] ?? null);
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
}

function typedInput(input: CommandInput): RecordInput {
  const text = (name: string) => textOption(input, name);
  return {
    attendance: {
      came: text('came'),
      late: text('late'),
      absent: text('absent'),
      'stood-in': text('stoodIn'),
    },
    figures: {
      organisations: text('organisations'),
      citizens: text('citizens'),
      received: text('received'),
      sameDay: text('sameDay'),
      appointed: text('appointed'),
      guided: text('guided'),
      byField: text('field'),
      satisfaction: text('satisfaction'),
      minutes: text('minutes'),
      note: text('note'),
    },
  };
}

function saysNothing({ attendance, figures }: RecordInput): boolean {
  return [...Object.values(attendance), ...Object.values(figures)].every(value => value === null);
}

function asData({ result, touched }: Changed<RecordChange>) {
  const { duty, before, after } = result;
  const shown = { duty: duty.duty.id, before: before && recordData(before), after: recordData(after) };
  return { result: shown, touched };
}
