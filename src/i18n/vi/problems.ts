import type { ProblemCode, ProblemFacts } from '../../domain/problems.ts';

/** What is wrong, with the value, and how to mend it: two sentences. The place is put before them by cli. */
export interface Explained {
  readonly says: string;
  readonly mend: string;
}

export type ProblemMessages = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => Explained };

export const problems: ProblemMessages = {
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
  'person-unknown': f => ({
    says: `Không có ai tên hoặc mã là “${f.value}”.`,
    mend: f.nearest
      ? `Có phải là ${f.nearest}? Xem danh sách: lichtruc people list.`
      : 'Xem danh sách: lichtruc people list.',
  }),
  'person-ambiguous': f => ({
    says: `“${f.value}” có thể là nhiều người: ${f.candidates.map(c => `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`).join('; ')}.`,
    mend: 'Hãy dùng mã của người đó.',
  }),
  'instance-unreadable': f => ({
    says: `Tệp bài toán sai ở “${f.path}”: ${f.reason}`,
    mend: 'Xem mẫu trong fixtures/instances.',
  }),
  'solver-unavailable': f => ({
    says: `Không khởi động được bộ giải tối ưu: ${f.reason}`,
    mend: 'Hãy cài lại: npm ci.',
  }),
  'file-exists': f => ({
    says: `Đã có tệp ${f.path}.`,
    mend: 'Hãy chọn tên khác bằng --file, hoặc dùng luôn tệp đó.',
  }),
  'file-missing': f => ({
    says: `Không có tệp ${f.path}.`,
    mend: 'Hãy tạo bằng lichtruc init, hoặc chỉ đúng tệp bằng --file.',
  }),
  'not-a-ward-file': f => ({
    says: `${f.path} không phải là tệp lịch trực.`,
    mend: 'Hãy chỉ đúng tệp do lichtruc init tạo ra bằng --file.',
  }),
  'file-busy': f => ({
    says: `Tệp ${f.path} đang được lệnh khác ghi quá lâu.`,
    mend: 'Hãy đợi lệnh kia xong rồi làm lại.',
  }),
  'disk-full': f => ({
    says: `Ổ đĩa chứa ${f.path} đã đầy; chưa có gì được ghi.`,
    mend: 'Hãy dọn bớt ổ đĩa rồi làm lại.',
  }),
  'file-not-writable': f => ({
    says: `Không ghi được tệp ${f.path}.`,
    mend: 'Hãy kiểm tra quyền của tệp và thư mục.',
  }),
  'file-damaged': f => ({ says: `Tệp ${f.path} bị hỏng.`, mend: 'Hãy khôi phục từ bản sao lưu.' }),
  'ward-changed': f => ({
    says: `Tệp ${f.path} liên tục được người khác sửa trong lúc lệnh đang tính.`,
    mend: 'Hãy làm lại sau ít phút.',
  }),
  'file-newer': f => ({
    says: `Tệp ${f.path} do bản lichtruc mới hơn tạo (lược đồ ${f.version}, bản này biết đến ${f.known}).`,
    mend: 'Hãy cập nhật lichtruc.',
  }),
  'setting-damaged': f => ({
    says: `Thiết lập “${f.key}” trong tệp bị sai: ${f.reason}`,
    mend: 'Hãy khôi phục từ bản sao lưu.',
  }),
};
