// What can be wrong with opening balances.

export interface LedgerProblems {
  'turns-unreadable': { readonly value: string; readonly most: number };
  'tally-unknown': { readonly value: string; readonly known: readonly string[] };
  'opening-before-membership': { readonly person: string; readonly date: string };
  'opening-without-others': { readonly person: string; readonly date: string };
}
