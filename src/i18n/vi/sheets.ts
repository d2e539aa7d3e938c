import type { CivilMonth } from '../../domain/civil-date.ts';

const long = (month: CivilMonth): string => `tháng ${month.slice(5)} năm ${month.slice(0, 4)}`;

export const sheets = {
  /** What a file is called where nobody named it. */
  fileName: {
    roster: 'lich-truc',
    wall: 'lich-treo-tuong',
    'sign-in': 'so-ky-truc',
    person: 'phieu-ca-nhan',
    fairness: 'so-cong-bang',
    notice: 'thong-bao',
  },
  /** 2,5: with the comma of the language. */
  number: (value: number): string => String(value).replace('.', ','),
  signed: (value: number): string =>
    `${value > 0 ? '+' : ''}${String(value).replace('.', ',').replace('-', '−')}`,
  /** +1,25: duties with hundredths and their sign. */
  amount: (value: number): string =>
    `${value > 0 ? '+' : ''}${value.toFixed(2).replace('.', ',').replace('-', '−')}`,
  wall: {
    title: (month: CivilMonth): string => `LỊCH TRỰC SỚM THÁNG ${month.slice(5)}/${month.slice(0, 4)}`,
  },
  signIn: {
    title: 'SỔ KÝ TRỰC SỚM',
    columns: {
      name: 'Họ và tên',
      role: 'Nhóm',
      arrived: 'Giờ đến',
      signature: 'Ký tên',
      organisations: 'Tổ chức',
      citizens: 'Cá nhân',
      received: 'Tiếp nhận',
      sameDay: 'Trả ngay',
      appointed: 'Hẹn trả',
      guided: 'Hướng dẫn',
      note: 'Ghi chú',
    },
    help: 'Mỗi người ghi giờ đến và ký tên; người trực ghi số lượt phục vụ và số hồ sơ khi hết giờ. Người trực thay ghi tên mình vào ô Ghi chú.',
    keeper: 'NGƯỜI TỔNG HỢP',
    leader: 'LÃNH ĐẠO PHỤ TRÁCH',
  },
  person: {
    title: 'PHIẾU TRỰC CÁ NHÂN',
    ownTurns: 'Các buổi trực trong kỳ',
    noTurns: 'Không có buổi trực nào trong kỳ.',
    together: 'Trực cùng',
    counted: 'Cách tính',
    summary: (carried: string, turns: string, due: string, closing: string): string =>
      `Chênh lệch mang sang ${carried}; trong kỳ được tính ${turns} buổi, phần phải trực ${due}; chênh lệch cuối kỳ ${closing}.`,
  },
  fairness: {
    title: 'SỔ CÔNG BẰNG LƯỢT TRỰC',
    columns: {
      code: 'Mã',
      name: 'Họ và tên',
      due: 'Phần phải trực',
      turns: 'Số buổi',
      before: 'Chênh lệch trước kỳ',
      after: 'Chênh lệch sau kỳ',
      gap: 'Cách nhau (ngày)',
    },
    chart: (role: string): string => `Số buổi của ${role.toLocaleLowerCase('vi')} so với phần phải trực`,
    legend: 'Thanh màu là số buổi; vạch đứng là phần phải trực theo tỷ lệ và những ngày có mặt trong đơn vị.',
    bar: (turns: string, due: string): string => `${turns} buổi / ${due}`,
    how: 'Phần phải trực: mỗi buổi được chia cho những người cùng nhóm có mặt trong danh sách vào ngày đó, theo tỷ lệ của từng người; người nghỉ thai sản, biệt phái, đi học, ốm dài ngày không bị tính. Chênh lệch là số buổi đã trực trừ phần phải trực từ trước đến nay; tổng chênh lệch của mọi người luôn bằng 0. Người trực thay được tính buổi, người vắng thì không.',
  },
  notice: {
    title: 'THÔNG BÁO',
    subject: (month: string): string => `Về việc tiếp nhận hồ sơ hành chính sớm, ${month}`,
    month: long,
    body: (office: string, place: string): string =>
      `${office} thông báo lịch tiếp nhận hồ sơ sớm để tổ chức, cá nhân tiện đến làm thủ tục trước giờ làm việc. Địa điểm: ${place}.`,
    minutes: (minutes: number, opens: string): string =>
      `Trong những ngày dưới đây, quầy mở cửa sớm ${minutes} phút so với giờ thường ngày (${opens}).`,
    columns: { date: 'Thứ, ngày', time: 'Giờ mở sớm', note: 'Ghi chú' },
    otherDays: (opens: string): string => `Các ngày làm việc khác mở cửa từ ${opens} như thường lệ.`,
    skipped: 'Những ngày không mở sớm',
    services: 'Lĩnh vực tiếp nhận',
    bring:
      'Khi đến, đề nghị mang theo giấy tờ tùy thân (căn cước hoặc tài khoản định danh điện tử VNeID) và giấy tờ liên quan. Không thu thêm bất kỳ khoản phí nào cho việc phục vụ sớm.',
    none: (month: string): string => `Không có buổi tiếp nhận sớm nào trong ${month}.`,
  },
};
