import type { SafekeepingProblems } from '../../../domain/problems/safekeeping.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';
import { checkTitles } from '../safekeeping.ts';

export const safekeeping: Explanations<SafekeepingProblems> = {
  'copy-differs': f => ({
    says: `Bản sao ${f.path} không giống tệp gốc nên không được giữ lại.`,
    mend: 'Hãy thử lại, hoặc sao lưu sang ổ đĩa khác bằng --vao.',
  }),
  'backup-refused': f => ({
    says: `Không khôi phục từ ${f.path}: tệp không qua được kiểm tra “${checkTitles.get(f.check) ?? f.check}”. Tệp đang dùng giữ nguyên.`,
    mend: `Xem cụ thể: lichtruc khambenh --tep "${f.path}". Hãy chọn bản sao lưu khác.`,
  }),
  'erase-still-serving': f => ({
    says: f.until
      ? `${f.person} còn tham gia hoặc còn buổi trực đến ${shownDay(f.until)}.`
      : `${f.person} đang tham gia trực.`,
    mend: `Hãy cho thôi trực và ban hành lại trước: lichtruc nguoi thoitruc ${f.person}.`,
  }),
  'erased-already': f => ({
    says: `Dữ liệu cá nhân của ${f.person} đã được xóa rồi.`,
    mend: 'Không cần làm gì thêm.',
  }),
};
