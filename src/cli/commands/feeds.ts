import { UserError } from '../../domain/errors.ts';
import type { CommandFile } from '../command-file.ts';
import { declare } from '../declaration.ts';
import { choice, flag, option, person, refuseNumber, text, withDefault, withLetter } from '../parameters.ts';
import { runs } from '../runs.ts';
import { OPEN } from './hand-options.ts';

const CHOICE = {
  all: flag({ flag: 'tat-ca', vi: 'mọi người đang trực', en: 'everyone who serves' }),
  role: text('role', { flag: 'nhom', vi: 'lịch chung của một nhóm', en: 'the calendar of a role' }),
  ward: flag({ flag: 'don-vi', vi: 'lịch chung của đơn vị', en: 'the calendar of the whole ward' }),
};
const NAME = text('name', {
  flag: 'ten',
  vi: 'tên địa chỉ: điện thoại, máy tính…',
  en: 'name of the address: phone, desk…',
});
const SHOW = flag({ flag: 'hien', vi: 'hiện cả địa chỉ bí mật', en: 'show the secret address' });
const LINK = text('link', { flag: 'dia-chi', vi: 'theo địa chỉ bị lộ', en: 'by the address that leaked' });

export const feedsIssue = declare({
  name: 'feeds issue',
  effect: 'notes',
  takenBackBy: 'feeds revoke',
  alias: 'cap',
  summary: { vi: 'Cấp địa chỉ lịch riêng', en: 'Give out secret calendar addresses' },
  arguments: { people: person('[people...]') },
  options: {
    ...CHOICE,
    name: NAME,
    show: SHOW,
  },
  examples: ['feeds issue --all', 'feeds issue CB03 --name "máy tính" --show', 'feeds issue --ward'],
});

export const feedsList = declare({
  name: 'feeds list',
  effect: 'reads',
  alias: 'danhsach',
  summary: { vi: 'Xem các địa chỉ lịch đã cấp', en: 'List the calendar addresses' },
  options: {
    revoked: flag({ flag: 'da-thu-hoi', vi: 'cả địa chỉ đã thu hồi', en: 'revoked ones too' }),
    show: SHOW,
  },
  examples: ['feeds list', 'feeds list --revoked'],
});

export const feedsRotate = declare({
  name: 'feeds rotate',
  effect: 'for-good',
  alias: 'doi',
  summary: { vi: 'Đổi địa chỉ lịch, địa chỉ cũ ngừng dùng', en: 'Change addresses for new ones' },
  arguments: { people: person('[people...]') },
  options: {
    ...CHOICE,
    name: NAME,
    link: LINK,
    show: SHOW,
  },
  examples: ['feeds rotate CB03', 'feeds rotate --all --yes'],
});

export const feedsRevoke = declare({
  name: 'feeds revoke',
  effect: 'for-good',
  alias: 'thuhoi',
  summary: { vi: 'Thu hồi địa chỉ lịch', en: 'Revoke calendar addresses' },
  arguments: { people: person('[people...]') },
  options: {
    ...CHOICE,
    name: NAME,
    link: LINK,
  },
  examples: ['feeds revoke CB03 --name "điện thoại cũ"', 'feeds revoke --link https://…'],
});

const OWNER_READS_AND_WRITES = 0o600;
/** Group and others may read, nothing more. */
const OTHERS_READ = 0o044;

function readMode(typed: string): number {
  const mode = /^0?[0-7]{3}$/.test(typed) ? Number.parseInt(typed, 8) : 0;
  if ((mode & ~OTHERS_READ) === OWNER_READS_AND_WRITES) return mode;
  throw new UserError('unreadable', { code: 'mode-unreadable', facts: { value: typed } });
}

function readPort(typed: string, flag: string): number {
  return /^\d{1,5}$/.test(typed) && Number(typed) <= 65_535 ? Number(typed) : refuseNumber(typed, flag);
}

