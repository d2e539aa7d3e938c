// A command as somebody would type it, so that the menu teaches.

import type { Values } from '../command-file.ts';

export interface Typed {
  readonly args?: readonly string[];
  /** By their names in the program: `dryRun` for `--dry-run`. */
  readonly options?: Values;
}

export function commandLine(name: string, { args = [], options = {} }: Typed): string {
  const flags = Object.entries(options).flatMap(([option, value]) => {
    if (value === undefined) return [];
    const flag = option === 'output' ? '-o' : `--${value === false ? 'no-' : ''}${kebab(option)}`;
    return typeof value === 'string' ? [flag, quoted(value)] : [flag];
  });
  return ['lichtruc', name, ...args.map(quoted), ...flags].join(' ');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

/** Quotes that cmd.exe, PowerShell and POSIX shells read alike. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}._:=/\\,+-]+$/u.test(word) ? word : `"${word}"`;
}
