import type { NoticeFacts } from '../../domain/notice.ts';
import { dates } from './dates.ts';

export const notices: { readonly [Code in keyof NoticeFacts]: (facts: NoticeFacts[Code]) => string } = {
  'file-unsound': ({ path }) =>
    `Tệp ${path} bị sửa ngoài lichtruc ở phần lệnh này không dùng đến. Xem cụ thể: lichtruc khambenh.`,
  'not-synced': ({ path }) =>
    `Việc đã xong, nhưng ổ đĩa chứa ${path} chưa ghi nhận hết: mất điện lúc này có thể mất việc vừa làm. Hãy kiểm tra ổ đĩa, rồi xem lại bằng lichtruc lichsu.`,
  'clock-behind': ({ today, newest }) =>
    `Đồng hồ máy đang là ${dates.date(today)}, trước cả việc làm gần nhất (${dates.date(newest)}). Hãy chỉnh lại ngày giờ của máy.`,
  'beyond-announced': ({ today, until }) =>
    `Đồng hồ máy đang là ${dates.date(today)}, nhưng lịch nghỉ mới có đến hết năm ${until}. Nếu máy sai ngày, hãy chỉnh lại; nếu không, hãy nhập lịch nghỉ: lichtruc ngayle nhap TỆP.csv.`,
};
