// What can be wrong with what people type: dates, periods, options.

export interface EntryProblems {
  'date-unreadable': { readonly value: string };
  'no-such-date': { readonly value: string };
  'time-unreadable': { readonly value: string };
  'period-unreadable': { readonly value: string };
  'period-no-such-date': { readonly value: string };
  'period-reversed': { readonly value: string };
  'period-too-long': { readonly value: string; readonly years: number };
  'instant-unreadable': { readonly value: string };
  'option-missing': { readonly option: string };
  'number-unreadable': { readonly option: string; readonly value: string };
  'terminal-needed': Record<never, never>;
  'choice-unknown': { readonly option: string; readonly value: string; readonly choices: readonly string[] };
}
