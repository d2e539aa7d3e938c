// What the fields of a person are called, in lists of options, in questions, and as columns of the file.

import { COLUMN_FIELDS, columnOf, type PERSON_FIELDS, type PersonField } from '../domain/person-fields.ts';

interface Words {
  /** What it is called in history, in questions and where it changed. */
  readonly word: string;
  /** Of its option, where the word alone says too little. */
  readonly option?: string;
}

interface FlagWords extends Words {
  /** Of the option that takes it back: `--no-mentor`. */
  readonly not: string;
}

/** The words for every field of a person. */
export type FieldWords = {
  readonly [Field in PersonField]: (typeof PERSON_FIELDS)[Field]['kind'] extends 'flag' ? FlagWords : Words;
};

/** By the names of the columns that hold them. */
export function personColumns(words: FieldWords): Readonly<Record<string, string>> {
  return Object.fromEntries(COLUMN_FIELDS.map(field => [columnOf(field), words[field].word]));
}
