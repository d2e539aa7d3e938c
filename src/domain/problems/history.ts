// What can be wrong with looking back and taking back.

export interface HistoryProblems {
  'operation-unknown': { readonly id: number; readonly last: number };
  /** `barrier` is what cannot be taken back: an operation's name, `migration`, or empty at the very beginning. */
  'nothing-to-undo': { readonly asked: number; readonly left: number; readonly barrier: string };
  'nothing-to-redo': Record<never, never>;
  'undo-out-of-step': { readonly operation: number; readonly table: string };
}
