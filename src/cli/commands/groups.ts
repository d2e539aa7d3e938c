// The words that hold several commands, with their Vietnamese aliases, and the sections in which help lists them.

import type { Messages } from '../../i18n/messages.ts';
import type { Words } from '../parameters.ts';

/** The headings under which help lists commands. */
export type Section = keyof Messages['help']['sections'];

interface CommandGroup {
  readonly section: Section;
  readonly alias: string;
  /** What else it answers to. */
  readonly also?: readonly string[];
  /** The command that is meant where a period follows in the place of one of the group. */
  readonly withPeriod?: string;
  /** The command of the group that is meant where a period follows, or nothing. */
  readonly usual?: string;
  readonly summary: Words;
}

export const GROUPS = {
  people: {
    section: 'people',
    alias: 'nguoi',
    also: ['nguoitruc', 'nhansu'],
    summary: {
      vi: 'Thêm, sửa, thôi trực; nhập và xuất danh sách',
      en: 'Add, edit, retire; import and export the list',
    },
  },
  skills: {
    section: 'people',
    alias: 'nghiepvu',
    also: ['kynang'],
    summary: { vi: 'Danh mục nghiệp vụ', en: 'The skills of the ward' },
  },
  roles: { section: 'people', alias: 'nhom', summary: { vi: 'Các nhóm trực', en: 'The roles of the ward' } },
  pair: {
    section: 'people',
    alias: 'cap',
    summary: { vi: 'Cặp không xếp cùng buổi', en: 'Pairs that are never on duty together' },
  },
  leave: {
    section: 'people',
    alias: 'nghi',
    also: ['nghiphep'],
    summary: { vi: 'Lịch nghỉ: ghi, bỏ, nhập danh sách', en: 'Leave: note, remove, import' },
  },
  wish: {
    section: 'people',
    alias: 'nguyenvong',
    summary: { vi: 'Nguyện vọng; thứ không trực', en: 'Wishes and standing exclusions' },
  },
  holidays: {
    section: 'ward',
    alias: 'ngayle',
    usual: 'list',
    summary: { vi: 'Ngày nghỉ và ngày làm bù', en: 'Days off and make-up days' },
  },
  pattern: {
    section: 'ward',
    alias: 'mau',
    summary: {
      vi: 'Mẫu ca trực: thứ, giờ, số vị trí, nghiệp vụ cần',
      en: 'Duty patterns: weekday, hours, seats, skill needed',
    },
  },
  fields: {
    section: 'books',
    alias: 'linhvuc',
    summary: { vi: 'Danh mục lĩnh vực hồ sơ', en: 'The fields that files are counted by' },
  },
  rules: {
    section: 'ward',
    alias: 'quytac',
    summary: { vi: 'Các quy tắc và giới hạn', en: 'The rules and their limits' },
  },
  settings: {
    section: 'ward',
    alias: 'caidat',
    summary: {
      vi: 'Cơ quan, người ký, văn bản, lịch điện tử',
      en: 'Office, signatory, documents, calendars',
    },
  },
  duty: {
    section: 'changes',
    alias: 'buoitruc',
    summary: { vi: 'Hủy, khôi phục, thêm một buổi trực', en: 'Cancel, restore or add a single duty' },
  },
  balance: {
    section: 'books',
    alias: 'sodu',
    summary: { vi: 'Số buổi mang sang từ sổ cũ', en: 'Turns brought along from an older book' },
  },
  roster: {
    section: 'roster',
    alias: 'lichtay',
    summary: {
      vi: 'Lịch làm tay: nhập vào; gửi Đoàn điền, nhận lại',
      en: 'Hand-made rosters: take in; send to be filled in, receive',
    },
  },
  feeds: {
    section: 'output',
    alias: 'lichdientu',
    also: ['lich', 'lichdangky'],
    withPeriod: 'show',
    summary: {
      vi: 'Lịch điện tử trên điện thoại: cấp địa chỉ, dựng, kiểm tra',
      en: 'Calendars for phones: addresses, build, check',
    },
  },
} satisfies Readonly<Record<string, CommandGroup>>;

export function isGroup(word: string): word is keyof typeof GROUPS {
  return Object.hasOwn(GROUPS, word);
}

export function groupOf(word: string): CommandGroup | null {
  return isGroup(word) ? GROUPS[word] : null;
}
