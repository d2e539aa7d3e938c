// A number with its symbol and year belongs to one document.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
  await ward.done('duty', 'cancel', '2027-01-11', '--reason', 'Bão');
  await ward.done('versions', 'mark', '1', '--number', '7', '--date', '2026-12-15');
});
afterEach(() => ward.remove());

describe('the number of a document', () => {
  it('is not given to two versions of one symbol and year', async () => {
    expect((await ward.run('versions', 'mark', '2', '--number', '7', '--date', '2026-12-31')).exitCode).toBe(
      3,
    );
    await ward.done('versions', 'mark', '2', '--number', '7', '--date', '2027-01-02');
  });

  it('is shared, with the date, by an annex that says whose it is', async () => {
    const { document } = await ward.data<{ document: unknown }>('versions', 'mark', '2', '--annex-of', '1');
    expect(document).toEqual({ number: '7', date: '2026-12-15' });
  });

  it('is shown as it was before it was changed', async () => {
    const { stdout } = await ward.done('versions', 'mark', '1', '--number', '8');
    expect(stdout).toContain('số văn bản 8, ngày 15/12/2026 (trước đó: số văn bản 7, ngày 15/12/2026)');
  });
});
