// What the commands say that tell the program about the ward: people, days, patterns, settings.

import type { Doubt } from '../../domain/doubt.ts';
import { lastDate } from '../../domain/period.ts';
import type { Names } from '../names.ts';
import { dates } from './dates.ts';
import { LEAVE } from './rules.ts';

export const ward = {
  added: (what: string): string => `Đã thêm ${what}.`,
  changed: (what: string): string => `Đã sửa ${what}.`,
  removed: (what: string): string => `Đã bỏ ${what}.`,
  peopleCount: (count: number): string => `${count} người.`,
  dryRunHead: 'Chạy thử, chưa ghi gì. Nếu thực hiện:',
  wouldDo: 'Sẽ thực hiện:',
  same: 'Không có thay đổi.',
  fieldChanged: (field: string, before: string, after: string): string =>
    `${field}: ${before || '(trống)'} → ${after || '(trống)'}`,
  retired: (name: string, last: string): string => `${name} thôi trực sau ngày ${last}.`,
  touched: (count: number): string => `Thay đổi này làm ${count} chỗ trong lịch đã ban hành không còn đúng:`,
  renamed: (duties: number): string =>
    `Họ tên, chức danh, đơn vị trong ${duties} buổi sắp tới của lịch đã ban hành được chỉnh theo, vẫn là bản số cũ.`,
  belied: (report: string): string => `Báo cáo ${report} đã lập nay khác sổ trực.`,
  correctAdvice: 'Xem chỗ khác và lập báo cáo đính chính, thêm --so và --ngay:',
  reprintAdvice: 'In lại và dựng lại lịch điện tử:',
  repairAdvice: 'Xếp lại với ít thay đổi nhất rồi ban hành bản mới:',
  leaveAdded: (people: string, kind: string, from: string, last: string): string =>
    `Đã ghi ${kind} từ ${from} đến ${last}: ${people}.`,
  leaveRemoved: (person: string, from: string, last: string): string =>
    `Đã bỏ ngày nghỉ của ${person} từ ${from} đến ${last}.`,
  wish: {
    avoid: (date: string): string => `tránh ngày ${date}`,
    prefer: (weekday: string): string => `muốn trực ${weekday}`,
    never: (weekday: string, nth: number | null): string =>
      nth === null ? `không trực ${weekday}` : `không trực ${weekday} lần thứ ${nth} của tháng`,
  },
  pairForbidden: (a: string, b: string): string => `${a} và ${b} không xếp cùng buổi.`,
  pairAllowed: (a: string, b: string): string => `${a} và ${b} được xếp cùng buổi trở lại.`,
  dayAdded: (date: string, kind: string, name: string): string => `${date}: ${kind}, ${name}.`,
  dayRemoved: (date: string): string => `${date} là ngày làm việc bình thường.`,
  dayRestored: (date: string, name: string): string => `${date} trở lại như đã thông báo: ${name}.`,
  checkedYear: (year: number, announced: boolean, days: number): string =>
    announced
      ? `${year}: đã có thông báo; ${days} ngày trực rơi vào ngày nghỉ.`
      : `${year}: CHƯA có thông báo; ${days} ngày trực rơi vào ngày nghỉ tạm tính.`,
  checkAdvice: 'Khi có thông báo, nhập bằng: lichtruc ngayle nhap TỆP.csv',
  settingChanged: (title: string, before: string, after: string): string =>
    `${title}: ${before || '(trống)'} → ${after || '(trống)'}`,
  recounted:
    'Phần phải trực của các buổi đã ban hành sắp tới được tính lại theo thay đổi này; xem: lichtruc congbang.',
  presentationChanged:
    'Các bản đã ban hành giữ nội dung cũ; lịch điện tử và bản in sau này theo cài đặt mới.',
  stillSaid: (words: string, places: string): string =>
    `Vẫn còn ghi “${words}”: ${places}. Nếu cũng đổi: lichtruc caidat dat (mẫu ca trực: lichtruc mau dat).`,
  patternNamed: (code: string): string => `mẫu ca trực ${code}`,
  addressesMoved: (addresses: number, before: string): string =>
    `${addresses} địa chỉ lịch đã cấp ở ${before} sẽ không cập nhật nữa, trừ khi máy chủ cũ chuyển tiếp sang nơi mới. Hãy dựng lại lịch (lichtruc lichdientu dung), in lại phiếu (lichtruc lichdientu phieu) và báo từng người thêm lại lịch.`,
  slipsOutdated: (addresses: number): string =>
    `${addresses} phiếu lịch đã phát ghi theo cài đặt cũ, địa chỉ vẫn dùng được. Cần thì in lại: lichtruc lichdientu phieu.`,
  patternSet: (code: string, from: string): string => `Mẫu ca trực ${code} có hiệu lực từ ${from}.`,
  patternEnded: (code: string, last: string): string => `Mẫu ca trực ${code} hết hiệu lực sau ngày ${last}.`,
  doubt(d: Doubt, { person, role }: Names): string {
    switch (d.kind) {
      case 'same-name':
        return `Có đúng không? Đã có người họ tên ${d.name}: ${d.people.join(', ')}.`;
      case 'lower-case':
        return `Có đúng không? Họ tên gõ chữ thường, ghi là ${d.name}.`;
      case 'large-share':
        return `Có đúng không? Tỷ lệ ${d.percent}% là trực nhiều hơn một người bình thường.`;
      case 'large-balance':
        return `Có đúng không? ${String(d.turns).replace('.', ',')} buổi mang sang là rất nhiều.`;
      case 'leave-overlaps':
        return `Có đúng không? ${person(d.person)} đã ghi ${LEAVE[d.leave]} từ ${dates.date(d.period.from)} đến ${dates.date(lastDate(d.period))}.`;
      case 'other-role':
        return `Có đúng không? ${person(d.person)} là ${role(d.role)}, trực thay người của nhóm khác.`;
    }
  },
  columns: {
    key: 'Tên',
    title: 'Nội dung',
    value: 'Giá trị',
    reason: 'Ghi chú',
    rule: 'Quy tắc',
    severity: 'Mức',
    seats: 'Vị trí',
    requires: 'Nghiệp vụ cần',
    label: 'Nhãn',
    place: 'Nơi trực',
    first: 'Người thứ nhất',
    second: 'Người thứ hai',
    wish: 'Nguyện vọng',
    nameEn: 'Tên tiếng Anh',
    prefix: 'Đầu mã',
    memberships: 'Thời gian tham gia',
  },
  severity: { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' },
  memberships: 'tham gia',
  membership: (role: string, share: number, from: string, last: string | null): string =>
    `${role} ${share}% từ ${from}${last ? ` đến ${last}` : ''}`,
  yes: 'có',
  no: 'không',
  fields: {
    person: 'Người trực',
    dates: 'Những ngày nào',
    last: 'Ngày trực cuối',
    swappedWith: 'Hoán đổi với ngày',
    sourceHint: 'Số, ngày văn bản, ví dụ Thông báo 6150/TB-BLĐTBXH. Để trống nếu không có.',
    patternLast: 'Ngày cuối có hiệu lực',
    place: 'Nơi trực (để trống nếu như mọi khi)',
    turns: 'Số buổi mang sang',
    turnsHint: 'Trực thừa thì ghi 1,5; trực thiếu thì ghi -2; 0 để bỏ.',
    skillsHint: (all: readonly string[]): string => `Cách nhau dấu chấm phẩy: ${all.join('; ')}`,
  },
  ask: {
    person: 'Người nào (gõ vài chữ để tìm)',
    name: 'Họ và tên',
    role: 'Nhóm',
    dates: 'Những ngày nào (ví dụ 05/02/2027, hoặc 05/02/2027 - 10/02/2027)',
    date: 'Ngày nào (ví dụ 05/02/2027)',
    weekday: 'Thứ nào',
    wish: 'Nguyện vọng gì',
    wishKinds: {
      avoid: 'Muốn tránh một ngày',
      prefer: 'Muốn trực một thứ trong tuần',
      never: 'Không trực một thứ trong tuần',
      neverNth: 'Không trực một thứ, chỉ một lần trong tháng',
    },
    nth: 'Lần thứ mấy trong tháng',
    field: 'Sửa mục nào',
    leaveKind: 'Loại nghỉ',
    setting: 'Sửa cài đặt nào',
    settingGroup: 'Nhóm cài đặt',
    newValue: (title: string, value: string): string => `${title} (đang là: ${value || 'trống'})`,
    confirm: 'Xác nhận thực hiện?',
  },
};
