// Before every test file: nobody sits at a terminal, so prompts are answered by a script. Once for all files, for they
// share the program that is loaded.

import { vi } from 'vitest';

vi.mock('../../src/cli/prompts.ts', () => import('./scripted-prompts.ts'));
