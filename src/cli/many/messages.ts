// What goes between `each` and its processes. A ward is looked at first, then done: so that of a ward whose process
// ended in the middle it can be told whether the work was done.

import type { OperationId } from '../../domain/history.ts';
import type { WardStanding } from '../../store/ward-standing.ts';

export interface WardJob {
  readonly file: string;
  readonly words: readonly string[];
}

export type ToWorker = WardJob | { readonly go: true };

export type FromWorker =
  | { readonly begins: WardStanding | null }
  | {
      readonly answer: WardAnswer;
      /** Bytes the process holds by now. */
      readonly memory: number;
    };

/** As the command says it with --json. */
export type WardAnswer = { readonly exitCode: number } & (
  | { readonly data: unknown }
  | { readonly error: unknown }
);

/** One line of what `each` prints and keeps. */
export type WardResult = { readonly file: string; readonly ward: string } & WardAnswer;

/** That work on a ward begins; `newest` is its newest operation before, null where it could not be read. */
export interface WardBegun {
  readonly file: string;
  readonly begun: { readonly newest: OperationId | null };
}
