import type { OutputProblems } from '../../../domain/problems/output.ts';
import type { Explanations } from '../../explained.ts';
import { sheets } from '../sheets.ts';
import { systemReason } from '../system-reasons.ts';

const SHEETS: ReadonlyMap<string, string> = new Map(Object.entries(sheets.titles));

/** What would do, by the system's own codes. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Hãy chọn thư mục mà bạn được ghi, và đóng tệp nếu đang mở trong chương trình khác.',
  EPERM: 'Hãy chọn thư mục mà bạn được ghi, và đóng tệp nếu đang mở trong chương trình khác.',
  EBUSY: 'Tệp đang mở trong chương trình khác: hãy đóng lại rồi làm lại.',
  ENOSPC: 'Đĩa đã đầy: hãy dọn bớt rồi làm lại. Tệp cũ vẫn còn nguyên.',
  EDQUOT: 'Đĩa đã đầy: hãy dọn bớt rồi làm lại. Tệp cũ vẫn còn nguyên.',
  EISDIR: 'Đó là một thư mục: hãy thêm tên tệp.',
  ENODEV: 'Đó là thiết bị hoặc ống dẫn, không phải tệp: hãy chọn tên khác, hoặc dùng -o - để in ra màn hình.',
  EROFS: 'Ổ đĩa chỉ đọc: hãy chọn nơi khác.',
};

const sheetName = (sheet: string): string => SHEETS.get(sheet) ?? sheet;

export const output: Explanations<OutputProblems> = {
  'output-needs-folder': f => ({
    says: `Định dạng ${f.format} gồm nhiều tệp nên không in ra màn hình hay ghi vào một tệp được.`,
    mend: 'Hãy chỉ một thư mục, ví dụ -o lich.',
  }),
  'output-exists': f => ({
    says: `Đã có tệp ${f.path}, không phải do lichtruc tạo hoặc có thể đã được sửa.`,
    mend: 'Hãy chọn tên khác, hoặc thêm --ghi-de.',
  }),
  'output-unwritable': f => ({
    says: `Không ghi được ${f.path} (${systemReason(f.reason)}).`,
    mend: REASONS[f.reason] ?? 'Hãy chọn thư mục khác.',
  }),
  'result-not-shown': f => ({
    says: `Việc đã làm xong, nhưng kết quả không ghi ra được (${systemReason(f.reason)}).`,
    mend: 'Không cần làm lại: hãy xem bằng lichtruc lichsu, lichtruc cacban hoặc lichtruc xem.',
  }),
  'format-not-of-sheet': f => ({
    says: `${sheetName(f.sheet)} không có ở định dạng ${f.format}.`,
    mend: `Các định dạng có: ${f.choices.join(', ')}.`,
  }),
  'document-number-taken': f => ({
    says: `Số ${f.number}/${f.symbol} năm ${f.year} đã là số văn bản của bản số ${f.version}.`,
    mend: `Hãy kiểm tra lại số. Nếu bản này là phụ lục của chính văn bản đó: thêm --phu-luc-cua ${f.version}.`,
  }),
  'annex-of-nothing': f => ({
    says: `Bản số ${f.version} chưa có số văn bản nên chưa thể có phụ lục.`,
    mend: `Hãy ghi số văn bản trước: lichtruc cacban ghiso ${f.version} --so SỐ.`,
  }),
  'version-unknown': f => ({
    says: `Không có bản số ${f.version}.`,
    mend: `Bản mới nhất là bản số ${f.newest}.`,
  }),
  'feed-broken': f => ({
    says: `Lịch điện tử ${f.file} không qua được kiểm tra (${f.findings.length} lỗi) nên chưa ghi.`,
    mend: 'Đây là lỗi của chương trình; hãy báo lại. Tệp cũ vẫn còn nguyên.',
  }),
};
