import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { temporaryWard } from '../cli/temporary-ward.ts';
import { expectGolden } from '../golden.ts';
import { play } from './transcript.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const scenarios = readdirSync(here).filter(name => statSync(join(here, name)).isDirectory());

describe('the secretary’s month', () => {
  it.each(scenarios)('%s goes as its transcript says', async name => {
    const path = join(here, name, 'transcript.txt');
    const ward = temporaryWard();
    try {
      expectGolden(path, await play(path, ward));
    } finally {
      ward.remove();
    }
  });
});
