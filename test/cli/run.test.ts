import { describe, expect, it } from 'vitest';
import type { Action, CommandFile } from '../../src/cli/command-file.ts';
import { GROUPS } from '../../src/cli/commands/groups.ts';
import { COMMANDS as ALL } from '../../src/cli/commands/index.ts';
import { declare } from '../../src/cli/declaration.ts';
import { flag } from '../../src/cli/parameters.ts';
import { runs } from '../../src/cli/runs.ts';
import { UserError } from '../../src/domain/errors.ts';
import { lichtruc } from './captured.ts';

const DECLARED = declare({
  name: 'show',
  section: 'roster',
  effect: 'reads',
  alias: 'xem',
  arguments: { period: '<period>' },
  summary: { vi: 'xem lịch', en: 'show a roster' },
  options: { draft: flag({ vi: 'bản thảo', en: 'the draft' }) },
  examples: ['show 2027-01'],
});

function command(name: string, alias: string, action: Action<typeof DECLARED>): CommandFile {
  const { run } = runs(DECLARED, async () => action);
  return { ...DECLARED, name, alias, examples: [`${name} 2027-01`], run };
}

class ExitPromptError extends Error {
  override readonly name = 'ExitPromptError';
}

const facts = { value: '2027-13' };
const COMMANDS: readonly CommandFile[] = [
  command('show', 'xem', async ({ path, by }, { period }) => ({
    data: { period, path, by },
    text: 'the roster',
    advice: 'next',
  })),
  command('people list', 'danhsach', async () => ({ data: [], text: 'nobody' })),
  command('validate', 'kiemtra', async () => ({ data: [], text: 'a finding', no: true })),
  command('unreadable', 'a', () => {
    throw new UserError('unreadable', { code: 'period-unreadable', facts });
  }),
  command('wrong', 'b', () => {
    throw new UserError('wrong', [
      { code: 'list-empty', facts: {}, place: { file: 'people.csv', row: 2, column: 'Tên' } },
      { code: 'name-missing', facts: {} },
    ]);
  }),
  command('store', 'c', () => {
    throw new UserError('store', { code: 'file-missing', facts: { path: '/ward/lichtruc.db' } });
  }),
  command('fault', 'd', () => {
    throw new TypeError('undefined is not a function');
  }),
  command('cancel', 'e', () => {
    throw new ExitPromptError();
  }),
];

describe('exit codes', () => {
  it.each([
    [['show', '2027-01'], 0],
    [['xem', '2027-01'], 0],
    [['people', 'list', '2027-01'], 0],
    [['--version'], 0],
    [['--help'], 0],
    [['show', '--help'], 0],
    [[], 0],
    [['validate', '2027-01'], 1],
    [['people'], 2],
    [['shwo', '2027-01'], 2],
    [['show'], 2],
    [['show', '2027-01', 'more'], 2],
    [['show', '2027-01', '--drfat'], 2],
    [['show', '2027-01', '--file'], 2],
    [['unreadable', 'x'], 2],
    [['wrong', 'x'], 3],
    [['store', 'x'], 4],
    [['fault', 'x'], 70],
    [['cancel', 'x'], 130],
  ])('%j ends with %i', async (argv, exitCode) => {
    expect((await lichtruc(argv, COMMANDS)).exitCode).toBe(exitCode);
  });
});

describe('streams', () => {
  it('keeps the result on stdout and the advice on stderr', async () => {
    expect(await lichtruc(['show', '2027-01'], COMMANDS)).toEqual({
      exitCode: 0,
      stdout: 'the roster\n',
      stderr: 'next\n',
    });
  });

  it('prints nothing when quiet', async () => {
    expect(await lichtruc(['show', '2027-01', '--quiet'], COMMANDS)).toMatchObject({
      stdout: '',
      stderr: '',
    });
  });

  it('prints one JSON document, with global options after the command', async () => {
    const { stdout } = await lichtruc(
      ['show', '2027-01', '--json', '--by', 'Hoa', '--file', 'a.db'],
      COMMANDS,
    );
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      command: 'show',
      data: { period: '2027-01', path: '/ward/a.db', by: 'Hoa' },
    });
  });

  it('prints errors as JSON too, every problem with its sentences', async () => {
    const { stdout, stderr } = await lichtruc(['wrong', 'x', '--json'], COMMANDS);
    const { error } = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(error.problems.map((p: { code: string }) => p.code)).toEqual(['list-empty', 'name-missing']);
    expect(error.problems[0].place).toEqual({ file: 'people.csv', row: 2, column: 'Tên' });
  });
});

