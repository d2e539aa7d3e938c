// `report --combine FILE...`: the reports of several wards, shown, as JSON, or written as a document.

import { basename } from 'node:path';
import { combinedChart, combinedNotes, combinedTable } from '../../documents/combined-table.ts';
import { type Problem, UserError } from '../../domain/errors.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { combineReportFiles, type ReportFile } from '../../operations/records/combine-reports.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { report } from '../commands/reports.ts';
import type { Given } from '../declaration.ts';
import { needed } from '../options.ts';
import { typedPath } from '../typed-path.ts';
import { renderChart, renderTextTable } from '../views/report-view.ts';
import { paperTarget, writePaper } from './paper-output.ts';

export async function combine(
  input: CommandInput,
  { what: files, documentLang, ...output }: Given<typeof report>,
): Promise<Outcome> {
  needed(files[0] ?? null, 'FILE');
  const target = paperTarget(output);
  const combined = combineReportFiles(readFiles(files, input));
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
