// Many people at once: rows pasted from Excel, or typed one after another. They go the way of every list.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PERSON_FIELDS } from '../../domain/person-fields.ts';
import { searchKey } from '../../domain/text.ts';
import { writeAtomically } from '../../files/atomic-write.ts';
import { roleOrAsked } from '../ask-ward.ts';
import type { Outcome } from '../command-file.ts';
import { peopleImport } from '../commands/people.ts';
import { askLines } from '../prompts.ts';
import { runCommand, type Visit } from './step.ts';

const FOR_OWNER = 0o600;
const HEADINGS = new Set(
  Object.values(PERSON_FIELDS).flatMap(({ headings }) => headings.map(heading => searchKey(heading))),
);

/** Null where nothing was pasted. The rows lie in a folder of their own until they are read. */
export async function pastePeople(visit: Visit): Promise<Outcome | null> {
  const { messages } = visit.input;
  const lines = await askLines(messages.menu.ask.paste);
  if (lines.length === 0) return null;
  const rows = lines.map(line => line.split('\t').map(cell => cell.trim()));
  const headed = hasHeading(rows) ? rows : [headingOf(rows), ...rows];
  const path = join(mkdtempSync(join(tmpdir(), 'lichtruc-')), messages.menu.pastedFile);
  writeAtomically(path, Buffer.from(headed.map(row => row.join('\t')).join('\n')), { mode: FOR_OWNER });
  try {
    const role = saysRole(headed) ? {} : { role: await roleOrAsked(visit.input, null) };
    return await runCommand(visit, peopleImport, { file: path, ...role });
  } finally {
    rmSync(dirname(path), { recursive: true, force: true });
  }
}

type Rows = readonly (readonly string[])[];

function hasHeading([first = []]: Rows): boolean {
  return first.some(cell => HEADINGS.has(searchKey(cell)));
}

/** Over the first column that holds names; what other columns are, only a heading can say. */
function headingOf(rows: Rows): readonly string[] {
  const [first = []] = rows;
  const isName = (column: number) => rows.every(row => /^\p{L}+( \p{L}+)+$/u.test(row[column] ?? ''));
  const names = Math.max(
    0,
    first.findIndex((_, column) => isName(column)),
  );
  return first.map((_, column) => (column === names ? PERSON_FIELDS.name.headings[0] : `(${column + 1})`));
}

function saysRole([heading = []]: Rows): boolean {
  const words = new Set<string>(PERSON_FIELDS.role.headings.map(word => searchKey(word)));
  return heading.some(cell => words.has(searchKey(cell)));
}
