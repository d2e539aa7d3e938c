import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { leaveAdd } from '../../src/cli/commands/leave.ts';
import { peopleEdit, peopleImport } from '../../src/cli/commands/people.ts';
import { commandLine } from '../../src/cli/menu/command-line.ts';
import { SECTIONS } from '../../src/cli/menu/sections.ts';
import { STEPS } from '../../src/cli/menu/steps.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { lichtruc } from './captured.ts';
import { type Answer, asked, CTRL_C, ENTER, ESCAPE, unanswered, willAnswer } from './scripted-prompts.ts';
import { SMALL_LIST, smallWard, type TemporaryWard, temporaryWard } from './temporary-ward.ts';

const NOW = '2026-12-15T08:00:00+07:00';
const isPdf = (path: string) => readFileSync(path).subarray(0, 5).toString() === '%PDF-';

let ward: TemporaryWard;
afterEach(() => ward.remove());

describe('a newcomer', () => {
  beforeEach(() => {
    ward = temporaryWard(NOW);
    ward.file('danh sách.csv', SMALL_LIST);
  });

  it('has a sheet to sign after at most 13 answers, none of them a code or a date', async () => {
    const answers: readonly Answer[] = [
      'Phường Thụy Khuê',
      ENTER,
      'Nguyễn Văn An',
      true,
      'Trần Thị Bích',
      'Đầu tháng sau',
      ENTER,
    ];
    const month: readonly Answer[] = [true, 'Xếp lịch', ENTER, 'ban hành', 'Để trống', ENTER];
    willAnswer(...answers, ...month, ESCAPE);
    const { exitCode, stderr } = await ward.onTerminal();
    expect([exitCode, unanswered()]).toEqual([0, []]);
    expect(isPdf(join(ward.folder, 'lich-truc-2027-01.pdf'))).toBe(true);
    expect(asked().length - 1).toBeLessThanOrEqual(13);
    expect(asked().filter(({ message }) => /\d{1,2}\/\d{1,2}\/\d{4}|CB\d|2027-/.test(message))).toEqual([]);
    expect(stderr).toContain('Lệnh: lichtruc xuat pdf 01/2027 -o lich-truc-2027-01.pdf');
  });

  it('who leaves at the first question leaves nothing behind', async () => {
    willAnswer(ESCAPE);
    const { stderr } = await ward.onTerminal();
    expect(stderr).toContain('chưa có gì thay đổi');
    expect(existsSync(ward.db)).toBe(false);
  });

  it('comes into the menu from init too', async () => {
    willAnswer('Phường Thụy Khuê', ENTER, ENTER, ENTER, ENTER, true, 'Thoát');
    expect((await ward.onTerminal('init')).exitCode).toBe(0);
    expect(unanswered()).toEqual([]);
  });

  it('is told where there is no list in the folder', async () => {
    rmSync(join(ward.folder, 'danh sách.csv'));
    willAnswer('Phường Thụy Khuê', ENTER, ENTER, ENTER, ENTER, ESCAPE, 'Thoát');
    expect((await ward.onTerminal()).stderr).toContain(`Trong thư mục ${ward.folder} chưa có tệp danh sách`);
  });
});

