// What a version says of its own sheet holds until the next whole roster, whatever else is published meanwhile.

import { copyFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it } from 'vitest';
import { publishedWard, temporaryWard } from '../cli/temporary-ward.ts';

interface Shown {
  readonly roster: {
    readonly presentation: {
      readonly issuer: { readonly signatory: string };
      readonly symbol: string;
      readonly place: string;
    };
  };
}

it('a version keeps its own signatory and symbol through settings, cancelled duties and other months’ versions', async () => {
  const ward = await publishedWard();
  const look = async (period: string) => {
    const { issuer, symbol, place } = (await ward.data<Shown>('show', period)).roster.presentation;
    return { signatory: issuer.signatory, symbol, place };
  };
  try {
    const { place, ...settings } = await look('2027-01');
    await ward.done('generate', '2027-02');
    await ward.done('publish', '2027-02', '--signatory', 'Trần Văn Ký', '--symbol', 'TB-UBND');
    const own = { signatory: 'Trần Văn Ký', symbol: 'TB-UBND' };
    expect(await look('2027-02')).toEqual({ ...own, place });
    await ward.done('settings', 'set', 'place', 'Nhà văn hóa');
    expect(await look('2027-02')).toEqual({ ...own, place: 'Nhà văn hóa' });
    await ward.done('duty', 'cancel', '2027-02-22', '--reason', 'Bão');
    expect(await look('2027-02')).toEqual({ ...own, place: 'Nhà văn hóa' });
    // What is said of February is not said of January, and outlives what is published elsewhere.
    expect(await look('2027-01')).toEqual({ ...settings, place: 'Nhà văn hóa' });
    await ward.done('generate', '2027-03');
    await ward.done('publish', '2027-03');
    expect(await look('2027-03')).toEqual({ ...settings, place: 'Nhà văn hóa' });
    await ward.done('duty', 'cancel', '2027-02-26', '--reason', 'Bão');
    expect(await look('2027-02')).toEqual({ ...own, place: 'Nhà văn hóa' });
    await ward.done('undo');
    expect(await look('2027-02')).toEqual({ ...own, place: 'Nhà văn hóa' });
    await ward.done('settings', 'set', 'signatory', 'Lê Thị Mới');
    expect((await look('2027-03')).signatory).toBe('Lê Thị Mới');
    expect((await look('2027-02')).signatory).toBe('Trần Văn Ký');
  } finally {
    ward.remove();
  }
});

it('a version of an older release, which kept its own in its look, is signed as it was after the first operation too', async () => {
  const ward = temporaryWard('2026-12-15T08:00:00+07:00');
  try {
    copyFileSync(new URL('../../fixtures/schemas/0001.db', import.meta.url), ward.db);
    const old = new BetterSqlite3(ward.db);
    old.exec(`UPDATE setting SET value = json_set(value, '$.issuer.signatory', 'Lê Thị Mới', '$.symbol', 'TB-UBND')
              WHERE key = 'presentation'`);
    old.close();
    const look = async (period: string) => (await ward.data<Shown>('show', period)).roster.presentation;
    const signed = await look('2027-01');
    expect([signed.issuer.signatory, signed.symbol]).toEqual(['', 'KH-UBND']);
    await ward.done('settings', 'set', 'place', 'Nhà văn hóa');
    expect(await look('2027-01')).toEqual({ ...signed, place: 'Nhà văn hóa' });
    await ward.done('duty', 'cancel', '2027-01-11', '--reason', 'Bão');
    expect(await look('2027-01')).toEqual({ ...signed, place: 'Nhà văn hóa' });
  } finally {
    ward.remove();
  }
});
