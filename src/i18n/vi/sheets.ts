import type { CivilMonth } from '../../domain/civil-date.ts';
import { inCapitals, inQuotes } from './model-name.ts';

export const sheets = {
  /** What a file is called where nobody named it. */
  fileName: {
    roster: 'lich-truc',
    wall: 'lich-treo-tuong',
    'sign-in': 'so-ky-truc',
    person: 'phieu-ca-nhan',
    fairness: 'so-cong-bang',
    notice: 'thong-bao',
    annex: 'phu-luc-lich-truc',
    change: 'thong-bao-thay-doi',
    'youth-union': 'lich-truc-doan-thanh-nien',
  },
  /** What a sentence calls them. */
  titles: {
    annex: 'Phụ lục',
    change: 'Thông báo thay đổi',
    'youth-union': 'Lịch của Đoàn',
    roster: 'Lịch trực',
    wall: 'Lịch treo tường',
    'sign-in': 'Sổ ký trực',
    person: 'Phiếu cá nhân',
    fairness: 'Sổ công bằng',
    notice: 'Thông báo cho người dân',
  },
  /** 2,5: with the comma of the language. */
  number: (value: number): string => String(value).replace('.', ','),
  /** 2,0: to a tenth, so that figures stand under each other. */
  tenths: (value: number): string => value.toFixed(1).replace('.', ','),
  signed: (value: number): string =>
    `${value > 0 ? '+' : ''}${value.toFixed(1).replace('.', ',').replace('-', '−')}`,
  /** +1,25: duties with hundredths and their sign. */
  amount: (value: number): string =>
    `${value > 0 ? '+' : ''}${value.toFixed(2).replace('.', ',').replace('-', '−')}`,
  wall: {
    title: (roster: string, month: CivilMonth): string =>
      `${inCapitals(roster)} THÁNG ${month.slice(5)}/${month.slice(0, 4)}`,
    /** Ngày âm lịch. */
    lunar: (day: number, month: number, leap: boolean): string => `${day}/${month}${leap ? ' nhuận' : ''}`,
    /** 15 và ngày âm lịch của nó. */
    day: (day: string, lunar: string): string => `${day} (${lunar})`,
    inBrackets: 'trong ngoặc là ngày âm lịch',
    letters: ['Chữ đậm', 'Chữ nghiêng', 'Chữ thường'],
    feed: 'Quét mã để xem lịch trực trên điện thoại.',
  },
  timesheetData: 'Chấm công',
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
    dueOfMonth: (month: string, duties: number): string =>
      `Phần phải trực của ${month} (${duties} buổi, chia theo tỷ lệ)`,
    cut: '– – – – – – – – – – – – – – –  cắt theo đường này, mang theo người  – – – – – – – – – – – – – – –',
    slip: 'Phiếu bỏ túi',
    slipOf: (name: string): string => `Lịch trực của ${name}`,
    slipHelp: 'Bận đột xuất: báo ngay cho người lập lịch để có người trực thay.',
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
      bar: 'So với phần phải trực',
      before: 'Chênh lệch trước kỳ',
      after: 'Chênh lệch sau kỳ',
      others: 'Thứ khác',
      gap: 'Cách nhau (ngày)',
    },
    legend: 'Thanh màu là số buổi; vạch đứng là phần phải trực theo tỷ lệ và những ngày có mặt trong đơn vị.',
    how: 'Phần phải trực: mỗi buổi được chia cho những người cùng nhóm có mặt trong danh sách vào ngày đó, theo tỷ lệ của từng người; người nghỉ thai sản, biệt phái, đi học, ốm dài ngày không bị tính. Chênh lệch là số buổi đã trực trừ phần phải trực từ trước đến nay; tổng chênh lệch của mọi người luôn bằng 0. Người trực thay được tính buổi, người vắng thì không.',
  },
  notice: {
    title: 'THÔNG BÁO',
    subject: (month: string): string => `Về việc tiếp nhận hồ sơ hành chính sớm, ${month}`,
    body: (office: string, place: string): string =>
      `${office} thông báo lịch tiếp nhận hồ sơ sớm để tổ chức, cá nhân tiện đến làm thủ tục trước giờ làm việc. Địa điểm: ${place}.`,
    early: (minutes: number | null, opens: string): string =>
      minutes === null
        ? `Trong những ngày dưới đây, quầy mở cửa sớm hơn giờ thường ngày (${opens}).`
        : `Trong những ngày dưới đây, quầy mở cửa sớm ${minutes} phút so với giờ thường ngày (${opens}).`,
    besides: 'Ngoài ra, quầy tiếp nhận hồ sơ vào ngày nghỉ cuối tuần',
    columns: { date: 'Thứ, ngày', time: 'Giờ tiếp nhận', note: 'Ghi chú' },
    otherDays: (opens: string): string => `Các ngày làm việc khác mở cửa từ ${opens} như thường lệ.`,
    skipped: 'Những ngày không mở sớm',
    services: 'Lĩnh vực tiếp nhận',
    bring:
      'Khi đến, đề nghị mang theo giấy tờ tùy thân (căn cước hoặc tài khoản định danh điện tử VNeID) và giấy tờ liên quan. Không thu thêm bất kỳ khoản phí nào cho việc phục vụ sớm.',
    none: (month: string): string => `Không có buổi tiếp nhận sớm nào trong ${month}.`,
  },
  change: {
    title: 'THÔNG BÁO',
    subject: (model: string, period: string): string =>
      `Về việc thay đổi lịch trực sớm${inQuotes(model)}, ${period}`,
    body: (office: string, version: string): string =>
      `${office} thông báo thay đổi lịch trực sớm${version ? ` so với ${version}` : ''} như sau:`,
    columns: { role: 'Nhóm', was: 'Theo lịch cũ', is: 'Nay là' },
    nobody: '(không có)',
    none: 'Lịch trực không có gì thay đổi.',
    rest: 'Các buổi trực khác giữ nguyên theo lịch đã ban hành. Đề nghị các đồng chí có tên trong lịch thực hiện nghiêm túc./.',
  },
};
