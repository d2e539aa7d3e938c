import { describe, expect, it } from 'vitest';
import { callables } from '../../src/cli/callables.ts';
import { type Callable, withDeclaredNames } from '../../src/cli/command-words.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { searchKey } from '../../src/domain/text.ts';
import { lichtruc } from './captured.ts';

const ALL = callables(COMMANDS);
const declared = async (line: string) => (await withDeclaredNames(line.split(' '), ALL)).argv.join(' ');
const key = (word: string) => searchKey(word).replace(/[\s-]/g, '');
const repeated = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) !== i);

describe('a command', () => {
  it.each([
    ['xếp 2027-01', 'generate 2027-01'],
    ['XẾP 2027-01', 'generate 2027-01'],
    ['xuất word 2027-01', 'export word 2027-01'],
    ['ngày lễ thêm 04/01/2027', 'holidays add 04/01/2027'],
    ['ngayle them 04/01/2027', 'holidays add 04/01/2027'],
    ['cài đặt đặt symbol X', 'settings set symbol X'],
    ['lịch sử', 'history'],
    ['báo vắng CB07 4/12', 'absent CB07 4/12'],
    ['sotruc 04/01/2027', 'record 04/01/2027'],
    ['kiemtratep lich.xlsx', 'validate lich.xlsx'],
    ['lichdientu cap --all', 'feeds issue --all'],
    ['lịch điện tử cấp --all', 'feeds issue --all'],
    ['lich cap', 'feeds issue'],
    ['lich 2027-01', 'show 2027-01'],
    ['lịch tháng sau', 'show tháng sau'],
    ['lich khongco', 'feeds khongco'],
    ['--file a.db xếp 2027-01', '--file a.db generate 2027-01'],
    ['people list', 'people list'],
    ['khongco', 'khongco'],
  ])('“%s” is %s', async (typed, meant) =>
    expect(await declared(typed.normalize('NFD'))).toBe(meant.normalize('NFD')),
  );

  it.each([
    ['vang CB07 4/12 --ghi-chú x', 'absent CB07 4/12 --note x'],
    ['vang CB07 4/12 --ghichu=x', 'absent CB07 4/12 --note=x'],
    ['vang CB07 4/12 --chạy-thử --đồng-ý', 'absent CB07 4/12 --dry-run --yes'],
    ['xuat pdf 2027-01 --bản-thảo --ghi-đè', 'export pdf 2027-01 --draft --overwrite'],
    ['nguoi sua CB03 --chức-vụ x', 'people edit CB03 --title x'],
    ['xep 2027-01 --khongco', 'generate 2027-01 --khongco'],
  ])('“%s” has the options of %s', async (typed, meant) => expect(await declared(typed)).toBe(meant));

  it('and its options answer to no word that another answers to', () => {
    const clashes = (level: readonly Callable[]): readonly string[] => [
      ...repeated(level.flatMap(c => [...new Set([c.name, ...c.called].map(key))])),
      ...level.flatMap(({ name, options, within }) => [
        ...repeated(Object.values(options).flatMap(({ words }) => words.flag ?? [])).map(
          w => `${name} --${w}`,
        ),
        ...clashes(within),
      ]),
    ];
    expect(clashes(ALL)).toEqual([]);
  });
});

describe('what is no command', () => {
  it.each([
    [['help', 'khongco'], 'khongco'],
    [['trogiup', 'khongco'], 'khongco'],
    [['--khongco'], '--khongco'],
    [['--file'], '--file'],
    [['khongco'], 'khongco'],
  ])('%j ends with exit code 2 and a sentence that names it', async (argv, named) => {
    const { exitCode, stdout, stderr } = await lichtruc(argv, COMMANDS);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(named)]);
  });

  it('is suggested in the words it was typed in, where an option is nearly right', async () => {
    const { exitCode, stderr } = await lichtruc(['vang', 'CB01', '4/1', '--ghi-chuu', 'x'], COMMANDS);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('--ghi-chu?')]);
  });

  it('is help where a command is asked about by its Vietnamese word', async () => {
    const { exitCode, stdout } = await lichtruc(['help', 'xếp'], COMMANDS);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('generate')]);
  });
});
