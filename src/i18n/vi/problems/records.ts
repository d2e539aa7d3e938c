import type { RecordsProblems } from '../../../domain/problems/records.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';

export const records: Explanations<RecordsProblems> = {
  'attendance-blank': f => ({
    says: `${f.value} có trong lịch ngày này mà ô để trống.`,
    mend: 'Hãy đánh dấu x nếu có mặt, ghi vắng nếu không.',
  }),
  'duty-not-published': f => ({
    says: `Không có buổi trực nào đã ban hành vào ngày ${shownDay(f.value)}.`,
    mend: 'Xem các buổi đã trực: lichtruc soghi danhsach.',
  }),
  'duty-called-off': f => ({
    says: `Buổi trực ngày ${shownDay(f.value)} đã hủy nên không có gì để ghi sổ.`,
    mend: 'Xem: lichtruc xem.',
  }),
  'duty-to-come': f => ({
    says: `Buổi trực ${shownDay(f.value)} chưa bắt đầu (${f.start}).`,
    mend: 'Sổ trực chỉ ghi được sau khi buổi trực bắt đầu. Muốn đổi người trước buổi trực: lichtruc vang, lichtruc thay.',
  }),
  'record-not-there': f => ({
    says: `Buổi trực ${shownDay(f.value)} chưa ghi sổ.`,
    mend: 'Xem: lichtruc soghi danhsach.',
  }),
  'record-differs': f => ({
    says: `Cùng một buổi trực mà hai dòng ghi khác nhau: “${f.other}” và “${f.value}”.`,
    mend: 'Hãy giữ lại một giá trị.',
  }),
  'attendance-unreadable': f => ({
    says: `Không hiểu “${f.value}”: thiếu người được trực thay.`,
    mend: 'Hãy viết NGƯỜI THAY=NGƯỜI VẮNG, ví dụ ĐV09=ĐV02.',
  }),
  'attendance-unknown': f => ({
    says: `Không hiểu điểm danh “${f.value}”.`,
    mend: 'Hãy ghi: có mặt, muộn, vắng hoặc trực thay.',
  }),
  'attendance-twice': f => ({
    says: `${f.person} được ghi hai lần với hai nội dung khác nhau.`,
    mend: 'Mỗi người chỉ ghi một lần trong một buổi.',
  }),
  'not-on-roster': f => ({
    says: `${f.person} không có tên trong buổi trực này.`,
    mend: f.people.length > 0 ? `Người trực: ${f.people.join(', ')}.` : 'Buổi trực này không xếp ai.',
  }),
  'no-role-then': f => ({
    says: `${f.person} không thuộc nhóm trực nào vào ngày đó.`,
    mend: 'Xem: lichtruc nguoi danhsach. Sửa ngày bắt đầu: lichtruc nguoi sua --tu-ngay.',
  }),
  'stand-in-on-duty': f => ({
    says: `${f.person} đã có tên trong buổi trực này nên không trực thay được.`,
    mend: 'Hãy chọn người khác, hoặc chỉ ghi người vắng bằng --vang.',
  }),
  'count-unreadable': f => ({
    says: `“${f.value}” không phải là số lượng.`,
    mend: `Hãy ghi một số từ 0 đến ${f.most}.`,
  }),
  'files-exceed-received': f => ({
    says: `Trả ngay và hẹn trả ${f.answered} hồ sơ, nhiều hơn ${f.received} hồ sơ tiếp nhận.`,
    mend: 'Hãy sửa số tiếp nhận, trả ngay hoặc hẹn trả.',
  }),
  'field-unknown': f => ({
    says: `Không có lĩnh vực “${f.value}”.`,
    mend: `Các lĩnh vực: ${f.known.join(', ')}. Thêm: lichtruc linhvuc dat.`,
  }),
  'field-twice': f => ({ says: `Lĩnh vực “${f.value}” được ghi hai lần.`, mend: 'Hãy cộng thành một số.' }),
  'field-count-unreadable': f => ({
    says: `Không hiểu “${f.value}”.`,
    mend: 'Hãy viết LĨNH VỰC=SỐ, ví dụ "hộ tịch=2; chứng thực=1".',
  }),
  'satisfaction-unreadable': f => ({
    says: `Không hiểu mức hài lòng “${f.value}”.`,
    mend: 'Hãy viết năm số, từ “Rất không hài lòng” đến “Rất hài lòng”, ví dụ 0,0,1,3,5.',
  }),
  'minutes-unreadable': f => ({
    says: `Không hiểu số phút “${f.value}”.`,
    mend: `Hãy viết các số từ 0 đến ${f.most}, ví dụ 15,20.`,
  }),
  'report-not-json': () => ({
    says: 'Tệp không phải là JSON (UTF-8).',
    mend: 'Hãy lấy tệp bằng: lichtruc baocao KỲ --json > TỆP.json.',
  }),
  'report-foreign': () => ({
    says: 'Tệp không phải là báo cáo của lichtruc.',
    mend: 'Hãy lấy tệp bằng: lichtruc baocao KỲ --json > TỆP.json.',
  }),
  'report-format': f => ({
    says: `Báo cáo có định dạng ${f.format}, chương trình này đọc định dạng ${f.known}.`,
    mend: 'Hãy dùng cùng một phiên bản lichtruc.',
  }),
  'report-field': f => ({
    says: `Giá trị ${f.value} của ${f.field} không thể có trong báo cáo.`,
    mend: 'Tệp có thể đã bị sửa; hãy lấy lại báo cáo từ đơn vị.',
  }),
  'report-number-taken': f => ({
    says: `Số ${f.number}/BC-UBND năm ${f.year} đã là số của báo cáo kỳ ${shownDay(f.from)} đến ${shownDay(f.last)}.`,
    mend: 'Hãy kiểm tra lại số, hoặc lấy số khác bằng --so.',
  }),
  'report-twice': f => ({
    says: `Báo cáo cùng kỳ của ${f.ward} đã có trong ${f.other}.`,
    mend: 'Hãy bỏ bớt một tệp.',
  }),
};
