import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
});
afterEach(() => ward.remove());

describe('feeds slips', () => {
  it('prints eight to a sheet, the same bytes each time, for nobody else to read', async () => {
    await ward.done('feeds', 'issue', '--all');
    const path = join(ward.folder, 'slips.pdf');
    await ward.done('feeds', 'slips', '-o', path);
    const bytes = readFileSync(path);
    expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect((await ward.data<{ written: { state: string }[] }>('feeds', 'slips', '-o', path)).written).toEqual(
      [{ path, state: 'unchanged' }],
    );
  });

  it('prints one person’s alone, and names who has no address', async () => {
    await ward.done('feeds', 'issue', 'CB01');
    const path = join(ward.folder, 'slip.pdf');
    expect(await ward.data('feeds', 'slips', 'CB01', '-o', path)).toMatchObject({ slips: 1 });
    const { exitCode, stderr } = await ward.run('feeds', 'slips', 'CB02', '-o', path);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('CB02')]);
  });

  it('needs the web address that the codes open', async () => {
    await ward.done('feeds', 'issue', 'CB01');
    await ward.done('settings', 'set', 'base-url', '');
    const { exitCode, stderr } = await ward.run('feeds', 'slips', '-o', join(ward.folder, 'x.pdf'));
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('Địa chỉ máy chủ lịch')]);
  });
});
