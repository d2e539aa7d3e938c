// What --copy and --open hand over to the desktop, by programs of our own in its place; and what is said where there is none.

import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { lichtruc } from './captured.ts';
import { ESCAPE, unanswered, willAnswer } from './scripted-prompts.ts';
import { publishedWard, type TemporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await publishedWard();
});
afterEach(() => {
  vi.unstubAllEnvs();
  ward.remove();
});

/** A program that keeps what it is given. */
function program(name: string, script: string): string {
  const path = ward.file(name, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function atDesk(...argv: readonly string[]) {
  return lichtruc(argv, COMMANDS, deskEnvironment(), { folder: ward.folder });
}

function deskEnvironment() {
  const environment = {
    LICHTRUC_FILE: ward.db,
    LICHTRUC_NOW: '2027-01-10T08:00:00+07:00',
    LANG: 'vi_VN.UTF-8',
  };
  return { ...environment, DISPLAY: ':7' };
}

async function contentOf(path: string): Promise<string> {
  const read = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  for (let waited = 0; read() === '' && waited < 400; waited++) await sleep(50);
  return read();
}

describe('--copy', () => {
  beforeEach(() => {
    vi.stubEnv('DISPLAY', ':7');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    vi.stubEnv('XDG_SESSION_TYPE', '');
    vi.stubEnv('PATH', `${ward.folder}:${process.env['PATH']}`);
  });

  it('puts just the text for the chat group on the clipboard, and says so', async () => {
    const kept = join(ward.folder, 'clipboard');
    program('xsel', `cat > '${kept}'`);
    const { exitCode, stdout, stderr } = await atDesk('remind', '11/01/2027', '--copy');
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('bộ nhớ tạm')]);
    expect(`${await contentOf(kept)}\n`).toBe(stdout);
  });

  it('copies what is exported as text, and nothing on a dry run', async () => {
    const kept = join(ward.folder, 'clipboard');
    program('xsel', `cat > '${kept}'`);
    await atDesk('export', 'text', '2027-01', '--copy', '--dry-run');
    expect(existsSync(kept)).toBe(false);
    const { stdout } = await atDesk('xuat', 'text', '2027-01', '--chep');
    expect(await contentOf(kept)).toBe(stdout.trimEnd());
  });

  it('takes the text for the group, then one for each person after a yes; without anybody there it says how many are left', async () => {
    const kept = join(ward.folder, 'clipboard');
    program('xsel', `cat >> '${kept}'; echo >> '${kept}'; echo = >> '${kept}'`);
    const words = ['--reason', 'Bão', '--copy'];
    willAnswer(true, true, false);
    const here = { folder: ward.folder, interactive: true };
    const { stderr } = await lichtruc(
      ['duty', 'cancel', '18/01/2027', ...words],
      COMMANDS,
      deskEnvironment(),
      here,
    );
    const copied = (await contentOf(kept)).split('\n=\n');
    expect([copied.length, unanswered()]).toEqual([3, []]);
    expect(copied[0]).toContain('THAY ĐỔI LỊCH TRỰC');
    expect(copied[1]).toMatch(/^Gửi đồng chí .*,\n/);
    expect(stderr).toMatch(/Đã chép tin cho /);
    const alone = await atDesk('duty', 'cancel', '22/01/2027', ...words, '--yes');
    expect(alone.stderr).toContain('Còn 2 tin riêng chưa chép');
  });

  it('leaves the work done where the clipboard cannot be had, and says what to do', async () => {
    program('xsel', 'exit 1');
    const { exitCode, stderr } = await atDesk(
      'duty',
      'cancel',
      '18/01/2027',
      '--reason',
      'Bão',
      '--copy',
      '--yes',
    );
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('bôi đen')]);
    expect((await ward.done('versions')).stdout).toContain('Bão');
  });
});

describe('--open', () => {
  it('opens the document that was written', async () => {
    const kept = join(ward.folder, 'opened');
    vi.stubEnv('DISPLAY', ':7');
    vi.stubEnv('XDG_CURRENT_DESKTOP', 'XFCE');
    vi.stubEnv('PATH', `${ward.folder}:${process.env['PATH']}`);
    program('exo-open', `[ "$1" = --help ] || echo "$1" > '${kept}'`);
    const path = join(ward.folder, 'a b.html');
    const { stderr } = await atDesk('export', 'html', '2027-01', '-o', path, '--open');
    expect(stderr).toContain(`Đã mở ${path}`);
    expect(await contentOf(kept)).toContain('a b.html');
  });

  it('of show opens the month as a page that nobody else may read', async () => {
    const { stdout, stderr } = await ward.done('show', '2027-01', '--open');
    const [, page = ''] = /không mở được (\S+\.html)/.exec(stderr) ?? [];
    expect(readFileSync(page, 'utf8')).toMatch(/Ánh.Tuyết/);
    expect(stdout).toContain('Bản số 1');
  });
});

