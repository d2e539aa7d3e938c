// Vietnamese is the source; its shape is the type every other language must fill, so a missing sentence is a
// compile error. A topic is a file of the same name in vi/ and en/.

import type { Language } from '../domain/ward.ts';
import type { vi } from './vi/index.ts';

export type Messages = typeof vi;

/** Only the language asked for: what is on the screen is in one, and a quick command is felt. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'vi' ? (await import('./vi/index.ts')).vi : (await import('./en/index.ts')).en;
}

/** The words of --help alone. */
export async function loadHelp(language: Language): Promise<Messages['help']> {
  return language === 'vi' ? (await import('./vi/help.ts')).help : (await import('./en/help.ts')).help;
}
