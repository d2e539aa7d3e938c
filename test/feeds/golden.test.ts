// The feeds of a small roster, byte for byte, in every zone. Whoever changes how an event reads must raise EVENT_RENDERING:
// builds keep rendered events, and only that number tells them apart.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { EVENT_RENDERING } from '../../src/domain/wording.ts';
import { buildFeeds } from '../../src/feeds/build-feeds.ts';
import { expectGolden } from '../golden.ts';
import { SAMPLE_FEEDS } from './sample-feeds.ts';

const kept = (name: string) => fileURLToPath(new URL(`golden/${name}`, import.meta.url));
const files = await buildFeeds(SAMPLE_FEEDS);

it.each(files)('the bytes of $name are those that were looked at', ({ name, bytes }) =>
  expectGolden(kept(name), bytes),
);

it('EVENT_RENDERING is raised when the bytes change', () => {
  const digest = createHash('sha256')
    .update(Buffer.concat(files.map(f => f.bytes)))
    .digest('hex');
  const mark = `rendering ${EVENT_RENDERING}\n${digest}\n`;
  const before = readFileSync(kept('rendering.txt'), 'utf8');
  if (before !== mark) expect(before).not.toContain(`rendering ${EVENT_RENDERING}\n`);
  expectGolden(kept('rendering.txt'), mark);
});

it.each(['America/New_York', 'Pacific/Kiritimati', 'UTC'])(
  'the bytes are the same where the machine is in %s',
  async TZ => {
    vi.stubEnv('TZ', TZ);
    try {
      expect(await buildFeeds(SAMPLE_FEEDS)).toEqual(files);
    } finally {
      vi.unstubAllEnvs();
    }
  },
);
