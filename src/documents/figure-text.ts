// Figures in words, each with its denominator.

import { addDays, addMonths, type CivilDate, firstOfMonth, monthOf } from '../domain/civil-date.ts';
import { rateOf, type Share } from '../domain/service-figures.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import { unbroken } from './official-text.ts';

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

/** `10/2023` for a whole month, else `23/10/2023 – 24/11/2023`; never parted. */
export function periodText(
  { from, last }: { readonly from: CivilDate; readonly last: CivilDate },
  language: Language,
): string {
  const { reports, dates } = messagesIn(language);
  const isMonth = from.endsWith('-01') && addDays(last, 1) === firstOfMonth(addMonths(monthOf(from), 1));
  const text = isMonth
    ? `${from.slice(5, 7)}/${from.slice(0, 4)}`
    : reports.range(dates.date(from), dates.date(last));
  return unbroken(text);
}
