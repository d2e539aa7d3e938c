// What can be wrong with files that are written.

export interface OutputProblems {
  'output-needs-folder': { readonly format: string };
  'output-exists': { readonly path: string };
  'output-unwritable': { readonly path: string; readonly reason: string };
  'feed-broken': { readonly file: string; readonly findings: readonly string[] };
}
