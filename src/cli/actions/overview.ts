// `overview FILES...`: how many wards stand, those that need a call first. Without files, the line of this ward.

import { wardLinesTable } from '../../documents/ward-lines-table.ts';
import { byNeed, type WardLine } from '../../domain/ward-line.ts';
import { wardLine } from '../../operations/outlook/ward-line.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type { overview as declared } from '../commands/many.ts';
import type { WardResult } from '../many/messages.ts';
import { runWards } from '../many/run-wards.ts';
import { wardFiles } from '../many/ward-files.ts';
import { officeOf, today } from '../office.ts';
import { renderTextTable } from '../views/report-view.ts';
import { renderWards } from '../views/wards-view.ts';
import { paperTarget, writePaper } from './paper-output.ts';

export const overviewOfWards: Action<typeof declared> = async (input, given) => {
  const target = paperTarget(given);
  const { lines, failed, data } = await linesOf(input, given);
  const advice =
    failed.length > 0 ? { advice: renderWards(failed, input.context.folder, input), no: true } : {};
  if (target) {
    const { wardLinesPaper } = await import('../../documents/sheets/ward-lines.ts');
    return {
      ...(await writePaper(input, wardLinesPaper(lines, today(input), input.language), target)),
      ...advice,
    };
  }
  return { data, text: renderTextTable(wardLinesTable(lines, input.language), input, 2), ...advice };
};

async function linesOf(input: CommandInput, { files: named, jobs }: Parameters<typeof overviewOfWards>[1]) {
  if (named.length === 0) {
    const line = await wardLine(officeOf(input));
    return { lines: [line], failed: [], data: line };
  }
  const files = wardFiles(named, input.context);
  const { results } = await runWards(input, {
    jobs: files.map(file => ({ file, words: ['overview'] })),
    processes: jobs,
  });
  const failed = results.filter(({ exitCode }) => exitCode !== 0);
  const read = results.flatMap(result => {
    const line = lineIn(result);
    return line ? [{ file: result.file, line }] : [];
  });
  const sorted = read.sort((a, b) => byNeed(a.line, b.line));
  const data = { wards: sorted.map(({ file, line }) => ({ file, ...line })), failed };
  return { lines: sorted.map(({ line }) => line), failed, data };
}

/** As this same program answered it. */
function lineIn(result: WardResult): WardLine | null {
  return result.exitCode === 0 && 'data' in result ? (result.data as WardLine) : null;
}
