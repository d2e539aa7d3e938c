// The options by which the fields of a person are typed, and what was typed.

import {
  ALL_FIELDS,
  byField,
  type OptionName,
  PERSON_FIELDS,
  type PersonField,
} from '../domain/person-fields.ts';
import { searchKey } from '../domain/text.ts';
import { personFields as en } from '../i18n/en/person-fields.ts';
import { personFields as vi } from '../i18n/vi/person-fields.ts';
import type { PersonFields } from '../operations/ward/people.ts';
import { flag, type Option, SOME_DAY, text, yesOrNo } from './parameters.ts';

type PersonOptions<But extends PersonField> = {
  readonly [Field in Exclude<PersonField, But> as OptionName<Field>]: Option<string | null>;
};

export function personOptions<const But extends PersonField>(but: But): PersonOptions<But> {
  const options = ALL_FIELDS.filter(field => field !== but).map(field => [nameOf(field), optionFor(field)]);
  return Object.fromEntries(options) as PersonOptions<But>;
}

function optionFor(field: PersonField): Option<string | null> {
  const [inVietnamese, inEnglish] = [vi[field], en[field]];
  const words = {
    flag: searchKey(inVietnamese.word)
      .replace(/ ?\(.*/, '')
      .replace(/ /g, '-'),
    vi: inVietnamese.option ?? inVietnamese.word,
    en: inEnglish.option ?? inEnglish.word,
  };
  const { value } = PERSON_FIELDS[field].option;
  // Nobody was born on the last fourth of December.
  if (value === 'date' && field !== 'birthDate') return { ...text(value, words), when: SOME_DAY };
  if (value !== null) return text(value, words);
  const said =
    'not' in inVietnamese && 'not' in inEnglish
      ? yesOrNo(words, { vi: inVietnamese.not, en: inEnglish.not })
      : flag(words);
  return { ...said, read: (typed, named) => asCell(said.read(typed, named)) };
}

/** As lists write yes and no. */
function asCell(said: boolean | null): string | null {
  return said === null ? null : said ? 'x' : '';
}

/** As typed; null where nothing was. */
export function typedFields(given: { readonly [Name in OptionName]?: string | null }): PersonFields {
  return byField(field => given[nameOf(field)] ?? null);
}

function nameOf(field: PersonField): OptionName {
  return PERSON_FIELDS[field].option.name;
}
