import type { CommandFile, OptionSpec } from '../command-file.ts';

const CHOICE: readonly OptionSpec[] = [
  { flags: '--all', text: { vi: 'mọi người đang trực', en: 'everyone who serves' } },
  { flags: '--role <role>', text: { vi: 'lịch chung của một nhóm', en: 'the calendar of a role' } },
  { flags: '--ward', text: { vi: 'lịch chung của đơn vị', en: 'the calendar of the whole ward' } },
];

const NAME: OptionSpec = {
  flags: '--name <name>',
  text: { vi: 'tên địa chỉ: điện thoại, máy tính…', en: 'name of the address: phone, desk…' },
};
const SHOW: OptionSpec = {
  flags: '--show',
  text: { vi: 'hiện cả địa chỉ bí mật', en: 'show the secret address' },
};
const LINK: OptionSpec = {
  flags: '--link <link>',
  text: { vi: 'theo địa chỉ bị lộ', en: 'by the address that leaked' },
};

const feedsIssue: CommandFile = {
  name: 'feeds issue',
  alias: 'cap',
  arguments: ['[people...]'],
  summary: { vi: 'Cấp địa chỉ lịch riêng', en: 'Give out secret calendar addresses' },
  options: [...CHOICE, NAME, SHOW],
  examples: ['feeds issue --all', 'feeds issue CB03 --name "máy tính" --show', 'feeds issue --ward'],
  load: async () => (await import('../actions/feed-tokens.ts')).issue,
};

const feedsList: CommandFile = {
  name: 'feeds list',
  alias: 'danhsach',
  arguments: [],
  summary: { vi: 'Xem các địa chỉ lịch đã cấp', en: 'List the calendar addresses' },
  options: [{ flags: '--revoked', text: { vi: 'cả địa chỉ đã thu hồi', en: 'revoked ones too' } }, SHOW],
  examples: ['feeds list', 'feeds list --revoked'],
  load: async () => (await import('../actions/feed-tokens.ts')).list,
};

const feedsRotate: CommandFile = {
  name: 'feeds rotate',
  alias: 'doi',
  arguments: ['[people...]'],
  summary: { vi: 'Đổi địa chỉ lịch, địa chỉ cũ ngừng dùng', en: 'Change addresses for new ones' },
  options: [...CHOICE, NAME, LINK, SHOW],
  examples: ['feeds rotate CB03', 'feeds rotate --all --yes'],
  load: async () => (await import('../actions/feed-tokens.ts')).rotate,
};

const feedsRevoke: CommandFile = {
  name: 'feeds revoke',
  alias: 'thuhoi',
  arguments: ['[people...]'],
  summary: { vi: 'Thu hồi địa chỉ lịch', en: 'Revoke calendar addresses' },
  options: [...CHOICE, NAME, LINK],
  examples: ['feeds revoke CB03 --name "điện thoại cũ"', 'feeds revoke --link https://…'],
  load: async () => (await import('../actions/feed-tokens.ts')).revoke,
};

const feedsBuild: CommandFile = {
  name: 'feeds build',
  alias: 'dung',
  arguments: [],
  summary: {
    vi: 'Ghi lịch và trang của mọi địa chỉ vào một thư mục',
    en: 'Write calendars and pages to a folder',
  },
  options: [
    {
      flags: '--out <dir>',
      text: {
        vi: 'thư mục riêng cho máy chủ web (mặc định: lich cạnh tệp đơn vị)',
        en: 'a folder of its own, for a web server (lich beside the ward’s file by default)',
      },
    },
    {
      flags: '--mode <octal>',
      text: { vi: 'quyền của tệp, mặc định 0644', en: 'mode of the files, 0644 by default' },
    },
  ],
  examples: ['feeds build --out /srv/lich', 'feeds build --out /srv/lich --mode 0640 --quiet'],
  load: async () => (await import('../actions/feed-build.ts')).build,
};

const feedsServe: CommandFile = {
  name: 'feeds serve',
  alias: 'phucvu',
  arguments: [],
  summary: { vi: 'Mở máy chủ nhỏ cho thư mục lịch', en: 'Serve the folder of feeds' },
  options: [
    { flags: '--port <port>', text: { vi: 'cổng, mặc định 8027', en: 'port, 8027 by default' } },
    {
      flags: '--host <address>',
      text: { vi: 'địa chỉ, mặc định 127.0.0.1', en: 'address, 127.0.0.1 by default' },
    },
    { flags: '--dir <dir>', text: { vi: 'thư mục lịch', en: 'the folder of feeds' } },
  ],
  examples: ['feeds serve --dir /srv/lich', 'feeds serve --port 8080 --quiet'],
  load: async () => (await import('../actions/feed-serve.ts')).serve,
};

const feedsSlips: CommandFile = {
  name: 'feeds slips',
  alias: 'phieu',
  arguments: ['[people...]'],
  summary: { vi: 'In phiếu mã QR cho từng người', en: 'Print a QR slip for each person' },
  options: [
    { flags: '-o, --output <path>', text: { vi: 'tệp PDF; - là luồng ra', en: 'PDF file; - is stdout' } },
    ...CHOICE.filter(option => option.flags !== '--all'),
    { flags: '--document-lang <vi|en>', text: { vi: 'ngôn ngữ của phiếu', en: 'language of the slips' } },
    {
      flags: '--overwrite',
      text: { vi: 'ghi đè tệp không do lichtruc tạo', en: 'replace a file that lichtruc did not make' },
    },
  ],
  examples: ['feeds slips -o phieu.pdf', 'feeds slips CB03 -o phieu-cb03.pdf'],
  load: async () => (await import('../actions/feed-slips.ts')).slips,
};

const feedsCheck: CommandFile = {
  name: 'feeds check',
  alias: 'kiemtra',
  arguments: ['[target]'],
  summary: {
    vi: 'Kiểm tra thư mục lịch hoặc máy chủ: có đúng bản đã ban hành không',
    en: 'Check a folder of feeds or a server against what is published',
  },
  options: [],
  examples: ['feeds check', 'feeds check /srv/lich', 'feeds check https://lich.phuong.example.vn/truc'],
  load: async () => (await import('../actions/feed-check.ts')).check,
};

export const feedCommands: readonly CommandFile[] = [
  feedsIssue,
  feedsList,
  feedsRotate,
  feedsRevoke,
  feedsBuild,
  feedsServe,
  feedsSlips,
  feedsCheck,
];
