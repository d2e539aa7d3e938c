// What can be wrong with calendar feeds: their addresses, their folder, the files in it.

export interface FeedsProblems {
  'feed-token-missing': { readonly value: string };
  'base-url-missing': Record<never, never>;
  'feeds-folder-foreign': { readonly path: string };
  /** `ending` counts the other ward's addresses in it. */
  'feeds-folder-of-another': {
    readonly path: string;
    readonly owner: string;
    readonly ward: string;
    readonly ending: number;
  };
  /** Calendars know `version`, the file only `own`. */
  'feeds-folder-ahead': { readonly path: string; readonly version: number; readonly own: number };
  /** How a newer program words events. */
  'feeds-rendering-newer': { readonly rendering: number; readonly known: number };
  'feeds-folder-locked': { readonly path: string };
  'feeds-folder-unwritable': { readonly path: string; readonly reason: string };
  'mode-unreadable': { readonly value: string };
  'port-taken': { readonly host: string; readonly port: number; readonly reason: string };
  'feeds-unreachable': { readonly value: string; readonly reason: string };
  'confirmation-needed': Record<never, never>;
}