describe('sentences', () => {
  it('names the place of every problem', async () => {
    const { stderr } = await lichtruc(['wrong', 'x'], COMMANDS);
    expect(stderr).toContain('2 things are wrong:');
    expect(stderr).toContain('people.csv, row 2, column Tên: ');
  });

  it.each([
    ['shwo', 'Không có lệnh “shwo”. Có phải là show?'],
    ['--hlep', 'Không có tùy chọn --hlep. Có phải là --help?'],
  ])('answers the slip %s with what was meant', async (word, sentence) => {
    const { stderr } = await lichtruc([word, '2027-01'], COMMANDS, { LANG: 'vi_VN.UTF-8' });
    expect(stderr).toContain(sentence);
  });

  it('shows the stack of our own faults only when asked', async () => {
    expect((await lichtruc(['fault', 'x'], COMMANDS)).stderr).not.toContain('run.test.ts');
    expect((await lichtruc(['fault', 'x', '--debug'], COMMANDS)).stderr).toContain('run.test.ts');
  });
});

describe('help', () => {
  it('is in Vietnamese by default, commander’s own words too', async () => {
    const { stdout } = await lichtruc(['show', '--help'], COMMANDS, {});
    expect(stdout).toMatch(
      /Cách dùng:[\s\S]*xem lịch[\s\S]*Tùy chọn chung:[\s\S]*Ví dụ:\n {2}lichtruc xem 01\/2027/,
    );
    expect(stdout).not.toMatch(/Usage|Options|Arguments|display help/);
  });

  it('is in English where --lang says so', async () => {
    const { stdout } = await lichtruc(['show', '--help', '--lang', 'en'], COMMANDS, {});
    expect(stdout).toMatch(/Usage:[\s\S]*Global options:[\s\S]*Examples:/);
  });
});

describe('help of everything', () => {
  it('lists every command under a heading of its own section', async () => {
    const words = [...new Set(ALL.map(command => command.name.split(' ')[0] ?? ''))];
    const { stdout } = await lichtruc(['--help'], ALL, {});
    expect(words.filter(word => !new RegExp(`^ {2}\\w+, ${word}\\b`, 'm').test(stdout))).toEqual([]);
    expect(stdout).not.toContain('Các lệnh:');
    expect(Object.keys(GROUPS).filter(group => !words.includes(group))).toEqual([]);
  });

  it('has nothing in English for a Vietnamese reader', async () => {
    for (const argv of [[], ['people'], ['swap'], ['export']]) {
      const { stdout } = await lichtruc([...argv, '--help'], ALL, {});
      expect(stdout).not.toMatch(/Usage|Options|Arguments|Commands|choices|\[(?:options|command|person)\]/);
    }
  });

  it('is given for a command in a group as for any other', async () => {
    const help = await lichtruc(['help', 'people', 'import'], ALL, {});
    expect(help).toEqual(await lichtruc(['people', 'import', '--help'], ALL, {}));
    expect(help.stdout).toContain('lichtruc nguoi nhap|import');
  });

  it.each([
    [['help', 'ngày', 'tháng'], 'đến hết thứ 6'],
    [['trợ', 'giúp', 'mã', 'thoát'], '130'],
    [['help', 'exit-codes', '--lang', 'en'], '130'],
    [['help', 'exit', 'codes', '--lang', 'en'], '130'],
    [['help', 'moi truong'], 'LICHTRUC_FILE'],
    [['help', 'tệp'], '%LOCALAPPDATA%'],
    [['help', 'kỳ'], '2027-Q1'],
  ])('%j is about a topic', async (argv, has) => {
    const { exitCode, stdout } = await lichtruc(argv, ALL, {});
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(has)]);
  });

  it('of nothing that there is names the topics', async () => {
    const { exitCode, stderr } = await lichtruc(['help', 'khongco'], ALL, {});
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/khongco.*ngày.*kỳ.*mã thoát.*tệp/)]);
  });

  it('is pointed to for the command that was meant', async () => {
    const { stderr } = await lichtruc(['generate'], ALL, {});
    expect(stderr).toContain('Thiếu kỳ. Xem cách dùng: lichtruc xep --tro-giup');
  });
});

describe('colour', () => {
  const csi = '\u001b[';
  it.each([
    ['a terminal', [], {}, true, true],
    ['a pipe', [], {}, false, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['--no-color', ['--no-color'], {}, true, false],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
  ])('%s', async (_, options, environment, isTTY, coloured) => {
    const { stderr } = await lichtruc(['store', 'x', ...options], COMMANDS, environment, { isTTY });
    expect(stderr.includes(csi)).toBe(coloured);
  });
});
