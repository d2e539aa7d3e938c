// Which language to speak before any file is open: --lang, then the environment, then Vietnamese.

import type { Language } from '../domain/ward.ts';
import type { Context } from './context.ts';

/** The language asked for by `--lang`, or null; read ahead of commander, whose own words need it. */
export function askedLanguage(argv: readonly string[]): Language | null {
  const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return null;
  const word = argv[at] ?? '';
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1];
  return value === 'vi' || value === 'en' ? value : null;
}

export function startingLanguage({ argv, environment }: Context): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return askedLanguage(argv) ?? (/^en/i.test(locale) ? 'en' : 'vi');
}
