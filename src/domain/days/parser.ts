// A parser gives every way in which the words from a place on can be read: what is ambiguous is found out, not
// decided by the order of rules.

import { spellingOf } from '../text.ts';
import { type Token, withoutMarks } from './tokens.ts';

export interface Parsed<T> {
  readonly value: T;
  /** The place after it. */
  readonly at: number;
  /** Words that stand for a spelling with marks they were typed without; fewer is nearer to what was typed. */
  readonly loose: number;
}

export type Parser<T> = (tokens: readonly Token[], at: number) => readonly Parsed<T>[];

export function map<A, B>(parser: Parser<A>, change: (value: A) => B): Parser<B> {
  return (tokens, at) => parser(tokens, at).map(reading => ({ ...reading, value: change(reading.value) }));
}

export function either<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (tokens, at) => parsers.flatMap(parser => parser(tokens, at));
}

/** With it where it is there, and without it. */
export function optional<T>(parser: Parser<T>): Parser<T | null> {
  return either<T | null>(parser, (_, at) => [{ value: null, at, loose: 0 }]);
}

export function sequence<A, B>(a: Parser<A>, b: Parser<B>): Parser<readonly [A, B]>;
export function sequence<A, B, C>(a: Parser<A>, b: Parser<B>, c: Parser<C>): Parser<readonly [A, B, C]>;
export function sequence<A, B, C, D>(
  a: Parser<A>,
  b: Parser<B>,
  c: Parser<C>,
  d: Parser<D>,
): Parser<readonly [A, B, C, D]>;
export function sequence<A, B, C, D, E>(
  a: Parser<A>,
  b: Parser<B>,
  c: Parser<C>,
  d: Parser<D>,
  e: Parser<E>,
): Parser<readonly [A, B, C, D, E]>;
export function sequence(...parsers: readonly Parser<unknown>[]): Parser<readonly unknown[]> {
  return (tokens, start) =>
    parsers.reduce<readonly Parsed<readonly unknown[]>[]>(
      (readings, parser) =>
        readings.flatMap(({ value, at, loose }) =>
          parser(tokens, at).map(next => ({
            value: [...value, next.value],
            at: next.at,
            loose: loose + next.loose,
          })),
        ),
      [{ value: [], at: start, loose: 0 }],
    );
}

/** A number of so many digits. */
export function number(fewest: number, most: number): Parser<number> {
  return (tokens, at) => {
    const token = tokens[at];
    const fits = token?.kind === 'number' && token.digits.length >= fewest && token.digits.length <= most;
    return fits ? [{ value: Number(token.digits), at: at + 1, loose: 0 }] : [];
  };
}

export function mark(...marks: readonly string[]): Parser<string> {
  return (tokens, at) => {
    const token = tokens[at];
    return token?.kind === 'mark' && marks.includes(token.mark)
      ? [{ value: token.mark, at: at + 1, loose: 0 }]
      : [];
  };
}

/** The mark with no space around it: a dash in a date, not between two. */
export function tightMark(wanted: string): Parser<string> {
  return (tokens, at) => {
    const token = tokens[at];
    return token?.kind === 'mark' && token.tight ? mark(wanted)(tokens, at) : [];
  };
}

/** One of these phrases; a bar stands between them. */
export function phrase(phrases: string): Parser<string> {
  return oneOf(Object.fromEntries(phrases.split('|').map(words => [words, words])));
}

/** One of these phrases, for what each of them means. A key may hold several, a bar between them. */
export function oneOf<T>(meanings: Readonly<Record<string, T>>): Parser<T> {
  const byFirst = new Map<string, { readonly spellings: readonly string[]; readonly value: T }[]>();
  for (const [keys, value] of Object.entries(meanings))
    for (const words of keys.split('|')) {
      const spellings = words.split(' ').map(spellingOf);
      const first = withoutMarks(spellings[0] ?? '');
      byFirst.set(first, [...(byFirst.get(first) ?? []), { spellings, value }]);
    }
  return (tokens, at) => {
    const first = tokens[at];
    if (first?.kind !== 'word') return [];
    return (byFirst.get(first.bare) ?? []).flatMap(({ spellings, value }) => {
      const loose = looseness(tokens, at, spellings);
      return loose === null ? [] : [{ value, at: at + spellings.length, loose }];
    });
  };
}

/** How many of the words lack their marks; null where another word stands there. */
function looseness(tokens: readonly Token[], at: number, spellings: readonly string[]): number | null {
  let loose = 0;
  for (const [i, spelling] of spellings.entries()) {
    const token = tokens[at + i];
    if (token?.kind !== 'word') return null;
    if (token.spelling === spelling) continue;
    if (token.spelling !== withoutMarks(spelling)) return null;
    loose += 1;
  }
  return loose;
}

/** Read once at each place, however many rules come by it. */
export function remembered<T>(parser: Parser<T>): Parser<T> {
  const known = new WeakMap<readonly Token[], Map<number, readonly Parsed<T>[]>>();
  return (tokens, at) => {
    const places = known.get(tokens) ?? new Map<number, readonly Parsed<T>[]>();
    known.set(tokens, places);
    const before = places.get(at);
    const readings = before ?? parser(tokens, at);
    if (!before) places.set(at, readings);
    return readings;
  };
}
