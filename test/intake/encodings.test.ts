import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import type { Encoding } from '../../src/intake/formats/encodings.ts';
import { readTables } from '../../src/intake/formats/read-tables.ts';

const LIST = 'Mã;Họ và tên\nCB01;Nguyễn Thị Đượm\n';
const bytesOf = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map(p => (typeof p === 'number' ? Buffer.from([p]) : Buffer.from(p, 'latin1'))));
const nameIn = async (bytes: Uint8Array, encoding: Encoding | null = null) =>
  (await readTables({ name: 'a.csv', bytes }, { encoding, sheet: null }))[0]?.rows[1]?.cells[1];

async function problemsOf(bytes: Uint8Array, encoding: Encoding | null = null) {
  try {
    await nameIn(bytes, encoding);
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

/** "Nguyễn Thị Ánh Lý" and "NGUYỄN VĂN HÀ" as TCVN3 fonts have it, where marked vowels have no capitals. */
const TCVN3 = bytesOf(
  ...['M;T;X\nCB01;Nguy', 0xd4, 'n Th', 0xde, ' ', 0xb8, 'nh L', 0xfd],
  ...[';NGUY', 0xd4, 'N V', 0xa8, 'N H', 0xb5],
);
/** "Nguyễn Thị": Windows writes base letters and marks apart. */
const WINDOWS_1258 = bytesOf('M;T\nCB01;Nguy', 0xea, 0xde, 'n Thi', 0xf2, '\n');

describe('the encoding of a list', () => {
  it.each([
    ['UTF-8', Buffer.from(LIST)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${LIST}`)],
    ['decomposed UTF-8', Buffer.from(LIST.normalize('NFD'))],
    ['UTF-16LE with BOM', Buffer.from(`\ufeff${LIST}`, 'utf16le')],
    ['UTF-16LE without BOM', Buffer.from(LIST, 'utf16le')],
  ])('%s is told by its bytes', async (_, bytes) => {
    expect(await nameIn(bytes)).toBe('Nguyễn Thị Đượm');
  });

  it('TCVN3 is read where it is named, and its capitals come back', async () => {
    const [table] = await readTables({ name: 'a.csv', bytes: TCVN3 }, { encoding: 'tcvn3', sheet: null });
    expect(table?.rows[1]?.cells).toEqual(['CB01', 'Nguyễn Thị Ánh Lý', 'NGUYỄN VĂN HÀ']);
  });

  it('windows-1258 is read where it is named, and composed', async () => {
    expect(await nameIn(WINDOWS_1258, 'windows-1258')).toBe('Nguyễn Thị');
  });

  it('knows every marked small letter of TCVN3', async () => {
    const table =
      'a8ă a9â aaê abô acơ adư aeđ b5à b6ả b7ã b8á b9ạ bbằ bcẳ bdẵ beắ c6ặ c7ầ c8ẩ c9ẫ caấ cbậ ccè ceẻ cfẽ d0é d1ẹ d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò e1ỏ e2õ e3ó e4ọ e5ồ e6ổ e7ỗ e8ố e9ộ eaờ ebở ecỡ edớ eeợ efù f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ';
    for (const [, byte = '', letter] of table.matchAll(/(\w\w)(\S)/g))
      expect(await nameIn(bytesOf('M;T\nCB01;a', Number.parseInt(byte, 16), '\n'), 'tcvn3')).toBe(
        `a${letter}`,
      );
  });

  it('is asked for where it cannot be told, with what each would read', async () => {
    expect(await problemsOf(TCVN3)).toMatchObject([
      { code: 'encoding-to-name', facts: { tcvn3: 'Nguyễn Thị Ánh Lý' } },
    ]);
    expect(await problemsOf(WINDOWS_1258)).toMatchObject([
      { code: 'encoding-to-name', facts: { windows1258: 'Nguyễn Thị' } },
    ]);
  });

  it('is refused where the named one does not fit', async () => {
    expect(await problemsOf(TCVN3, 'utf-8')).toMatchObject([{ code: 'encoding-wrong' }]);
    expect(await problemsOf(bytesOf('M;T\nCB01;a', 0xd2, 0x8a, '\n'), 'windows-1258')).toMatchObject([
      { code: 'encoding-wrong' },
    ]);
  });

  it.each([';', ',', '\t'])('finds the separator %j, with and without sep=', async separator => {
    const text = LIST.replaceAll(';', separator);
    expect(await nameIn(Buffer.from(text))).toBe('Nguyễn Thị Đượm');
    const [table] = await readTables(
      { name: 'a.csv', bytes: Buffer.from(`sep=${separator}\r\n${text}`) },
      { encoding: null, sheet: null },
    );
    expect(table?.rows[1]).toEqual({ number: 3, cells: ['CB01', 'Nguyễn Thị Đượm'] });
  });
});
