// Every command answers `--json` with one document; docs/json.md has the shape of its data, taken from real answers.

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { WardFile } from '../../src/store/ward-file.ts';
import { expectGolden } from '../golden.ts';
import { merge, printShape, type Shape, shapeOf } from './json-shape.ts';
import { SMALL_LIST, smallWard, type TemporaryWard } from './temporary-ward.ts';

/** These talk to somebody, go on until stopped, or print what other commands answer, a line a ward. */
const WITHOUT_DATA = ['menu', 'feeds serve', 'each'];

/** Played in order on one ward; `%` is its folder. */
const STORY: readonly string[] = [
  'init --yes --file %/other.db',
  'settings set base-url https://lich.example.vn/truc',
  'settings list',
  'rules set min-gap-days 6',
  'rules list',
  'skills set Thuế',
  'skills list',
  'skills remove Thuế',
  'roles list',
  'roles set lead --name Lãnh-đạo --name-en Lead --prefix LĐ',
  'people list',
  'people import %/people.csv',
  'people add Lê-Thị-Thử --role officer',
  'people edit CB01 --title Chuyên-viên',
  'people export -o %/out.csv',
  'leave add 2027-01-04..2027-01-06 CB01 --kind sick',
  'leave list',
  'leave export -o %/leave-out.csv',
  'leave import %/leave.csv',
  'leave remove 2027-01-06 CB01',
  'wish add ĐV03 --avoid 2027-01-11',
  'wish add CB02 --never T2 --nth 2',
  'wish list',
  'wish import %/wishes.csv',
  'wish remove ĐV03 --avoid 2027-01-11',
  'pair forbid CB01 ĐV05',
  'pair list',
  'pair import %/pairs.csv',
  'pair allow CB01 ĐV05',
  'holidays list 2027',
  'holidays add 2027-03-12 --name Đóng-cửa',
  'holidays check',
  'holidays import %/days.csv',
  'holidays remove 2027-03-12',
  'pattern list',
  'pattern set T2 --label Một-cửa --from 2027-02-01',
  'pattern end T6 --last 2030-12-31',
  'generate 2027-01',
  'show 2027-01 --draft',
  'diff 2027-01',
  'roster send 2027-01 -o %/doan.xlsx',
  'roster receive %/doan.xlsx',
  'validate 2027-01',
  'publish 2027-01',
  'show 2027-01',
  'versions',
  'versions mark 1 --number 5',
  'why 2027-01-11',
  'why 2027-01-11 CB02',
  'fairness 2027-01',
  'fairness 2027-01 --person CB02',
  'timesheet 2027-01',
  'balance set CB03 1,5 --reason sổ-cũ',
  'balance close officer --reason nhiệm-kỳ-mới --yes',
  'balance list',
  'assign 2027-01-29 sits:2027-01-29 --pin',
  'unpin 2027-01-29 sits:2027-01-29',
  'cover sits:2027-01-15 2027-01-15 other:2027-01-15 --force thử',
  'swap sits:2027-01-04 2027-01-04 sits:2027-01-29 2027-01-29 --force thử',
  'duty cancel 2027-01-22 --reason Bão',
  'duty restore 2027-01-22',
  'duty add 2027-01-27 --start 07:00 --end 07:30 --seats officer=1,volunteer=1 --reason Thêm --empty',
  'absent CB02 2027-01-18..2027-01-20 --yes',
  'remind 2027-01-11',
  'export html 2027-01 -o %/lich.html',
  'feeds issue --ward --show',
  'feeds list',
  'feeds build --out %/lich',
  'feeds check %/lich',
  'feeds slips --ward -o %/phieu.pdf',
  'feeds rotate --ward --yes',
  'feeds revoke --ward --yes',
  'cron --out %/lich',
  'help periods',
  '@2027-01-20T09:00:00+07:00',
  'record 2027-01-11 --citizens 3 --received 2 --same-day 2',
  'record list 2027-01',
  'record sheet 2027-01 -o %/phieu-ky.csv',
  'record import %/so-truc.csv',
  'record remove 2027-01-11',
  'fields list',
  'fields set Xây-dựng',
  'fields remove Xây-dựng',
  'report 2027-01',
  'roster import %/cu.csv',
  'backup --to %/backup',
  'overview',
  'doctor',
  'undo',
  'redo',
  'people add Lê-Thị-Xóa --code CB77 --role officer',
  'people retire CB77',
  '@2027-01-25T09:00:00+07:00',
  'people erase CB77 --yes',
  'history',
  'history 3',
  'restore %/backup/* --yes',
];

