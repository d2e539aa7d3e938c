// Sheets that need more than the roster: the days of the calendar, the ledger, the services of the desk.

import type { Paper } from '../../documents/paper.ts';
import type { PublicNoticeInput } from '../../documents/sheets/public-notice.ts';
import { nameIn } from '../../i18n/names.ts';
import { pageOf } from '../ledger/person-page.ts';
import { ledgerOf } from '../ledger/read-ledger.ts';
import { fairnessOf } from '../roster/fairness-rows.ts';
import type { PaperSource } from './paper-source.ts';

export type WallSheet = 'a4' | 'a3';

export async function wallPaper({ planning, document, page }: PaperSource, sheet: WallSheet): Promise<Paper> {
  const { wallCalendar } = await import('../../documents/sheets/wall-calendar.ts');
  const days = planning.calendar.daysOf(planning.period);
  return wallCalendar({ ...document, days, sheet, feed: page({ kind: 'ward' }) });
}

export async function fairnessPaper({ planning, document }: PaperSource): Promise<Paper> {
  const { fairnessSheet } = await import('../../documents/sheets/fairness-sheet.ts');
  const lines = fairnessOf(planning, document.roster.duties);
  const { balancedWeekdays } = planning.facts.settings.fairness;
  return fairnessSheet({ ...document, lines, balancedWeekdays });
}

/** Throws `person-unknown` or `person-ambiguous`. */
export async function personPaper({ planning, document }: PaperSource, typed: string): Promise<Paper> {
  const { personSheet } = await import('../../documents/sheets/person-sheet.ts');
  const { person, ledger, lines } = pageOf(ledgerOf(planning), typed);
  return personSheet({ ...document, person, ledger, lines });
}

export async function noticePaper(source: PaperSource): Promise<Paper> {
  const { publicNotice } = await import('../../documents/sheets/public-notice.ts');
  return publicNotice(noticeInput(source));
}

export async function noticeText(source: PaperSource): Promise<Uint8Array> {
  const { publicNoticeText } = await import('../../documents/sheets/public-notice.ts');
  return publicNoticeText(noticeInput(source));
}

function noticeInput({ planning, document }: PaperSource): PublicNoticeInput {
  const { settings, skills } = planning.facts;
  const services = skills.map(s => nameIn(s, document.language));
  return { ...document, opensAt: settings.opensAt, services };
}
