// The one importer of `highs`: HiGHS compiled to WebAssembly. Its memory is not garbage-collected, so every
// model is disposed of where it was made.

import { createRequire } from 'node:module';
import type { CallbackEventFor, Highs, HighsCallbackMap, Model, ModelStatusCode } from 'highs';
import { EFFORT } from './effort.ts';
import { columnData, costsOf, modelData, rowData } from './model-data.ts';
import { columnBounds, NOTHING, type Objective, type Program, rowBounds } from './program.ts';
import { type Reduced, reduceProgram } from './reduce-program.ts';
import {
  type IntegerOptions,
  type IntegerResult,
  type IrreducibleSet,
  type LinearOptimum,
  type LinearSession,
  type Solver,
  SolverStopped,
  type StopReason,
  type Watch,
} from './solver.ts';

export interface SolverOptions {
  /** Wall-clock seconds over all calls. Without it results are the same on every machine; with it they may vary. */
  readonly timeLimitSeconds?: number;
  readonly watch?: Watch | undefined;
}

let loaded: Promise<Highs> | null = null;

/** After a failure: what is left of it is not to be trusted. */
export function forgetSolver(): void {
  loaded = null;
}

/**
 * Loads the solver (some 40 ms) once a process. Where WebAssembly cannot start, each call of it throws SolverStopped.
 */
export async function loadSolver(options: SolverOptions = {}): Promise<Solver> {
  try {
    // The package's types describe its CommonJS face only.
    const load: typeof import('highs').default = createRequire(import.meta.url)('highs');
    loaded ??= load();
    return portOf(await loaded, options);
  } catch (cause) {
    forgetSolver();
    return brokenSolver(cause);
  }
}

function portOf(highs: Highs, { timeLimitSeconds, watch }: SolverOptions): Solver {
  const port = { highs, secondsLeft: timeLimitSeconds ?? Number.POSITIVE_INFINITY, watch };
  return {
    ...(watch ? { watch } : {}),
    linear: program => openSession(port, program),
    solveInteger: (program, objective, options) => solveInteger(port, program, objective, options),
    conflict: program => findConflict(port, program),
  };
}

function brokenSolver(cause: unknown): Solver {
  const fail = () => {
    throw new SolverStopped('not-loaded', { cause });
  };
  return { linear: fail, solveInteger: fail, conflict: fail };
}

interface Port {
  readonly highs: Highs;
  readonly watch: Watch | undefined;
  secondsLeft: number;
}

/** Runs the model within the time left; tells its status. */
function run(port: Port, model: Model, callbacks: HighsCallbackMap = {}): ModelStatusCode {
  if (port.secondsLeft <= 0) throw new SolverStopped('time-limit');
  if (Number.isFinite(port.secondsLeft)) model.options.set({ time_limit: port.secondsLeft });
  const before = model.getRunTime();
  model.run(callbacks);
  port.secondsLeft -= model.getRunTime() - before;
  return model.getModelStatus();
}

function whyStopped({ highs }: Port, status: ModelStatusCode): StopReason {
  const { timeLimit, interrupted, iterationLimit } = highs.constants.modelStatus;
  if (status === timeLimit) return 'time-limit';
  return status === interrupted || status === iterationLimit ? 'effort' : 'failed';
}

/** Says in our words how a call failed. */
function guard<T>(use: () => T): T {
  try {
    return use();
  } catch (cause) {
    if (cause instanceof SolverStopped) throw cause;
    forgetSolver();
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new SolverStopped(/memory|OOM/i.test(text) ? 'out-of-memory' : 'failed', { cause });
  }
}

/** The solver's own number for a strategy of its choice. */
const CHOOSE = 0;

/**
 * The first program is presolved. The next ones only add columns and rows and change costs, so the old basis is
 * often still feasible, and the solver is let choose the primal simplex then.
 */
function openSession(port: Port, program: Program): LinearSession {
  let model: Model | null = null;
  let known: Size = { columns: 0, rows: 0 };
  const minimise = (objective: Objective) => {
    if (model) catchUp(model, program, objective, known);
    else {
      model = port.highs.createModel(modelData(program, objective));
      model.options.set({ output_flag: false, simplex_strategy: CHOOSE });
    }
    known = { columns: program.columns.count, rows: program.rows.count };
    const iterations = Math.ceil(EFFORT.linear / (known.columns + known.rows));
    model.options.set({ simplex_iteration_limit: iterations });
    return linearOptimum(port, model);
  };
  return { minimise: objective => guard(() => minimise(objective)), close: () => model?.dispose() };
}

/** How much of a program a model has. */
interface Size {
  readonly columns: number;
  readonly rows: number;
}

