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
  /** `version` is the copy's newest, `lost` counts operations that only the file has. */
  'restore-diverged': { readonly path: string; readonly version: number; readonly lost: number };
  'version-behind': { readonly version: number; readonly reached: number };
  'restore-onto-itself': { readonly path: string };
  'file-damaged': { readonly path: string };
  /** Tables, indexes and triggers that are not as this program makes them. */
  'schema-altered': { readonly path: string; readonly objects: readonly string[] };
  /** Versions whose rows are not those that were published; `missing` counts publications that are gone. */
  'published-damaged': { readonly versions: readonly number[]; readonly missing: number };
  'marks-damaged': Record<never, never>;
  'addresses-damaged': Record<never, never>;
  'file-newer': { readonly path: string; readonly version: number; readonly known: number };
  'setting-damaged': { readonly key: string; readonly reason: string };
}
