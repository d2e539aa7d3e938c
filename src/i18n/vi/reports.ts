// The report of a period: as sentences on paper and as lines on a terminal.

import type { DutyOutcome } from '../../domain/service-figures.ts';
import { inQuotes } from './model-name.ts';

export const reports = {
  title: 'BÁO CÁO',
  /** The dates stay on one line. */
  subject: (model: string, from: string, last: string): string =>
    `Kết quả thực hiện mô hình trực sớm${inQuotes(model)} ${`từ ngày ${from} đến ngày ${last}`.replaceAll(' ', '\u00a0')}`,
  symbol: 'BC-UBND',
  groundPlan: (model: string, document: string, body: string): string =>
    `Căn cứ ${document} của ${body} về việc tổ chức trực sớm${inQuotes(model)};`,
  groundRecords: (place: string): string => `Căn cứ sổ trực của ${place};`,
  groundRecordsPlain: 'Căn cứ sổ trực của đơn vị;',
  addressed: (body: string): string => `Kính gửi: ${body}`,
  reports: (body: string): string => `${body} báo cáo kết quả như sau:`,
  sections: {
    duties: 'I. TÌNH HÌNH TỔ CHỨC TRỰC',
    served: 'II. KẾT QUẢ PHỤC VỤ',
    files: 'III. HỒ SƠ VÀ THỜI GIAN GIẢI QUYẾT',
    satisfaction: 'IV. MỨC ĐỘ HÀI LÒNG',
    comparison: 'V. SO SÁNH VỚI CÁC KỲ TRƯỚC',
    proposals: 'VI. TỒN TẠI, KIẾN NGHỊ',
  },
  ends: (body: string): string => `Trên đây là báo cáo kết quả thực hiện mô hình trực sớm của ${body}./.`,
  proposalsRoom: '……………………………………………………………………………………',
  duties: (published: number, held: string, missed: string, cancelled: string): string =>
    `Đã đến hạn ${published} buổi trực: tổ chức được ${held}, không tổ chức được ${missed}, hủy ${cancelled}.`,
  unrecorded: (share: string, dates: string): string =>
    `Chưa ghi sổ ${share} buổi, không tính vào các số liệu dưới đây: ${dates}.`,
  allRecorded: 'Tất cả các buổi trực đều đã ghi sổ.',
  attendance: (role: string, present: string, late: number, absent: number, stoodIn: number): string =>
    `${role}: có mặt ${present} lượt được phân công (trong đó đến muộn ${late}), vắng ${absent}, trực thay ${stoodIn} lượt.`,
  extra: (role: string, count: number): string => `${role}: tham gia thêm ngoài phân công ${count} lượt.`,
  served: (total: number, organisations: number, citizens: number): string =>
    `Phục vụ ${total} lượt tổ chức, cá nhân: ${organisations} lượt tổ chức, ${citizens} lượt cá nhân.`,
  perDuty: (average: string, held: number): string => `Bình quân ${average} lượt mỗi buổi (${held} buổi).`,
  files: (received: number, sameDay: string, appointed: string, guided: number): string =>
    `Tiếp nhận ${received} hồ sơ: trả ngay trong ngày ${sameDay}, hẹn trả ${appointed}; hướng dẫn ${guided} lượt.`,
  mondays: (share: string, duties: number): string =>
    `Thứ Hai, “Ngày không giấy hẹn”: trả ngay ${share} hồ sơ tiếp nhận trong ${duties} buổi.`,
  noMondays: 'Không có buổi trực thứ Hai nào có sổ trực.',
  byField: (list: string, of: number): string => `Theo lĩnh vực (${of} hồ sơ): ${list}.`,
  minutes: (count: number, shortest: number, median: number, longest: number): string =>
    `Thời gian đến khi có kết quả (${count} lượt ghi nhận): nhanh nhất ${shortest} phút, trung vị ${median} phút, lâu nhất ${longest} phút.`,
  noMinutes: 'Không ghi nhận thời gian đến khi có kết quả.',
  satisfied: (share: string, duties: string): string =>
    `Hài lòng hoặc rất hài lòng: ${share} ý kiến, hỏi tại ${duties} buổi có sổ trực.`,
  levels: (list: string): string => `Cụ thể: ${list}.`,
  nobodyAsked: 'Không lấy ý kiến về mức độ hài lòng.',
  level: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
  rateNote: (fewest: number): string =>
    `Tỷ lệ phần trăm chỉ ghi khi mẫu số từ ${fewest} trở lên; mỗi số liệu đều ghi kèm mẫu số.`,
  nothingBefore: 'Chưa có số liệu của kỳ trước và cùng kỳ năm trước để so sánh.',
  chartByMonth: 'Số lượt phục vụ theo tháng',
  chartByDuty: 'Số lượt phục vụ theo buổi',
  chartLegend: 'Số lượt tổ chức và cá nhân được phục vụ',
  barNote: (total: number, organisations: number, citizens: number): string =>
    `${total} (${organisations} tổ chức, ${citizens} cá nhân)`,
  outcomes: {
    held: 'đã trực',
    missed: 'không tổ chức được',
    unrecorded: 'chưa ghi sổ',
    cancelled: 'hủy',
  } satisfies Record<DutyOutcome, string>,
  tables: {
    months: 'Kết quả theo tháng',
    duties: 'Kết quả từng buổi',
    comparison: 'So sánh',
    combined: 'Tổng hợp',
  },
  columns: {
    month: 'Tháng',
    duty: 'Buổi trực',
    published: 'Số buổi',
    held: 'Đã trực',
    missed: 'Không tổ chức được',
    unrecorded: 'Chưa ghi sổ',
    cancelled: 'Hủy',
    outcome: 'Tình trạng',
    organisations: 'Tổ chức',
    citizens: 'Cá nhân',
    total: 'Cộng',
    received: 'Tiếp nhận',
    sameDay: 'Trả ngay',
    indicator: 'Chỉ tiêu',
    thisPeriod: 'Kỳ này',
    before: 'Kỳ trước',
    yearBefore: 'Cùng kỳ năm trước',
    rank: 'Hạng',
    period: 'Kỳ',
    ward: 'Đơn vị',
    perDuty: 'Bình quân mỗi buổi',
    satisfied: 'Hài lòng',
  },
  totalRow: 'Cộng',
  indicators: {
    held: 'Số buổi đã trực',
    served: 'Lượt phục vụ',
    organisations: 'Lượt tổ chức',
    citizens: 'Lượt cá nhân',
    perDuty: 'Bình quân mỗi buổi',
    received: 'Hồ sơ tiếp nhận',
    sameDay: 'Trả ngay trong ngày',
    mondays: 'Trả ngay, thứ Hai',
    satisfied: 'Hài lòng, rất hài lòng',
  },
  kept: (number: string): string =>
    `Đã giữ số liệu của báo cáo số ${number}: sổ trực sửa về sau thì lichtruc nhắc.`,
  citation: (number: string, date: string | null): string => `số ${number}${date ? ` ngày ${date}` : ''}`,
  corrects: (report: string, differences: string): string =>
    `Báo cáo này đính chính Báo cáo ${report}: ${differences}.`,
  replaces: (report: string, differences: string): string =>
    `Báo cáo ${report} đã lập trước đó ghi khác: ${differences}. Nếu đã gửi báo cáo đó, hãy lấy số mới để đính chính.`,
  attendanceDiffers: (role: string): string => `điểm danh ${role}`,
  dutiesDiffer: (dates: string): string => `buổi ${dates}`,
  otherFigures: 'số liệu chi tiết hoặc số liệu so sánh',
  none: '–',
  range: (from: string, last: string): string => `${from} – ${last}`,
  footer: (recorded: number, due: number): string => `Theo sổ trực của ${recorded}/${due} buổi`,
  askPeriod: 'Kỳ báo cáo, ví dụ tháng 1/2027, quý 1/2027 hoặc 04/01/2027 - 29/01/2027',
  missingAdvice: 'Ghi sổ các buổi còn thiếu:',
  dataSheet: 'Số liệu',
  combinedTitle: 'TỔNG HỢP KẾT QUẢ TRỰC SỚM',
  combinedSubject: (count: number, from: string, last: string): string =>
    `${count} báo cáo, từ ngày ${from} đến ngày ${last}`,
  combinedFooter: (count: number): string => `Tổng hợp từ ${count} báo cáo`,
  combinedNote: 'Xếp hạng theo số lượt phục vụ; bằng nhau thì cùng hạng.',
  differentPeriods: 'Các báo cáo không cùng kỳ; cần lưu ý khi so sánh.',
};
