// `report --combine FILE...`: the reports of several wards, shown, as JSON, or written as a document.

import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { combinedChart, combinedNotes, combinedTable } from '../../documents/combined-table.ts';
import { renderPaper } from '../../documents/render-paper.ts';
import { type Problem, UserError } from '../../domain/errors.ts';
import { combineReportFiles, type ReportFile } from '../../operations/records/combine-reports.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { needed, textOption } from '../options.ts';
import { writeOutput } from '../output-file.ts';
import { renderChart, renderTextTable } from '../views/report-view.ts';
import { formatOf, languageOf } from './report.ts';

export async function combine(input: CommandInput): Promise<Outcome> {
  needed(input.args[0] ?? null, 'FILE');
  const output = textOption(input, 'output');
  const format = output === null ? null : formatOf(output);
  const combined = combineReportFiles(readFiles(input));
  if (output !== null && format !== null) {
    const { combinedReportPaper } = await import('../../documents/sheets/combined-report.ts');
    const paper = combinedReportPaper(combined, languageOf(input) ?? input.language);
    const written = writeOutput(
      input,
      resolve(input.context.folder, output),
      await renderPaper(paper, format),
    );
    const { commands } = input.messages;
    const say = written.state === 'written' ? commands.wrote : commands.unchanged;
    return { data: { written: [written] }, text: say(written.path) };
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
      return [{ name: basename(path), bytes: readFileSync(path) }];
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      problems.push({ code: 'file-unreadable', facts: { path, reason } });
      return [];
    }
  });
  if (problems.length > 0) throw new UserError('unreadable', problems);
  return files;
}
