// Figures in words, each with its denominator.

import { rateOf, type Share } from '../domain/service-figures.ts';
import type { Language } from '../domain/ward.ts';

/** `12/18 (66,7%)`; only `2/3` where there are too few to speak of a rate. */
export function shareText(share: Share, language: Language): string {
  const rate = rateOf(share);
  return `${share.part}/${share.of}${rate === null ? '' : ` (${percentText(rate, language)})`}`;
}

export function percentText(rate: number, language: Language): string {
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(rate * 100);
  return `${digits}%`;
}

/** To a tenth; null where there is nothing to divide by. */
export function averageText({ part, of }: Share, language: Language): string | null {
  if (of === 0) return null;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(part / of);
}
