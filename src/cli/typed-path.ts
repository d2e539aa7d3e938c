// A path as it is typed or pasted: in the quotes that Explorer copies it with, or as an address of a file; and the file
// it names although the other system spelled its name with the marks apart.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const QUOTED = /^(?:"(.*)"|'(.*)'|“(.*)”)$/;

/** Without the quotes around it. */
export function unquoted(typed: string): string {
  const text = typed.trim();
  const [, ...inner] = QUOTED.exec(text) ?? [];
  const path = inner.find(part => part !== undefined) ?? text;
  try {
    return /^file:\/\//i.test(path) ? fileURLToPath(path) : path;
  } catch {
    return path;
  }
}

/** The file meant: as typed, or else spelled with its marks together or apart; as typed where there is none. */
export function typedPath(typed: string, folder: string): string {
  const path = resolve(folder, unquoted(typed));
  const spellings = [path, path.normalize('NFC'), path.normalize('NFD')];
  return spellings.find(spelling => existsSync(spelling)) ?? path;
}
