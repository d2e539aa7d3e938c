// Lists of the ward, and empty ones, to a file.

import {
  type ExportedList,
  type ExportedListFile,
  exportList,
  type ListFormat,
  listTemplate,
} from '../../operations/lists/export-lists.ts';
import type { ListKind } from '../../operations/lists/list-reading.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { peopleExport } from '../commands/people.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { endingOf, writeOutput } from '../output-file.ts';

const NAMES: Readonly<Record<ListKind, string>> = {
  people: 'nguoi-truc',
  leave: 'nghi',
  wishes: 'nguyen-vong',
  pairs: 'cap',
  holidays: 'ngay-nghi',
};

type Wish = Pick<Given<typeof peopleExport>, 'output' | 'overwrite'>;

export async function exportOne(kind: ExportedList, input: CommandInput, wish: Wish): Promise<Outcome> {
  const { lists } = input.messages;
  return writeList(
    `${NAMES[kind]}.xlsx`,
    format => exportList(officeOf(input), kind, format, lists.sheets[kind]),
    input,
    { ...wish, advice: kind === 'people' ? lists.personalData : null },
  );
}

export async function writeTemplate(kind: ListKind, input: CommandInput, wish: Wish): Promise<Outcome> {
  const sheet = input.messages.lists.sheets[kind];
  return writeList(`mau-${NAMES[kind]}.xlsx`, format => listTemplate(kind, format, sheet), input, {
    ...wish,
    advice: null,
  });
}

async function writeList(
  name: string,
  make: (format: ListFormat) => Promise<ExportedListFile>,
  input: CommandInput,
  { output: named, overwrite, advice }: Wish & { readonly advice: string | null },
): Promise<Outcome> {
  const output = named ?? name;
  const { bytes, rows } = await make(formatOf(output));
  if (output === '-') return { data: { rows }, text: '', raw: bytes };
  const { path } = await writeOutput(input, { output, overwrite }, bytes, 'list');
  const text = input.messages.lists.wrote(path, rows);
  return { data: { path, rows }, text, ...(advice ? { advice } : {}) };
}

/** By the ending of the name; stdout is for programs, and takes CSV. */
function formatOf(output: string): ListFormat {
  return output === '-' ? 'csv' : endingOf(output, ['csv', 'xlsx']);
}
