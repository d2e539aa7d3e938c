import type { OutputProblems } from '../../../domain/problems/output.ts';
import type { Explanations } from '../../explained.ts';

export const output: Explanations<OutputProblems> = {
  'output-needs-folder': f => ({
    says: `Định dạng ${f.format} gồm nhiều tệp nên không ghi ra luồng được.`,
    mend: 'Hãy chỉ một thư mục, ví dụ -o lich.',
  }),
  'output-exists': f => ({
    says: `Đã có tệp ${f.path} không do lichtruc tạo.`,
    mend: 'Hãy chọn tên khác, hoặc thêm --overwrite.',
  }),
  'feed-broken': f => ({
    says: `Lịch ${f.file} không đạt kiểm tra: ${f.findings.join('; ')}.`,
    mend: 'Đây là lỗi của lichtruc; hãy báo lại. Tệp cũ vẫn còn nguyên.',
  }),
};
