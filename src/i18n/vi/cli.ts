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
  L0: 'Vị trí trống',
  LS: 'Chưa có người đúng nghiệp vụ',
  LC: 'Trực bù quá mức',
  L1: 'Lệch số buổi',
  L2: 'Lệch thứ Hai, thứ Sáu',
  LE: 'Lệch ngày trước lễ',
  L3: 'Buổi quá gần nhau',
  L4: 'Cặp trực lặp lại',
  L5: 'Nguyện vọng chưa đáp ứng',
  L6: 'Lượt trực phải đổi',
};

/** Why the search ended early. */
const STOPPED: Record<StopReason, string> = {
  'not-loaded':
    'Không khởi động được bộ giải tối ưu: hãy giải nén lại gói chương trình. Lịch dưới đây được xếp theo cách đơn giản, chưa kiểm chứng.',
  'time-limit':
    'Đã hết thời gian cho phép (--gioi-han). Đây là lịch tốt nhất tìm được đến lúc đó; phần chưa kiểm chứng được ghi rõ.',
  'out-of-memory': 'Bộ giải tối ưu thiếu bộ nhớ. Đây là lịch tốt nhất tìm được; hãy thử kỳ ngắn hơn.',
  failed: 'Bộ giải tối ưu gặp lỗi giữa chừng. Đây là lịch tốt nhất tìm được, chưa kiểm chứng.',
  effort:
    'Đã dừng vì kỳ này quá khó để kiểm chứng trọn vẹn. Đây là lịch tốt nhất tìm được; phần chưa kiểm chứng được ghi rõ.',
};

export const cli = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  notice: 'Lưu ý',
  fault: (message: string): string => `Chương trình gặp lỗi, không phải do người dùng: ${message}`,
  faultMend:
    'Dữ liệu chưa thay đổi. Hãy chạy lại, thêm --go-loi, rồi gửi nội dung hiện ra cho người phụ trách chương trình.',
  hands: {
    copied: 'Đã chép tin nhắn vào bộ nhớ tạm: dán vào Zalo bằng Ctrl+V.',
    notCopied:
      'Máy này không cho chép vào bộ nhớ tạm: hãy bôi đen tin nhắn rồi chép. Trên Linux cần gói xsel hoặc wl-clipboard.',
    opened: (path: string): string => `Đã mở ${path}`,
    notOpened: (path: string): string =>
      `Máy này không mở được ${path}: không có màn hình đồ họa hoặc chưa có chương trình đọc tệp này.`,
  },
  understood: (typed: string, meant: string): string => `“${typed.trim()}”: ${meant}.`,
  whichIsWhich: 'Câu lệnh này nghĩa là',
  cancelled: 'Đã thôi, chưa có gì thay đổi.',
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
    'too-many': (): string => 'Câu lệnh thừa từ.',
    choice: (value: string): string => `Giá trị “${value}” không dùng được.`,
    other: (value: string): string => `Không hiểu câu lệnh: ${value}`,
    suggestion: (words: string): string => `Có phải là ${words}?`,
    help: (command: string): string => `Xem cách dùng: ${command} --tro-giup`,
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
    later: 'Còn để lại',
    forced: 'Do ít người',
    mondaysFridays: 'T2/T6',
    eves: 'Trước lễ',
    gaps: 'Cách nhau (ngày)',
    level: 'Tiêu chí',
    value: 'Giá trị',
    proof: 'Kiểm chứng',
    seat: 'Vị trí',
    before: 'Trước',
    after: 'Sau',
  },
  emptySeat: '(trống)',
  cancelledDuty: 'Hủy buổi trực',
  provisional: 'tạm tính',
  skipped: 'Không trực',
  level: (level: LevelId): string => LEVELS[level],
  proven: 'đã kiểm chứng',
  distance: (units: number): string => `chưa kiểm chứng, có thể giảm nhiều nhất ${units}`,
  allProven: ({ repaired, measured }: ProofTerms): string =>
    repaired
      ? `Không có cách sửa nào ít thay đổi hơn${measured ? ' theo mức trực bù đã định' : ''}, hay ít thay đổi như vậy mà đều hơn; xếp lại từ đầu thì có thể đều hơn (đã kiểm chứng).`
      : `Không có cách xếp nào đều hơn theo quy tắc đang dùng${measured ? ' và mức trực bù đã định' : ''} (đã kiểm chứng).`,
  proving: (level: string, nth: number, of: number, seconds: number): string =>
    `Đang kiểm chứng: ${level} (tiêu chí ${nth} trên ${of}), đã ${seconds} giây…`,
  stopped: (reason: StopReason): string => STOPPED[reason],
  notAllProven: 'Đây là lịch tốt nhất tìm được; chưa kiểm chứng được là không còn cách xếp nào đều hơn.',
  change: {
    'duty-added': 'Thêm buổi trực',
    'duty-cancelled': 'Hủy buổi trực',
    'duty-restored': 'Khôi phục buổi trực',
    'duty-withdrawn': 'Bỏ buổi trực',
    'duty-changed': 'Đổi giờ hoặc nơi trực',
    name: 'Chỉnh họ tên',
  },
  noChanges: 'Không có gì thay đổi.',
  tell: (names: string): string => `Cần báo cho: ${names}`,
  next: 'Tiếp theo:',
  takeBack: (command: string): string => `Muốn lấy lại như trước: ${command}`,
  /** What stands for a name in a command that is to be completed. */
  file: 'TỆP',
  folder: 'THƯ-MỤC',
};