describe('-o', () => {
  it.each([
    ['export pdf 2027-01 -o a.docx', '.pdf'],
    ['export html 2027-01 -o a.PDF', '.html'],
    ['feeds slips -o x.html', '.pdf'],
    ['report 2027-01 -o bao-cao.txt', '.pdf'],
    ['roster send 2027-01 -o doan.csv', '.xlsx'],
    ['people export -o nguoi.pdf', '.xlsx'],
  ])('%s is refused, for its ending says another format', async (line, ending) => {
    const { exitCode, stderr } = await ward.run(...line.split(' '));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(ending)]);
  });

  it('of calendars names a folder, and never a file', async () => {
    expect((await ward.run('export', 'ics', '2027-01', '-o', 'lich.ics')).exitCode).toBe(3);
    expect(
      (await ward.run('export', 'pdf', '2027-01', '-o', join(ward.folder, 'lịch 01.2027'))).exitCode,
    ).toBe(0);
  });

  it('asks before it makes a folder, and makes none on a no or without need', async () => {
    const path = join(ward.folder, 'Báo cáo', 'lich.pdf');
    const before = readdirSync(ward.folder);
    for (const answer of [false, ESCAPE] as const) {
      willAnswer(answer);
      expect((await ward.onTerminal('export', 'pdf', '2027-01', '-o', path)).exitCode).toBe(130);
    }
    expect(readdirSync(ward.folder)).toEqual(before);
    willAnswer(true);
    expect((await ward.onTerminal('export', 'pdf', '2027-01', '-o', path)).exitCode).toBe(0);
    expect([existsSync(path), unanswered()]).toEqual([true, []]);
  });
});

describe('a period left out', () => {
  it('is this month or this year', async () => {
    ward.at('2027-01-10T08:00:00+07:00');
    expect((await ward.done('xem')).stdout).toBe((await ward.done('show', '2027-01')).stdout);
    expect((await ward.done('congbang')).stdout).toBe((await ward.done('fairness', '2027')).stdout);
    expect((await ward.done('ngayle')).stdout).toBe((await ward.done('holidays', 'list', '2027')).stdout);
    expect((await ward.done('ngay', 'le', '2026')).stdout).toContain('2026');
    expect((await ward.done('ngayle', '--help')).stdout).toContain('holidays');
  });
});

describe('show --person', () => {
  it('shows the duties of one person only', async () => {
    const { stdout } = await ward.done('xem', '2027-01', '--nguoi', 'anh tuyet');
    const rows = stdout.split('\n').filter(line => /│ +T\d/.test(line));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toContain('Ánh Tuyết');
  });

  it('says where there is none', async () => {
    await ward.done('people', 'add', 'Trịnh Văn Mới', '--role', 'officer');
    expect((await ward.done('show', '2027-01', '--person', 'Trịnh Văn Mới')).stdout).toContain(
      'không có buổi trực nào',
    );
  });
});

describe('--plain', () => {
  it('shows lists, without a box or a bar', async () => {
    for (const argv of [
      ['show', '2027-01'],
      ['fairness', '2027-01'],
      ['people', 'list'],
    ]) {
      const { stdout } = await ward.done(...argv, '--plain');
      expect(stdout).toContain('Ánh Tuyết');
      expect(stdout).not.toMatch(/[\u2500-\u259f]/);
    }
  });
});

it('two people of one name are told apart on the screen, in the text and on the page', async () => {
  for (const code of ['CB01', 'CB02']) await ward.done('people', 'edit', code, '--name', 'Nguyễn Thị Hoa');
  await ward.done('generate', '2027-02');
  await ward.done('publish', '2027-02');
  for (const argv of [
    ['show', '2027-02'],
    ['export', 'text', '2027-02'],
    // What was published before tells the corrected names too.
    ['show', '2027-01'],
  ])
    expect((await ward.done(...argv)).stdout).toContain('Nguyễn Thị Hoa (CB01)');
});