export const feedsBuild = declare({
  name: 'feeds build',
  effect: 'files',
  alias: 'dung',
  summary: {
    vi: 'Ghi lịch và trang của mọi địa chỉ vào một thư mục',
    en: 'Write calendars and pages to a folder',
  },
  options: {
    out: text('dir', {
      flag: 'thu-muc',
      vi: 'thư mục riêng cho máy chủ web (mặc định: lich cạnh tệp đơn vị)',
      en: 'a folder of its own, for a web server (lich beside the ward’s file by default)',
    }),
    mode: withDefault(
      option(
        'octal',
        { flag: 'quyen', vi: 'quyền của tệp, mặc định 0644', en: 'mode of the files, 0644 by default' },
        readMode,
      ),
      0o644,
    ),
    takeOver: flag({
      flag: 'thay-don-vi',
      vi: 'thư mục của đơn vị khác: từ nay là của đơn vị này',
      en: 'another ward’s folder: this ward’s from now on',
    }),
    fileIsNewest: flag({
      flag: 'tep-moi-nhat',
      vi: 'tệp mới hơn đã mất: đánh số tiếp theo những gì thư mục đã phát',
      en: 'the newer file is lost: count on from what the folder knows',
    }),
  },
  examples: ['feeds build --out /srv/lich', 'feeds build --out /srv/lich --mode 0640 --quiet'],
});

export const feedsServe = declare({
  name: 'feeds serve',
  effect: 'reads',
  alias: 'phucvu',
  notForEach: true,
  summary: { vi: 'Mở máy chủ nhỏ cho thư mục lịch', en: 'Serve the folder of feeds' },
  options: {
    port: withDefault(
      option('port', { flag: 'cong', vi: 'cổng, mặc định 8027', en: 'port, 8027 by default' }, readPort),
      8027,
    ),
    host: withDefault(
      text('address', {
        flag: 'may-chu',
        vi: 'địa chỉ, mặc định 127.0.0.1',
        en: 'address, 127.0.0.1 by default',
      }),
      '127.0.0.1',
    ),
    dir: text('dir', { flag: 'thu-muc', vi: 'thư mục lịch', en: 'the folder of feeds' }),
  },
  examples: ['feeds serve --dir /srv/lich', 'feeds serve --port 8080 --quiet'],
});

export const feedsSlips = declare({
  name: 'feeds slips',
  effect: 'files',
  alias: 'phieu',
  summary: { vi: 'In phiếu mã QR cho từng người', en: 'Print a QR slip for each person' },
  arguments: { people: person('[people...]') },
  options: {
    output: withLetter(
      'o',
      text('path', { flag: 'ghi-ra', vi: 'tệp PDF; “-” là in ra màn hình', en: 'PDF file; - is stdout' }),
    ),
    role: CHOICE.role,
    ward: CHOICE.ward,
    documentLang: choice('vi|en', ['vi', 'en'], {
      flag: 'tieng',
      vi: 'ngôn ngữ của phiếu',
      en: 'language of the slips',
    }),
    open: OPEN,
    overwrite: flag({
      flag: 'ghi-de',
      vi: 'ghi đè tệp không do lichtruc tạo',
      en: 'replace a file that lichtruc did not make',
    }),
  },
  examples: ['feeds slips -o phieu.pdf', 'feeds slips CB03 -o phieu-cb03.pdf'],
});

export const feedsCheck = declare({
  name: 'feeds check',
  effect: 'reads',
  alias: 'kiemtra',
  summary: {
    vi: 'Kiểm tra thư mục lịch hoặc máy chủ: có đúng bản đã ban hành không',
    en: 'Check a folder of feeds or a server against what is published',
  },
  arguments: { target: '[target]' },
  examples: ['feeds check', 'feeds check /srv/lich', 'feeds check https://lich.phuong.example.vn/truc'],
});

export const feedCommands: readonly CommandFile[] = [
  runs(feedsIssue, async () => (await import('../actions/feed-tokens.ts')).issue),
  runs(feedsList, async () => (await import('../actions/feed-tokens.ts')).list),
  runs(feedsRotate, async () => (await import('../actions/feed-tokens.ts')).rotate),
  runs(feedsRevoke, async () => (await import('../actions/feed-tokens.ts')).revoke),
  runs(feedsBuild, async () => (await import('../actions/feed-build.ts')).build),
  runs(feedsServe, async () => (await import('../actions/feed-serve.ts')).serve),
  runs(feedsSlips, async () => (await import('../actions/feed-slips.ts')).slips),
  runs(feedsCheck, async () => (await import('../actions/feed-check.ts')).check),
];
