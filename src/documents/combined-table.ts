// The table of several reports, as rows of text: the same on paper and on a terminal.

import { type CombinedReport, type CombinedTotals, servedIn } from '../domain/combined-report.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import { averageText, periodText, shareText } from './figure-text.ts';
import type { TextChart, TextTable } from './report-tables.ts';

/** `brief` leaves out what the bars say: a terminal is narrow. */
export function combinedTable(
  { wards, totals, samePeriod }: CombinedReport,
  language: Language,
  brief = false,
): TextTable {
  const { reports } = messagesIn(language);
  const { columns } = reports;
  const when = (text: string) => (samePeriod ? [] : [text]);
  const served = (...texts: readonly string[]) => (brief ? [] : texts);
  const rows = wards.map(({ rank, figures }) => [
    String(rank),
    figures.ward.name,
    ...when(periodText(figures.period, language)),
    ...figureTexts(figures, language, brief),
  ]);
  return {
    caption: reports.tables.combined,
    head: [
      columns.rank,
      columns.ward,
      ...when(columns.period),
      columns.held,
      columns.unrecorded,
      ...served(columns.organisations, columns.citizens),
      columns.total,
      columns.perDuty,
      columns.sameDay,
      columns.satisfied,
    ],
    rows: [...rows, ['', reports.totalRow, ...when(''), ...figureTexts(totals, language, brief)]],
  };
}

function figureTexts(of: CombinedTotals, language: Language, brief: boolean): readonly string[] {
  const { none } = messagesIn(language).reports;
  return [
    `${of.held}/${of.published}`,
    String(of.unrecorded),
    ...(brief ? [] : [String(of.organisations), String(of.citizens)]),
    String(servedIn(of)),
    averageText({ part: servedIn(of), of: of.held }, language) ?? none,
    shareText({ part: of.answeredSameDay, of: of.received }, language),
    shareText(of.satisfied, language),
  ];
}

export function combinedChart({ wards, samePeriod }: CombinedReport, language: Language): TextChart {
  const { reports } = messagesIn(language);
  const bars = wards.map(({ figures }) => ({
    label: samePeriod ? figures.ward.name : `${figures.ward.name}, ${periodText(figures.period, language)}`,
    value: servedIn(figures),
    note: reports.barNote(servedIn(figures), figures.organisations, figures.citizens),
  }));
  return { caption: reports.chartLegend, bars };
}

export function combinedNotes({ samePeriod }: CombinedReport, language: Language): readonly string[] {
  const { reports } = messagesIn(language);
  return [reports.combinedNote, ...(samePeriod ? [] : [reports.differentPeriods])];
}
