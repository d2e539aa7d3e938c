import { defineConfig } from 'vitest/config';

const tests: readonly string[] = JSON.parse(process.env.MUTANTS_TESTS ?? '[]');

export default defineConfig({
  test: {
    // Reads the source itself, which a mutant has switches in.
    exclude: ['test/rules/registry.test.ts'],
    include: tests.map(folder => `test/${folder}/**/*.test.ts`),
    globalSetup: ['test/temporary-folder.ts'],
    setupFiles: ['test/cli/script-prompts.ts'],
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
