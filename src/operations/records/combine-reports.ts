// `report --combine`: the reports of several wards in one table. Needs no ward file: the level above has none.

import { type CombinedReport, combineReports, type WardFigures } from '../../domain/combined-report.ts';
import type { Problem } from '../../domain/errors.ts';
import { readReportFile } from '../../intake/report-file.ts';
import { refuse, refuseAny } from '../refuse.ts';

export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Throws with every problem of every file; with any, nothing is combined. */
export function combineReportFiles(files: readonly ReportFile[]): CombinedReport {
  const problems: Problem[] = [];
  const figures = files.flatMap(({ name, bytes }) => {
    const read = readReportFile(name, bytes);
    if ('ward' in read) return [{ name, read }];
    problems.push(...read);
    return [];
  });
  problems.push(...repeated(figures));
  refuseAny(problems);
  const [first, ...others] = figures.map(f => f.read);
  return first ? combineReports([first, ...others]) : refuse({ code: 'list-empty', facts: {} });
}

/** The same ward and period twice would be counted twice. */
function repeated(
  figures: readonly { readonly name: string; readonly read: WardFigures }[],
): readonly Problem[] {
  const key = ({ ward, period }: WardFigures) => `${ward.id} ${period.from} ${period.last}`;
  return figures.flatMap(({ name, read }, i): Problem[] => {
    const before = figures.slice(0, i).find(other => key(other.read) === key(read));
    if (!before) return [];
    const facts = { ward: read.ward.name, other: before.name };
    return [{ code: 'report-twice', facts, place: { file: name } }];
  });
}
