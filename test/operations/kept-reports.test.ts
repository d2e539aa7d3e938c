// A report that went out under a number: what is corrected afterwards names it, until another one corrects it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { outlookOf } from './outlook-of.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
  ward.at('2027-01-12T09:00:00+07:00');
  for (const day of ['04', '08', '11']) await ward.done('record', `2027-01-${day}`, '--citizens', '5');
  await ward.done('report', '2027-01', '--number', '7', '--date', '2027-01-12');
});
afterEach(() => ward.remove());

const wrong = async () =>
  (await outlookOf(ward)).attention.flatMap(a => (a.kind === 'report-wrong' ? [a.number] : []));

describe('a report with a number', () => {
  it('is named by the record that is corrected after it, and by the next report, with what differs', async () => {
    expect(await wrong()).toEqual([]);
    const corrected = await ward.done('record', '2027-01-08', '--citizens', '9');
    expect(corrected.stdout).toContain('Báo cáo số 7/BC-UBND ngày 12/01/2027 đã lập nay khác sổ trực.');
    expect(corrected.stderr).toContain('lichtruc baocao 01/2027');
    expect(await wrong()).toEqual(['7']);
    const paper = join(ward.folder, 'bao-cao.html');
    await ward.done('report', '2027-01', '--number', '9', '-o', paper);
    expect(
      readFileSync(paper, 'utf8')
        .replace(/<\/?span[^>]*>/g, '')
        .replaceAll('\u00a0', ' '),
    ).toMatch(
      /đính chính Báo cáo số 7\/BC-UBND ngày 12\/01\/2027: Lượt phục vụ 15 → 19;[^<]*buổi 08\/01\/2027/,
    );
    expect(await wrong()).toEqual([]);
    const again = await ward.data<{ corrects: { number: string } }>('report', '2027-01', '--number', '9');
    expect(again.corrects.number).toBe('7');
  });

  it('is named though one of another year is wrong already that had its number', async () => {
    await ward.done('report', '04/01/2027', '--number', '7', '--date', '2026-12-31');
    await ward.done('record', '2027-01-08', '--citizens', '9');
    const { stdout } = await ward.done('record', '2027-01-04', '--citizens', '9');
    expect(stdout).toContain('Báo cáo số 7/BC-UBND ngày 31/12/2026 đã lập nay khác sổ trực.');
    expect(stdout).not.toContain('12/01/2027');
  });

  it('is not wrong for what happened after it, nor for a correction that is taken back', async () => {
    ward.at('2027-01-29T09:00:00+07:00');
    await ward.done('record', '2027-01-15', '--citizens', '3');
    expect(await wrong()).toEqual([]);
    await ward.done('record', 'remove', '2027-01-04');
    expect(await wrong()).toEqual(['7']);
    await ward.done('undo');
    expect(await wrong()).toEqual([]);
  });

  it('is wrong where who was there is corrected, and where only the period it compares with is', async () => {
    const { after } = await ward.data<{ after: { attended: { person: string }[] } }>(
      ...['record', '2027-01-08', '--dry-run'],
    );
    ward.at('2027-02-01T09:00:00+07:00');
    await ward.done('report', '08/01/2027..11/01/2027', '--number', '8');
    await ward.done('record', '2027-01-04', '--citizens', '6');
    expect(await wrong()).toEqual(['7', '8']);
    await ward.done('undo');
    await ward.done('record', '2027-01-08', '--late', after.attended[0]?.person ?? '');
    expect(await wrong()).toEqual(['7', '8']);
  });

  it('stays when an earlier copy is restored, and goes by undo', async () => {
    await ward.done('undo');
    await ward.done('backup');
    await ward.done('report', '2027-01', '--number', '7');
    await ward.done('restore', join(ward.folder, 'backups/ward-2027-01-12-0900.db'));
    await ward.done('record', '2027-01-08', '--citizens', '9');
    expect(await wrong()).toEqual(['7']);
  });

  it('printed again under its number says what it said before; the same figures are kept once', async () => {
    const operations = async () => (await ward.data<unknown[]>('history')).length;
    const before = await operations();
    await ward.done('report', '2027-01', '--number', '7');
    expect(await operations()).toBe(before);
    await ward.done('record', '2027-01-08', '--citizens', '9');
    const { stdout } = await ward.done('report', '2027-01', '--number', '7');
    expect(stdout).toContain('đã lập trước đó ghi khác: Lượt phục vụ 15 → 19');
    expect(await wrong()).toEqual([]);
  });
});
