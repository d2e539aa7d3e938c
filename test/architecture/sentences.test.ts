// A sentence that nobody says goes: every key of the messages is used by some file of the source.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/languages.ts';

const src = fileURLToPath(new URL('../../src', import.meta.url));
/** The files that could say a sentence, each as the words it has. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !/^i18n.(vi|en)/.test(name.split(sep).join('/')))
  .map(name => new Set(readFileSync(join(src, name), 'utf8').match(/[\w-]+/g)));

/** Said by the codes and fields they belong to, wherever those come from. */
const BY_CODE = ['problems', 'personFields'];

/** Those inside a group, which may stand for the values of a code. */
function innerKeys(messages: unknown): readonly string[] {
  if (typeof messages !== 'object' || messages === null || messages instanceof Map) return [];
  return Object.entries(messages).flatMap(([key, inside]) => [key, ...innerKeys(inside)]);
}

/** Said whichever of them is asked for. */
const WHOLE = ['helpTopics'];

it('every sentence is said by somebody', () => {
  const topics = Object.entries(messagesIn('vi')).filter(([topic]) => !WHOLE.includes(topic));
  const unsaid = topics.flatMap(([topic, messages]) =>
    Object.entries(messages).flatMap(([key, inside]) => [
      ...(files.some(words => words.has(key) && (BY_CODE.includes(topic) || words.has(topic))) ? [] : [key]),
      ...innerKeys(inside).filter(inner => !inner.split(/[ :]+/).every(isNamed)),
    ]),
  );
  expect(unsaid).toEqual([]);
});

/** Anywhere; numbers are the forms of a plural, and what commander calls its headings is its own. */
function isNamed(word: string): boolean {
  const ofCommander = ['', 'Usage', 'Arguments', 'Global', 'Options', 'Commands'];
  return /^\d+$/.test(word) || ofCommander.includes(word) || files.some(words => words.has(word));
}
