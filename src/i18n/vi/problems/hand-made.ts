import type { HandMadeProblems } from '../../../domain/problems/hand-made.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';

export const handMade: Explanations<HandMadeProblems> = {
  'roster-no-table': () => ({
    says: 'Không thấy bảng lịch trực: cần một dòng tiêu đề có cột ngày và cột người trực.',
    mend: 'Hãy đặt tên cột là “Thứ ngày” và “Họ và tên” (hoặc “Cán bộ trực”, “Đoàn viên trực”).',
  }),
  'month-missing': f => ({
    says: `Không rõ “${f.value}” là ngày của tháng nào.`,
    mend: 'Hãy ghi tháng và năm ở tiêu đề bảng, ví dụ: LỊCH TRỰC THÁNG 11 NĂM 2026.',
  }),
  'day-with-part': f => ({
    says: `“${f.value}” không phải là buổi trực sớm.`,
    mend: 'Hãy bỏ dòng này, hoặc ghi ngày không kèm buổi nếu đúng là buổi trực.',
  }),
  'year-differs': f => ({
    says: `“${f.value}” có năm khác với tiêu đề (${f.year}).`,
    mend: 'Hãy ghi đủ bốn chữ số của năm.',
  }),
  'seat-word': f => ({
    says: `“${f.value}” không phải là tên người.`,
    mend: 'Hãy để trống nếu không có ai, ghi tên nếu có người, xóa dòng nếu không trực ngày đó.',
  }),
  'letter-foreign': f => ({
    says: `“${f.value}” có chữ “${f.letter}” của bảng chữ cái khác, dù trông giống.`,
    mend: 'Hãy gõ lại tên trong ô này.',
  }),
  'mark-unknown': f => ({
    says: `Không rõ dấu “${f.value}” ở ô này nghĩa là gì.`,
    mend: 'Hãy đánh dấu x vào ngày trực, để trống các ngày khác.',
  }),
  'part-without-duty': f => ({
    says: `Ngày ${shownDay(f.date)} không có ca trực buổi ${f.part === 'morning' ? 'sáng' : 'chiều'}.`,
    mend: 'Hãy bỏ cột hoặc dòng của buổi đó, hoặc đặt mẫu ca trực: lichtruc mau dat.',
  }),
  'month-differs': f => ({
    says: `Ngày ${shownDay(f.date)} (“${f.value}”) không thuộc tháng ghi ở tiêu đề.`,
    mend: 'Hãy sửa ngày hoặc tháng ở tiêu đề; nếu ngày và tháng bị đổi chỗ cho nhau thì sửa cả cột.',
  }),
  'date-turned-round': f => ({
    says: `${shownDay(f.value)} có lẽ là ${shownDay(f.turned)}: trong cột này các ngày đến 12 đã thành ngày thật, các ngày sau 12 còn là chữ, nên ngày và tháng có thể đã bị Excel đổi chỗ cho nhau.`,
    mend: 'Hãy định dạng cả cột là “Văn bản” rồi gõ lại theo ngày/tháng/năm.',
  }),
  'hours-without-duty': f => ({
    says: `Ngày ${shownDay(f.date)} không có ca trực bắt đầu lúc ${f.start}.`,
    mend: 'Hãy sửa giờ, bỏ dòng này, hoặc đặt mẫu ca trực: lichtruc mau dat.',
  }),
  'sheets-differ': f => ({
    says: `Ngày ${shownDay(f.date)} có ${f.value}, nhưng trang ${f.sheet} ghi người khác cho nhóm đó.`,
    mend: 'Hãy giữ một trang: thêm --trang "tên trang", hoặc sửa cho khớp.',
  }),
  'year-missing': f => ({
    says: `Không rõ “${f.value}” là ngày của năm nào.`,
    mend: 'Hãy ghi năm ở tiêu đề bảng, hoặc thêm --nam 2026.',
  }),
  'weekday-differs': f => ({
    says: `“${f.value}”: ngày ${shownDay(f.date)} không phải thứ đó.`,
    mend: 'Hãy sửa thứ hoặc ngày cho khớp.',
  }),
  'person-twice-on-day': f => ({
    says: `${f.value} đứng hai lần trong ngày ${shownDay(f.date)}.`,
    mend: 'Hãy bỏ một lần.',
  }),
  'roster-which-pattern': f => ({
    says:
      f.patterns.length > 0
        ? `Ngày ${shownDay(f.date)} có nhiều ca trực: ${f.patterns.join(', ')}.`
        : `Đơn vị không có ca trực vào thứ của ngày ${shownDay(f.date)}.`,
    mend:
      f.patterns.length > 0
        ? 'Hãy thêm cột “Thời gian” để biết là ca nào.'
        : 'Hãy sửa ngày, hoặc đặt mẫu ca trực: lichtruc mau dat.',
  }),
  'roster-published-otherwise': f => ({
    says: `Ngày ${shownDay(f.date)} đã ban hành với người khác.`,
    mend: 'Lịch đã ban hành không đổi được; hãy bỏ ngày này khỏi tệp.',
  }),
  'sheet-not-ours': () => ({
    says: 'Đây không phải là tệp gửi Đoàn do chương trình ghi ra.',
    mend: 'Hãy nhập đúng tệp đã gửi, hoặc dùng lichtruc lichtay nhap cho lịch làm tay.',
  }),
  'sheet-of-other-draft': () => ({
    says: 'Bản thảo đã khác với lúc gửi tệp đi.',
    mend: 'Hãy gửi lại tệp mới: lichtruc lichtay gui.',
  }),
  'sheet-changed': f => ({
    says: `Ô này đã bị sửa thành “${f.value}” (trước là “${f.was}”), trong khi chỉ được điền các ô màu vàng.`,
    mend: 'Hãy trả ô về như cũ.',
  }),
  'seat-not-of-role': f => ({
    says: `${f.value} không thuộc nhóm ${f.role} vào ngày đó.`,
    mend: 'Hãy chọn một người trong danh sách của ô.',
  }),
};
