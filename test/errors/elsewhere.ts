// Errors that a test of their own brings about, and where it names them.
export const REPRODUCED_ELSEWHERE: Readonly<Record<string, string>> = {
  'date-turned-round': 'intake/office-lists.test.ts',
  'sheets-differ': 'intake/office-lists.test.ts',
  'each-same-output': 'cli/each.test.ts',
  'ward-failed': 'cli/each.test.ts',
  'backup-refused': 'operations/restore.test.ts',
  'feeds-rendering-newer': 'cli/feed-build.test.ts',
  'descriptors-used-up': 'store/reasons.test.ts',
  'nothing-to-choose': 'cli/menu.test.ts',
  'birth-unlikely': 'cli/lists.test.ts',
  'cell-without-value': 'intake/lists.test.ts',
  'workbook-doctype': 'intake/nasty/files.ts',
  'workbook-empty': 'intake/nasty/files.ts',
  'workbook-macros': 'intake/nasty/files.ts',
  'workbook-too-costly': 'intake/workbook.test.ts',
  'workbook-too-large': 'intake/nasty/files.ts',
};
