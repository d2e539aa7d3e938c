// Whom to ring. Telephone numbers only where somebody at the office's own terminal asks for them.

import type { PersonCode } from '../../domain/person.ts';
import type { Names } from '../../i18n/names.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { CommandInput } from '../command-file.ts';

export function peopleToRing(
  codes: readonly PersonCode[],
  { people }: Pick<WardFacts, 'people'>,
  names: Names,
  { options, context }: Pick<CommandInput, 'options' | 'context'>,
): string {
  const shown = options['phones'] === true && context.stdout.isTTY === true && options['json'] !== true;
  return codes
    .map(code => {
      const phone = shown ? people.find(p => p.code === code)?.phone : '';
      return phone ? `${names.person(code)} ${phone}` : names.person(code);
    })
    .join(', ');
}
