import type { StopReason } from '../../engine/solver.ts';
import type { LevelId } from '../../objective/levels.ts';

/** On what condition nothing is fairer. */
export interface ProofTerms {
  /** Something published was repaired with as few changes as can be. */
  readonly repaired: boolean;
  /** Old balances are made good with measure. */
  readonly measured: boolean;
}

const LEVELS: Record<LevelId, string> = {
  L0: 'Chỗ trống',
  LS: 'Thiếu kỹ năng',
  LC: 'Bù có mức',
  L1: 'Đều số buổi',
  L2: 'Đều thứ trong tuần',
  LE: 'Đều ngày trước lễ',
  L3: 'Giãn cách',
  L4: 'Đổi bạn trực',
  L5: 'Nguyện vọng',
  L6: 'Ít thay đổi',
};

/** Why the search ended early. */
const STOPPED: Record<StopReason, string> = {
  'not-loaded':
    'Không khởi động được bộ giải tối ưu (hãy cài lại: npm ci). Lịch dưới đây được xếp theo cách đơn giản, chưa chứng minh.',
  'time-limit':
    'Đã hết thời gian cho phép (--time-limit). Đây là lịch tốt nhất tìm được đến lúc đó; phần chưa chứng minh ghi rõ ở trên.',
  'out-of-memory': 'Bộ giải tối ưu thiếu bộ nhớ. Đây là lịch tốt nhất tìm được; hãy thử kỳ ngắn hơn.',
  failed: 'Bộ giải tối ưu gặp lỗi giữa chừng. Đây là lịch tốt nhất tìm được, chưa chứng minh.',
  effort:
    'Đã dừng vì bài toán quá khó để chứng minh trọn vẹn. Đây là lịch tốt nhất tìm được; phần chưa chứng minh ghi rõ ở trên.',
};

export const cli = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  notice: 'Lưu ý',
  fault: (message: string): string => `Lỗi của lichtruc, không phải của bạn: ${message}`,
  faultMend: 'Dữ liệu chưa bị đổi. Chạy lại với --debug rồi gửi nội dung cho người phụ trách.',
  hands: {
    copied: 'Đã chép tin nhắn vào bộ nhớ tạm: dán vào Zalo bằng Ctrl+V.',
    notCopied:
      'Máy này không cho chép vào bộ nhớ tạm: hãy bôi đen tin nhắn rồi chép. Trên Linux cần gói xsel hoặc wl-clipboard.',
    opened: (path: string): string => `Đã mở ${path}`,
    notOpened: (path: string): string =>
      `Máy này không mở được ${path}: không có màn hình đồ họa hoặc chưa có chương trình đọc tệp này.`,
  },
  understood: (typed: string, meant: string): string => `“${typed.trim()}”: ${meant}.`,
  whichIsWhich: 'Ý bạn là',
  cancelled: 'Đã hủy, chưa có gì thay đổi.',
  problems: (count: number): string => `Có ${count} chỗ sai:`,
  place: {
    sheet: (name: string): string => `trang ${name}`,
    row: (row: number): string => `dòng ${row}`,
    column: (name: string): string => `cột ${name}`,
  },
  usage: {
    'unknown-option': (value: string): string => `Không có tùy chọn ${value}.`,
    'unknown-command': (value: string): string => `Không có lệnh “${value}”.`,
    'missing-argument': (value: string): string => `Thiếu ${value}.`,
    'option-argument': (value: string): string => `Tùy chọn ${value} thiếu giá trị.`,
    'too-many': (): string => 'Thừa từ trong câu lệnh.',
    choice: (value: string): string => `Tùy chọn không nhận “${value}”.`,
    other: (value: string): string => `Không hiểu câu lệnh: ${value}`,
    suggestion: (words: string): string => `Có phải là ${words}?`,
    help: (command: string): string => `Xem cách dùng: ${command} --help`,
  },
  columns: {
    weekday: 'Thứ',
    date: 'Ngày',
    time: 'Giờ',
    note: 'Ghi chú',
    person: 'Người trực',
    turns: 'Buổi',
    due: 'Phải trực',
    balance: 'Chênh lệch',
    catchUp: 'Bù kỳ này',
    later: 'Để sau',
    forced: 'Do ít người',
    mondaysFridays: 'T2/T6',
    eves: 'Trước lễ',
    gaps: 'Cách nhau (ngày)',
    level: 'Tiêu chí',
    value: 'Giá trị',
    proof: 'Chứng minh',
    seat: 'Vị trí',
    before: 'Trước',
    after: 'Sau',
  },
  emptySeat: '(trống)',
  cancelledDuty: 'Hủy buổi trực',
  provisional: 'tạm tính',
  skipped: 'Không trực',
  level: (level: LevelId): string => LEVELS[level],
  proven: 'đã chứng minh tối ưu',
  distance: (units: number): string => `còn cách cận ${units}`,
  allProven: ({ repaired, measured }: ProofTerms): string =>
    `Không có lịch nào công bằng hơn cho kỳ này, theo các quy tắc đang đặt${measured ? ' và mức trực bù đã định' : ''}${repaired ? ', khi chỉ đổi ngần ấy lượt' : ''}: mọi tiêu chí đã được chứng minh tối ưu.`,
  stopped: (reason: StopReason): string => STOPPED[reason],
  notAllProven: 'Một số tiêu chí chưa chứng minh được là tối ưu; xem khoảng cách đến cận.',
  change: {
    'duty-added': 'Thêm buổi trực',
    'duty-cancelled': 'Hủy buổi trực',
    'duty-restored': 'Khôi phục buổi trực',
    'duty-withdrawn': 'Bỏ buổi trực',
    'duty-changed': 'Đổi giờ hoặc nơi trực',
  },
  noChanges: 'Không có gì thay đổi.',
  tell: (names: string): string => `Cần báo cho: ${names}`,
  next: 'Tiếp theo:',
  takeBack: (command: string): string => `Muốn lấy lại như trước: ${command}`,
  /** What stands for a name in a command that is to be completed. */
  file: 'TỆP',
  folder: 'THƯ-MỤC',
};
