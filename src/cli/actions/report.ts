// The report of a period: shown, as JSON, or written as an official paper.

import type { ServiceReportInput } from '../../documents/sheets/service-report.ts';
import { cleanText } from '../../domain/text.ts';
import { reportPeriod, type WardReport } from '../../operations/records/report.ts';
import { reportData } from '../../operations/records/report-data.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { report as declared } from '../commands/reports.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { neededOrAsked } from '../options.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { renderReport } from '../views/report-view.ts';
import { type PaperTarget, paperTarget, writePaper } from './paper-output.ts';

/** As many commands as anybody would copy. */
const MOST_STEPS = 5;

type Asked = Given<typeof declared>;

export async function report(input: CommandInput, given: Asked): Promise<Outcome> {
  if (given.combine) return (await import('./combine.ts')).combine(input, given);
  const target = paperTarget(given);
  const period = await periodOrAsked(input, given);
  const { mark } = wordsOf(given);
  const made = await reportPeriod(officeOf(input), period, mark);
  if (target) return writeReport(input, made, given, target);
  const text = renderReport(made, input);
  return { data: reportData(made), text, ...adviceOn(made, mark.number, input) };
}

async function periodOrAsked(input: CommandInput, { what }: Asked): Promise<string> {
  const question = { message: input.messages.reports.askPeriod, default: 'this-month' };
  return neededOrAsked(input, what.join(' '), 'PERIOD', question);
}

type ReportWords = Pick<ServiceReportInput, 'mark' | 'to' | 'grounds'>;

/** What is said of the paper itself. */
function wordsOf({ number, date, to, ground }: Asked): ReportWords {
  return {
    mark: { number: cleanText(number ?? '') || null, date },
    to: cleanText(to ?? ''),
    grounds: (ground ?? [])
      .map(cleanText)
      .filter(text => text !== '')
      .map(text => `${text};`),
  };
}

async function writeReport(
  input: CommandInput,
  made: WardReport,
  given: Asked,
  target: PaperTarget,
): Promise<Outcome> {
  const { serviceReportPaper } = await import('../../documents/sheets/service-report.ts');
  const { presentation, language } = made.facts.settings;
  const { report: figures, publication, corrects } = made;
  const paper = serviceReportPaper({
    report: figures,
    publication,
    corrects,
    presentation,
    ...wordsOf(given),
    language: given.documentLang ?? language,
  });
  return {
    ...(await writePaper(input, paper, target)),
    ...adviceOn(made, wordsOf(given).mark.number, input),
  };
}

function adviceOn(
  { report: { duties } }: WardReport,
  number: string | null,
  input: CommandInput,
): Pick<Outcome, 'advice'> {
  const { reports } = input.messages;
  const missing = duties.filter(d => d.outcome === 'unrecorded');
  const steps = missing.slice(0, MOST_STEPS).map(d => `lichtruc record ${d.date}`);
  const lines = [
    ...(number === null || input.dryRun ? [] : [reports.kept(number)]),
    ...(steps.length > 0 ? [renderNextSteps(steps, input, reports.missingAdvice)] : []),
  ];
  return lines.length > 0 ? { advice: lines.join('\n') } : {};
}
