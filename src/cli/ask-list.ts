// Questions about a list that is to be imported: which column is which, who a doubtful row is, who is to serve no
// more. Nothing is asked where nobody is there; then what is missing is refused by row and column.

import { type Problem, UserError } from '../domain/errors.ts';
import type { PersonCode } from '../domain/person.ts';
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
import type { CommandInput } from './command-file.ts';
import { officeOf } from './office.ts';
import { mayAsk } from './options.ts';
import { say } from './output.ts';
import { askChoice, askYesOrNo, type Choice } from './prompts.ts';

export async function askAboutList(
  kind: ListKind,
  file: TablesFile,
  given: ListOptions,
  input: CommandInput,
): Promise<ListOptions> {
  let options = mayAsk(input) ? await withColumns(kind, file, given, input) : given;
  const trial = { ...officeOf(input), dryRun: true };
  for (;;) {
    try {
      return await withRetired(await importList(trial, kind, file, options), options, input);
    } catch (error) {
      const doubts = mayAsk(input) ? doubtsOf(error) : [];
      if (doubts.length === 0) throw error;
      options = { ...options, matches: new Map([...options.matches, ...(await answers(doubts, input))]) };
    }
  }
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

type Doubt = Extract<Problem, { readonly code: 'person-doubtful' }>;

/** The doubtful rows, where nothing else is wrong. */
function doubtsOf(error: unknown): readonly Doubt[] {
  if (!(error instanceof UserError)) return [];
  const doubts = error.problems.filter((p): p is Doubt => p.code === 'person-doubtful');
  return doubts.length === error.problems.length ? doubts : [];
}

async function answers(doubts: readonly Doubt[], input: CommandInput) {
  const { lists } = input.messages;
  const matches = new Map<string, PersonCode | null>();
  for (const { facts, place } of doubts) {
    const row = lists.row(place?.row ?? 0, place?.sheet ?? null);
    const choices: Choice<PersonCode | null>[] = [
      ...facts.candidates.map(c => ({
        name: `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`,
        value: c.code as PersonCode,
      })),
      { name: lists.ask.newPerson, value: null },
    ];
    matches.set(facts.key, await askChoice(lists.ask.same(row, facts.value), choices));
  }
  return matches;
}

async function withRetired(
  preview: Imported,
  options: ListOptions,
  input: CommandInput,
): Promise<ListOptions> {
  const count = preview.missing.length;
  if (count === 0 || options.retireMissing || !mayAsk(input) || input.dryRun) return options;
  const names = preview.rows.flatMap(row =>
    row.kind === 'person-missing' ? [`  ${row.before.code} ${row.before.name}`] : [],
  );
  say(input.context.stderr, [input.messages.lists.missing, ...names].join('\n'));
  return { ...options, retireMissing: await askYesOrNo(input.messages.lists.ask.retire(count), false) };
}
