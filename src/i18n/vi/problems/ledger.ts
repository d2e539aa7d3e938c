import type { LedgerProblems } from '../../../domain/problems/ledger.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';

export const ledger: Explanations<LedgerProblems> = {
  'turns-unreadable': f => ({
    says: `“${f.value}” không phải là số buổi.`,
    mend: `Hãy viết như 1,5 (trực thừa) hoặc -2 (còn thiếu), tối đa ${f.most} buổi và hai chữ số lẻ.`,
  }),
  'tally-unknown': f => ({
    says: f.value ? `Không có sổ nào tên “${f.value}”.` : 'Đơn vị có nhiều sổ.',
    mend: `Hãy chọn bằng --quyen-so một trong: ${f.known.join(', ')}.`,
  }),
  'opening-before-membership': f => ({
    says: `${f.person} chưa thuộc nhóm trực nào vào ngày ${shownDay(f.date)}.`,
    mend: 'Hãy chọn bằng --ngay một ngày người đó đang tham gia trực.',
  }),
  'opening-without-others': f => ({
    says: `Ngày ${shownDay(f.date)} không có ai khác cùng nhóm với ${f.person} để chia phần đối ứng.`,
    mend: 'Hãy nhập những người còn lại trước, hoặc chọn ngày khác bằng --ngay.',
  }),
};
