// A list from a file: what is missing is asked for where somebody is there, then the preview, then one transaction.

import { shownToAll } from '../../domain/person.ts';
import { parseHeadingMap } from '../../intake/tables/heading-map.ts';
import {
  type Imported,
  importList as importInto,
  type ListOptions,
} from '../../operations/lists/import-lists.ts';
import { LIST_HEADINGS } from '../../operations/lists/list-headings.ts';
import type { ListKind, PreviewRow } from '../../operations/lists/list-reading.ts';
import { parseMatches } from '../../operations/lists/match-people.ts';
import { askAboutList } from '../ask-list.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { leaveImport } from '../commands/leave.ts';
import type { peopleImport } from '../commands/people.ts';
import type { Given } from '../declaration.ts';
import { listFile, writeLeftOut } from '../left-out-file.ts';
import { mayAsk } from '../options.ts';
import { renderListPreview } from '../views/list-preview.ts';
import { changeWard } from './changed.ts';
import { writeTemplate } from './export-list.ts';

type Asked = Omit<Given<typeof leaveImport>, 'match'> &
  Partial<Pick<Given<typeof peopleImport>, 'role' | 'match' | 'retireMissing' | 'blankClears'>>;

export async function importList(kind: ListKind, input: CommandInput, given: Asked): Promise<Outcome> {
  if (given.template) return writeTemplate(kind, input, given);
  const typed = optionsOf(kind, given);
  const file = listFile(given.file, input);
  const options = mayAsk(input) ? await askAboutList(kind, file, typed, input) : typed;
  const { lists } = input.messages;
  let imported: Imported | null = null;
  const outcome = await changeWard(input, {
    async change(office) {
      imported = await importInto(office, kind, file, options);
      return { ...imported, result: imported };
    },
    say: result => renderListPreview(result, input),
    data: ({
      touched: _,
      renamed: _renamed,
      redressed: _redressed,
      recounted: _recounted,
      belied: _belied,
      facts: _facts,
      ...done
    }) => ({
      ...done,
      rows: done.rows.map(shownRow),
    }),
    plan: ({ result }) => planOf(result, options, lists.ask.write),
  });
  if (!imported) return outcome;
  const left = await writeLeftOut(file, { ...options, sheetName: lists.sheets[kind] }, imported, input);
  return {
    ...outcome,
    text: [outcome.text, ...left].join('\n'),
    ...adviceOf(imported, options, outcome, input),
  };
}

/** Nothing to be asked where nothing would change. */
function planOf({ added, changed, missing }: Imported, { retireMissing }: ListOptions, question: string) {
  if (added + changed === 0 && !retireMissing) return null;
  return { question, harmless: !retireMissing || missing.length === 0 };
}

function adviceOf(
  { missing }: Imported,
  { retireMissing }: ListOptions,
  { advice = '' }: Outcome,
  { messages }: CommandInput,
): Pick<Outcome, 'advice'> {
  const left = retireMissing || missing.length === 0 ? '' : messages.lists.retireAdvice(missing.length);
  const lines = [advice, left].filter(text => text !== '');
  return lines.length > 0 ? { advice: lines.join('\n') } : {};
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

function shownRow(row: PreviewRow) {
  if (row.kind === 'person-added') return { ...row, after: shownToAll(row.after) };
  if (row.kind === 'person-changed')
    return { ...row, before: shownToAll(row.before), after: shownToAll(row.after) };
  return row.kind === 'person-missing' ? { ...row, before: shownToAll(row.before) } : row;
}
