import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryWard } from '../cli/temporary-ward.ts';
import { expected, play } from './transcript.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const scenarios = readdirSync(here).filter(name => statSync(join(here, name)).isDirectory());

describe('the secretary’s month', () => {
  it.each(scenarios)('%s goes as its transcript says', async name => {
    const path = join(here, name, 'transcript.txt');
    const ward = temporaryWard();
    try {
      const played = await play(path, ward);
      expect(played).toBe(expected(path, played));
    } finally {
      ward.remove();
    }
  });
});
