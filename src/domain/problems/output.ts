// What can be wrong with files that are written.

export interface OutputProblems {
  'output-needs-folder': { readonly format: string };
  'output-exists': { readonly path: string };
  'output-unwritable': { readonly path: string; readonly reason: string };
  /** The command is done; what it had to say did not get out. */
  'result-not-shown': { readonly reason: string };
  'format-not-of-sheet': {
    readonly sheet: string;
    readonly format: string;
    readonly choices: readonly string[];
  };
  /** `version` bears it already. */
  'document-number-taken': {
    readonly number: string;
    readonly symbol: string;
    readonly year: number;
    readonly version: number;
  };
  'annex-of-nothing': { readonly version: number };
  'version-unknown': { readonly version: number; readonly newest: number };
  'feed-broken': { readonly file: string; readonly findings: readonly string[] };
}
