import type { EntryProblems } from '../../../domain/problems/entry.ts';
import type { Explanations } from '../../explained.ts';

export const entry: Explanations<EntryProblems> = {
  'time-unreadable': f => ({
    says: `“${f.value}” không phải là giờ.`,
    mend: 'Hãy viết giờ dạng 07:00 hoặc 7h00.',
  }),
  'instant-unreadable': f => ({
    says: `LICHTRUC_NOW=“${f.value}” không phải là thời điểm.`,
    mend: 'Hãy viết có múi giờ, ví dụ 2026-12-15T08:00:00+07:00.',
  }),
  'option-missing': f => ({
    says: `Thiếu ${f.option}.`,
    mend: 'Hãy thêm vào câu lệnh, hoặc gõ lệnh trong cửa sổ dòng lệnh để được hỏi.',
  }),
  'number-unreadable': f => ({
    says: `${f.option} không nhận “${f.value}”.`,
    mend: 'Hãy viết một số nguyên lớn hơn 0.',
  }),
  'nothing-to-choose': f => ({
    says: `Chưa có gì để chọn cho câu hỏi “${f.asked}”.`,
    mend: 'Hãy ghi hoặc nhập trước, rồi làm lại.',
  }),
  'terminal-needed': () => ({
    says: 'Trình đơn cần một cửa sổ dòng lệnh để hỏi và trả lời.',
    mend: 'Hãy mở cửa sổ dòng lệnh rồi gõ lichtruc; muốn chạy từng lệnh thì xem: lichtruc --tro-giup.',
  }),
  'choice-unknown': f => ({
    says: `${f.option} không nhận “${f.value}”.`,
    mend: `Hãy chọn một trong: ${f.choices.join(', ')}.`,
  }),
};
