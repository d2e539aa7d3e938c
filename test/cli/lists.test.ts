import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archive, textRows, workbookParts } from '../intake/nasty/archive.ts';
import { asked, ENTER, unanswered, willAnswer } from './scripted-prompts.ts';
import { smallWard, type TemporaryWard, temporaryWard } from './temporary-ward.ts';

let ward: TemporaryWard;
beforeEach(async () => {
  ward = await smallWard();
});
afterEach(() => ward.remove());

const workbook = (sheets: Readonly<Record<string, readonly (readonly string[])[]>>) =>
  archive(workbookParts(Object.entries(sheets).map(([name, rows]) => ({ name, rows: textRows(rows) }))));

interface ListedPerson {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly title: string;
  readonly skills: readonly string[];
  readonly memberships: readonly { readonly role: string; readonly sharePercent: number }[];
}
const people = async () => new Map((await ward.data<ListedPerson[]>('people', 'list')).map(p => [p.code, p]));

/** As offices keep it: a title over the table, two sheets, numbering, sections, blank rows, notes and signatures. */
const OFFICE_LIST = {
  'Cán bộ công chức': [
    ['ỦY BAN NHÂN DÂN PHƯỜNG', '', '', '', ''],
    ['DANH SÁCH CÁN BỘ TRỰC', '', '', '', ''],
    ['', '', '', '', ''],
    ['STT', 'Họ và tên', 'CHỨC VỤ', 'Đơn vị', 'SĐT (Zalo)'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['1', 'Nguyễn Thị Ánh Tuyết', 'Chuyên viên', 'Văn phòng', '900000101'],
    ['', '', '', '', ''],
    ['2', 'Trần Văn Bình', '', 'Văn phòng', ''],
    ['3', 'Đinh Văn Mới', 'Công chức', 'Tài chính', '0900000999'],
    ['Tổng cộng: 3 người', '', '', '', ''],
    ['', 'Người lập biểu', '', '', 'Chủ tịch'],
    ['', 'Trần Thị Ký', '', '', 'Lê Văn Duyệt'],
  ],
  'Đoàn viên': [
    ['TT', 'Họ tên', 'Chi đoàn', 'Ghi chú'],
    ['1', 'Hoàng Gia An', 'Chi đoàn 1', ''],
    ['2', 'Tô Thị Nhi', 'Chi đoàn 3', 'mới vào'],
  ],
  'Hướng dẫn': [['Điền theo mẫu', '']],
};

describe('a staff list as offices keep it', () => {
  it('is read from both sheets, roles by their names, people by name and unit', async () => {
    const file = ward.file('nhan-su.xlsx', workbook(OFFICE_LIST));
    expect(await ward.data('people', 'import', file, '--dry-run')).toMatchObject({
      added: 2,
      changed: 1,
      unchanged: 2,
      passedOver: ['Hướng dẫn'],
      missing: ['CB03', 'CB04', 'ĐV02', 'ĐV03', 'ĐV04', 'ĐV05'],
    });
    await ward.done('people', 'import', file);
    const now = await people();
    expect(now.get('CB05')).toMatchObject({ name: 'Đinh Văn Mới', memberships: [{ role: 'officer' }] });
    expect(now.get('ĐV06')).toMatchObject({
      name: 'Tô Thị Nhi',
      unit: 'Chi đoàn 3',
      memberships: [{ role: 'volunteer' }],
    });
    expect(now.get('CB01')).toMatchObject({ title: 'Chuyên viên', skills: ['ho-tich'] });
  });

  it('changes nothing the second time', async () => {
    const file = ward.file('nhan-su.xlsx', workbook(OFFICE_LIST));
    await ward.done('people', 'import', file);
    const before = await people();
    expect(await ward.data('people', 'import', file)).toMatchObject({ added: 0, changed: 0, unchanged: 5 });
    expect(await people()).toEqual(before);
  });

  it('shows new, changed field by field, and missing, with their rows', async () => {
    const file = ward.file('nhan-su.xlsx', workbook(OFFICE_LIST));
    const { stdout, stderr } = await ward.done('people', 'import', file, '--dry-run');
    expect(stdout).toMatchInlineSnapshot(`
      "Chạy thử, chưa ghi gì. Nếu thực hiện:
        nhan-su.xlsx → người trực: thêm 2, sửa 1, giữ nguyên 2.
        Đọc trang Cán bộ công chức, tiêu đề dòng 4: cột B Họ và tên, C CHỨC VỤ, D Đơn vị, E SĐT (Zalo); 3 dòng.
        Bỏ qua dòng 1–2 (tên bảng); dòng 5 (số cột); dòng 10 (cộng); dòng 11–12 (chữ ký).
        Đọc trang Đoàn viên, tiêu đề dòng 1: cột B Họ tên, C Chi đoàn; 2 dòng.
        Bỏ qua cột D “Ghi chú”.
        Bỏ qua các trang không có tiêu đề của danh sách: Hướng dẫn.
        Mới:
          Cán bộ công chức, dòng 9  CB05  Đinh Văn Mới  Cán bộ, Tài chính
              chức vụ: Công chức; điện thoại: …999; tham gia: Cán bộ 100% từ 01/12/2026
          Đoàn viên, dòng 3         ĐV06  Tô Thị Nhi    Đoàn viên, Chi đoàn 3
              tham gia: Đoàn viên 100% từ 01/12/2026
        Sửa:
          Cán bộ công chức, dòng 6  CB01  Nguyễn Thị Ánh Tuyết
              chức vụ: (trống) → Chuyên viên
              điện thoại: (trống) → …101
        Đang có trong danh sách người trực nhưng không có trong tệp:
          ĐV02  Vũ Thị Bảo     Đoàn viên, Chi đoàn 1
          ĐV03  Đỗ Minh Châu   Đoàn viên, Chi đoàn 2
          CB03  Lê Thị Cúc     Cán bộ, Địa chính
          ĐV04  Bùi Thu Diệp   Đoàn viên, Chi đoàn 2
          CB04  Phạm Đức Dũng  Cán bộ, Địa chính
          ĐV05  Ngô Quốc Đạt   Đoàn viên, Chi đoàn 2
      "
    `);
    expect(stderr).toContain('--vang-ten-thoi-truc');
  });

  it('says the role by sections inside a sheet', async () => {
    const list = [
      ['STT', 'Họ và tên', 'Đơn vị'],
      ['I', 'CÁN BỘ, CÔNG CHỨC', ''],
      ['1', 'Đinh Văn Mới', 'Tài chính'],
      ['II. ĐOÀN VIÊN THANH NIÊN', '', ''],
      ['1', 'Tô Thị Nhi', 'Chi đoàn 3'],
    ];
    await ward.done('people', 'import', ward.file('a.xlsx', workbook({ 'Trang tính1': list })));
    expect((await people()).get('ĐV06')?.name).toBe('Tô Thị Nhi');
  });

  it('is refused where nothing says the role, unless the command does', async () => {
    const file = ward.file('a.csv', 'Họ tên;Đơn vị\nTô Thị Nhi;Chi đoàn 3\n');
    const { exitCode, stderr } = await ward.run('people', 'import', file);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('dòng 2')]);
    expect(stderr).toContain('--nhom');
    await ward.done('people', 'import', file, '--role', 'đoàn viên');
    expect((await people()).get('ĐV06')?.name).toBe('Tô Thị Nhi');
  });
});

