import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A busy machine may take its time; this only ends what would never end.
const AGAINST_HANGING = { testTimeout: 1_800_000, hookTimeout: 1_800_000 };

// `unit` needs nothing but Node; `system` needs Debian packages (poppler, khal, chromium, LibreOffice).
export default defineConfig({
  test: {
    // Vitest keeps a core for itself, which it hardly needs.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/system/**'],
          // One process for many files: the program is loaded once in each, wards that tests begin with are made once.
          isolate: false,
          globalSetup: ['test/temporary-folder.ts'],
          setupFiles: ['test/cli/script-prompts.ts'],
          ...AGAINST_HANGING,
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          ...AGAINST_HANGING,
        },
      },
    ],
  },
});
