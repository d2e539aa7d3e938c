import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { importList as importInto, type ListKind } from '../../operations/lists/import-lists.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { argument } from '../options.ts';
import { changedOutcome } from './changed.ts';

export async function importList(kind: ListKind, input: CommandInput): Promise<Outcome> {
  const path = resolve(input.context.folder, argument(input, 0));
  const imported = await importInto(officeOf(input), kind, { name: basename(path), bytes: readBytes(path) });
  const { commands } = input.messages;
  const text = [
    commands.imported(kind, imported.file, imported),
    ...(imported.missing.length > 0 ? [commands.missingPeople(imported.missing.join(', '))] : []),
  ];
  return changedOutcome(input, { result: imported, touched: imported.touched }, text);
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UserError('unreadable', { code: 'file-unreadable', facts: { path, reason } });
  }
}
