// What was proven of a roster, level by level.

import type { ProvenLevel } from '../../engine/solve.ts';
import type { StopReason } from '../../engine/solver.ts';
import { renderTable } from './table.ts';
import type { View } from './view.ts';

/** Level by level. */
export function renderProof(levels: readonly ProvenLevel[], view: View): string {
  const { palette, messages } = view;
  const { cli } = messages;
  const rows = levels.map(({ level, value, bound, proven }) => [
    cli.level(level),
    String(value),
    proven ? palette.good(`✓ ${cli.proven}`) : palette.warning(cli.distance(value - bound)),
  ]);
  const head = [cli.columns.level, cli.columns.value, cli.columns.proof];
  return renderTable({ head, rows, numeric: [1] }, view);
}

/** In one line; why the search ended early in another. */
export function renderVerdict(
  levels: readonly ProvenLevel[],
  stopped: StopReason | null,
  { messages, palette }: View,
): string {
  const { cli } = messages;
  const whole = levels.every(level => level.proven);
  const has = (id: ProvenLevel['level']) => levels.some(({ level }) => level === id);
  const terms = { repaired: has('L6'), measured: has('LC') };
  const verdict = whole ? palette.good(cli.allProven(terms)) : palette.warning(cli.notAllProven);
  return [verdict, ...(stopped ? [palette.warning(cli.stopped(stopped))] : [])].join('\n');
}
