// The options by which the fields of a person are typed, and what was typed.

import { byField, flagOf, PERSON_FIELDS, type PersonField } from '../domain/person-fields.ts';
import { personFields as en } from '../i18n/en/person-fields.ts';
import { personFields as vi } from '../i18n/vi/person-fields.ts';
import type { PersonFields } from '../operations/ward/people.ts';
import type { CommandInput, OptionSpec } from './command-file.ts';

export function personOptions(but: PersonField): readonly OptionSpec[] {
  return Object.values(byField(field => (field === but ? [] : optionsFor(field)))).flat();
}

/** One, and for what is or is not so the one that takes it back. */
function optionsFor(field: PersonField): readonly OptionSpec[] {
  const [inVietnamese, inEnglish] = [vi[field], en[field]];
  const option = {
    flags: PERSON_FIELDS[field].option,
    text: {
      vi: inVietnamese.option ?? inVietnamese.word,
      en: inEnglish.option ?? inEnglish.word,
    },
  };
  if (!('not' in inVietnamese && 'not' in inEnglish)) return [option];
  const not = { vi: inVietnamese.not, en: inEnglish.not };
  return [option, { flags: option.flags.replace('--', '--no-'), text: not }];
}

/** As typed; null where nothing was. */
export function typedFields({ options }: CommandInput): PersonFields {
  return byField(field => {
    const typed = options[optionName(field)];
    return typeof typed === 'boolean' ? (typed ? 'x' : '') : (typed ?? null);
  });
}

/** As commander calls it: `birthDate`. */
function optionName(field: PersonField): string {
  return flagOf(field)
    .slice(2)
    .replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
