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
  'upgrade-no-bundle': () => ({
    says: 'Chương trình đang chạy từ mã nguồn, không phải từ thư mục đóng gói.',
    mend: 'Hãy cập nhật mã nguồn, rồi dựng lại: npm ci và npm run build.',
  }),
  'upgrade-foreign': f => ({
    says: `${f.path} hỏng, hoặc không phải bản đóng gói của chương trình cho máy này (${f.platform}). Không có gì thay đổi.`,
    mend: 'Hãy tải lại đúng tệp rồi thử lại.',
  }),
  'upgrade-sum': f => ({
    says: `Mã kiểm tra của ${f.part} không khớp, nên không dùng ${f.path}. Không có gì thay đổi.`,
    mend: 'Hãy tải lại tệp từ nơi phát hành.',
  }),
  'upgrade-older': f => ({
    says: `${f.path} là bản ${f.theirs}, cũ hơn bản ${f.ours} đang dùng. Không có gì thay đổi.`,
    mend: 'Muốn về bản trước: lichtruc nangcap --quay-lai.',
  }),
  'upgrade-no-earlier': () => ({
    says: 'Không có bản trước để quay lại.',
    mend: 'Chỉ quay lại được sau khi đã nâng cấp bằng lichtruc nangcap.',
  }),
  'upgrade-back-late': f => ({
    says: `Không quay lại được: bản mới đã ghi thêm vào tệp của đơn vị (việc số ${f.operations}), bản trước không đọc được.`,
    mend: 'Xem từng việc: lichtruc lichsu. Hãy dùng tiếp bản mới.',
  }),
  'upgrade-copy-missing': f => ({
    says: `Không còn bản sao trước khi nâng cấp ${f.path}, nên bản trước không đọc được tệp của đơn vị. Không có gì thay đổi.`,
    mend: 'Hãy đặt bản sao ấy về chỗ cũ, hoặc dùng tiếp bản mới.',
  }),
  'erased-already': f => ({
    says: `Dữ liệu cá nhân của ${f.person} đã được xóa rồi.`,
    mend: 'Không cần làm gì thêm.',
  }),
};