describe('a doubtful row', () => {
  const list = 'Họ tên;Đơn vị;Nhóm\nTrần Văn Bình;Tài chính;Cán bộ\nVũ Thị Bảo;Chi đoàn 1;Đoàn viên\n';

  it('is refused by its row, with what to type', async () => {
    const before = ward.bytes();
    const { exitCode, stderr } = await ward.run('people', 'import', ward.file('a.csv', list));
    expect(exitCode).toBe(3);
    expect(stderr).toContain('dòng 2');
    expect(stderr).toContain('--la-ai "2=CB02"');
    expect(ward.bytes().equals(before)).toBe(true);
  });

  it('is who it is said to be', async () => {
    const file = ward.file('a.csv', list);
    expect(await ward.data('people', 'import', file, '--match', '2=CB02', '--dry-run')).toMatchObject({
      added: 0,
      changed: 1,
    });
    expect(await ward.data('people', 'import', file, '--match', '2=new', '--dry-run')).toMatchObject({
      added: 1,
      changed: 0,
    });
  });

  it('is asked about on a terminal', async () => {
    willAnswer('CB02', false, true);
    const { exitCode } = await ward.onTerminal('people', 'import', ward.file('a.csv', list));
    expect(exitCode).toBe(0);
    expect(asked().map(a => a.message)).toEqual([
      'dòng 2: “Trần Văn Bình” là người nào',
      expect.stringContaining('thôi trực'),
      'Ghi vào tệp đơn vị?',
    ]);
    expect((await people()).get('CB02')?.unit).toBe('Tài chính');
  });

  it('is known by date of birth, and is somebody else with another', async () => {
    const born = (date: string) =>
      ward.file('b.csv', `Họ tên;Đơn vị;Nhóm;Ngày sinh\nTrần Văn Bình;Tài chính;Cán bộ;${date}\n`);
    await ward.done('people', 'edit', 'CB02', '--birth-date', '05/04/1990');
    expect(await ward.data('people', 'import', born('5/4/1990'), '--dry-run')).toMatchObject({
      added: 0,
      changed: 1,
    });
    expect(await ward.data('people', 'import', born('4/5/1990'), '--dry-run')).toMatchObject({
      added: 1,
      changed: 0,
    });
  });
});