const FILES: Readonly<Record<string, string>> = {
  'people.csv': SMALL_LIST,
  'leave.csv': 'Mã;Loại;Từ ngày;Đến ngày\nCB02;phép năm;08/03/2027;09/03/2027\n',
  'wishes.csv': 'Mã;Nguyện vọng;Ngày;Thứ\nĐV04;tránh ngày;08/02/2027;\n',
  'pairs.csv': 'Người thứ nhất;Người thứ hai\nCB02;ĐV05\n',
  'days.csv': 'Ngày;Loại;Tên\n19/03/2027;đóng cửa;Sửa trụ sở\n',
  'cu.csv':
    'Ngày;Cán bộ;Đoàn viên\n02/11/2026;Nguyễn Thị Ánh Tuyết;Hoàng Gia An\n06/11/2026;Trần Văn Bình;Vũ Thị Bảo\n',
  'so-truc.csv': 'Ngày;Mã;Có mặt\n11/01/2027;CB02;x\n',
};

const commandOf = (words: readonly string[]) =>
  COMMANDS.map(c => c.name)
    .filter(name => `${words.join(' ')} `.startsWith(`${name} `))
    .sort((a, b) => b.length - a.length)[0];

let ward: TemporaryWard;
const shapes = new Map<string, Shape>();
const failed: string[] = [];
const opened: [string, number][] = [];

beforeAll(async () => {
  ward = await smallWard();
  for (const [name, content] of Object.entries(FILES)) ward.file(name, content);
  for (const line of STORY) {
    if (line.startsWith('@')) ward.at(line.slice(1));
    else await play(line.replaceAll('%', ward.folder).split(' '));
  }
});
afterAll(() => ward.remove());

/** `sits:DATE` is the officer on duty then, `other:DATE` another one, `FOLDER/*` the first file there. */
async function named(word: string): Promise<string> {
  if (word.endsWith('/*')) return word.replace('*', readdirSync(word.slice(0, -1))[0] ?? '');
  const [, who, date] = /^(sits|other):(.*)$/.exec(word) ?? [];
  if (!who) return word;
  const { roster } = await ward.data<{
    roster: {
      duties: { duty: { date: string }; seats: { role: string; person: { person: string } | null }[] }[];
    };
  }>('show', '2027-01');
  const seats = roster.duties.find(d => d.duty.date === date)?.seats ?? [];
  const sits = seats.find(s => s.role === 'officer')?.person?.person ?? '';
  return who === 'sits' ? sits : sits === 'CB03' ? 'CB04' : 'CB03';
}

async function play(words: readonly string[]): Promise<void> {
  const name = commandOf(words);
  if (!name) return;
  const typed = await Promise.all(words.map(named));
  const opens = vi.spyOn(WardFile, 'open').mockClear();
  const { stdout } = await ward.run(...typed, '--yes', '--json');
  opened.push([words.join(' '), opens.mock.calls.length]);
  const document: unknown = JSON.parse(stdout);
  if (typeof document !== 'object' || document === null || !('data' in document)) {
    failed.push(`${words.join(' ')}: ${stdout}`);
    return;
  }
  expect(document).toMatchObject({ schemaVersion: 1, command: name });
  const shape = shapeOf(document.data);
  const known = shapes.get(name);
  shapes.set(name, known === undefined ? shape : merge(known, shape));
}

it('every command has an answer to look at', () => {
  const missing = COMMANDS.map(c => c.name).filter(name => !shapes.has(name) && !WITHOUT_DATA.includes(name));
  expect({ missing, failed: failed.filter(line => missing.some(name => line.startsWith(name))) }).toEqual({
    missing: [],
    failed: [],
  });
});

it('every command opens the file once, whether it reads or writes', () => {
  expect(opened.filter(([line, times]) => times !== (line.startsWith('init') ? 0 : 1))).toEqual([]);
});

it('docs/json.md has the shape of every answer', () => {
  expectGolden(new URL('../../docs/json.md', import.meta.url), jsonPage());
});

function jsonPage(): string {
  const sections = COMMANDS.flatMap(({ name }) => {
    const shape = shapes.get(name);
    return shape === undefined ? [] : [`## ${name}\n\n\`\`\`text\n${printShape(shape)}\n\`\`\`\n`];
  });
  return `${OPENING}\n${sections.join('\n')}`;
}

const OPENING = `# JSON

Made from the program's own answers. Every command takes \`--json\` and prints one document on stdout:

\`\`\`text
{ schemaVersion: 1, command: string, data: … }      exit code 0 or 1
{ schemaVersion: 1, command: string, error: … }     exit code 2, 3, 4, 70 or 130
\`\`\`

\`error\` is \`{ kind: string, problems: array of { code, facts, place?, says, mend } }\`; the codes are in
[errors.md](errors.md), those of findings in [rules.md](rules.md). Dates are \`YYYY-MM-DD\`, times \`HH:MM\` on the ward's
wall clock, instants seconds since 1970; the end of a period (\`until\`) is the day after its last. Telephone numbers,
e-mail addresses and birth dates are not in it. Below is \`data\` for each command, two levels deep; \`?\` marks what is
not always there, \`array\` alone one that was empty here. Within \`schemaVersion\` 1 names are added, never taken away.
`;
