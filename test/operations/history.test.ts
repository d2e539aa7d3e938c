// Every operation has its sentence, every table its word.

import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { netChanges, OPERATION_NAMES, type RowImage } from '../../src/domain/history.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { mutableTables } from '../../src/store/history.ts';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

describe('history', () => {
  it.each(['vi', 'en'] as const)('has a sentence for every operation in %s', language => {
    const { operations } = messagesIn(language).history;
    for (const name of OPERATION_NAMES)
      expect(operations[name](fact => `‹${fact}›`)).not.toMatch(/undefined|^$/);
  });

  it.each(['vi', 'en'] as const)('has a word for every table that can change in %s', language => {
    const db = new BetterSqlite3(ward.db, { readonly: true });
    const { tables } = messagesIn(language).history;
    expect(mutableTables(db).filter(table => !(table in tables))).toEqual([]);
    db.close();
  });

  it('says who did what when, by name, and with a number which rows changed', async () => {
    await ward.done('leave', 'add', '2027-01-05..2027-01-08', 'CB01', '--kind', 'sick', '--by', 'Chị Hoa');
    const { stdout } = await ward.done('history');
    expect(stdout).toMatch(/3 .*15\/12\/2026 08:00 .*Chị Hoa .*nghỉ ốm từ 05\/01\/2027/);
    expect(stdout).toContain('cho Nguyễn Thị Ánh');
    expect((await ward.done('history', '3')).stdout).toMatch(
      /\+ thêm nghỉ phép Nguyễn Thị Ánh Tuyết \(CB01\): loại nghỉ ốm/,
    );
    expect((await ward.run('history', '99')).exitCode).toBe(3);
  });

  it('keeps to one person, and to as many as are asked for', async () => {
    await ward.done('people', 'edit', 'CB02', '--title', 'Chuyên viên');
    await ward.done('leave', 'add', '2027-01-05', 'CB01');
    const about = await ward.data<{ entries: { operation: { name: string } }[] }>(
      'history',
      '--person',
      'CB02',
    );
    expect(about.entries.map(e => e.operation.name)).toEqual(['people import', 'people edit']);
    const last = await ward.data<{ entries: unknown[]; older: number }>('history', '--limit', '1');
    expect([last.entries.length, last.older]).toEqual([1, 3]);
  });

  it('never shows a telephone number, an address or a birth date', async () => {
    await ward.done('people', 'edit', 'CB01', '--phone', '0900000111', '--birth-date', '1/2/1990');
    await ward.done('people', 'edit', 'CB01', '--phone', '0900000222', '--birth-year', '1991');
    for (const argv of [
      ['history', '3'],
      ['history', '4'],
      ['undo', '2', '--dry-run'],
    ])
      for (const more of [[], ['--json']]) {
        const { stdout } = await ward.done(...argv, ...more);
        expect(stdout).toContain('•••');
        expect(stdout).not.toMatch(/0900000|199[01]/);
      }
  });
});

describe('what changes come to', () => {
  const image = (id: number, before: string | null, after: string | null): RowImage => ({
    id,
    operation: 1,
    table: 'wish',
    before: before === null ? null : { person: before },
    after: after === null ? null : { person: after },
  });
  const net = (...images: RowImage[]) => netChanges(images).map(i => i.id);

  it('leaves out a row that was put back, and one that came and went', () => {
    expect(net(image(1, 'CB01', null), image(2, null, 'CB01'))).toEqual([]);
    expect(net(image(1, null, 'CB01'), image(2, 'CB01', null))).toEqual([]);
    expect(net(image(1, 'CB01', 'CB01'))).toEqual([]);
  });

  it('keeps what differs, and each of several equal rows', () => {
    expect(net(image(1, 'CB01', null), image(2, null, 'CB02'))).toEqual([1, 2]);
    expect(net(image(1, 'CB01', null), image(2, 'CB01', null), image(3, null, 'CB01'))).toEqual([1]);
    expect(net(image(1, 'CB01', 'CB02'))).toEqual([1]);
  });
});
