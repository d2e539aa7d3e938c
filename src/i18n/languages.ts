// Every language at hand, for what is written in the ward's language or in both: paper, calendars, versions.

import type { Language } from '../domain/ward.ts';
import { en } from './en/index.ts';
import type { Messages } from './messages.ts';
import { vi } from './vi/index.ts';

export function messagesIn(language: Language): Messages {
  return language === 'vi' ? vi : en;
}
