// The report of a period: shown, as JSON, or written as an official paper.

import type { ServiceReportInput } from '../../documents/sheets/service-report.ts';
import { cleanText } from '../../domain/text.ts';
import { readCivilDate } from '../../operations/read-period.ts';
import { reportPeriod, type WardReport } from '../../operations/records/report.ts';
import { reportData } from '../../operations/records/report-data.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { flagOption, neededOrAsked, textOption } from '../options.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { renderReport } from '../views/report-view.ts';
import { documentLanguage, type PaperTarget, paperTarget, writePaper } from './paper-output.ts';

/** As many commands as anybody would copy. */
const MOST_STEPS = 5;

export async function report(input: CommandInput): Promise<Outcome> {
  if (flagOption(input, 'combine')) return (await import('./combine.ts')).combine(input);
  const target = paperTarget(input);
  const words = wordsOf(input);
  const made = await reportPeriod(officeOf(input), await periodOrAsked(input));
  if (target) return writeReport(input, made, words, target);
  const text = renderReport(made.report, made.facts.settings.presentation.shortName, input);
  return { data: reportData(made), text, ...adviceOn(made, input) };
}

async function periodOrAsked(input: CommandInput): Promise<string> {
  const question = { message: input.messages.reports.askPeriod, default: 'this-month' };
  return neededOrAsked(input, input.args.join(' '), 'PERIOD', question);
}

type ReportWords = Pick<ServiceReportInput, 'mark' | 'to' | 'grounds'>;

/** What is said of the paper itself. */
function wordsOf(input: CommandInput): ReportWords {
  const date = textOption(input, 'date');
  return {
    mark: {
      number: cleanText(textOption(input, 'number') ?? '') || null,
      date: date === null ? null : readCivilDate(date),
    },
    to: cleanText(textOption(input, 'to') ?? ''),
    grounds: groundsOf(textOption(input, 'ground') ?? ''),
  };
}

async function writeReport(
  input: CommandInput,
  made: WardReport,
  words: ReportWords,
  target: PaperTarget,
): Promise<Outcome> {
  const { serviceReportPaper } = await import('../../documents/sheets/service-report.ts');
  const { presentation, language } = made.facts.settings;
  const { report: figures, publication } = made;
  const paper = serviceReportPaper({
    report: figures,
    publication,
    presentation,
    ...words,
    language: documentLanguage(input) ?? language,
  });
  return { ...(await writePaper(input, paper, target)), ...adviceOn(made, input) };
}

function groundsOf(text: string): readonly string[] {
  const grounds = text.split(';').map(cleanText);
  return grounds.filter(ground => ground !== '').map(ground => `${ground};`);
}

function adviceOn({ report: { duties } }: WardReport, input: CommandInput): Pick<Outcome, 'advice'> {
  const missing = duties.filter(d => d.outcome === 'unrecorded');
  if (missing.length === 0) return {};
  const steps = missing.slice(0, MOST_STEPS).map(d => `lichtruc record ${d.date}`);
  return { advice: renderNextSteps(steps, input, input.messages.reports.missingAdvice) };
}
