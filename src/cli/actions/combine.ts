// `report --combine`: the reports of several wards, shown, as JSON, or written as a document. They are read from files of
// reports, or made from the wards' own files, for the period named with them.

import { basename } from 'node:path';
import { combinedChart, combinedNotes, combinedTable } from '../../documents/combined-table.ts';
import { type Problem, UserError } from '../../domain/errors.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { combineReportFiles, type ReportFile } from '../../operations/records/combine-reports.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { report } from '../commands/reports.ts';
import type { Given } from '../declaration.ts';
import { runWards } from '../many/run-wards.ts';
import { wardFiles } from '../many/ward-files.ts';
import { namesFile } from '../names-file.ts';
import { needed } from '../options.ts';
import { typedPath } from '../typed-path.ts';
import { renderChart, renderTextTable } from '../views/report-view.ts';
import { wentHow } from '../views/wards-view.ts';
import { paperTarget, writePaper } from './paper-output.ts';

export async function combine(
  input: CommandInput,
  { what: words, documentLang, ...output }: Given<typeof report>,
): Promise<Outcome> {
  const target = paperTarget(output);
  const named = words.filter(word => namesFile(word, input.context));
  needed(named[0] ?? null, 'FILE');
  const isReport = (word: string) => /\.json$/i.test(word);
  const wards = named.filter(word => !isReport(word));
  const period = words.filter(word => !named.includes(word)).join(' ');
  const combined = combineReportFiles([
    ...readFiles(named.filter(isReport), input),
    ...(wards.length > 0 ? await reportsOf(wards, needed(period, 'PERIOD'), input) : []),
  ]);
  if (target) {
    const { combinedReportPaper } = await import('../../documents/sheets/combined-report.ts');
    return writePaper(input, combinedReportPaper(combined, documentLang ?? input.language), target);
  }
  const { reports, dates } = input.messages;
  const { from, last } = combined.period;
  const text = [
    input.palette.strong(reports.combinedTitle),
    reports.combinedSubject(combined.wards.length, dates.date(from), dates.date(last)),
    '',
    renderTextTable(combinedTable(combined, input.language, true), input, 2),
    '',
    renderChart(combinedChart(combined, input.language), input),
    '',
    ...combinedNotes(combined, input.language),
  ];
  return { data: combined, text: text.join('\n') };
}

/** Each ward's own report, made now. Throws `ward-failed` for every ward that has none. */
async function reportsOf(
  named: readonly string[],
  period: string,
  input: CommandInput,
): Promise<readonly ReportFile[]> {
  const jobs = wardFiles(named, input.context).map(file => ({ file, words: ['report', period] }));
  const { results } = await runWards(input, { jobs, processes: null });
  const failed = results.filter(({ exitCode }) => exitCode !== 0);
  if (failed.length > 0)
    throw new UserError(
      'wrong',
      failed.map(result => ({
        code: 'ward-failed',
        facts: { path: result.file, reason: wentHow(result, input) },
      })),
    );
  return results.map(result => ({
    name: basename(result.file),
    bytes: Buffer.from(JSON.stringify(result)),
  }));
}

/** Every file that cannot be read is named. */
function readFiles(named: readonly string[], { context }: CommandInput): readonly ReportFile[] {
  const problems: Problem[] = [];
  const files = named.flatMap(typed => {
    const path = typedPath(typed, context.folder);
    try {
      return [{ name: basename(path), bytes: readBytes(path) }];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new UserError('unreadable', problems);
  return files;
}
