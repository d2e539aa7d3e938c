// Tin nhắn để dán vào Zalo: thay đổi của một bản mới, và lời nhắc trước buổi trực.

import { inCapitals, inQuotes } from './model-name.ts';

const upper = (model: string): string => inCapitals(inQuotes(model));

export const changeText = {
  title: (model: string, version: number | null): string =>
    version === null
      ? `DỰ KIẾN THAY ĐỔI LỊCH TRỰC${upper(model)}`
      : `THAY ĐỔI LỊCH TRỰC${upper(model)} (bản số ${version})`,
  day: (weekday: string, date: string, time: string): string => `${weekday}, ${date}, ${time}`,
  instead: (role: string, from: string, to: string): string => `${role}: ${to} trực thay ${from}`,
  comes: (role: string, person: string): string => `${role}: ${person}`,
  goes: (role: string, person: string): string => `${role}: ${person} không trực, chưa có người thay`,
  opens: (role: string, person: string, note: string): string => `${role}: ${person} không trực; ${note}`,
  cancelled: (reason: string, freed: string): string =>
    `HỦY buổi trực${reason ? `. Lý do: ${reason}` : ''}${freed ? `. Không phải trực: ${freed}` : ''}`,
  added: (label: string, reason: string): string =>
    `THÊM buổi trực${label ? ` (${label})` : ''}${reason ? `. Lý do: ${reason}` : ''}`,
  restored: 'Buổi trực vẫn giữ như lịch, không hủy nữa',
  withdrawn: (freed: string): string =>
    `Không trực ngày này nữa${freed ? `. Không phải trực: ${freed}` : ''}`,
  changed: (before: string, after: string): string => `ĐỔI: trước là ${before}; nay là ${after}`,
  renamed: (before: string, after: string): string => `Chỉnh họ tên: ${before} → ${after}`,
  rest: 'Các buổi khác giữ nguyên. Đề nghị các đồng chí có tên trên đây thực hiện theo lịch mới.',
  reminder: (model: string): string => `NHẮC LỊCH TRỰC${upper(model)}`,
  today: 'Hôm nay',
  tomorrow: 'Ngày mai',
  on: (when: string, weekday: string, date: string, time: string): string =>
    `${when ? `${when}, ` : ''}${weekday} ${date}, ${time}`,
  place: (place: string): string => `Địa điểm: ${place}`,
  onDuty: (role: string, people: string): string => `${role}: ${people}`,
  nobody: 'chưa có người',
  bring: (what: string): string => `Mang theo: ${what}`,
  contact: (who: string): string => `Có việc đột xuất, xin báo ngay: ${who}`,
  beInTime: 'Đề nghị các đồng chí có mặt đúng giờ.',
  noDuty: (weekday: string, date: string): string => `${weekday} ${date} không có buổi trực.`,
};