describe('a year of birth alone', () => {
  const born = (rows: string) => ward.file('b.csv', `Họ tên;Đơn vị;Nhóm;Năm sinh\n${rows}`);
  const kept = (code: string) => {
    const db = new BetterSqlite3(ward.db, { readonly: true });
    const row = db
      .prepare('SELECT birth_date AS date, birth_year AS year FROM person WHERE code = ?')
      .get(code);
    db.close();
    return row;
  };

  it('is kept as a year, tells people of one name apart, and the same file twice changes nothing', async () => {
    const file = born('Trần Văn Bình;Văn phòng;Cán bộ;1990\nTô Thị Nhi;Chi đoàn 3;Đoàn viên;2004\n');
    await ward.done('people', 'import', file);
    expect(kept('CB02')).toEqual({ date: null, year: 1990 });
    expect(await ward.data('people', 'import', file)).toMatchObject({ unchanged: 2 });
    const others = born('Trần Văn Bình;Văn phòng;Cán bộ;1990\nTrần Văn Bình;Văn phòng;Cán bộ;1971\n');
    expect(await ward.data('people', 'import', others, '--dry-run')).toMatchObject({
      added: 1,
      unchanged: 1,
    });
  });

  it('gives way to a date of that year, and a date to another year that is said later', async () => {
    await ward.done('people', 'import', born('Trần Văn Bình;Văn phòng;Cán bộ;1990\n'));
    await ward.done('people', 'import', born('Trần Văn Bình;Văn phòng;Cán bộ;05/04/1990\n'));
    expect(kept('CB02')).toEqual({ date: '1990-04-05', year: null });
    await ward.done('people', 'import', born('Trần Văn Bình;Văn phòng;Cán bộ;1990\n'));
    expect(kept('CB02')).toEqual({ date: '1990-04-05', year: null });
    await ward.done('people', 'edit', 'CB02', '--birth-year', '1991');
    expect(kept('CB02')).toEqual({ date: null, year: 1991 });
  });
});

describe('columns of the ward’s own', () => {
  const list = 'Người;Khu;Nhóm\nTô Thị Nhi;Chi đoàn 3;Đoàn viên\n';

  it('are mapped by flag, and remembered', async () => {
    const file = ward.file('a.csv', list);
    expect((await ward.run('people', 'import', file)).stderr).toContain('Họ và tên');
    await ward.done('people', 'import', file, '--map', 'Người=name, Khu=Đơn vị');
    expect((await people()).get('ĐV06')).toMatchObject({ name: 'Tô Thị Nhi', unit: 'Chi đoàn 3' });
    expect(await ward.data('people', 'import', file)).toMatchObject({ unchanged: 1, changed: 0 });
  });

  it('are pointed at on a terminal', async () => {
    willAnswer('Người', false, true);
    const { exitCode, stderr } = await ward.onTerminal('people', 'import', ward.file('a.csv', list));
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);
    expect(asked()[0]).toEqual({
      kind: 'choice',
      message: 'Cột nào là “Họ và tên”',
      choices: ['Người', 'Khu', 'Nhóm'],
    });
    expect(unanswered()).toEqual([]);
  });

  it('are passed over where a dash says so', async () => {
    const file = ward.file('a.csv', 'Họ tên;Nhóm\nTô Thị Nhi;Nhóm 3\n');
    expect((await ward.run('people', 'import', file, '--role', 'volunteer')).stderr).toContain('Nhóm 3');
    await ward.done('people', 'import', file, '--role', 'volunteer', '--map', 'Nhóm=-');
    expect((await people()).get('ĐV06')?.name).toBe('Tô Thị Nhi');
  });
});

