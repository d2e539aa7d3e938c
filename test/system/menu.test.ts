// The menu as somebody at a desk sees it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textWidth } from '../../src/cli/views/text-width.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { SMALL_LIST } from '../cli/temporary-ward.ts';
import { LAUNCHER, openTerminal, type Terminal } from './terminal.ts';

const environment = { LICHTRUC_NOW: '2026-12-15T08:00:00+07:00', LICHTRUC_SEED: 'test' };

let folder: string;
let terminal: Terminal;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-menu-'));
  writeFileSync(join(folder, 'danh sách.csv'), SMALL_LIST);
});
afterEach(() => {
  terminal.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['vi', 'en'] as const)('in %s, from an empty folder', language => {
  const { commands, lists, menu, month, prompts } = messagesIn(language);
  const yes = prompts.yes.slice(0, 1).toLowerCase();
  const begin = async () => {
    terminal = openTerminal(folder, ['--lang', language], environment);
    await terminal.until(commands.ask.locality);
  };

  it('thirteen answers or fewer lead to the sheet to sign', async () => {
    await begin();
    terminal.answer('phường Thụy Khuê');
    await terminal.until(commands.ask.province);
    terminal.answer();
    await terminal.until(commands.ask.signatory);
    terminal.answer('Nguyễn Văn An');
    await terminal.until(commands.ask.youthUnion);
    terminal.answer(yes);
    await terminal.until(commands.ask.youthUnionSignatory);
    terminal.answer('Trần Thị Bích');
    await terminal.until(commands.firstDays.nextMonth('01/01/2027'));
    terminal.press('Down', 'Down');
    terminal.answer();
    await terminal.until(menu.ask.peopleFile);
    terminal.answer();
    await terminal.until(lists.ask.write);
    terminal.answer(yes);
    expect(await terminal.until(`? ${menu.ask.what}`)).toContain(prompts.keys);
    terminal.answer();
    await terminal.until(menu.ask.generate);
    terminal.answer();
    expect(await terminal.until(`? ${menu.ask.whatNext}`)).toContain(menu.attention);
    terminal.answer();
    await terminal.until(menu.ask.number);
    terminal.answer();
    await terminal.until(month.confirm(1));
    terminal.answer();
    await terminal.until(commands.wrote('').trim());
    expect(terminal.answers()).toBeLessThanOrEqual(13);
    const sheet = readFileSync(join(folder, 'lich-truc-2027-01.pdf'));
    expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
    await terminal.until(prompts.keys);
    terminal.press('Escape');
    await terminal.until('left: 0');
  });

  it('people are pasted as Excel copies them', async () => {
    execFileSync(process.execPath, [LAUNCHER, 'init', '--yes', '--name', 'Thụy Khuê', '--quiet'], {
      cwd: folder,
      env: { ...process.env, ...environment },
    });
    terminal = openTerminal(folder, ['--lang', language], environment);
    await terminal.until(prompts.keys);
    while (!terminal.screen().includes(`❯ ${menu.sections.people}`)) terminal.press('Down');
    terminal.answer();
    await terminal.until(menu.steps['people-paste']);
    while (!terminal.screen().includes(`❯ ${menu.steps['people-paste']}`)) terminal.press('Down');
    terminal.answer();
    await terminal.until('>');
    terminal.paste('TT\tHọ và tên\tNhóm\n1\tNguyễn Văn Mới\tCán bộ\n2\tTrần Thị Thêm\tĐoàn viên\n');
    await terminal.until('2 | Trần Thị Thêm');
    terminal.answer();
    await terminal.until(lists.ask.write);
    terminal.answer(yes);
    await terminal.until(
      commands.imported('people', menu.pastedFile, { added: 2, changed: 0, unchanged: 0 }),
    );
    terminal.press('Escape');
    await terminal.until('left: 0');
  });

  it.each([
    ['Escape', 'Escape'],
    ['Ctrl-C', 'C-c'],
  ] as const)('%s at a question leaves without a change', async (_, key) => {
    await begin();
    terminal.press(key);
    await terminal.until(/left: \d/);
    expect(readdirSync(folder).filter(name => name.endsWith('.db'))).toEqual([]);
  });
});

/** What is drawn must be readable as it stands: no line wrapped by the terminal, the question and its help in sight. */
describe.each(['vi', 'en'] as const)('a busy day in %s', language => {
  const { menu, prompts } = messagesIn(language);
  const run = (...argv: readonly string[]) =>
    execFileSync(process.execPath, [LAUNCHER, ...argv, '--yes', '--quiet'], {
      cwd: folder,
      env: { ...process.env, ...environment },
    });

  it('fits the screen', async () => {
    run('init', '--name', 'Thụy Khuê', '--from', '2026-12-01');
    run('people', 'import', 'danh sách.csv');
    run('generate', '2026-12');
    run('publish', '--yes', '2026-12');
    run('leave', 'add', '2026-12-15..2026-12-31', 'CB01', 'CB02', 'CB03', '--kind', 'sick');
    run('generate', '2027-01');
    terminal = openTerminal(folder, ['--lang', language], environment);
    const screen = await terminal.until(prompts.keys);
    const lines = screen.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const words of [menu.next, menu.attention, menu.month, menu.ask.what, '15/12/2026'])
      expect(screen).toContain(words);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(80);
    terminal.press('Escape');
    await terminal.until('left: 0');
  });
});
