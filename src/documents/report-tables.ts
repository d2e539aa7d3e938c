// The tables and bars of a report, as rows of text: the same on paper and on a terminal.

import { addDays } from '../domain/civil-date.ts';
import type { Period } from '../domain/period.ts';
import type { DutyServed, ServiceFigures } from '../domain/service-figures.ts';
import type { ServiceReport } from '../domain/service-report.ts';
import type { Language } from '../domain/ward.ts';
import { messagesIn } from '../i18n/languages.ts';
import { averageText, periodText, shareText } from './figure-text.ts';
import { unbroken } from './official-text.ts';

export interface TextTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface TextBar {
  readonly label: string;
  readonly value: number;
  readonly note: string;
}

export interface TextChart {
  readonly caption: string;
  readonly bars: readonly TextBar[];
}

export function monthsTable({ months, figures }: ServiceReport, language: Language): TextTable {
  const { reports } = messagesIn(language);
  const { columns } = reports;
  const row = (name: string, of: ServiceFigures) => {
    const { published, held, missed, unrecorded } = of.duties;
    const { organisations, citizens, perDuty } = of.served;
    const counts =
      held + missed === 0
        ? [reports.none, reports.none, reports.none]
        : [organisations, citizens, perDuty.part];
    return [name, published, held, missed, unrecorded, ...counts].map(String);
  };
  return {
    caption: reports.tables.months,
    head: [
      columns.month,
      columns.published,
      columns.held,
      columns.missed,
      columns.unrecorded,
      columns.organisations,
      columns.citizens,
      columns.total,
    ],
    rows: [
      ...withDuties(months).map(m => row(unbroken(`${m.month.slice(5)}/${m.month.slice(0, 4)}`), m.figures)),
      row(reports.totalRow, figures),
    ],
  };
}

export function dutiesTable({ duties }: ServiceReport, language: Language): TextTable {
  const { reports } = messagesIn(language);
  const { columns } = reports;
  const count = (value: number | null) => (value === null ? reports.none : String(value));
  return {
    caption: reports.tables.duties,
    head: [
      columns.duty,
      columns.outcome,
      columns.organisations,
      columns.citizens,
      columns.total,
      columns.received,
      columns.sameDay,
    ],
    rows: duties.map(d => [
      dutyLabel(d, language),
      reports.outcomes[d.outcome],
      count(d.organisations),
      count(d.citizens),
      count(totalOf(d)),
      count(d.received),
      count(d.answeredSameDay),
    ]),
  };
}

/** Months in which a duty was due. */
function withDuties(months: ServiceReport['months']): ServiceReport['months'] {
  return months.filter(m => m.figures.duties.published > 0);
}

/** Null where there is nothing to compare with. */
export function comparisonTable(report: ServiceReport, language: Language): TextTable | null {
  const { reports } = messagesIn(language);
  const { columns } = reports;
  if (!report.before && !report.yearBefore) return null;
  const range = ({ from, until }: Period) => periodText({ from, last: addDays(until, -1) }, language);
  const all = [report, report.before, report.yearBefore];
  const head = [columns.thisPeriod, columns.before, columns.yearBefore].map((title, i) => {
    const period = all[i]?.period;
    return period ? `${title} (${range(period)})` : title;
  });
  const columnsOfText = all.map(p => (p ? indicatorTexts(p.figures, language) : null));
  const names = Object.keys(reports.indicators) as (keyof typeof reports.indicators)[];
  return {
    caption: reports.tables.comparison,
    head: [columns.indicator, ...head],
    rows: names.map(name => [
      reports.indicators[name],
      ...columnsOfText.map(texts => texts?.[name] ?? reports.none),
    ]),
  };
}

/** Of each indicator what a report says of it. */
export function indicatorTexts({ duties, served, files, satisfaction }: ServiceFigures, language: Language) {
  const { none } = messagesIn(language).reports;
  return {
    held: shareText({ part: duties.held, of: duties.published }, language),
    served: String(served.perDuty.part),
    organisations: String(served.organisations),
    citizens: String(served.citizens),
    perDuty: averageText(served.perDuty, language) ?? none,
    received: String(files.received),
    sameDay: shareText(files.answeredSameDay, language),
    mondays: shareText(files.mondays, language),
    satisfied: shareText(satisfaction.satisfied, language),
  };
}

/** By month; by duty where the report has a month or two. A duty without a record has no bar, but its line says so. */
export function servedChart(report: ServiceReport, language: Language): TextChart {
  const { reports } = messagesIn(language);
  if (report.months.length <= 2)
    return { caption: reports.chartByDuty, bars: report.duties.map(duty => dutyBar(duty, language)) };
  const bars = withDuties(report.months).map(({ month, figures: { duties, served } }) => ({
    label: unbroken(`${month.slice(5)}/${month.slice(0, 4)}`),
    value: served.perDuty.part,
    note:
      duties.held + duties.missed === 0
        ? reports.outcomes.unrecorded
        : reports.barNote(served.perDuty.part, served.organisations, served.citizens),
  }));
  return { caption: reports.chartByMonth, bars };
}

function dutyBar(duty: DutyServed, language: Language): TextBar {
  const { reports } = messagesIn(language);
  const total = totalOf(duty);
  const { organisations, citizens, outcome } = duty;
  const isServed = outcome === 'held' && total !== null && organisations !== null && citizens !== null;
  const note = isServed ? reports.barNote(total, organisations, citizens) : reports.outcomes[outcome];
  return { label: dutyLabel(duty, language), value: total ?? 0, note };
}

function totalOf({ organisations, citizens }: DutyServed): number | null {
  return organisations === null || citizens === null ? null : organisations + citizens;
}

function dutyLabel({ date, weekday }: DutyServed, language: Language): string {
  const { dates } = messagesIn(language);
  return unbroken(`${dates.weekdayShort(weekday)} ${dates.date(date)}`);
}
