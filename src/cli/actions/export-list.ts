// Lists of the ward, and empty ones, to a file.

import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { writeAtomically } from '../../files/atomic-write.ts';
import {
  type ExportedList,
  type ExportedListFile,
  exportList,
  type ListFormat,
  listTemplate,
} from '../../operations/lists/export-lists.ts';
import type { ListKind } from '../../operations/lists/list-reading.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { flagOption, textOption } from '../options.ts';

/** Telephone numbers and dates of birth: nobody but the owner reads it. */
const PRIVATE_FILE = 0o600;
const NAMES: Readonly<Record<ListKind, string>> = {
  people: 'nguoi-truc',
  leave: 'nghi',
  wishes: 'nguyen-vong',
  pairs: 'cap',
  holidays: 'ngay-nghi',
};

export async function exportOne(kind: ExportedList, input: CommandInput): Promise<Outcome> {
  const { lists } = input.messages;
  return writeList(
    `${NAMES[kind]}.xlsx`,
    format => exportList(officeOf(input), kind, format, lists.sheets[kind]),
    input,
    kind === 'people' ? lists.personalData : null,
  );
}

export async function writeTemplate(kind: ListKind, input: CommandInput): Promise<Outcome> {
  const sheet = input.messages.lists.sheets[kind];
  return writeList(`mau-${NAMES[kind]}.xlsx`, format => listTemplate(kind, format, sheet), input, null);
}

async function writeList(
  name: string,
  make: (format: ListFormat) => Promise<ExportedListFile>,
  input: CommandInput,
  advice: string | null,
): Promise<Outcome> {
  const output = textOption(input, 'output') ?? name;
  const { bytes, rows } = await make(formatOf(output));
  if (output === '-') {
    input.context.stdout.write(bytes);
    return { data: { rows }, text: '' };
  }
  const path = resolve(input.context.folder, output);
  if (!flagOption(input, 'overwrite') && existsSync(path))
    throw new UserError('wrong', { code: 'output-exists', facts: { path } });
  if (!input.dryRun) writeAtomically(path, bytes, { mode: PRIVATE_FILE });
  const text = input.messages.lists.wrote(path, rows);
  return { data: { path, rows }, text, ...(advice ? { advice } : {}) };
}

/** By the ending of the name; stdout is for programs, and takes CSV. */
function formatOf(output: string): ListFormat {
  const ending = extname(output).toLowerCase();
  if (ending === '.csv' || output === '-') return 'csv';
  if (ending === '.xlsx') return 'xlsx';
  const facts = { option: '-o', value: output, choices: ['.csv', '.xlsx'] };
  throw new UserError('unreadable', { code: 'choice-unknown', facts });
}
