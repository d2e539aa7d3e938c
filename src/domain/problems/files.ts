// What can be wrong with a file of tables before anybody reads its cells.

/** Files that hold no table we read; how to save each as what we do is in i18n. */
export const OTHER_KINDS = [
  'xls',
  'xlsb',
  'doc',
  'pdf',
  'rtf',
  'html',
  'xml-sheet',
  'xml',
  'numbers',
  'pptx',
  'picture',
  'zip',
] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

export interface FilesProblems {
  'encoding-to-name': {
    /** How the first marked words would read, empty where they would not. */
    readonly tcvn3: string;
    readonly windows1258: string;
  };
  'encoding-wrong': { readonly encoding: string };
  'workbook-too-large': {
    readonly rows: number;
    readonly columns: number;
    readonly cells: number;
    readonly inflatedBytes: number;
  };
  /** The parser was stopped; `most` in megabytes or in seconds. */
  'workbook-too-costly': { readonly limit: 'memory' | 'time'; readonly most: number };
  'workbook-damaged': { readonly part: string };
  'workbook-encrypted': Record<never, never>;
  'workbook-other-kind': { readonly kind: OtherKind };
  'workbook-macros': Record<never, never>;
  'workbook-doctype': Record<never, never>;
  'workbook-empty': Record<never, never>;
  'sheet-unknown': { readonly value: string; readonly known: readonly string[] };
}
