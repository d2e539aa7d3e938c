// Backups, by attack.

import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { diagnose, digests, files, tamper, within } from './published-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => ward.remove());

describe('backup', () => {
  it('is a whole copy with the same rows, for its owner alone', async () => {
    const { stdout } = await ward.done('backup');
    expect(stdout).toContain('backups');
    expect(files(ward, 'backups')).toEqual(['ward-2026-12-15-0800.db']);
    const copy = within(ward, 'backups/ward-2026-12-15-0800.db');
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(digests(copy)).toEqual(digests(ward.db));
  });

  it('keeps so many, and so many days, and always the one just made', async () => {
    for (const day of ['01', '10', '14', '15']) {
      ward.at(`2026-12-${day}T08:00:00+07:00`);
      await ward.done('backup');
      await ward.done('backup');
    }
    expect(files(ward, 'backups')).toHaveLength(8);
    await ward.done('backup', '--days', '5');
    expect(files(ward, 'backups').map(name => name.slice(13, 15))).toEqual([
      '10',
      '10',
      '14',
      '14',
      '15',
      '15',
      '15',
    ]);
    writeFileSync(within(ward, 'backups/của tôi.db'), '');
    await ward.done('backup', '--keep', '2');
    expect(files(ward, 'backups')).toEqual([
      'của tôi.db',
      'ward-2026-12-15-0800-3.db',
      'ward-2026-12-15-0800-4.db',
    ]);
    await ward.done('backup', '--keep', '1', '--to', within(ward, 'usb'));
    expect(files(ward, 'usb')).toEqual(['ward-2026-12-15-0800.db']);
  });

  it('of a damaged file takes no older copy away, and says that it is damaged', async () => {
    await ward.done('backup');
    tamper("UPDATE name_card SET name = 'Kẻ Gian' WHERE id = 1", ward.db);
    ward.at('2026-12-16T08:00:00+07:00');
    const { stderr } = await ward.done('backup', '--keep', '1');
    expect([files(ward, 'backups').length, stderr]).toEqual([2, expect.stringContaining('bị sửa ngoài')]);
  });

  it('writes nothing in a dry run, and says what it would remove', async () => {
    await ward.done('backup');
    const before = ward.bytes();
    const { stdout } = await ward.done('backup', '--keep', '1', '--dry-run');
    expect(stdout).toContain('Bỏ bản cũ');
    expect(files(ward, 'backups')).toHaveLength(1);
    expect(ward.bytes().equals(before)).toBe(true);
  });

  it('clears away what a killed process left an hour ago, and nothing else', async () => {
    mkdirSync(within(ward, 'backups'));
    const left = ['.lichtruc.ward-2026-12-14-0800.db.99.tmp', '.lichtruc.ward.db.99.tmp-journal'];
    const others = ['.lichtruc.ward-2026-12-15-0800.db.98.tmp', '.của tôi.tmp', 'của tôi.db'];
    for (const name of [...left, ...others]) writeFileSync(within(ward, `backups/${name}`), 'x');
    const [, mine, theirs] = others.map(name => within(ward, `backups/${name}`));
    for (const path of [...left.map(name => within(ward, `backups/${name}`)), mine ?? '', theirs ?? ''])
      utimesSync(path, 1_700_000_000, 1_700_000_000);
    await ward.done('backup');
    expect(files(ward, 'backups')).toEqual([...others, 'ward-2026-12-15-0800.db'].sort());
  });

  it('leaves no half a copy where the folder cannot be written, and says so', async () => {
    writeFileSync(within(ward, 'taken'), '');
    const { exitCode, stderr } = await ward.run('backup', '--to', within(ward, 'taken'));
    expect([exitCode, stderr.split('\n').length]).toEqual([4, 2]);
    expect((await diagnose(ward)).of('backup')?.facts).toMatchObject({ kind: 'failed' });
  });
});
