// The words that hold several commands, with their Vietnamese aliases.

import type { Language } from '../../domain/ward.ts';

export interface CommandGroup {
  readonly alias: string;
  readonly summary: Readonly<Record<Language, string>>;
}

export const GROUPS: Readonly<Record<string, CommandGroup>> = {
  people: { alias: 'nguoi', summary: { vi: 'Người trực', en: 'The people on duty' } },
  skills: { alias: 'kynang', summary: { vi: 'Danh mục kỹ năng', en: 'The skills of the ward' } },
  roles: { alias: 'nhom', summary: { vi: 'Các nhóm trực', en: 'The roles of the ward' } },
  pair: { alias: 'cap', summary: { vi: 'Cặp không xếp cùng', en: 'Pairs that are never on duty together' } },
  leave: { alias: 'nghi', summary: { vi: 'Lịch nghỉ', en: 'Leave' } },
  wish: { alias: 'nguyenvong', summary: { vi: 'Nguyện vọng', en: 'Wishes and standing exclusions' } },
  holidays: { alias: 'ngayle', summary: { vi: 'Ngày nghỉ và ngày làm bù', en: 'Days off and make-up days' } },
  pattern: { alias: 'mau', summary: { vi: 'Mẫu ca trực', en: 'Duty patterns' } },
  fields: {
    alias: 'linhvuc',
    summary: { vi: 'Danh mục lĩnh vực hồ sơ', en: 'The fields that files are counted by' },
  },
  rules: { alias: 'quytac', summary: { vi: 'Quy tắc', en: 'Rules' } },
  settings: { alias: 'caidat', summary: { vi: 'Cài đặt', en: 'Settings' } },
  duty: { alias: 'buoitruc', summary: { vi: 'Buổi trực lẻ', en: 'Single duties' } },
  balance: { alias: 'sodu', summary: { vi: 'Chênh lệch ban đầu', en: 'Opening balances' } },
  roster: { alias: 'lichtay', summary: { vi: 'Lịch làm tay', en: 'Hand-made rosters' } },
  feeds: { alias: 'lich', summary: { vi: 'Lịch đăng ký', en: 'Calendar feeds' } },
};
