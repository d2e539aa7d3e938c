// What is wrong, as facts: a code and its values. Sentences are made in i18n, exit codes chosen in cli.

import type { ProblemCode, ProblemFacts } from './problems.ts';

/** A value that JSON can carry. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };
export type Facts = { readonly [name: string]: Fact };

export type Severity = 'error' | 'warning' | 'notice';

/**
 * `unreadable` cannot be parsed (exit 2), `wrong` parses but is wrong (3), `store` is the ward's file's or the disk's (4); `no` is an
 * answer: what was asked for is not there yet (1).
 */
export type ProblemKind = 'unreadable' | 'wrong' | 'store' | 'no';

/** Where a problem stands: a file, a sheet, a row and column (1-based), an option. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly option?: string;
}

/** One thing that is wrong: what (a code and its facts) and where. */
export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    readonly facts: ProblemFacts[Code];
    readonly place?: Place;
  };
}[ProblemCode];

/** What cannot go on, with every problem found so far; it carries no prose. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly kind: ProblemKind;
  readonly problems: readonly Problem[];

  constructor(kind: ProblemKind, problems: Problem | readonly Problem[]) {
    const all = 'code' in problems ? [problems] : problems;
    super(all.map(p => `${p.code} ${JSON.stringify(p.facts)}`).join('; '));
    this.kind = kind;
    this.problems = all;
  }
}

/** All that is wrong in several steps, as the gravest of it; null where nothing is. */
export function faultOf(...steps: readonly (() => unknown)[]): UserError | null {
  const faults = steps.flatMap(step => {
    try {
      step();
      return [];
    } catch (error) {
      if (error instanceof UserError) return [error];
      throw error;
    }
  });
  const [first] = faults;
  if (!first) return null;
  const kind = faults.some(fault => fault.kind === 'unreadable') ? 'unreadable' : first.kind;
  return new UserError(
    kind,
    faults.flatMap(fault => fault.problems),
  );
}

export function raise(fault: UserError | null): void {
  if (fault) throw fault;
}

/** A quota that is used up, which Node does not know by name: on Linux, on macOS. */
const QUOTA = ['Unknown system error -122', 'Unknown system error -69'];

/** What the system calls its own error: the code (ENOSPC) where there is one. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return QUOTA.includes(reason) ? 'EDQUOT' : reason;
}
