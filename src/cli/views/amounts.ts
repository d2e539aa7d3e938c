// Ledger units as people read them: 1,25 turns, with a sign where it says too many or too few.

import { DUTY_UNITS } from '../../domain/ledger.ts';
import type { Language } from '../../domain/ward.ts';

/** Turns with two decimals, rounded only here. */
export function amountsIn(language: Language): (units: number) => string {
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  return units => format.format(units / DUTY_UNITS);
}
