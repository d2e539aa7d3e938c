import type { EntryProblems } from '../../../domain/problems/entry.ts';
import type { Explanations } from '../../explained.ts';

export const entry: Explanations<EntryProblems> = {
  'date-unreadable': f => ({
    says: `“${f.value}” không phải là ngày.`,
    mend: 'Hãy viết ngày dạng 04/01/2027 hoặc 2027-01-04.',
  }),
  'no-such-date': f => ({
    says: `Không có ngày ${f.value} trong lịch.`,
    mend: 'Hãy kiểm tra lại ngày và tháng.',
  }),
  'time-unreadable': f => ({
    says: `“${f.value}” không phải là giờ.`,
    mend: 'Hãy viết giờ dạng 07:00 hoặc 7h00.',
  }),
  'period-unreadable': f => ({
    says: `Không hiểu kỳ “${f.value}”.`,
    mend: 'Hãy viết 2027-01 (tháng), 2027-Q1 (quý), 2027 (năm), 2027-01-04..2027-03-31 hoặc next-month.',
  }),
  'period-no-such-date': f => ({
    says: `Kỳ “${f.value}” có ngày không tồn tại trong lịch.`,
    mend: 'Hãy kiểm tra lại ngày đầu và ngày cuối.',
  }),
  'period-reversed': f => ({
    says: `Kỳ “${f.value}” có ngày đầu sau ngày cuối.`,
    mend: 'Hãy viết ngày đầu trước, ngày cuối sau.',
  }),
  'period-too-long': f => ({
    says: `Kỳ “${f.value}” dài hơn ${f.years} năm.`,
    mend: 'Hãy chia thành nhiều kỳ ngắn hơn.',
  }),
  'instant-unreadable': f => ({
    says: `LICHTRUC_NOW=“${f.value}” không phải là thời điểm.`,
    mend: 'Hãy viết có múi giờ, ví dụ 2026-12-15T08:00:00+07:00.',
  }),
  'option-missing': f => ({
    says: `Thiếu ${f.option}.`,
    mend: 'Hãy thêm tùy chọn đó, hoặc chạy lệnh trong cửa sổ dòng lệnh để được hỏi.',
  }),
  'number-unreadable': f => ({
    says: `${f.option} không nhận “${f.value}”.`,
    mend: 'Hãy viết một số nguyên lớn hơn 0.',
  }),
  'terminal-needed': () => ({
    says: 'Trình đơn cần một cửa sổ dòng lệnh để hỏi và trả lời.',
    mend: 'Mở Windows Terminal rồi gõ lichtruc; trong kịch bản thì dùng từng lệnh: lichtruc --help.',
  }),
  'choice-unknown': f => ({
    says: `${f.option} không nhận “${f.value}”.`,
    mend: `Hãy chọn một trong: ${f.choices.join(', ')}.`,
  }),
};
