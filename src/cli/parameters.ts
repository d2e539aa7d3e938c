// What can be typed after a command: each argument and option is declared with the type of its value, and the value
// is read in one place, so that an action never sees words.

import { type CivilDate, civil } from '../domain/civil-date.ts';
import type { Outlook } from '../domain/days/read-days.ts';
import type { Asked } from '../domain/days/refusal-problem.ts';
import { UserError } from '../domain/errors.ts';
import type { Language } from '../domain/ward.ts';
import type { Placeholder } from '../i18n/vi/help.ts';

/** What --help says of it. */
export type Words = Readonly<Record<Language, string>>;

/** With the Vietnamese word by which an option may be called too: `ly-do`. */
export type OptionWords = Words & { readonly flag?: string };

/** From the word typed; `flag` is how it is called where it cannot be read. */
type Reader<Value> = (typed: string, flag: string) => Value;

/** `<period>`, `[person]`, `[people...]`; a value of its own type where it is more than words. */
export type Argument = ArgumentWord | ReadArgument<unknown>;
type ArgumentWord = `<${Placeholder}>` | `[${Placeholder}]` | `[${Placeholder}...]`;
interface ReadArgument<Value> {
  readonly as: ArgumentWord;
  readonly read: Reader<Value>;
  /** What it is, where words may stand in any order that tells them apart. */
  readonly kind?: ArgumentKind;
  readonly when?: When;
}

export type ArgumentKind = 'when' | 'person' | 'format';

/** Which days are asked for, so that they can be read and said back before the command runs. */
export interface When {
  readonly asked: Asked | 'duty';
  readonly direction: Outlook['direction'];
  /** A file may be named in its place. */
  readonly orFile: boolean;
  /** What is meant where nothing was typed. */
  readonly byDefault?: 'this-month' | 'this-year';
}

export interface Option<Value> {
  /** What stands in the place of its value; null for an option that takes none. */
  readonly value: Placeholder | null;
  readonly words: OptionWords;
  /** The one letter that says it too. */
  readonly short?: string;
  /** The only values it takes, and the Vietnamese words for them, without marks. */
  readonly choices?: readonly string[];
  readonly called?: Readonly<Record<string, string>>;
  /** What `--no-…` means, where there is that too, or only that. */
  readonly not?: Words;
  readonly onlyNot?: boolean;
  readonly when?: When;
  /** Of what commander found: a word, true or false, or nothing. */
  read(typed: string | boolean | undefined, flag: string): Value;
}

export type ValueOf<Declared> = Declared extends `<${string}>`
  ? string
  : Declared extends `[${string}...]`
    ? readonly string[]
    : Declared extends `[${string}]`
      ? string | null
      : Declared extends ReadArgument<infer Value>
        ? Value
        : Declared extends Option<infer Value>
          ? Value
          : never;

/** A value that `read` makes of the word; null where it was not typed. */
export function option<Value>(
  value: Placeholder,
  words: OptionWords,
  read: Reader<Value>,
): Option<Value | null> {
  return { value, words, read: (typed, flag) => (typeof typed === 'string' ? read(typed, flag) : null) };
}

export function text(value: Placeholder, words: OptionWords): Option<string | null> {
  return option(value, words, typed => typed);
}

/** As `declared`, with the Vietnamese words for some of its values. */
export function withWords<Value>(
  called: Readonly<Record<string, string>>,
  declared: Option<Value>,
): Option<Value> {
  return { ...declared, called };
}

export function choice<const Value extends string>(
  value: Placeholder,
  choices: readonly Value[],
  words: OptionWords,
  called?: Readonly<Record<Value, string>>,
): Option<Value | null> {
  // commander has refused every other word.
  const read = (typed: string) => choices.find(known => known === typed) ?? null;
  return { ...option(value, words, read), choices, ...(called ? { called } : {}) };
}

/** A whole number above zero. */
export function number(value: Placeholder, words: OptionWords): Option<number | null> {
  return option(value, words, wholeNumber);
}

