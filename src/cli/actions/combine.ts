// `report --combine FILE...`: the reports of several wards, shown, as JSON, or written as a document.

import { basename, resolve } from 'node:path';
import { combinedChart, combinedNotes, combinedTable } from '../../documents/combined-table.ts';
import { type Problem, UserError } from '../../domain/errors.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { combineReportFiles, type ReportFile } from '../../operations/records/combine-reports.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { needed } from '../options.ts';
import { renderChart, renderTextTable } from '../views/report-view.ts';
import { documentLanguage, paperTarget, writePaper } from './paper-output.ts';

export async function combine(input: CommandInput): Promise<Outcome> {
  needed(input.args[0] ?? null, 'FILE');
  const target = paperTarget(input);
  const combined = combineReportFiles(readFiles(input));
  if (target) {
    const { combinedReportPaper } = await import('../../documents/sheets/combined-report.ts');
    return writePaper(
      input,
      combinedReportPaper(combined, documentLanguage(input) ?? input.language),
      target,
    );
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
function readFiles(input: CommandInput): readonly ReportFile[] {
  const problems: Problem[] = [];
  const files = input.args.flatMap(typed => {
    const path = resolve(input.context.folder, typed);
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