describe('the menu', () => {
  beforeEach(async () => {
    ward = await smallWard(NOW);
  });

  it('opens for lichtruc alone on a terminal, with general options or none; elsewhere that is help', async () => {
    willAnswer('Leave');
    const { stderr } = await ward.onTerminal('--lang', 'en');
    expect(stderr).toMatch(
      /Tuesday 15\/12\/2026 · nothing published yet\nThe ward’s file: \S+ward\.db\nNext duties:\n {2}\(no duty is published yet\)/,
    );
    expect((await ward.run()).stdout).toMatch(/^Cách dùng: lichtruc/);
    expect((await ward.run('menu')).exitCode).toBe(2);
  });

  it('leaves without a change on Escape and on Ctrl-C', async () => {
    const before = ward.bytes();
    for (const key of [ESCAPE, CTRL_C] as const) {
      willAnswer(key);
      expect((await ward.onTerminal()).exitCode).toBe(0);
    }
    willAnswer('Nghỉ phép', 'Ghi ngày nghỉ', ESCAPE, 'Thoát');
    expect((await ward.onTerminal()).stderr).toContain('Đã thôi, chưa có gì thay đổi.');
    willAnswer('Nghỉ phép', 'Ghi ngày nghỉ', CTRL_C);
    expect((await ward.onTerminal()).exitCode).toBe(130);
    expect(ward.bytes().equals(before)).toBe(true);
  });

  it('goes on after something that cannot be, having said why', async () => {
    willAnswer('Sửa một buổi', 'Thêm một buổi', { Ngày: '04/01/2027', 'Lý do': 'Bão' }, 'Thoát');
    const { exitCode, stderr } = await ward.onTerminal();
    expect([exitCode, unanswered()]).toEqual([0, []]);
    expect(stderr).toMatch(/Lỗi: /);
  });

  it('leads back, having said so (nothing-to-choose), where there is nothing to point at', async () => {
    willAnswer('Hai người đổi ca', 'Nghỉ phép', 'Bỏ ngày nghỉ', 'Thoát');
    const { exitCode, stderr } = await ward.onTerminal();
    expect([exitCode, unanswered()]).toEqual([0, []]);
    expect(stderr.match(/Lỗi: Chưa có gì để chọn/g)).toHaveLength(2);
  });

  it('says of every step the command that does the same', async () => {
    const filled = { 'Người trực': 'Ánh Tuyết', ngày: '04/01/2027..08/01/2027', 'Loại nghỉ': 'nghỉ ốm' };
    willAnswer('Nghỉ phép', 'Ghi ngày nghỉ', filled, ENTER, 'Thoát');
    const { stderr } = await ward.onTerminal();
    const [, line = ''] = /Lệnh: lichtruc (.*)/.exec(stderr) ?? [];
    expect(line).toBe('nghi them 04/01/2027..08/01/2027 CB01 --loai ốm');
    const byMenu = await ward.data('leave', 'list');
    const other = await smallWard(NOW);
    await other.done(...line.split(' '));
    expect(await other.data('leave', 'list')).toEqual(byMenu);
    other.remove();
  });

  it('changes patterns, skills, fields and roles in tables of fields, with no code asked for', async () => {
    const section = 'Mẫu ca trực';
    const saturday = { Thứ: 'Thứ Bảy', 'Từ mấy giờ': '8h', 'Đến mấy giờ': '11h30' };
    const words = [
      [
        ['Thêm hoặc sửa một mẫu', 'Thêm mới', saturday],
        /mau dat T7 --thu T7 --bat-dau 8h --ket-thuc 11h30 --so-vi-tri "Cán bộ=1; Đoàn viên=1" --tu-ngay 15\/12\/2026/,
      ],
      [
        ['Thêm hoặc sửa một mẫu', 'T2 Ngày', { 'Mấy người: Đoàn viên': '2' }],
        /mau dat T2 --so-vi-tri "Cán bộ=1; Đoàn viên=2" --tu-ngay/,
      ],
      [['đổi tên một nghiệp vụ', 'Thêm mới', { Tên: 'Thuế' }], /nghiepvu dat Thuế/],
      [['Bỏ một nghiệp vụ', 'Thuế'], /nghiepvu bo thue/],
      [['đổi tên một lĩnh vực', 'Thêm mới', { Tên: 'Bảo trợ' }], /linhvuc dat "Bảo trợ"/],
      [['Bỏ một lĩnh vực', 'Bảo trợ'], /linhvuc bo bao-tro/],
      [
        ['sửa một nhóm', 'Thêm mới', { Tên: 'Lãnh đạo trực' }],
        /nhom dat lanh-dao-truc --ten "Lãnh đạo trực"/,
      ],
    ] as const;
    for (const [answers, line] of words) {
      willAnswer(section, ...answers, ENTER, 'Thoát');
      const { exitCode, stderr } = await ward.onTerminal();
      expect([exitCode, unanswered(), stderr]).toEqual([0, [], expect.stringMatching(line)]);
      expect(stderr).not.toContain('Lỗi');
    }
  });

  it('writes any paper of what is published beside the ward file, over its own older one too', async () => {
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01');
    for (let twice = 0; twice < 2; twice++) {
      willAnswer('In, gửi', 'Xuất văn bản', 'Thông báo', 'Thoát');
      const { stderr } = await ward.onTerminal();
      expect(stderr).toContain(
        'Lệnh: lichtruc xuat pdf 01/2027 --van-ban thong-bao -o thong-bao-2027-01.pdf',
      );
    }
    expect(isPdf(join(ward.folder, 'thong-bao-2027-01.pdf'))).toBe(true);
  });

  it('has a draft published with its number and date, and shows the duties to come', async () => {
    await ward.done('generate', '2027-01');
    willAnswer(
      'chưa ban hành',
      'Ghi số',
      { 'Số văn bản': '05', 'Ngày văn bản': '18/12/2026' },
      ENTER,
      'Thoát',
    );
    const { stderr } = await ward.onTerminal();
    expect(stderr).toContain('Lệnh: lichtruc banhanh 01/2027 --so 05 --ngay 18/12/2026');
    willAnswer('Thoát');
    expect((await ward.onTerminal()).stderr).toMatch(
      /bản số 1\nTệp đơn vị: \S+\nSắp trực:\n {2}T2 04\/01\/2027 07:00: \S/,
    );
  });
});

