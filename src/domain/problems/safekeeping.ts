// What can be wrong with copies of the file, with putting one back, and with erasing a person.

export interface SafekeepingProblems {
  'copy-differs': { readonly path: string };
  /** `check` is what `doctor` would say of the copy. */
  'backup-refused': { readonly path: string; readonly check: string };
  'erase-still-serving': { readonly person: string; readonly until: string };
  'erased-already': { readonly person: string };
}
