// Several reports on one sheet, for the level above: a working paper, without the heading of an official one.

import { type CombinedReport, servedIn } from '../../domain/combined-report.ts';
import type { Language } from '../../domain/ward.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { combinedChart, combinedNotes, combinedTable } from '../combined-table.ts';
import { type Column, type DataTable, figureCell, type Paper } from '../paper.ts';

const WIDTHS: readonly Column['width'][] = ['fit', 58];

export function combinedReportPaper(combined: CombinedReport, language: Language): Paper {
  const { reports, dates } = messagesIn(language);
  const { from, last } = combined.period;
  const { caption, head, rows } = combinedTable(combined, language);
  const subject = reports.combinedSubject(combined.wards.length, dates.date(from), dates.date(last));
  return {
    language,
    orientation: 'landscape',
    margins: 'official',
    name: `${reports.combinedTitle} ${subject}`,
    author: 'lichtruc',
    blocks: [
      { kind: 'title', above: '', title: reports.combinedTitle, subject, attachedTo: '' },
      {
        kind: 'table',
        caption,
        columns: head.map((heading, i) => ({
          heading,
          width: WIDTHS[i] ?? 'rest',
          align: i === 1 ? 'left' : i === 0 ? 'center' : 'right',
          ...(i === 1 ? { namesRow: true } : {}),
        })),
        rows: rows.map(row => row.map(figureCell)),
        empty: '',
        rowHeight: 0,
      },
      {
        kind: 'chart',
        ...combinedChart(combined, language),
        bars: combinedChart(combined, language).bars.map(bar => ({ ...bar, mark: null })),
        legend: '',
      },
      { kind: 'list', items: combinedNotes(combined, language) },
    ],
    footer: reports.combinedFooter(combined.wards.length),
    draftMark: null,
    createdAt: null,
    onePage: false,
    data: dataOf(combined, language),
  };
}

function dataOf({ wards }: CombinedReport, language: Language): DataTable {
  const { reports } = messagesIn(language);
  const { columns } = reports;
  return {
    name: reports.dataSheet,
    columns: [
      columns.rank,
      columns.ward,
      columns.published,
      columns.held,
      columns.unrecorded,
      columns.organisations,
      columns.citizens,
      columns.total,
      columns.received,
      columns.sameDay,
    ],
    rows: wards.map(({ rank, figures: f }) => [
      rank,
      f.ward.name,
      f.published,
      f.held,
      f.unrecorded,
      f.organisations,
      f.citizens,
      servedIn(f),
      f.received,
      f.answeredSameDay,
    ]),
  };
}
