// Which files are meant by FILES: files, folders, patterns with *, and - for a list on standard input. All of them are
// looked at before anything begins.

import { globSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, reasonOf, UserError } from '../../domain/errors.ts';
import { isWardFile } from '../../store/ward-header.ts';
import type { Context } from '../context.ts';
import { typedPath } from '../typed-path.ts';

const LIST_ON_STDIN = '-';

/** In the order named; those of a folder or a pattern by their names. Throws every problem at once. */
export function wardFiles(named: readonly string[], context: Context): readonly string[] {
  const problems: Problem[] = [];
  const files = named
    .flatMap(word => (word === LIST_ON_STDIN ? listedOnStdin() : [word]))
    .flatMap(word => {
      const found = filesOf(word, context.folder);
      if (found.length === 0) problems.push({ code: 'no-ward-files', facts: { value: word } });
      return found;
    });
  const byPlace = new Map<string, string>();
  for (const file of files) {
    const problem = wrongWith(file, byPlace);
    if (problem) problems.push(problem);
  }
  if (problems.length > 0) throw new UserError('unreadable', problems);
  return files;
}

function listedOnStdin(): readonly string[] {
  const listed = readFileSync(process.stdin.fd, 'utf8').split(/\r?\n|\0/);
  return listed.map(line => line.trim()).filter(line => line !== '');
}

function filesOf(word: string, folder: string): readonly string[] {
  const path = typedPath(word, folder);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return wardsIn(path);
  if (there) return [path];
  return /[*?[{]/.test(word)
    ? globSync(word, { cwd: folder })
        .sort()
        .map(found => join(folder, found))
    : [path];
}

/** The wards that lie in a folder, and those that have a folder of their own in it; not their copies. */
function wardsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .map(entry => join(folder, entry.name, ...(entry.isDirectory() ? ['lichtruc.db'] : [])))
    .filter(path => path.endsWith('.db') && isWardFile(path))
    .sort();
}

function wrongWith(file: string, byPlace: Map<string, string>): Problem | null {
  try {
    if (!statSync(file, { throwIfNoEntry: false })) return { code: 'file-missing', facts: { path: file } };
    if (!isWardFile(file)) return { code: 'not-a-ward-file', facts: { path: file } };
    const place = realpathSync(file);
    const before = byPlace.get(place);
    if (before !== undefined) return { code: 'ward-file-twice', facts: { path: file, other: before } };
    byPlace.set(place, file);
    return null;
  } catch (error) {
    return { code: 'file-unreadable', facts: { path: file, reason: reasonOf(error) } };
  }
}
