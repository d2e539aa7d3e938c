// What can be wrong with looking back and taking back.

/** What nothing can take back, and nothing before it. */
export type Barrier = 'init' | 'people erase' | 'restore' | 'migration';

export interface HistoryProblems {
  'operation-unknown': { readonly id: number; readonly last: number };
  /** `barrier` is what cannot be taken back, empty at the very beginning. */
  'nothing-to-undo': { readonly asked: number; readonly left: number; readonly barrier: Barrier | '' };
  'nothing-to-redo': Record<never, never>;
  'undo-out-of-step': { readonly operation: number; readonly table: string };
}
