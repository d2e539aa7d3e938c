// What can be wrong with what people type: times, numbers, options.

export interface EntryProblems {
  'time-unreadable': { readonly value: string };
  'instant-unreadable': { readonly value: string };
  'option-missing': { readonly option: string };
  'number-unreadable': { readonly option: string; readonly value: string };
  /** There is nothing to point at where something would be asked for. */
  'nothing-to-choose': { readonly asked: string };
  'terminal-needed': Record<never, never>;
  'choice-unknown': { readonly option: string; readonly value: string; readonly choices: readonly string[] };
}
