// The rows that an import left out, as a workbook beside the list: `…-can-sua.xlsx`.

import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { readBytes } from '../files/read-bytes.ts';
import { type ReadTablesOptions, readTables, type TablesFile } from '../intake/formats/read-tables.ts';
import type { Account } from '../intake/tables/account.ts';
import type { LeftOut } from '../operations/lists/left-out.ts';
import { explainProblem } from './boundary.ts';
import type { CommandInput } from './command-file.ts';
import { needed } from './options.ts';
import { writeOutput } from './output-file.ts';
import { typedPath } from './typed-path.ts';

/** A file to import, with where it stands. */
export interface ListFile extends TablesFile {
  readonly path: string;
}

export function listFile(typed: string | null, { context }: CommandInput): ListFile {
  const path = typedPath(needed(typed, 'FILE'), context.folder);
  return { name: basename(path), bytes: readBytes(path), path };
}

interface Imported {
  readonly account: Account;
  readonly leftOut: LeftOut;
}

/** A line that says so; none where nothing was left out. */
export async function writeLeftOut(
  file: ListFile,
  options: ReadTablesOptions & { readonly sheetName: string },
  { account, leftOut }: Imported,
  input: CommandInput,
): Promise<readonly string[]> {
  if (leftOut.problems.length === 0 || input.dryRun) return [];
  const { lists } = input.messages;
  const { countLeftOut, leftOutWorkbook } = await import('../operations/lists/left-out-rows.ts');
  const bytes = await leftOutWorkbook(await readTables(file, options), account, leftOut, {
    reason: lists.reason,
    sheet: options.sheetName,
    explain: problem => explainProblem(problem, input.messages).says,
  });
  const output = freePath(`${file.path.slice(0, -extname(file.path).length || undefined)}-${lists.toMend}`);
  const { path } = await writeOutput(input, { output, overwrite: false }, bytes, 'list');
  return [lists.wroteLeftOut(path, countLeftOut(leftOut))];
}

/** What was left out before may be half mended. */
function freePath(stem: string): string {
  for (let n = 1; ; n++) {
    const path = `${stem}${n > 1 ? `-${n}` : ''}.xlsx`;
    if (!existsSync(path)) return path;
  }
}