describe('those missing from a list', () => {
  it('serve on, or no more where it is said', async () => {
    const file = ward.file('a.csv', 'Mã;Họ tên;Nhóm\nCB01;Nguyễn Thị Ánh Tuyết;Cán bộ\n');
    await ward.done('people', 'import', file);
    const active = async () =>
      (await ward.data<{ code: string }[]>('people', 'list', '--role', 'officer')).map(p => p.code);
    expect(await active()).toHaveLength(4);
    await ward.done('people', 'import', file, '--retire-missing');
    ward.at('2026-12-17T08:00:00+07:00');
    expect(await active()).toEqual(['CB01']);
  });

  it('are offered on a terminal, by name, and nothing is done on Enter', async () => {
    const file = ward.file('a.csv', 'Mã;Họ tên;Nhóm\nCB01;Nguyễn Thị Ánh Tuyết;Cán bộ\n');
    willAnswer(ENTER);
    const { stderr } = await ward.onTerminal('people', 'import', file);
    expect(stderr).toContain('CB04 Phạm Đức Dũng');
    expect(asked()[0]?.message).toContain('3 người');
  });

  it('are shown as serving no more before the last question', async () => {
    const file = ward.file('a.csv', 'Mã;Họ tên;Nhóm\nCB01;Nguyễn Thị Ánh Tuyết;Cán bộ\n');
    willAnswer(true, true);
    const { stderr } = await ward.onTerminal('people', 'import', file);
    expect(stderr).toMatch(/thôi trực sau hôm nay:\n\s+CB02/);
    expect(unanswered()).toEqual([]);
  });
});

describe('what is lost or unclear', () => {
  it.each([
    ['Họ tên;Nhóm;Đơn vị\nTô Thị Nhi;Đoàn viên;V?n phòng\n', 'V?n phòng'],
    ['Họ tên;Nhóm;Đơn vị\nNguyá»…n A;Đoàn viên;x\n', 'Nguyá»…n A'],
    ['Họ tên;Nhóm;Ngày sinh\nTô Thị Nhi;Đoàn viên;12/25/1990\n', '12/25/1990'],
    ['Họ tên;Nhóm;Từ ngày\nTô Thị Nhi;Đoàn viên;5/4/90\n', '5/4/90'],
  ])('%j is refused with the cell named, and nothing is written', async (content, said) => {
    const before = ward.bytes();
    const { exitCode, stderr } = await ward.run('people', 'import', ward.file('a.csv', content));
    expect([exitCode, stderr]).toEqual([3, expect.stringMatching(/dòng 2, cột/)]);
    expect(stderr).toContain(said);
    expect(ward.bytes().equals(before)).toBe(true);
  });

  it('leaves blank what no rule needs and says so: birth-unlikely keeps nobody out', async () => {
    const list = 'Họ tên;Nhóm;Ngày sinh;Email\nTô Thị Nhi;Đoàn viên;01/01/2058;khong co\n';
    const { notes } = await ward.data<{ notes: readonly { code: string }[] }>(
      'people',
      'import',
      ward.file('a.csv', list),
    );
    expect(notes.map(n => n.code)).toEqual(['birth-unlikely', 'email-unreadable']);
    expect((await people()).get('ĐV06')?.name).toBe('Tô Thị Nhi');
  });

  it('reads nt as what stands above, and takes no address and no letters for a telephone', async () => {
    const list = [
      'Họ tên;Nhóm;Đơn vị;SĐT, email',
      'Tô Thị Nhi;Đoàn viên;Chi đoàn 3;"0912345678, nhi@x.vn"',
      'Lý Thị Mai;nt;-nt-;0912 345 67x',
    ].join('\n');
    const { notes } = await ward.data<{ notes: readonly { code: string }[] }>(
      'people',
      'import',
      ward.file('a.csv', list),
    );
    expect(notes.map(n => n.code)).toEqual(['phone-unreadable']);
    expect((await people()).get('ĐV07')).toMatchObject({ name: 'Lý Thị Mai', unit: 'Chi đoàn 3' });
    const db = new BetterSqlite3(ward.db, { readonly: true });
    const contacts = db
      .prepare("SELECT phone, email FROM person WHERE code IN ('ĐV06', 'ĐV07') ORDER BY code")
      .all();
    db.close();
    expect(contacts).toEqual([
      { phone: '0912345678', email: 'nhi@x.vn' },
      { phone: '', email: '' },
    ]);
  });

  it('imports what is certain and writes the rest with a reason, where that is asked for', async () => {
    const list = 'Họ tên;Nhóm;Đơn vị\nTô Thị Nhi;Đoàn viên;Chi đoàn 3\nTrần Văn Bình;Cán bộ;Tài chính\n';
    const { stdout } = await ward.done('people', 'import', ward.file('a.csv', list), '--certain-only');
    expect(stdout).toContain('a-can-sua.xlsx');
    expect((await people()).get('ĐV06')?.name).toBe('Tô Thị Nhi');
    expect((await people()).get('CB02')?.unit).toBe('Văn phòng');
  });

  it('asks about all doubts of one kind at once, and leaves out what is not answered', async () => {
    const rows = [
      'Trần Văn Bình;Cán bộ;Tài chính',
      'Phạm Đức Dũng;Cán bộ;Tài chính',
      'Tô Thị Nhi;Đoàn viên;Chi đoàn 3',
    ];
    const file = ward.file('a.csv', ['Họ tên;Nhóm;Đơn vị', ...rows].join('\n'));
    willAnswer('Cả 2 dòng đều là người ghi đầu tiên ở mỗi dòng', false, true);
    await ward.onTerminal('people', 'import', file);
    expect(asked()[0]).toMatchObject({
      message: '2 dòng trên là những người nào',
      choices: [
        'Cả 2 dòng đều là người ghi đầu tiên ở mỗi dòng',
        'Cả 2 dòng đều là người mới',
        'Hỏi từng dòng',
        'Để lại cả 2 dòng, ghi ra tệp để sửa',
      ],
    });
    expect((await people()).get('CB02')?.unit).toBe('Tài chính');
    expect((await people()).get('CB04')?.unit).toBe('Tài chính');
  });

  it('offers to leave out what cannot be read, and writes it under its title and section', async () => {
    const list =
      'DANH SÁCH;;\nHọ tên;Ngày sinh;Nhóm\nII. ĐOÀN VIÊN;;\nTô Thị Nhi;12/25/1990;\nLý Thị Mai;;\n';
    const file = ward.file('a.csv', list);
    willAnswer(true, true);
    const { stdout } = await ward.onTerminal('people', 'import', file);
    expect(asked()[0]?.message).toContain('ghi các dòng trên ra tệp');
    expect(stdout).toContain('a-can-sua.xlsx');
    const mend = `${ward.folder}/a-can-sua.xlsx`;
    const again = await ward.run('people', 'import', mend);
    expect(again.stderr).toContain('12/25/1990');
    expect(again.stderr).not.toContain('Lý Thị Mai');
    await ward.done('people', 'import', mend, '--map', 'Ngày sinh=-');
    expect((await people()).get('ĐV07')?.name).toBe('Tô Thị Nhi');
  });

  it('never says a telephone number', async () => {
    const file = ward.file('a.csv', 'Mã;Họ tên;Nhóm;SĐT\nCB01;Nguyễn Thị Ánh Tuyết;Cán bộ;0912345678\n');
    for (const flags of [[], ['--json']]) {
      const { stdout, stderr } = await ward.run('people', 'import', file, '--dry-run', ...flags);
      expect(stdout + stderr).not.toContain('912345678');
      if (flags.length === 0) expect(stdout).toContain('điện thoại: (trống) → …678');
    }
  });
});

