// The words that hold several commands, with their Vietnamese aliases, and the sections in which help lists them.

import type { Language } from '../../domain/ward.ts';

export interface CommandGroup {
  readonly alias: string;
  readonly summary: Readonly<Record<Language, string>>;
}

export const GROUPS: Readonly<Record<string, CommandGroup>> = {
  people: {
    alias: 'nguoi',
    summary: {
      vi: 'Thêm, sửa, thôi trực; nhập và xuất danh sách',
      en: 'Add, edit, retire; import and export the list',
    },
  },
  skills: { alias: 'kynang', summary: { vi: 'Danh mục kỹ năng', en: 'The skills of the ward' } },
  roles: { alias: 'nhom', summary: { vi: 'Các nhóm trực', en: 'The roles of the ward' } },
  pair: {
    alias: 'cap',
    summary: { vi: 'Cặp không xếp cùng buổi', en: 'Pairs that are never on duty together' },
  },
  leave: {
    alias: 'nghi',
    summary: { vi: 'Lịch nghỉ: ghi, bỏ, nhập danh sách', en: 'Leave: note, remove, import' },
  },
  wish: {
    alias: 'nguyenvong',
    summary: { vi: 'Nguyện vọng; thứ không bao giờ trực', en: 'Wishes and standing exclusions' },
  },
  holidays: { alias: 'ngayle', summary: { vi: 'Ngày nghỉ và ngày làm bù', en: 'Days off and make-up days' } },
  pattern: {
    alias: 'mau',
    summary: {
      vi: 'Mẫu ca trực: thứ, giờ, số vị trí, kỹ năng cần',
      en: 'Duty patterns: weekday, hours, seats, skill needed',
    },
  },
  fields: {
    alias: 'linhvuc',
    summary: { vi: 'Danh mục lĩnh vực hồ sơ', en: 'The fields that files are counted by' },
  },
  rules: { alias: 'quytac', summary: { vi: 'Các quy tắc và giới hạn', en: 'The rules and their limits' } },
  settings: {
    alias: 'caidat',
    summary: {
      vi: 'Cơ quan, người ký, văn bản, lịch điện tử',
      en: 'Office, signatory, documents, calendars',
    },
  },
  duty: {
    alias: 'buoitruc',
    summary: { vi: 'Hủy, khôi phục, thêm một buổi trực', en: 'Cancel, restore or add a single duty' },
  },
  balance: {
    alias: 'sodu',
    summary: { vi: 'Số buổi mang sang từ sổ cũ', en: 'Turns brought along from an older book' },
  },
  roster: {
    alias: 'lichtay',
    summary: {
      vi: 'Lịch làm tay: nhập vào; gửi Đoàn điền, nhận lại',
      en: 'Hand-made rosters: take in; send to be filled in, receive',
    },
  },
  feeds: {
    alias: 'lich',
    summary: {
      vi: 'Lịch đăng ký trên điện thoại: cấp địa chỉ, dựng, kiểm tra',
      en: 'Calendars for phones: addresses, build, check',
    },
  },
};

/** By the first word of a command. */
export const SECTIONS = {
  start: ['menu', 'init'],
  people: ['people', 'leave', 'wish', 'pair', 'skills', 'roles'],
  ward: ['holidays', 'pattern', 'rules', 'settings'],
  roster: ['generate', 'show', 'validate', 'why', 'assign', 'unpin', 'roster', 'publish', 'diff', 'versions'],
  changes: ['absent', 'swap', 'cover', 'duty', 'remind'],
  output: ['export', 'feeds', 'cron'],
  books: ['fairness', 'balance', 'timesheet', 'record', 'fields', 'report'],
  file: ['history', 'undo', 'redo', 'backup', 'restore', 'doctor'],
} as const;

export type Section = keyof typeof SECTIONS;

export function sectionOf(word: string): Section | null {
  const sections = Object.entries(SECTIONS) as [Section, readonly string[]][];
  return sections.find(([, words]) => words.includes(word))?.[0] ?? null;
}
