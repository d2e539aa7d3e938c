// The one importer of `highs`: HiGHS compiled to WebAssembly. Its memory is not garbage-collected, so every
// model is disposed of where it was made.

import { createRequire } from 'node:module';
import type { Highs, Model, ModelData } from 'highs';
import { UserError } from '../domain/errors.ts';
import type { Objective, Program } from './program.ts';
import type { IntegerOptimum, IntegerOptions, LinearOptimum, Solver } from './solver.ts';

/** Loads the solver (about 0.2 s). Throws a `store`-free user error where WebAssembly cannot start. */
export async function loadSolver(): Promise<Solver> {
  // The package's types describe its CommonJS face only.
  const load: typeof import('highs').default = createRequire(import.meta.url)('highs');
  const highs = await load().catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('wrong', { code: 'solver-unavailable', facts: { reason } });
  });
  return {
    solveLinear: (program, objective) => withModel(highs, program, objective, false, solveLinear(highs)),
    solveInteger: (program, objective, options) =>
      withModel(highs, program, objective, true, model => solveInteger(highs, model, options)),
    conflict: program =>
      withModel(highs, program, { constant: 0, entries: [] }, true, model => conflict(model, program)),
  };
}

function withModel<T>(
  highs: Highs,
  program: Program,
  objective: Objective,
  integers: boolean,
  use: (model: Model) => T,
): T {
  const model = highs.createModel(asModelData(highs, program, objective, integers));
  try {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      mip_feasibility_tolerance: 1e-7,
    });
    return use(model);
  } finally {
    model.dispose();
  }
}

function solveLinear(highs: Highs): (model: Model) => LinearOptimum | null {
  return model => {
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const { colValue, colDual, rowDual } = model.getSolution();
    return { value: model.getObjectiveValue(), columns: colValue, reducedCosts: colDual, rowDuals: rowDual };
  };
}

function solveInteger(highs: Highs, model: Model, options: IntegerOptions): IntegerOptimum | null {
  if (options.timeLimitSeconds !== undefined) model.options.set({ time_limit: options.timeLimitSeconds });
  if (options.seed !== undefined) model.options.set({ random_seed: options.seed });
  if (options.target !== undefined) model.options.set({ objective_target: options.target });
  model.run();
  const status = model.getModelStatus();
  const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  if (status === infeasible || status === unboundedOrInfeasible) return null;
  const value = model.getObjectiveValue();
  const bound = status === optimal ? value : model.info.get('mip_dual_bound');
  return Number.isFinite(value)
    ? { value, bound: Number(bound), columns: model.getSolution().colValue }
    : null;
}

function conflict(model: Model, program: Program): readonly string[] {
  model.options.set({ iis_strategy: 6 });
  const { rowIndex, colIndex } = model.getIis();
  const rows = [...rowIndex].flatMap(i => program.rows[i]?.name ?? []);
  const columns = [...colIndex].flatMap(i => program.columns[i]?.name ?? []);
  return [...rows, ...columns];
}

function asModelData(highs: Highs, program: Program, objective: Objective, integers: boolean): ModelData {
  const { columns, rows } = program;
  const colCost = new Float64Array(columns.length);
  for (const { column, times } of objective.entries) colCost[column] = (colCost[column] ?? 0) + times;
  const entries = rows.flatMap(row => row.entries);
  const starts = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.entries.length;
  const { continuous, integer } = highs.constants.variableType;
  return {
    numCols: columns.length,
    numRows: rows.length,
    offset: objective.constant,
    colCost,
    colLower: Float64Array.from(columns, c => c.lower),
    colUpper: Float64Array.from(columns, c => c.upper),
    rowLower: Float64Array.from(rows, r => r.lower),
    rowUpper: Float64Array.from(rows, r => r.upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: Int32Array.from(entries, e => e.column),
      values: Float64Array.from(entries, e => e.times),
    },
    ...(integers ? { integrality: columns.map(c => (c.integer ? integer : continuous)) } : {}),
  };
}
