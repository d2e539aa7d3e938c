// The report of a period: shown, as JSON, or written as an official paper.

import { extname, resolve } from 'node:path';
import { PAPER_FORMATS, type PaperFormat, renderPaper } from '../../documents/render-paper.ts';
import type { ServiceReportInput } from '../../documents/sheets/service-report.ts';
import { UserError } from '../../domain/errors.ts';
import { cleanText } from '../../domain/text.ts';
import { readCivilDate } from '../../operations/read-period.ts';
import { reportPeriod, type WardReport } from '../../operations/records/report.ts';
import { reportData } from '../../operations/records/report-data.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { flagOption, neededOrAsked, textOption } from '../options.ts';
import { writeOutput } from '../output-file.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { renderReport } from '../views/report-view.ts';

/** As many commands as anybody would copy. */
const MOST_STEPS = 5;

export async function report(input: CommandInput): Promise<Outcome> {
  if (flagOption(input, 'combine')) return (await import('./combine.ts')).combine(input);
  const output = textOption(input, 'output');
  const paper = output === null ? null : { output, format: formatOf(output), ...wordsOf(input) };
  const made = await reportPeriod(officeOf(input), await periodOrAsked(input));
  if (paper) return writeReport(input, made, paper);
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
  { output, format, ...words }: ReportWords & { readonly output: string; readonly format: PaperFormat },
): Promise<Outcome> {
  const { serviceReportPaper } = await import('../../documents/sheets/service-report.ts');
  const { presentation, language } = made.facts.settings;
  const { report: figures, publication } = made;
  const paper = serviceReportPaper({
    report: figures,
    publication,
    presentation,
    ...words,
    language: languageOf(input) ?? language,
  });
  const written = writeOutput(input, resolve(input.context.folder, output), await renderPaper(paper, format));
  const { commands } = input.messages;
  const text = written.state === 'written' ? commands.wrote(written.path) : commands.unchanged(written.path);
  return { data: { written: [written] }, text, ...adviceOn(made, input) };
}

/** By the ending of the file. */
export function formatOf(output: string): PaperFormat {
  const ending = extname(output).slice(1).toLowerCase();
  const found = PAPER_FORMATS.find(format => format === ending);
  if (found) return found;
  const facts = { option: '-o', value: output, choices: PAPER_FORMATS.map(format => `.${format}`) };
  throw new UserError('unreadable', { code: 'choice-unknown', facts });
}

export function languageOf({ options }: CommandInput): 'vi' | 'en' | null {
  const language = options['documentLang'];
  return language === 'vi' || language === 'en' ? language : null;
}

function groundsOf(text: string): readonly string[] {
  const grounds = text.split(';').map(cleanText);
  return grounds.filter(ground => ground !== '').map(ground => `${ground};`);
}

function adviceOn({ report: { duties } }: WardReport, input: CommandInput): Pick<Outcome, 'advice'> {
  const missing = duties.filter(d => d.outcome === 'unrecorded');
  if (missing.length === 0) return {};
  const steps = missing.slice(0, MOST_STEPS).map(d => `lichtruc record ${d.date}`);
  return { advice: `${input.messages.reports.missingAdvice}\n${renderNextSteps(steps, input)}` };
}
