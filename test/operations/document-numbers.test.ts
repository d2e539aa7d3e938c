// A number with its symbol and year belongs to one document.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/domain/publication.ts';
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

  it('stays with an annex whose date is put right, and follows its document', async () => {
    const marksOf = async () => {
      const listed = await ward.data<readonly Publication[]>('versions');
      return listed.filter(p => p.kind === 'version').map(p => p.document);
    };
    await ward.done('versions', 'mark', '2', '--annex-of', '1');
    await ward.done('versions', 'mark', '2', '--date', '2026-12-16');
    expect(await marksOf()).toEqual(Array(2).fill({ number: '7', date: '2026-12-16' }));
    await ward.done('versions', 'mark', '1', '--number', '8');
    expect(await marksOf()).toEqual(Array(2).fill({ number: '8', date: '2026-12-16' }));
    // An annex of an annex is one of the document; a number of its own makes it a document.
    await ward.done('duty', 'cancel', '2027-01-15', '--reason', 'Bão');
    await ward.done('versions', 'mark', '3', '--annex-of', '2');
    await ward.done('versions', 'mark', '1', '--number', '9');
    expect((await marksOf()).map(d => d.number)).toEqual(['9', '9', '9']);
    await ward.done('versions', 'mark', '3', '--number', '10');
    expect((await marksOf()).map(d => d.number)).toEqual(['9', '9', '10']);
  });

  it('is shown as it was before it was changed', async () => {
    const { stdout } = await ward.done('versions', 'mark', '1', '--number', '8');
    expect(stdout).toContain('số văn bản 8, ngày 15/12/2026 (trước đó: số văn bản 7, ngày 15/12/2026)');
  });
});
