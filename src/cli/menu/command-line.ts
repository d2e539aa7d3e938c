// A command as somebody would type it, so that the menu teaches.

import { type Declaration, flagOf, type Typed } from '../declaration.ts';

export function commandLine(
  { name, arguments: words = {}, options = {} }: Declaration,
  typed: Typed,
): string {
  const args = Object.keys(words).flatMap(word => typed[word] ?? []);
  const flags = Object.entries(typed).flatMap(([key, value]) => {
    const option = options[key];
    if (!option || value === undefined) return [];
    const flag = option.short
      ? `-${option.short}`
      : value === false
        ? flagOf(key).replace('--', '--no-')
        : flagOf(key);
    return typeof value === 'string' ? [flag, quoted(value)] : [flag];
  });
  return ['lichtruc', name, ...args.map(word => quoted(String(word))), ...flags].join(' ');
}

/** Quotes that cmd.exe, PowerShell and POSIX shells read alike. */
function quoted(word: string): string {
  return /^[\p{L}\p{N}._:=/\\,+-]+$/u.test(word) ? word : `"${word}"`;
}
