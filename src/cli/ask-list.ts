// Questions about a list that is to be imported: which column is which, what of its rows is doubtful, who is to serve
// no more. Only where somebody is there; else what is missing is refused by row and column.

import type { TablesFile } from '../intake/formats/read-tables.ts';
import { findBlocks } from '../intake/tables/blocks.ts';
import { fieldsByWords, likelyHeading } from '../intake/tables/headings.ts';
import {
  type Imported,
  importList,
  type ListOptions,
  readListTables,
} from '../operations/lists/import-lists.ts';
import type { ListKind } from '../operations/lists/list-reading.ts';
import { askAboutRows } from './ask-rows.ts';
import type { CommandInput } from './command-file.ts';
import { officeOf } from './office.ts';
import { say } from './output.ts';
import { askChoice, askYesOrNo } from './prompts.ts';

export async function askAboutList(
  kind: ListKind,
  file: TablesFile,
  given: ListOptions,
  input: CommandInput,
): Promise<ListOptions> {
  const trial = { ...officeOf(input), dryRun: true };
  const options = await askAboutRows(
    await withColumns(kind, file, given, input),
    {
      async attempt(tried) {
        const { leftOut, added, changed, unchanged } = await importList(trial, kind, file, tried);
        return { leftOut, certain: added + changed + unchanged };
      },
      mayBeNew: kind === 'people',
    },
    input,
  );
  return withRetired(await importList(trial, kind, file, options), options, input);
}

/** Columns that were not found are pointed at; the answers are remembered in the ward. */
async function withColumns(
  kind: ListKind,
  file: TablesFile,
  options: ListOptions,
  input: CommandInput,
): Promise<ListOptions> {
  const { tables, headings, needed } = await readListTables(officeOf(input), kind, file, options);
  const [table] = tables;
  const shape = { fieldOf: fieldsByWords(headings), needed };
  if (!table || tables.some(t => findBlocks(t, shape).length > 0)) return options;
  const names = (likelyHeading(table)?.cells ?? []).map(cell => cell.trim()).filter(cell => cell !== '');
  if (names.length < 2) return options;
  const map = new Map(options.map);
  for (const field of needed[0] ?? []) {
    const question = input.messages.lists.ask.column(headings[field]?.[0] ?? field);
    const left = names.filter(name => !map.has(name)).map(name => ({ name, value: name }));
    map.set(await askChoice<string>(question, left), field);
  }
  return { ...options, map };
}

async function withRetired(
  preview: Imported,
  options: ListOptions,
  input: CommandInput,
): Promise<ListOptions> {
  const count = preview.missing.length;
  if (count === 0 || options.retireMissing || input.dryRun) return options;
  const names = preview.rows.flatMap(row =>
    row.kind === 'person-missing' ? [`  ${row.before.code} ${row.before.name}`] : [],
  );
  say(input.context.stderr, [input.messages.lists.missing, ...names].join('\n'));
  return { ...options, retireMissing: await askYesOrNo(input.messages.lists.ask.retire(count), false) };
}
