// Vietnamese is the source; its shape is the type every other language must fill, so a missing sentence is a
// compile error. A topic is a file of the same name in vi/ and en/.

import type { Language } from '../domain/ward.ts';
import { en } from './en/index.ts';
import { vi } from './vi/index.ts';

export type Messages = typeof vi;

export function messagesIn(language: Language): Messages {
  return language === 'vi' ? vi : en;
}
