// The solvers that solve the plain model: the engine's own, and CP-SAT where `bench/peers` is installed.

import { loadSolver } from '../../src/engine/highs.ts';
import type { Objective, Program } from '../../src/engine/program.ts';
import { SolverStopped } from '../../src/engine/solver.ts';
import type { Minimise } from './plain-model.ts';

export async function highsMinimiser(seconds: number): Promise<Minimise> {
  const solver = await loadSolver({ timeLimitSeconds: seconds });
  return async (program, objective) => {
    try {
      const { best, stopped } = solver.solveInteger(program, objective, {});
      return best && { ...best, proven: stopped === null };
    } catch (cause) {
      if (cause instanceof SolverStopped) return null;
      throw cause;
    }
  };
}

/** As much of or-tools-wasm as is used here; the package is not there when this is compiled. */
interface CpSat {
  readonly CpModel: new () => {
    newIntVar(lower: number, upper: number): unknown;
    addLinearConstraint(sum: unknown, lower: number, upper: number): unknown;
    minimize(sum: unknown): void;
  };
  readonly CpSolver: new () => {
    solve(model: unknown, options: object): Promise<unknown>;
    statusName(status: unknown): string;
    value(variable: unknown): number;
    objectiveValue(): number;
  };
  readonly LinearExpr: { weightedSum(variables: readonly unknown[], times: readonly number[]): unknown };
}

/** Beyond what any row sums up to. */
const UNBOUNDED = 1e9;

export async function cpSatMinimiser(seconds: number, module: URL): Promise<Minimise> {
  const cpSat: CpSat = await import(module.href);
  const until = performance.now() + 1000 * seconds;
  return async (program, objective) => {
    const left = (until - performance.now()) / 1000;
    if (left <= 0) return null;
    const { model, variables } = cpModel(cpSat, program, objective);
    const solver = new cpSat.CpSolver();
    const options = { numSearchWorkers: 1, maxTimeInSeconds: left };
    const status = solver.statusName(await solver.solve(model, options));
    if (status !== 'OPTIMAL' && status !== 'FEASIBLE') return null;
    const columns = Float64Array.from(variables, v => Number(solver.value(v)));
    const value = solver.objectiveValue() + objective.constant;
    return { value, columns, proven: status === 'OPTIMAL' };
  };
}

function cpModel({ CpModel, LinearExpr }: CpSat, { columns, rows }: Program, { entries }: Objective) {
  const model = new CpModel();
  const variables = Array.from({ length: columns.count }, (_, i) =>
    model.newIntVar(columns.lower[i] ?? 0, columns.upper[i] ?? 0),
  );
  const bound = (x: number) => Math.max(-UNBOUNDED, Math.min(UNBOUNDED, x));
  for (let row = 0; row < rows.count; row++) {
    const [from, until] = [rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0];
    const sum = LinearExpr.weightedSum(
      Array.from(rows.columns.subarray(from, until), i => variables[i]),
      [...rows.times.subarray(from, until)],
    );
    model.addLinearConstraint(sum, bound(rows.lower[row] ?? 0), bound(rows.upper[row] ?? 0));
  }
  model.minimize(
    LinearExpr.weightedSum(
      entries.map(e => variables[e.column]),
      entries.map(e => e.times),
    ),
  );
  return { model, variables };
}