export const SOME_DAY: When = { asked: 'day', direction: 'either', orFile: false };

/** Some day, written in full by now; `ahead` one to come, `back` one gone by. */
export function date(
  value: Placeholder,
  words: OptionWords,
  direction: Outlook['direction'] = 'either',
): Option<CivilDate | null> {
  return {
    ...option(value, words, typed => (typed === '' ? null : civil(typed))),
    when: { ...SOME_DAY, direction },
  };
}

export function list(
  value: Placeholder,
  separator: string,
  words: OptionWords,
): Option<readonly string[] | null> {
  return option(value, words, typed => typed.split(separator).map(word => word.trim()));
}

/** Something that may not be left blank once it is asked for. */
export function notBlank(value: Placeholder, words: OptionWords): Option<string | null> {
  return option(value, words, (typed, flag) => typed.trim() || refuseBlank(flag));
}

export function flag(words: OptionWords): Option<boolean> {
  return { value: null, words, read: typed => typed === true };
}

/** `--mentor` and `--no-mentor`; null where neither was typed. */
export function yesOrNo(words: OptionWords, not: Words): Option<boolean | null> {
  return { value: null, words, not, read: typed => (typeof typed === 'boolean' ? typed : null) };
}

/** `--no-bom`: true unless it is typed. */
export function unless(words: OptionWords): Option<boolean> {
  return { value: null, words, onlyNot: true, read: typed => typed !== false };
}

export function withDefault<Value>(declared: Option<Value | null>, byDefault: Value): Option<Value> {
  return { ...declared, read: (typed, flag) => declared.read(typed, flag) ?? byDefault };
}

export function withLetter<Value>(short: string, declared: Option<Value>): Option<Value> {
  return { ...declared, short };
}

type WordsOf<As extends ArgumentWord> = As extends `<${string}>`
  ? string
  : As extends `[${string}...]`
    ? readonly string[]
    : string | null;

/** Days, in the place of which `orFile` lets a file be named. The action receives them written in full. */
function days(asked: When['asked'], orFile = false) {
  return <As extends ArgumentWord>(as: As, direction: Outlook['direction']): ReadArgument<WordsOf<As>> => ({
    ...words(as, 'when'),
    when: { asked, direction, orFile },
  });
}

export const onDay = days('day');
export const onDays = days('days');
export const inPeriod = days('period');
/** The running month or year where none is typed. */
export function inPeriodOr(
  byDefault: NonNullable<When['byDefault']>,
  direction: Outlook['direction'],
): ReadArgument<string> {
  const when: When = { asked: 'period', direction, orFile: false, byDefault };
  return { as: '[period]', read: typed => typed, kind: 'when', when };
}

export const inPeriodOrFile = days('period', true);
/** A day, with the pattern where it has several duties. */
export const ofDuty = days('duty');

export function person<As extends ArgumentWord>(as: As): ReadArgument<WordsOf<As>> {
  return words(as, 'person');
}

export function format<As extends ArgumentWord>(as: As): ReadArgument<WordsOf<As>> {
  return words(as, 'format');
}

function words<As extends ArgumentWord>(as: As, kind: ArgumentKind): ReadArgument<WordsOf<As>> {
  // Words are what the placeholder says: one, several or perhaps none.
  return { as, kind, read: typed => typed as WordsOf<As> };
}

export function argumentWord(argument: Argument): ArgumentWord {
  return typeof argument === 'string' ? argument : argument.as;
}

export function numbered<As extends ArgumentWord>(
  as: As,
): ReadArgument<As extends `<${string}>` ? number : number | null> {
  return { as, read: wholeNumber };
}

function wholeNumber(typed: string, flag: string): number {
  const value = Number(typed);
  return Number.isSafeInteger(value) && value > 0 ? value : refuseNumber(typed, flag);
}

export function refuseNumber(value: string, option: string): never {
  throw new UserError('unreadable', { code: 'number-unreadable', facts: { option, value } });
}

function refuseBlank(option: string): never {
  throw new UserError('unreadable', { code: 'option-missing', facts: { option } });
}
