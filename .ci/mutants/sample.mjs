// Which mutants are tried: all that Stryker can make of a folder, in an order that a seed decides, the first of them.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

/** Names and wordings are what compiler and golden files hold; everything that decides is mutated. */
export const LEFT_OUT = ['StringLiteral'];

const SILENT = Object.fromEntries(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'isDebugEnabled'].map(name => [name, () => false]),
);

/** The keys of `count` mutants of a folder's files. */
export async function sampleOf(root, folder, { count, seed }) {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(name => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const instrumenter = createInstrumenter(createInjector().provideValue('logger', SILENT));
  const options = { plugins: null, excludedMutations: LEFT_OUT, ignorers: [] };
  const { mutants } = await instrumenter.instrument(files, options);
  const rank = key => createHash('sha256').update(`${seed}\n${key}`).digest('hex');
  const ranked = mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(mutant => keyOf(root, mutant))
    .map(key => ({ key, rank: rank(key) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ key }) => key);
}

/**
 * Says of a mutant where it stands and what it puts there; the same in every copy of the tree. Lines and columns count
 * from `first`: 0 inside Stryker, 1 in what it reports.
 */
export function keyOf(root, { fileName, location: { start, end }, replacement }, first = 0) {
  const place = [start.line, start.column, end.line, end.column].map(number => number - first + 1);
  return [relative(root, fileName), ...place, replacement].join(':');
}
