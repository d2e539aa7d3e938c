// What can be wrong with rosters that somebody made or filled in by hand.

export interface HandMadeProblems {
  'roster-no-table': Record<never, never>;
  'month-missing': { readonly value: string };
  'day-with-part': { readonly value: string };
  /** Two digits of a year that are not those of the title. */
  'year-differs': { readonly value: string; readonly year: string };
  /** A word in a seat that may mean that the duty is off, or nobody knows what. */
  'seat-word': { readonly value: string };
  'letter-foreign': { readonly value: string; readonly letter: string };
  'mark-unknown': { readonly value: string };
  'part-without-duty': { readonly date: string; readonly part: 'morning' | 'afternoon' };
  /** A date far from the months that the title speaks of. */
  'month-differs': { readonly value: string; readonly date: string };
  /** A real date of a column in which day and month were turned round. */
  'date-turned-round': { readonly value: string; readonly turned: string };
  'hours-without-duty': { readonly date: string; readonly start: string };
  'sheets-differ': { readonly value: string; readonly date: string; readonly sheet: string };
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
