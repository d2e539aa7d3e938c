import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../src/cli/progress.ts';
import { loadSolver } from '../../src/engine/highs.ts';
import { readInstance } from '../../src/engine/read-instance.ts';
import { solve } from '../../src/engine/solve.ts';
import type { LevelTaken } from '../../src/engine/solver.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { levelOrder } from '../../src/objective/levels.ts';

async function waiting(isTTY: boolean) {
  const lines: string[] = [];
  const stderr = { write: (text: string | Uint8Array) => lines.push(String(text)), isTTY };
  const context = { interactive: true, stderr, stdout: stderr } as unknown as Parameters<
    typeof progressOf
  >[0]['context'];
  let seconds = 0;
  const watch = progressOf(
    { context, messages: await loadMessages('vi'), quiet: false },
    () => seconds * 1000,
  );
  return { lines, watch, at: (time: number) => (seconds = time) };
}

describe('progress', () => {
  it('is silent for a second, then says what is proven and how far, ever more seldom', async () => {
    const { lines, watch, at } = await waiting(true);
    watch?.takesUp({ level: 'L0', nth: 1, of: 7 });
    watch?.takesUp({ level: 'L1', nth: 2, of: 7 });
    at(1);
    watch?.goesOn();
    at(1.4);
    watch?.goesOn();
    at(3);
    watch?.takesUp({ level: 'L2', nth: 3, of: 7 });
    expect(lines).toEqual([
      'Đang kiểm chứng: Lệch số buổi (tiêu chí 2 trên 7), đã 1 giây…\n',
      'Đang kiểm chứng: Lệch thứ Hai, thứ Sáu (tiêu chí 3 trên 7), đã 3 giây…\n',
    ]);
  });

  it('is for whoever sits at a terminal', async () => {
    expect((await waiting(false)).watch).toBeUndefined();
  });
});

describe('a watched engine', () => {
  it('says each level as it is taken up', async () => {
    const taken: LevelTaken[] = [];
    const watch = { takesUp: (level: LevelTaken) => taken.push(level), goesOn: () => {} };
    const file = new URL('../../fixtures/instances/month-small.json', import.meta.url);
    const situation = readInstance(JSON.parse(readFileSync(file, 'utf8')));
    expect(solve(situation, await loadSolver({ watch })).feasible).toBe(true);
    expect(taken.slice(0, 3)).toEqual(
      levelOrder(situation)
        .slice(0, 3)
        .map((level, i) => ({ level, nth: i + 1, of: taken[0]?.of })),
    );
  });
});
