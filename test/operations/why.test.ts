import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import type { Why } from '../../src/operations/roster/why.ts';
import { lichtruc } from '../cli/captured.ts';

const folder = mkdtempSync(join(tmpdir(), 'lichtruc-why-'));
const ward = fileURLToPath(new URL('../../fixtures/wards/thuy-khue/', import.meta.url));
const environment = {
  LICHTRUC_FILE: join(folder, 'ward.db'),
  LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
  LICHTRUC_SEED: 'why',
};
const run = (...argv: string[]) => lichtruc(argv, COMMANDS, environment, { columns: 140 });
const answer = async (...argv: string[]): Promise<Omit<Why, 'facts'>> => {
  const { data } = JSON.parse((await run('why', ...argv, '--json')).stdout);
  return data;
};

beforeAll(async () => {
  await run('init', '--yes', '--from', '2026-01-01');
  for (const [command, list] of [
    ['people', 'people'],
    ['leave', 'leave'],
    ['wish', 'wishes'],
    ['pair', 'pairs'],
  ])
    await run(command ?? '', 'import', `${ward}${list}.csv`);
  await run('generate', '2027-01');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('why', () => {
  it('ranks who sits in each seat first, for no single exchange betters a proven roster', async () => {
    for (const date of ['2027-01-04', '2027-01-08', '2027-01-11']) {
      const { seats } = await answer(date);
      expect(seats.map(s => s.role)).toEqual(['officer', 'volunteer']);
      for (const seat of seats) {
        expect(seat.candidates[0]).toMatchObject({ sitting: true, person: seat.sitting, decides: null });
        expect(seat.candidates.every(c => (c.decides?.difference ?? 0) >= 0)).toBe(true);
      }
    }
  });

  it('names the rules that stand against everyone else', async () => {
    const [officers] = (await answer('04/01/2027')).seats;
    const rulesOf = (code: string) =>
      officers?.blocked.find(b => b.person === code)?.reasons.map(r => r.rule);
    expect(rulesOf('CB06')).toEqual(['on-leave', 'required-skill']);
    expect(rulesOf('CB10')).toContain('excluded-weekday');
    const everyone = [...(officers?.candidates ?? []), ...(officers?.blocked ?? [])].map(p => p.person);
    expect(everyone.sort()).toEqual(
      Array.from({ length: 12 }, (_, i) => `CB${String(i + 1).padStart(2, '0')}`),
    );
  });

  it('answers for one person, by name, in plain words of either language', async () => {
    expect((await run('why', '04/01/2027', 'CB10')).stdout).toContain('Không trực được vào Thứ Hai.');
    expect((await run('visao', '04/01/2027', 'Đỗ Hữu Nghĩa', '--lang', 'en')).stdout).toContain(
      'Never serves on a Monday.',
    );
    const [officers] = (await answer('2027-01-04')).seats;
    const sitting = (await run('why', '2027-01-04', officers?.sitting ?? '')).stdout;
    expect(sitting).toContain('đang trực buổi này');
    const other = officers?.candidates[1]?.person ?? '';
    expect((await run('why', '2027-01-04', other)).stdout).toContain('vào được vị trí Cán bộ, thay');
  });

  it('reads the version in force once there is one, over the period in which it was drawn up', async () => {
    const before = await answer('2027-01-04');
    await run('publish', '--yes', '2027-01');
    const { draft, seats } = await answer('2027-01-04');
    expect(draft).toBe(false);
    expect(seats).toEqual(before.seats);
  });

  it('says where there is no such duty, or no such person', async () => {
    const none = await run('why', '2027-01-05');
    expect(none.exitCode).toBe(3);
    expect(none.stderr).toContain('Không có buổi trực nào vào 05/01/2027');
    expect((await run('why', '2027-01-04/T9')).exitCode).toBe(3);
    expect((await run('why', '2027-01-04/t2')).exitCode).toBe(0);
    expect((await run('why', '2027-01-04', 'CB99')).stderr).toContain('CB99');
    expect((await run('why', 'tomorrow-ish')).exitCode).toBe(2);
  });

  it('says of an empty seat which single rule, lifted, would fill it', async () => {
    const date = '2027-03-08';
    await run('leave', 'add', date, '--role', 'officer', '--yes');
    await run('generate', '2027-03');
    const { relaxations } = await answer(date);
    expect(relaxations[0]).toMatchObject({ relaxation: { kind: 'leave', date }, fills: 1, dates: [date] });
    expect((await run('why', date)).stdout).toContain('Cách bổ sung vị trí trống, chỉ nới một quy tắc:');
    expect((await run('why', date, '--lang', 'en')).stdout).toContain(
      'What would fill them, lifting one rule:',
    );
  });

  it('asks for no rule to be lifted where nothing is empty', async () => {
    expect((await answer('2027-01-04')).relaxations).toEqual([]);
  });

  it('ranks what to unpin or allow where pins clash', async () => {
    for (const date of ['2027-03-01', '2027-03-05'])
      await run('assign', date, 'CB01', '--role', 'officer', '--seat', '1', '--pin', '--force', 'thử');
    const { exitCode, stderr } = await run('generate', '2027-03');
    expect(exitCode).toBe(1);
    const who = 'Nguyễn Thị Ánh Tuyết (CB01)';
    expect(stderr).toContain(
      `Hãy chọn một cách: bỏ cố định ${who} ngày 01/03/2027; bỏ cố định ${who} ngày 05/03/2027; cho ${who} trực gần nhau hơn`,
    );
  });
});
