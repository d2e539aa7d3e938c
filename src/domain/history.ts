// What was done to a ward, and what of it can be taken back: last in, first out. An undo is an operation like any
// other; it can be taken back in turn by redo, until something else is done.

import type { Facts } from './errors.ts';
import type { Barrier } from './problems/history.ts';
import type { InstantSeconds } from './publication.ts';

/** 1, 2, 3 … in the order in which they were done. */
export type OperationId = number;

export interface Operation {
  readonly id: OperationId;
  readonly at: InstantSeconds;
  readonly by: string;
  /** One of `OPERATION_NAMES`, or what a newer program calls one of its own. */
  readonly name: string;
  readonly facts: Facts;
}

export const UNDO = 'undo';
export const REDO = 'redo';

/** Everything that is ever done to a ward: most by the command of that name. */
export const OPERATION_NAMES = [
  'init',
  'people add',
  'people edit',
  'people retire',
  'people erase',
  'people import',
  'skills set',
  'skills remove',
  'roles set',
  'leave add',
  'leave remove',
  'leave import',
  'settings set',
  'pattern set',
  'pattern end',
  'wish add',
  'wish remove',
  'wishes import',
  'pair forbid',
  'pair allow',
  'pairs import',
  'holidays add',
  'holidays remove',
  'holidays import',
  'balance set',
  'balance close',
  'roster import',
  'roster receive',
  'generate',
  'publish',
  'absent',
  'swap',
  'cover',
  'assign',
  'unpin',
  'duty cancel',
  'duty restore',
  'duty add',
  'versions mark',
  'record',
  'record remove',
  'record import',
  'report',
  'fields set',
  'fields remove',
  'restore',
  'feeds issue',
  'feeds rotate',
  'feeds revoke',
  'feeds end',
  'feeds regain',
  'feeds build',
  UNDO,
  REDO,
] as const;
export type OperationName = (typeof OPERATION_NAMES)[number];

export function isOperationName(name: string): name is OperationName {
  return (OPERATION_NAMES as readonly string[]).includes(name);
}
const BARRIERS = ['init', 'people erase', 'restore'] as const satisfies readonly (Barrier & OperationName)[];
/** What changes nothing of the ward's own: undo neither takes it back nor is stopped by it. */
export const PASSED_OVER: readonly string[] = [
  'feeds build',
  'feeds issue',
  'feeds rotate',
  'feeds revoke',
  'feeds end',
  'feeds regain',
] satisfies readonly OperationName[];
/** Stands for a change of the file's own form. */
export const MIGRATION = 'migration';

export interface Undoable {
  /** Still in effect and able to be taken back, oldest first. */
  readonly done: readonly OperationId[];
  /** Undos that redo can take back, the last one last. */
  readonly undone: readonly OperationId[];
  /** What stands before `done`. */
  readonly barrier: Barrier | null;
}

/** `migratedAfter`: the newest operations at the times when the file's form changed. */
export function undoable(
  operations: readonly Operation[],
  migratedAfter: ReadonlySet<OperationId>,
): Undoable {
  let state: Undoable = { done: [], undone: [], barrier: null };
  for (const operation of operations.toSorted((a, b) => a.id - b.id)) {
    state = after(state, operation);
    if (migratedAfter.has(operation.id)) state = { done: [], undone: [], barrier: MIGRATION };
  }
  return state;
}

function after(before: Undoable, operation: Operation): Undoable {
  const { done, undone, barrier } = before;
  const { id, name } = operation;
  const meant = operationsOf(operation);
  const passed = BARRIERS.find(each => each === name);
  if (passed) return { done: [], undone: [], barrier: passed };
  if (PASSED_OVER.includes(name)) return before;
  if (name === UNDO) return { done: done.filter(d => !meant.includes(d)), undone: [...undone, id], barrier };
  if (name === REDO) return { done: [...done, ...meant], undone: undone.slice(0, -1), barrier };
  return { done: [...done, id], undone: [], barrier };
}

/** Those that an undo took back, or that a redo did again, oldest first. */
export function operationsOf({ facts }: Pick<Operation, 'facts'>): readonly OperationId[] {
  const ids = facts['operations'];
  return Array.isArray(ids) ? ids.filter(id => typeof id === 'number').toSorted((a, b) => a - b) : [];
}

/** A row as it was before and after one change of it; null where there was none. */
export interface RowImage {
  readonly id: number;
  readonly operation: OperationId;
  readonly table: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

export type Row = Readonly<Record<string, string | number | null>>;

/** What changes come to: a row that was taken out and put back as it was did not change. In their order. */
export function netChanges(images: readonly RowImage[]): readonly RowImage[] {
  const steps = images.flatMap(image => {
    const { before, after } = image;
    if (before !== null && after !== null && JSON.stringify(before) === JSON.stringify(after)) return [];
    return [image];
  });
  const left = new Map<string, RowImage[]>();
  const gone = new Set<RowImage>();
  for (const image of steps) {
    const { table, before, after } = image;
    if (before !== null && after !== null) continue;
    const row = JSON.stringify([table, before ?? after]);
    const waiting = left.get(row) ?? [];
    const last = waiting.at(-1);
    if (last && (last.before === null) !== (before === null)) {
      gone.add(last).add(image);
      waiting.pop();
    } else left.set(row, [...waiting, image]);
  }
  return steps.filter(image => !gone.has(image));
}
