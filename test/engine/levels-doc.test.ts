import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../src/i18n/messages.ts';
import { LEVELS } from '../../src/objective/levels.ts';

const text = readFileSync(new URL('../../docs/levels.md', import.meta.url), 'utf8');
const [vi, en] = [await loadMessages('vi'), await loadMessages('en')];

describe('docs/levels.md', () => {
  it('has every level in its order, under its names, in words of both languages and exactly', () => {
    const sections = text.split('\n## ').slice(1);
    expect(sections.map(section => section.split('\n')[0])).toEqual(
      LEVELS.map(({ id }) => `${id} · ${vi.cli.level(id)} · ${en.cli.level(id)}`),
    );
    for (const section of sections)
      for (const part of ['**Việt.**', '**English.**', '**Exactly.**']) expect(section).toContain(part);
  });
});
