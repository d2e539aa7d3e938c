// Errors that no words and files bring about.

/** Those that a test of their own brings about, and where it names them. */
export const REPRODUCED_ELSEWHERE: Readonly<Record<string, string>> = {
  'date-turned-round': 'intake/office-lists.test.ts',
  'sheets-differ': 'intake/office-lists.test.ts',
  'backup-refused': 'operations/restore.test.ts',
  'feeds-rendering-newer': 'cli/feed-build.test.ts',
  'descriptors-used-up': 'store/reasons.test.ts',
  'birth-unlikely': 'cli/lists.test.ts',
  'cell-without-value': 'intake/lists.test.ts',
  'workbook-doctype': 'intake/nasty/files.ts',
  'workbook-empty': 'intake/nasty/files.ts',
  'workbook-macros': 'intake/nasty/files.ts',
  'workbook-too-large': 'intake/nasty/files.ts',
};

/** Those that nothing brings about yet, and what it would take. */
export const NOT_REPRODUCED: Readonly<Record<string, string>> = {
  'copy-differs': 'a disk that gives back other bytes than were written',
  'memberships-overlap': 'nothing says it: two memberships of one person that overlap are taken as they are',
  'feed-broken': 'a calendar of ours that its own check refuses',
  'file-silent': 'a pipe into which nobody writes for ten seconds',
  'no-locks': 'a drive without locks',
  'result-not-shown': 'a reader of stdout that fails',
  'solver-unavailable': 'a machine on which WebAssembly does not start',
  'workbook-too-costly': 'a workbook within all limits that takes long',
};
