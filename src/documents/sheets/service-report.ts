// The report of a period as an official paper (BC-UBND): grounds, sections, tables, a chart and the signatory, to be
// signed as it is or edited in Word.

import type { KeptReport } from '../../domain/kept-report.ts';
import { lastDate } from '../../domain/period.ts';
import type { DocumentMark, Publication } from '../../domain/publication.ts';
import type { ServiceReport } from '../../domain/service-report.ts';
import type { Language, Presentation } from '../../domain/ward.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { authorOf, BLANK_MARK, officialClosing, officialHeader } from '../official-parts.ts';
import { officialCitation } from '../official-text.ts';
import { type Block, type DataTable, figureCell, type Paper, paragraph, type Table } from '../paper.ts';
import { correctionSentence } from '../report-corrections.ts';
import { reportSentences } from '../report-sentences.ts';
import {
  comparisonTable,
  dutiesTable,
  monthsTable,
  servedChart,
  type TextChart,
  type TextTable,
} from '../report-tables.ts';

export interface ServiceReportInput {
  readonly report: ServiceReport;
  readonly presentation: Presentation;
  /** The plan that the duties were held by. */
  readonly publication: Publication | null;
  /** Of the report itself; blank until it is signed. */
  readonly mark: DocumentMark;
  /** Whom it is addressed to; empty for nobody in particular. */
  readonly to: string;
  /** In place of the usual ones where there are any. */
  readonly grounds: readonly string[];
  readonly language: Language;
  /** The report that it corrects. */
  readonly corrects: KeptReport | null;
}

/** More duties than this are left to the months and to the data sheet. */
const MOST_DUTIES = 31;

export function serviceReportPaper(input: ServiceReportInput): Paper {
  const { report, language, mark } = input;
  const messages = messagesIn(language);
  const { reports, dates } = messages;
  const { period } = report;
  // The report is the ward's alone, whoever else put their name to the roster.
  const presentation = { ...input.presentation, coIssuer: null };
  const subject = reports.subject(presentation.model, dates.date(period.from), dates.date(lastDate(period)));
  const { published, unrecorded, cancelled } = report.figures.duties;
  const due = published - cancelled;
  return {
    language,
    orientation: 'portrait',
    margins: 'official',
    name: `${reports.title} ${subject}`,
    author: authorOf(presentation),
    blocks: [
      officialHeader({ presentation, mark, symbol: reports.symbol }, messages),
      { kind: 'title', above: '', title: reports.title, subject, attachedTo: '' },
      ...(input.to === '' ? [] : [paragraph(reports.addressed(input.to), 'centred')]),
      ...groundsOf(input, messages).map((text, i, all) =>
        paragraph(messages.documents.ground(text, i === all.length - 1), 'ground'),
      ),
      paragraph(reports.reports(presentation.shortName)),
      ...(input.corrects ? [paragraph(correctionSentence(input.corrects, report, language))] : []),
      ...sections(report, language),
      paragraph(reports.ends(presentation.shortName)),
      officialClosing({ ...presentation, recipients: presentation.report.recipients }, messages, {
        isAddressed: input.to !== '',
      }),
    ],
    footer: reports.footer(due - unrecorded, due),
    draftMark: null,
    createdAt: input.publication?.publishedAt ?? null,
    onePage: false,
    data: dataOf(report, messages),
  };
}

function groundsOf(
  { grounds, publication, presentation }: ServiceReportInput,
  messages: Messages,
): readonly string[] {
  const { reports } = messages;
  if (grounds.length > 0) return grounds;
  const { symbol, shortName, place, model } = presentation;
  const plan = officialCitation(publication?.document ?? BLANK_MARK, symbol, messages);
  return [
    reports.groundPlan(model, plan, shortName),
    place === '' ? reports.groundRecordsPlain : reports.groundRecords(place),
  ];
}

function sections(report: ServiceReport, language: Language): readonly Block[] {
  const { reports } = messagesIn(language);
  const said = reportSentences(report, language);
  const heading = (text: string): Block => ({ kind: 'heading', text });
  const paragraphs = (lines: readonly string[]) => lines.map(line => paragraph(line));
  const together = (lines: readonly string[]) => [paragraph(lines.join(' '))];
  const comparison = comparisonTable(report, language);
  return [
    heading(reports.sections.duties),
    ...together(said.duties.slice(0, 2)),
    ...paragraphs(said.duties.slice(2)),
    heading(reports.sections.served),
    ...together(said.served),
    chartBlock(servedChart(report, language), reports.chartLegend),
    ...(report.months.length > 1 ? captioned(monthsTable(report, language), 24) : []),
    ...(report.duties.length > 0 && report.duties.length <= MOST_DUTIES
      ? captioned(dutiesTable(report, language), 32)
      : []),
    heading(reports.sections.files),
    ...paragraphs(said.files),
    heading(reports.sections.satisfaction),
    ...together(said.satisfaction),
    heading(reports.sections.comparison),
    paragraph(said.rateNote, 'note'),
    ...(comparison ? [tableBlock(comparison, 45)] : [paragraph(reports.nothingBefore)]),
    heading(reports.sections.proposals),
    paragraph(reports.proposalsRoom),
  ];
}

function chartBlock({ caption, bars }: TextChart, legend: string): Block {
  return { kind: 'chart', caption, bars: bars.map(bar => ({ ...bar, mark: null })), legend };
}

function captioned(table: TextTable, firstWidth: number): readonly Block[] {
  return [paragraph(table.caption, 'caption'), tableBlock(table, firstWidth)];
}

/** Millimetres: of a column of words among figures. */
const WORDS_WIDTH = 32;

/** The first column is that many millimetres wide and names its row; the others hold figures. */
function tableBlock({ caption, head, rows }: TextTable, firstWidth: number): Table {
  return {
    kind: 'table',
    caption,
    columns: head.map((heading, i) =>
      i === 0
        ? { heading, width: firstWidth, namesRow: true }
        : rows.some(row => /\p{L}/u.test(row[i] ?? ''))
          ? { heading, width: WORDS_WIDTH }
          : { heading, width: 'rest', align: 'right' },
    ),
    rows: rows.map(row => row.map(figureCell)),
    empty: '',
    rowHeight: 0,
  };
}

function dataOf({ duties }: ServiceReport, { reports }: Messages): DataTable {
  const { columns } = reports;
  return {
    name: reports.dataSheet,
    columns: [
      columns.duty,
      columns.outcome,
      columns.organisations,
      columns.citizens,
      columns.received,
      columns.sameDay,
    ],
    rows: duties.map(d => [
      { date: d.date },
      reports.outcomes[d.outcome],
      d.organisations,
      d.citizens,
      d.received,
      d.answeredSameDay,
    ]),
  };
}
