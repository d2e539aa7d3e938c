// Whom to ring. With telephone numbers where they may be shown.

import type { PersonCode } from '../../domain/person.ts';
import type { Names } from '../../i18n/names.ts';
import type { WardFacts } from '../../store/ward-facts.ts';

export function peopleToRing(
  codes: readonly PersonCode[],
  { people }: Pick<WardFacts, 'people'>,
  names: Names,
  withPhones: boolean,
): string {
  return codes
    .map(code => {
      const phone = withPhones ? people.find(p => p.code === code)?.phone : '';
      return phone ? `${names.person(code)} ${phone}` : names.person(code);
    })
    .join(', ');
}