function catchUp(model: Model, program: Program, objective: Objective, { columns, rows }: Size): void {
  const costs = costsOf(program, objective);
  const known = { kind: 'range' as const, from: 0, to: columns - 1 };
  const ofColumns = columnBounds(program);
  model.changeColsCost(known, costs.subarray(0, columns));
  model.changeColsBounds(known, ofColumns.lower.subarray(0, columns), ofColumns.upper.subarray(0, columns));
  const knownRows = { kind: 'range' as const, from: 0, to: rows - 1 };
  const ofRows = rowBounds(program);
  model.changeRowsBounds(knownRows, ofRows.lower.subarray(0, rows), ofRows.upper.subarray(0, rows));
  if (program.columns.count > columns) {
    const { matrix, ...added } = columnData(program, costs, columns);
    model.addCols({ ...added, matrix: { ...matrix, numRows: rows } });
  }
  if (program.rows.count > rows) model.addRows(rowData(program, rows));
  model.changeObjectiveOffset(objective.constant);
}

function linearOptimum(port: Port, model: Model): LinearOptimum | null {
  const { optimal, infeasible, unboundedOrInfeasible } = port.highs.constants.modelStatus;
  const status = run(port, model);
  if (status === infeasible || status === unboundedOrInfeasible) return null;
  if (status !== optimal) throw new SolverStopped(whyStopped(port, status));
  const { colValue, rowDual } = model.getSolution();
  return { value: model.getObjectiveValue(), columns: colValue, rowDuals: rowDual };
}

/** All levels are whole, so a solution less than one above the bound is the best: nothing else is looked for. */
const GAP = 0.99;
const EXACT = {
  output_flag: false,
  mip_rel_gap: 0,
  mip_abs_gap: GAP,
  mip_feasibility_tolerance: 1e-7,
  mip_heuristic_run_feasibility_jump: false,
};
/** Nothing but a jump to some solution: nearly all rosters on their faces are found so. */
const JUMP = { presolve: 'off', mip_detect_symmetry: false, mip_heuristic_run_feasibility_jump: true };
const SEARCH = { presolve: 'choose', mip_detect_symmetry: true, mip_heuristic_run_feasibility_jump: true };

const NONE: IntegerResult = { best: null, bound: Number.POSITIVE_INFINITY, stopped: null };

function solveInteger(
  port: Port,
  program: Program,
  objective: Objective,
  options: IntegerOptions,
): IntegerResult {
  return guard(() => {
    const reduced = reduceProgram(program, objective);
    if (!reduced) return NONE;
    const { best, ...result } = solveReduced(port, reduced, options);
    return { ...result, best: best && { ...best, columns: reduced.restore(best.columns) } };
  });
}

function solveReduced(port: Port, { program, objective }: Reduced, options: IntegerOptions): IntegerResult {
  const { columns, rows } = program;
  const value = objective.constant;
  if (columns.count === 0)
    return { best: { value, columns: new Float64Array(0) }, bound: value, stopped: null };
  const { continuous, integer } = port.highs.constants.variableType;
  const integrality = Array.from(columns.integer.subarray(0, columns.count), whole =>
    whole ? integer : continuous,
  );
  const model = port.highs.createModel({ ...modelData(program, objective), integrality });
  const search = ({ target, effort }: IntegerOptions, more: object) => {
    model.options.set({ ...EXACT, ...(target === undefined ? {} : { objective_target: target }), ...more });
    const size = columns.count + rows.count;
    const most = effort === undefined ? Number.POSITIVE_INFINITY : effort / size;
    return integerResult(port, model, run(port, model, interruptAfter(port, most)));
  };
  try {
    // Jumping finds a roster where any will do, and nearly never one better than is known.
    if (objective.entries.length > 0) return search(options, {});
    const jumped = search({ effort: 0 }, JUMP);
    return jumped.best || jumped.stopped !== 'effort' ? jumped : search(options, SEARCH);
  } finally {
    model.dispose();
  }
}

function interruptAfter({ highs, watch }: Port, iterations: number): HighsCallbackMap {
  if (!watch && iterations === Number.POSITIVE_INFINITY) return {};
  return {
    [highs.constants.callbackType.mipInterrupt]: (event: CallbackEventFor<6>) => {
      watch?.goesOn();
      if (Number(event.data.mip_total_lp_iterations ?? 0) > iterations) event.interrupt();
    },
  };
}

function integerResult(port: Port, model: Model, status: ModelStatusCode): IntegerResult {
  const { optimal, objectiveTarget, infeasible, unboundedOrInfeasible } = port.highs.constants.modelStatus;
  if (status === infeasible || status === unboundedOrInfeasible) return NONE;
  const value = model.getObjectiveValue();
  const best = Number.isFinite(value) ? { value, columns: model.getSolution().colValue } : null;
  if (best && (status === optimal || status === objectiveTarget))
    return { best, bound: value - GAP, stopped: null };
  return { best, bound: Number(model.info.get('mip_dual_bound')), stopped: whyStopped(port, status) };
}

function findConflict({ highs }: Port, program: Program): IrreducibleSet {
  return guard(() => {
    const model = highs.createModel(modelData(program, NOTHING));
    try {
      model.options.set({ output_flag: false, iis_strategy: highs.constants.iis.strategyRowPriority });
      const { rowIndex, colIndex } = model.getIis();
      return { rows: new Set(rowIndex), columns: new Set(colIndex) };
    } finally {
      model.dispose();
    }
  });
}
