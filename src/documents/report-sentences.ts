// What a report says, in sentences: the same on paper and on a terminal.

import { FEWEST_FOR_RATE, type ServiceFigures } from '../domain/service-figures.ts';
import type { RoleAttendance, ServiceReport } from '../domain/service-report.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import { nameIn } from '../i18n/names.ts';
import { averageText, shareText } from './figure-text.ts';
import { unbroken } from './official-text.ts';

export interface ReportSentences {
  readonly duties: readonly string[];
  readonly served: readonly string[];
  readonly files: readonly string[];
  readonly satisfaction: readonly string[];
  readonly rateNote: string;
}

export function reportSentences(report: ServiceReport, language: Language): ReportSentences {
  const { figures } = report;
  const { reports } = messagesIn(language);
  return {
    duties: dutySentences(report, language),
    served: servedSentences(figures, language),
    files: fileSentences(figures, language),
    satisfaction: satisfactionSentences(figures, language),
    rateNote: reports.rateNote(FEWEST_FOR_RATE),
  };
}

function dutySentences(
  { figures, duties, attendance }: ServiceReport,
  language: Language,
): readonly string[] {
  const { reports, dates } = messagesIn(language);
  const { published, held, missed, unrecorded, cancelled } = figures.duties;
  const of = (part: number) => shareText({ part, of: published }, language);
  const missing = duties
    .filter(d => d.outcome === 'unrecorded')
    .map(d => unbroken(`${dates.weekdayShort(d.weekday)} ${dates.date(d.date)}`));
  return [
    reports.duties(published, of(held), of(missed), of(cancelled)),
    unrecorded === 0 ? reports.allRecorded : reports.unrecorded(of(unrecorded), missing.join(', ')),
    ...attendance.flatMap(role => attendanceSentences(role, language)),
  ];
}

function attendanceSentences(role: RoleAttendance, language: Language): readonly string[] {
  const { reports } = messagesIn(language);
  const name = nameIn(role, language);
  const present = shareText({ part: role.came + role.late, of: role.rostered }, language);
  return [
    ...(role.rostered + role.stoodIn > 0
      ? [reports.attendance(name, present, role.late, role.absent, role.stoodIn)]
      : []),
    ...(role.extra > 0 ? [reports.extra(name, role.extra)] : []),
  ];
}

function servedSentences({ served }: ServiceFigures, language: Language): readonly string[] {
  const { reports } = messagesIn(language);
  const average = averageText(served.perDuty, language);
  return [
    reports.served(served.perDuty.part, served.organisations, served.citizens),
    ...(average === null ? [] : [reports.perDuty(average, served.perDuty.of)]),
  ];
}

function fileSentences({ files, byField, minutes }: ServiceFigures, language: Language): readonly string[] {
  const { reports } = messagesIn(language);
  const list = byField.map(f => `${nameIn(f, language)} ${shareText(f.files, language)}`);
  return [
    reports.files(
      files.received,
      shareText(files.answeredSameDay, language),
      shareText(files.appointed, language),
      files.guided,
    ),
    files.mondayDuties === 0
      ? reports.noMondays
      : reports.mondays(shareText(files.mondays, language), files.mondayDuties),
    ...(list.length > 0 ? [reports.byField(list.join('; '), byField[0]?.files.of ?? 0)] : []),
    minutes
      ? reports.minutes(minutes.count, minutes.shortest, minutes.median, minutes.longest)
      : reports.noMinutes,
  ];
}

function satisfactionSentences({ satisfaction }: ServiceFigures, language: Language): readonly string[] {
  const { reports } = messagesIn(language);
  const { levels, satisfied, duties } = satisfaction;
  if (satisfied.of === 0) return [reports.nobodyAsked];
  const list = levels.map((count, i) => `${reports.level[i] ?? ''} ${count}`);
  return [
    reports.satisfied(shareText(satisfied, language), `${duties.part}/${duties.of}`),
    reports.levels(list.toReversed().join('; ')),
  ];
}