describe('what needs attention', () => {
  const offered = async () => {
    willAnswer(ESCAPE);
    await ward.onTerminal();
    return asked()[0]?.choices.filter(choice => choice.startsWith('!')) ?? [];
  };
  beforeEach(async () => {
    ward = await smallWard(NOW);
    await ward.done('pattern', 'set', 'T2', '--from', '2027-01-01');
  });

  it('is that there are no people', async () => {
    ward.remove();
    ward = temporaryWard(NOW);
    await ward.done('init', '--yes');
    expect(await offered()).toEqual(['! Chưa có người trực: nhập danh sách']);
  });

  it('is a month without a roster once it is near, then its draft', async () => {
    expect(await offered()).toEqual(['! Chưa có lịch tháng 12/2026: xếp lịch']);
    ward.at('2026-12-25T08:00:00+07:00');
    expect(await offered()).toContain('! Chưa có lịch tháng 01/2027: xếp lịch');
    await ward.done('generate', '2027-01');
    expect(await offered()).toContain('! Bản thảo tháng 01/2027 chưa ban hành: ban hành');
    await ward.done('publish', '2027-01');
    expect((await offered()).filter(line => line.includes('01/2027'))).toEqual([]);
  });

  it('is not a month between today and what is published that has no roster yet', async () => {
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2027-01');
    expect(await offered()).toEqual(['! Chưa có lịch tháng 12/2026: xếp lịch']);
  });

  it('is leave that clashes with what is published, mended with the fewest changes', async () => {
    await ward.done('generate', '2026-12');
    await ward.done('generate', '2027-01');
    await ward.done('publish', '2026-12');
    await ward.done('publish', '2027-01');
    const { duties } = (
      await ward.data<{
        roster: { duties: { duty: { date: string }; seats: { person: { person: string } }[] }[] };
      }>('show', '2027-01')
    ).roster;
    const first = duties[0];
    await ward.done(
      'leave',
      'add',
      first?.duty.date ?? '',
      first?.seats[0]?.person.person ?? '',
      '--kind',
      'ốm',
    );
    expect(await offered()).toEqual([
      '! Lịch đã ban hành có 1 chỗ không còn đúng: xếp lại với ít thay đổi nhất',
    ]);
    willAnswer(ENTER, 'chưa ban hành', 'Để trống', true, 'Thoát');
    const { stderr } = await ward.onTerminal();
    expect(stderr).toContain('Lệnh: lichtruc xep 01/2027 --giu-lich-cu');
    expect(await offered()).toEqual([expect.stringContaining('Bản treo tường là bản số 2')]);
    // Another month's sheet says nothing of this one.
    await ward.done('generate', '2027-02');
    await ward.done('publish', '2027-02', '--number', '9');
    await ward.done('versions', 'mark', '4', '--posted');
    expect(await offered()).toEqual([expect.stringContaining('Bản treo tường là bản số 2')]);
    await ward.done('versions', 'mark', '3', '--posted');
    expect(await offered()).toEqual([]);
  });

  it('is an empty seat soon to be served', async () => {
    for (const code of ['ĐV01', 'ĐV02', 'ĐV03', 'ĐV04', 'ĐV05'])
      await ward.done('leave', 'add', '2026-12-15..2026-12-31', code, '--kind', 'thi');
    await ward.done('generate', '2026-12');
    await ward.done('publish', '2026-12');
    expect(await offered()).toContain('! Ngày 18/12/2026 còn thiếu 1 đoàn viên: xếp người');
  });

  it('is feeds that lack what was published, where somebody has an address', async () => {
    await ward.done('generate', '2026-12');
    await ward.done('publish', '2026-12');
    expect(await offered()).toEqual([]);
    await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn/truc');
    await ward.done('feeds', 'issue', '--ward');
    expect(await offered()).toEqual(['! Lịch điện tử chưa có bản mới nhất: cập nhật']);
    await ward.done('feeds', 'build', '--out', join(ward.folder, 'lich'));
    expect(await offered()).toEqual([]);
  });

  it('is a year whose days off nobody has announced', async () => {
    ward.at('2027-11-02T08:00:00+07:00');
    expect(await offered()).toContain('! Lịch nghỉ năm 2028 chưa có thông báo: nhập khi có');
  });
});

describe('steps', () => {
  beforeEach(() => {
    ward = temporaryWard(NOW);
  });

  it('stand in one section each, with a name in both languages', () => {
    const listed = Object.values(SECTIONS).flat();
    expect([...listed].sort()).toEqual(Object.keys(STEPS).sort());
    for (const language of ['vi', 'en'] as const)
      expect(Object.keys(messagesIn(language).menu.steps).sort()).toEqual(Object.keys(STEPS).sort());
  });

  it('name only commands that are there', () => {
    const known = COMMANDS.map(c => c.name);
    expect(Object.values(STEPS).filter(({ command }) => !known.includes(command.name))).toEqual([]);
  });

  it('are typed as every shell reads them', () => {
    const leave = { dates: '04/01/2027', people: ['CB04'], kind: 'phép năm' };
    expect(commandLine(leaveAdd, leave)).toBe('lichtruc leave add 04/01/2027 CB04 --kind "phép năm"');
    const list = { template: true, output: 'lịch.pdf', retireMissing: true };
    expect(commandLine(peopleImport, list)).toBe(
      'lichtruc people import --template -o lịch.pdf --retire-missing',
    );
    expect(commandLine(peopleEdit, { person: 'CB04', mentor: false })).toBe(
      'lichtruc people edit CB04 --no-mentor',
    );
  });
});

it('is not opened where questions cannot be answered', async () => {
  ward = temporaryWard(NOW);
  const { exitCode, stderr } = await lichtruc(['menu'], COMMANDS, { LICHTRUC_FILE: ward.db });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('cửa sổ dòng lệnh')]);
});