describe('leave', () => {
  it('is shown row by row, with what only the ward has', async () => {
    await ward.done('leave', 'add', '2027-02-01..2027-02-03', 'CB02', '--kind', 'ốm');
    const file = ward.file('nghi.csv', 'Mã;Loại;Từ ngày;Đến ngày\nCB01;phép năm;01/02/2027;5/2/2027\n');
    const { stdout } = await ward.done('leave', 'import', file);
    expect(stdout).toMatchInlineSnapshot(`
      "nghi.csv → lịch nghỉ: thêm 1, sửa 0, giữ nguyên 0.
      Đọc tiêu đề dòng 1: cột A Mã, B Loại, C Từ ngày, D Đến ngày; 1 dòng.
      Mới:
        dòng 2  CB01  Nguyễn Thị Ánh Tuyết  01/02/2027 – 05/02/2027  nghỉ phép năm
      Đã ghi trước đây nhưng không có trong tệp (giữ nguyên):
        CB02  Trần Văn Bình  01/02/2027 – 03/02/2027  nghỉ ốm
      "
    `);
    expect(await ward.data('leave', 'import', file)).toMatchObject({ added: 0, unchanged: 1 });
  });
});

describe('templates', () => {
  it.each(['people', 'leave', 'wish', 'pair', 'holidays'])(
    'of %s are read by the import they are for',
    async list => {
      // A ward of its own: there CB01 is nobody yet.
      ward.remove();
      ward = temporaryWard();
      await ward.done('init', '--yes');
      const path = `${ward.folder}/mau.xlsx`;
      await ward.done(list, 'import', '--template', '-o', path);
      if (list !== 'people') {
        await ward.done('people', 'import', '--template', '-o', `${ward.folder}/p.csv`);
        await ward.done('people', 'import', `${ward.folder}/p.csv`);
      }
      const { added, changed } = await ward.data<Record<string, number>>(list, 'import', path);
      expect((added ?? 0) + (changed ?? 0)).toBeGreaterThan(0);
    },
  );
});
