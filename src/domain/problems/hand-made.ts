// What can be wrong with rosters that somebody made or filled in by hand.

export interface HandMadeProblems {
  'roster-no-table': Record<never, never>;
  'roster-date-unreadable': { readonly value: string };
  'year-missing': { readonly value: string };
  'weekday-differs': { readonly value: string; readonly date: string };
  'person-twice-on-day': { readonly value: string; readonly date: string };
  'roster-which-pattern': { readonly date: string; readonly patterns: readonly string[] };
  'roster-published-otherwise': { readonly date: string };
  'sheet-not-ours': Record<never, never>;
  'sheet-of-other-draft': Record<never, never>;
  'sheet-changed': { readonly value: string; readonly was: string };
  'seat-not-of-role': { readonly value: string; readonly role: string };
}
