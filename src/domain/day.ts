// A day that differs from the ordinary week: a holiday, a day in lieu, or a swapped day.

import type { CivilDate } from './civil-date.ts';

/** `swapped-work` is a make-up working Saturday; every other kind is a day off. */
export const DAY_KINDS = ['statutory', 'compensatory', 'swapped-off', 'swapped-work', 'closed'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface SpecialDay {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly nameVi: string;
  readonly nameEn: string;
  /** The document that says so, with its number and date; for a provisional day the law it is reckoned from. */
  readonly source: string;
  /** For the two swapped kinds: the other day of the swap. */
  readonly swappedWith: CivilDate | null;
  /** True where no announcement exists yet and the day is reckoned from the lunar calendar. */
  readonly provisional: boolean;
}

export function isDayOff(day: SpecialDay): boolean {
  return day.kind !== 'swapped-work';
}

/** The ward's choice for make-up Saturdays: no duty, or the duty of the day they replace. */
export type MakeUpPolicy = 'no-duty' | 'replaced-duty';
