// A list from a file: what is missing is asked for where somebody is there, then the preview, then one transaction.

import { basename, extname } from 'node:path';
import { shownToAll } from '../../domain/person.ts';
import { readBytes } from '../../files/read-bytes.ts';
import type { TablesFile } from '../../intake/formats/read-tables.ts';
import { rowKey } from '../../intake/identity/find-described.ts';
import { parseHeadingMap } from '../../intake/tables/heading-map.ts';
import {
  type Imported,
  importList as importInto,
  type ListOptions,
  readListTables,
} from '../../operations/lists/import-lists.ts';
import { LIST_HEADINGS } from '../../operations/lists/list-headings.ts';
import type { ListKind, PreviewRow } from '../../operations/lists/list-reading.ts';
import { parseMatches } from '../../operations/lists/match-people.ts';
import { askAboutList } from '../ask-list.ts';
import { explainProblem } from '../boundary.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { leaveImport } from '../commands/leave.ts';
import type { peopleImport } from '../commands/people.ts';
import { approved } from '../confirm.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { mayAsk, needed } from '../options.ts';
import { writeOutput } from '../output-file.ts';
import { typedPath } from '../typed-path.ts';
import { renderListPreview } from '../views/list-preview.ts';
import { changedOutcome } from './changed.ts';
import { writeTemplate } from './export-list.ts';

type Asked = Omit<Given<typeof leaveImport>, 'match'> &
  Partial<Pick<Given<typeof peopleImport>, 'role' | 'match' | 'retireMissing' | 'blankClears'>>;

export async function importList(kind: ListKind, input: CommandInput, given: Asked): Promise<Outcome> {
  if (given.template) return writeTemplate(kind, input, given);
  const typed = optionsOf(kind, given);
  const path = typedPath(needed(given.file, 'FILE'), input.context.folder);
  const file = { name: basename(path), bytes: readBytes(path) };
  const { options, preview } = mayAsk(input)
    ? await askAboutList(kind, file, typed, input)
    : { options: typed, preview: null };
  const { lists } = input.messages;
  const asks =
    preview !== null && !input.dryRun && (preview.added + preview.changed > 0 || options.retireMissing);
  if (asks) await approved(input, async () => renderListPreview(preview, input), lists.ask.write);
  const imported = await importInto(officeOf(input), kind, file, options);
  const { touched, facts, ...done } = imported;
  const result = { ...done, rows: imported.rows.map(shownRow) };
  const said = renderListPreview(imported, input);
  // What was just approved need not be read twice.
  const left = await writeLeftOut(kind, { file, options, imported }, input);
  const lines = [...(asks ? said.slice(0, 1) : said), ...left];
  const outcome = await changedOutcome(input, { result, touched, facts }, lines);
  const missing = options.retireMissing ? 0 : imported.missing.length;
  const advice = [outcome.advice ?? '', missing > 0 ? lists.retireAdvice(missing) : ''].filter(
    text => text !== '',
  );
  return advice.length > 0 ? { ...outcome, advice: advice.join('\n') } : outcome;
}

function optionsOf(kind: ListKind, given: Asked): ListOptions {
  const { encoding, sheet, map, role = null, match, certainOnly } = given;
  const { retireMissing = false, blankClears = false } = given;
  return {
    encoding,
    sheet,
    map: parseHeadingMap(map ?? '', LIST_HEADINGS[kind].headings),
    role,
    matches: parseMatches(match ?? ''),
    retireMissing,
    blankClears,
    certainOnly,
  };
}

interface Done {
  readonly file: TablesFile;
  readonly options: ListOptions;
  readonly imported: Imported;
}

/** Beside the list, as `ten-can-sua.xlsx`; a line that says so. */
async function writeLeftOut(
  kind: ListKind,
  { file, options, imported: { account, leftOut } }: Done,
  input: CommandInput,
): Promise<readonly string[]> {
  if (leftOut.length === 0 || input.dryRun) return [];
  const { lists } = input.messages;
  const { tables } = await readListTables(officeOf(input), kind, file, options);
  const { leftOutWorkbook } = await import('../../operations/lists/left-out-rows.ts');
  const bytes = await leftOutWorkbook(tables, account, leftOut, {
    reason: lists.reason,
    sheet: lists.sheets[kind],
    explain: problem => explainProblem(problem, input.messages).says,
  });
  const name = `${basename(file.name, extname(file.name))}-${lists.toMend}.xlsx`;
  const { path } = await writeOutput(input, { output: name, overwrite: false }, bytes, 'list');
  return [lists.wroteLeftOut(path, new Set(leftOut.map(p => rowKey(p.place ?? {}))).size)];
}

function shownRow(row: PreviewRow) {
  if (row.kind === 'person-added') return { ...row, after: shownToAll(row.after) };
  if (row.kind === 'person-changed')
    return { ...row, before: shownToAll(row.before), after: shownToAll(row.after) };
  return row.kind === 'person-missing' ? { ...row, before: shownToAll(row.before) } : row;
}
