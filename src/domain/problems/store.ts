// What can be wrong with the file of the ward.

export interface StoreProblems {
  'file-exists': { readonly path: string };
  'file-missing': { readonly path: string };
  'not-a-ward-file': { readonly path: string };
  'file-busy': { readonly path: string };
  'disk-full': { readonly path: string };
  'disk-error': { readonly path: string };
  'file-not-writable': { readonly path: string };
  /** This process or the system has too many files open. */
  'descriptors-used-up': { readonly path: string };
  /** The drive gives no locks, so that two writers could not be kept apart. */
  'no-locks': { readonly path: string };
  'restore-onto-itself': { readonly path: string };
  'file-damaged': { readonly path: string };
  'file-newer': { readonly path: string; readonly version: number; readonly known: number };
  'setting-damaged': { readonly key: string; readonly reason: string };
}
