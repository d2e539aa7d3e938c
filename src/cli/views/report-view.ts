// A report on a terminal: sentences, bars, tables.

import { correctionSentence, replacementSentence } from '../../documents/report-corrections.ts';
import { reportSentences } from '../../documents/report-sentences.ts';
import {
  comparisonTable,
  dutiesTable,
  monthsTable,
  servedChart,
  type TextChart,
  type TextTable,
} from '../../documents/report-tables.ts';
import { lastDate } from '../../domain/period.ts';
import type { WardReport } from '../../operations/records/report.ts';
import { bar } from './bars.ts';
import { renderTable } from './table.ts';
import { padTo, textWidth } from './text-width.ts';
import type { View } from './view.ts';

const BAR_WIDTH = 24;
/** More duties than this are left to the months, and to the data sheet of the workbook. */
const MOST_DUTIES = 31;

export function renderReport({ report, facts, corrects, replaces }: WardReport, view: View): string {
  const { messages, language, palette } = view;
  const { shortName, model } = facts.settings.presentation;
  const { reports, dates } = messages;
  const said = reportSentences(report, language);
  const section = (title: string, lines: readonly string[]) =>
    [palette.strong(title), ...lines.map(line => `  ${line}`)].join('\n');
  const head = [
    palette.strong(shortName),
    reports.subject(model, dates.date(report.period.from), dates.date(lastDate(report.period))),
  ].join('\n');
  const comparison = comparisonTable(report, language);
  return [
    head,
    ...(corrects ? [palette.warning(correctionSentence(corrects, report, language))] : []),
    ...(replaces ? [palette.warning(replacementSentence(replaces, report, language))] : []),
    section(reports.sections.duties, said.duties),
    section(reports.sections.served, said.served),
    renderChart(servedChart(report, language), view),
    ...(report.months.length > 1 ? [renderTextTable(monthsTable(report, language), view)] : []),
    ...(report.duties.length <= MOST_DUTIES ? [renderTextTable(dutiesTable(report, language), view)] : []),
    section(reports.sections.files, said.files),
    section(reports.sections.satisfaction, said.satisfaction),
    comparison
      ? `${palette.strong(reports.sections.comparison)}\n${renderTextTable(comparison, view)}`
      : section(reports.sections.comparison, [reports.nothingBefore]),
    said.rateNote,
  ].join('\n\n');
}

/** The first columns are words, the others figures. */
export function renderTextTable(
  { head, rows }: TextTable,
  view: Pick<View, 'width' | 'plain'>,
  words = 1,
): string {
  return renderTable({ head, rows, numeric: head.map((_, i) => i).slice(words) }, view);
}

export function renderChart({ caption, bars }: TextChart, { palette }: Pick<View, 'palette'>): string {
  const most = Math.max(1, ...bars.map(b => b.value));
  const label = Math.max(0, ...bars.map(b => textWidth(b.label)));
  const lines = bars.map(
    b =>
      `  ${padTo(b.label, label)}  ${padTo(palette.accent(bar(b.value, most, BAR_WIDTH)), BAR_WIDTH)}  ${b.note}`,
  );
  return [caption, ...lines].join('\n');
}
