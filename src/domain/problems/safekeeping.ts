// What can be wrong with copies of the file, with putting one back, and with erasing a person.

export interface SafekeepingProblems {
  'copy-differs': { readonly path: string };
  /** `check` is what `doctor` would say of the copy. */
  'backup-refused': { readonly path: string; readonly check: string };
  'erase-still-serving': { readonly person: string; readonly until: string };
  'upgrade-no-bundle': Record<never, never>;
  'upgrade-foreign': { readonly path: string; readonly platform: string };
  'upgrade-sum': { readonly path: string; readonly part: string };
  'upgrade-older': { readonly path: string; readonly theirs: string; readonly ours: string };
  'upgrade-no-earlier': Record<never, never>;
  /** Numbers of operations, as `history` shows them. */
  'upgrade-back-late': { readonly operations: string };
  'upgrade-copy-missing': { readonly path: string };
  'erased-already': { readonly person: string };
}
