import { defineConfig } from 'vitest/config';

// `unit` needs nothing but Node; `system` needs Debian packages (poppler, khal, chromium, LibreOffice).
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/system/**'],
          // One process for many files: the program is loaded once in each, wards that tests begin with are made once.
          isolate: false,
          setupFiles: ['test/cli/script-prompts.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'system',
          include: ['test/system/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
