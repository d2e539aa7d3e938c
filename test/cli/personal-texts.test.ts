// The text for one person: what a change is to them, to send tonight, long before a calendar program looks again.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from './temporary-ward.ts';

interface Text {
  readonly person: string;
  readonly page: string | null;
  readonly text: string;
}
interface Duty {
  readonly duty: { readonly date: string };
  readonly seats: readonly {
    readonly role: string;
    readonly person: { readonly person: string; readonly name: string };
  }[];
}

const ADDED =
  /có thay đổi \(bản số 2\):\n(• Thôi.*\n)?• Trực: Thứ Tư 20\/01\/2027, 07:00–07:30, .*\n {2}Cùng trực: /;

let ward: TemporaryWard;
let duties: readonly Duty[];
beforeEach(async () => {
  ward = await publishedWard();
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('feeds', 'issue', '--all');
  duties = (await ward.data<{ roster: { duties: readonly Duty[] } }>('show', '2027-01')).roster.duties;
});
afterEach(() => ward.remove());

const seat = ({ seats }: Duty, role: string) => seats.find(s => s.role === role)!.person;
const written = (date: string) => date.split('-').reverse().join('/');

async function swapped() {
  const [first] = duties;
  const second = duties.find(d => seat(d, 'officer').person !== seat(first!, 'officer').person)!;
  const [one, two] = [first!, second];
  const words = [
    'swap',
    seat(one, 'officer').person,
    one.duty.date,
    seat(two, 'officer').person,
    two.duty.date,
  ];
  const { texts } = await ward.data<{ texts: readonly Text[] }>(...words, '--force', 'thử');
  return { one, two, texts };
}

describe('a change', () => {
  it('gives each person concerned the old turn, the new one, with whom, and their page', async () => {
    const { one, two, texts } = await swapped();
    expect(texts).toHaveLength(2);
    const mine = texts.find(t => t.person === seat(one, 'officer').person)!;
    const lines = mine.text.split('\n');
    expect(lines[0]).toBe(`Gửi đồng chí ${seat(one, 'officer').name},`);
    expect(lines[1]).toContain('có thay đổi (bản số 2)');
    expect(lines[2]).toContain(`Thôi trực: `);
    expect(lines[2]).toContain(
      `${written(one.duty.date)}, 07:00–07:30 (${seat(two, 'officer').name} trực thay)`,
    );
    expect(lines[3]).toContain(
      `${written(two.duty.date)}, 07:00–07:30, Cán bộ, thay ${seat(two, 'officer').name}`,
    );
    expect(lines[4]).toBe(`  Cùng trực: ${seat(two, 'volunteer').name} (Đoàn viên)`);
    expect(mine.page).toMatch(/^https:\/\/lich\.example\.vn\/[\w-]{27}\/$/);
    expect(lines.at(-1)).toContain(mine.page);
    const [other] = texts.filter(t => t !== mine);
    expect(other?.page).not.toBe(mine.page);
  });

  it('is told again by export text --to, and all turns to whom it does not concern', async () => {
    const { texts } = await swapped();
    for (const { person, text } of texts)
      expect((await ward.done('export', 'text', '2027-01', '--to', person)).stdout).toBe(`${text}\n`);
    const { stdout } = await ward.done('export', 'text', '2027-01', '--to', 'ĐV01');
    const own = duties.filter(d => seat(d, 'volunteer').person === 'ĐV01');
    expect(stdout.split('\n').filter(line => line.startsWith('• Trực: '))).toHaveLength(own.length);
    expect(stdout).not.toContain('có thay đổi');
  });

  it('tells who need not come of a duty called off, with the reason', async () => {
    const { duty, ...rest } = duties[0]!;
    const { texts } = await ward.data<{ texts: readonly Text[] }>(
      ...['duty', 'cancel', duty.date, '--reason', 'Bão số 3'],
    );
    expect(texts.map(t => t.person).sort()).toEqual(rest.seats.map(s => s.person.person).sort());
    for (const { text } of texts) expect(text).toMatch(/• HỦY: .*Lý do: Bão số 3/);
  });

  it('tells a duty added, and no page to whom has none', async () => {
    await ward.done('feeds', 'revoke', '--all');
    const times = [
      '--start',
      '7h',
      '--end',
      '7h30',
      '--seats',
      'officer=1,volunteer=1',
      '--reason',
      'Bầu cử',
    ];
    const { texts } = await ward.data<{ texts: readonly Text[] }>('duty', 'add', '2027-01-20', ...times);
    expect(texts.filter(({ text }) => ADDED.test(text))).toHaveLength(2);
    for (const { text, page } of texts)
      expect([page, text]).toEqual([null, expect.not.stringContaining('http')]);
  });
});

it('a first roster gives everybody their turns; so many are not shown, but how to get each', async () => {
  await ward.done('generate', '2027-02');
  const { stdout } = await ward.done('publish', '2027-02');
  expect(stdout).toMatch(/Có \d tin riêng[^§]*xuat text 02\/2027 --gui CB01/);
  const text = (await ward.done('export', 'text', '2027-02', '--to', 'CB01')).stdout;
  expect(text).toMatch(/\(bản số 2\):\n• Trực: /);
  expect(text).not.toContain('có thay đổi');
});

it('--to is for the plain text of the roster alone', async () => {
  for (const words of [['pdf'], ['text', '--sheet', 'notice']]) {
    const { exitCode, stderr } = await ward.run('export', ...words, '2027-01', '--to', 'CB01');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Hãy chọn một trong')]);
  }
});
