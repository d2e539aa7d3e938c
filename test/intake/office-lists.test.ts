// Lists as ward offices have them, each read as it says or refused: what is taken and is not what the list says is the
// worst a reader can do.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryWard, temporaryWard } from '../cli/temporary-ward.ts';
import { picturesIn } from './list-pictures.ts';
import { type OfficeKind, type OfficeReading, readOffice, refusal, tablesOf } from './office-lists.ts';

const folder = fileURLToPath(new URL('../../fixtures/lists/', import.meta.url));
const people = fileURLToPath(new URL('../../fixtures/wards/thuy-khue/people.csv', import.meta.url));

let empty: TemporaryWard;
let ward: TemporaryWard;
beforeAll(async () => {
  [empty, ward] = [temporaryWard(), temporaryWard()];
  for (const each of [empty, ward]) await each.done('init', '--yes', '--from', '2026-10-01');
  await ward.done('people', 'import', people);
});
afterAll(() => {
  empty.remove();
  ward.remove();
});

interface Truth {
  /** Null where it has to be refused. */
  readonly truth: readonly string[] | null;
  readonly orRefused: boolean;
}

function judge(reading: OfficeReading, { truth, orRefused }: Truth): void {
  if ('said' in reading) expect(reading.said.toSorted()).toEqual(truth?.toSorted() ?? 'refused');
  else expect(truth === null || orRefused ? [] : reading.refused).toEqual([]);
}

describe.each([
  ['people', 'people', false],
  ['people-known', 'people', true],
  ['rosters', 'roster', true],
  ['leave', 'leave', true],
] as const)('%s', (file, kind, known) => {
  it.each(picturesIn(`${folder}${file}.txt`))('$what', picture => {
    judge(readOffice((known ? ward : empty).db, kind, picture), picture);
  });
});

interface FileCase extends Truth {
  readonly file: string;
  readonly what: string;
  readonly kind: OfficeKind;
  readonly known: boolean;
  readonly role: string | null;
  readonly encoding: 'windows-1258' | null;
}
const files: readonly FileCase[] = JSON.parse(readFileSync(`${folder}files/cases.json`, 'utf8'));

describe('files', () => {
  it.each(files)('$what', async each => {
    const { kind, known, role } = each;
    const read = async () => {
      const tables = await tablesOf(`${folder}files/${each.file}`, each.encoding);
      return readOffice((known ? ward : empty).db, kind, { tables, role });
    };
    judge(await read().catch(refusal), each);
  });
});

it.each([
  ['dates that Excel turned round', 'date-turned-round'],
  ['an old version on a second sheet', 'sheets-differ'],
])('%s: it is said why', (what, code) => {
  const picture = picturesIn(`${folder}rosters.txt`).find(p => p.what.startsWith(what));
  const reading = picture && readOffice(ward.db, 'roster', picture);
  expect(reading).toMatchObject({ refused: expect.arrayContaining([expect.objectContaining({ code })]) });
});
