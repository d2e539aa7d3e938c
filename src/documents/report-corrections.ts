// What a report says otherwise than the one before it of the same period, in a few words each.

import { type KeptReport, saysOtherwise } from '../domain/kept-report.ts';
import type { ServiceReport } from '../domain/service-report.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import { nameIn } from '../i18n/names.ts';
import { unbroken } from './official-text.ts';
import { indicatorTexts } from './report-tables.ts';

/** `số 7/BC-UBND ngày 02/02/2027`. */
export function reportCitation({ number, date }: KeptReport, language: Language): string {
  const { reports, dates } = messagesIn(language);
  return reports.citation(`${number}/${reports.symbol}`, date && dates.date(date));
}

/** That a report corrects another, and in what. */
export function correctionSentence(kept: KeptReport, report: ServiceReport, language: Language): string {
  return messagesIn(language).reports.corrects(
    unbroken(reportCitation(kept, language)),
    differences(kept.report, report, language),
  );
}

/** That a report takes the place of one of its own number, and what that one said otherwise. */
export function replacementSentence(kept: KeptReport, report: ServiceReport, language: Language): string {
  return messagesIn(language).reports.replaces(
    unbroken(reportCitation(kept, language)),
    differences(kept.report, report, language),
  );
}

function differences(kept: ServiceReport, now: ServiceReport, language: Language): string {
  const { reports, dates } = messagesIn(language);
  const [before, after] = [indicatorTexts(kept.figures, language), indicatorTexts(now.figures, language)];
  const names = Object.keys(reports.indicators) as (keyof typeof reports.indicators)[];
  const roles = now.attendance.filter(role =>
    kept.attendance.some(was => was.role === role.role && saysOtherwise(was, role)),
  );
  const duties = now.duties.filter(d =>
    saysOtherwise(
      kept.duties.find(was => was.duty === d.duty),
      d,
    ),
  );
  const found = [
    ...names
      .filter(name => before[name] !== after[name])
      .map(name => `${reports.indicators[name]} ${before[name]} → ${after[name]}`),
    ...roles.map(role => reports.attendanceDiffers(nameIn(role, language))),
    ...(duties.length > 0 ? [reports.dutiesDiffer(duties.map(d => dates.date(d.date)).join(', '))] : []),
  ];
  return found.join('; ') || reports.otherFigures;
}
