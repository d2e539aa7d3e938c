// The people of a ward by everything a list may know them by. Made once a list, so that each row is found without
// looking at everybody.

import type { Person } from '../../domain/person.ts';
import { nearest, searchKey } from '../../domain/text.ts';
import { codeKey, markedKey, plainKey } from './name-keys.ts';

export interface PeopleIndex {
  readonly people: readonly Person[];
  byCode(code: string): readonly Person[];
  /** The whole name with its marks. */
  byName(name: string): readonly Person[];
  /** The last words of a name with their marks: Tuyết, Ánh Tuyết. */
  byLastWords(words: string): readonly Person[];
  /** The whole name or its last words, without marks. */
  byPlain(words: string): readonly Person[];
  /** Whether it is the title or the unit of anybody. */
  isPost(text: string): boolean;
  /** Titles and units of several words, the longest first. */
  readonly longPosts: readonly string[];
  /** A code or name not far from it; null where none is near. */
  nearest(words: string): string | null;
}

export function indexPeople(people: readonly Person[]): PeopleIndex {
  const codes = grouped(people, p => [codeKey(p.code)]);
  const names = grouped(people, p => [markedKey(p.name)]);
  const last = grouped(people, p => endings(markedKey(p.name)));
  const plain = grouped(people, p => [plainKey(p.name), ...endings(plainKey(p.name))]);
  const words = grouped(people, p => plainKey(p.name).split(' '));
  const posts = new Set(people.flatMap(p => [p.title, p.unit]));
  const postKeys = new Set([...posts].map(searchKey));
  return {
    people,
    byCode: code => codes.get(codeKey(code)) ?? [],
    byName: name => names.get(markedKey(name)) ?? [],
    byLastWords: text => last.get(markedKey(text)) ?? [],
    byPlain: text => plain.get(plainKey(text)) ?? [],
    isPost: text => postKeys.has(searchKey(text)),
    longPosts: [...posts].filter(post => post.includes(' ')).sort((a, b) => b.length - a.length),
    nearest: text => nearestOf(text, words, people),
  };
}

/** Few share a word, and more are not compared: a list of strangers must not cost the square of its length. */
const MOST_COMPARED = 40;

function nearestOf(
  text: string,
  words: ReadonlyMap<string, readonly Person[]>,
  people: readonly Person[],
): string | null {
  const sharing = plainKey(text)
    .split(' ')
    .flatMap(word => words.get(word) ?? []);
  const compared = people.length <= MOST_COMPARED ? people : sharing.slice(0, MOST_COMPARED);
  return nearest(
    text,
    compared.flatMap(p => [p.code, p.name]),
  );
}

function endings(key: string): readonly string[] {
  const words = key.split(' ');
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

function grouped(
  people: readonly Person[],
  keysOf: (person: Person) => readonly string[],
): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people)
    for (const key of new Set(keysOf(person))) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  return groups;
}
