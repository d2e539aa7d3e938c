// The service record: who came, how many were served.

import type { Attendance } from '../../domain/service-record.ts';

export const records = {
  recorded: (when: string): string => `Đã ghi sổ trực ${when}.`,
  corrected: (when: string): string => `Đã sửa sổ trực ${when}.`,
  same: (when: string): string => `Sổ trực ${when} không có gì khác trước.`,
  removed: (when: string): string => `Bỏ sổ trực đã ghi của ${when}.`,
  imported: (file: string, added: number, corrected: number, same: number): string =>
    `${file} → sổ trực: thêm ${added}, sửa ${corrected}, giữ nguyên ${same}.`,
  leftBlank: (days: string): string => `Để trống, không ghi: ${days}.`,
  sheetWritten: (path: string, duties: number): string => `Đã ghi ${path} (${duties} buổi trực).`,
  attendance: {
    came: 'có mặt',
    late: 'đến muộn',
    absent: 'vắng',
    'stood-in': 'trực thay',
  } satisfies Record<Attendance, string>,
  attended: (name: string, attendance: string, insteadOf: string, reason: string): string =>
    `${name}: ${attendance}${insteadOf ? ` ${insteadOf}` : ''}${reason ? ` (${reason})` : ''}`,
  served: (organisations: number, citizens: number): string =>
    `Phục vụ ${organisations} tổ chức, ${citizens} cá nhân.`,
  files: (received: number, sameDay: number, appointed: number, guided: number): string =>
    `Hồ sơ: tiếp nhận ${received}, trả ngay ${sameDay}, hẹn trả ${appointed}, hướng dẫn ${guided}.`,
  byField: (list: string): string => `Lĩnh vực: ${list}.`,
  satisfaction: (list: string): string => `Hài lòng (từ thấp đến cao): ${list}.`,
  minutes: (list: string): string => `Số phút đến khi có kết quả: ${list}.`,
  note: (text: string): string => `Ghi chú: ${text}`,
  columns: {
    date: 'Buổi trực',
    who: 'Người trực',
    organisations: 'Tổ chức',
    citizens: 'Cá nhân',
    received: 'Tiếp nhận',
    sameDay: 'Trả ngay',
    note: 'Ghi chú',
    code: 'Mã',
    field: 'Lĩnh vực',
    nameEn: 'Tên tiếng Anh',
    offered: 'Đang dùng',
  },
  yes: 'có',
  no: 'không',
  notRecorded: 'chưa ghi sổ',
  countRecorded: (recorded: number, held: number): string => `Đã ghi sổ ${recorded} trên ${held} buổi.`,
  nothingHeld: 'Chưa có buổi trực nào đã diễn ra.',
  missingAdvice: 'Ghi sổ các buổi còn thiếu:',
  fieldSet: (name: string, code: string): string => `Lĩnh vực “${name}” (${code}) có trong danh mục.`,
  fieldRemoved: (name: string): string =>
    `Bỏ lĩnh vực “${name}” khỏi danh mục; sổ trực đã ghi vẫn giữ nguyên.`,
  ask: {
    duty: 'Buổi trực nào?',
    record: (when: string): string => `Sổ trực ${when}`,
    reason: 'Lý do',
    standIn: 'Trực thay',
    nobody: 'không có ai',
    organisations: 'Số tổ chức được phục vụ',
    citizens: 'Số cá nhân được phục vụ',
    received: 'Hồ sơ tiếp nhận',
    sameDay: 'Hồ sơ trả ngay',
    appointed: 'Hồ sơ hẹn trả',
    guided: 'Lượt hướng dẫn',
    byField: 'Hồ sơ theo lĩnh vực',
    satisfaction: 'Mức hài lòng',
    minutes: 'Số phút đến khi có kết quả',
    note: 'Ghi chú',
    hints: {
      byField: 'Ví dụ hộ tịch=2; chứng thực=1. Để trống nếu không có.',
      satisfaction: 'Năm số từ thấp đến cao, ví dụ 0,0,1,3,5. Để trống nếu không hỏi.',
      minutes: 'Của từng hồ sơ, ví dụ 15,20. Để trống nếu không ghi.',
      note: 'Để trống nếu không có.',
    },
    count: (most: number): string => `Hãy ghi một số từ 0 đến ${most}.`,
  },
};
