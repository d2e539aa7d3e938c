import type { FilesProblems } from '../../../domain/problems/files.ts';
import type { Explanations } from '../../explained.ts';

const KINDS: Readonly<Record<string, string>> = {
  xls: 'tệp Excel đời cũ (.xls)',
  xlsb: 'tệp Excel nhị phân (.xlsb)',
  ods: 'tệp LibreOffice Calc (.ods)',
  docx: 'tệp Word (.docx)',
  zip: 'tệp nén, không phải bảng tính',
};

export const files: Explanations<FilesProblems> = {
  'encoding-to-name': f => ({
    says: 'Tệp không phải là văn bản UTF-8 hoặc UTF-16.',
    mend: `Hãy nói rõ bảng mã của tệp: ${[
      ...(f.tcvn3 ? [`--encoding tcvn3 (sẽ đọc là “${f.tcvn3}”)`] : []),
      ...(f.windows1258 ? [`--encoding windows-1258 (sẽ đọc là “${f.windows1258}”)`] : []),
    ].join(' hay ')}, hoặc lưu lại bằng Excel: “CSV UTF-8”.`,
  }),
  'encoding-wrong': f => ({
    says: `Tệp không phải là văn bản ${f.encoding}.`,
    mend: 'Hãy thử bảng mã khác: utf-8, utf-16le, windows-1258, tcvn3.',
  }),
  'workbook-too-large': f => ({
    says: `Bảng tính quá lớn: nhiều nhất ${f.rows} dòng, ${f.columns} cột, ${f.cells} ô, ${f.inflatedBytes} byte sau khi giải nén.`,
    mend: 'Hãy chép riêng bảng cần nhập sang một tệp Excel mới.',
  }),
  'workbook-too-costly': f => ({
    says:
      f.limit === 'memory'
        ? `Bảng tính này cần hơn ${f.most} MB bộ nhớ mới đọc được nên đã bị dừng.`
        : `Bảng tính này đọc quá ${f.most} giây chưa xong nên đã bị dừng.`,
    mend: 'Hãy chép riêng bảng cần nhập sang một tệp Excel mới.',
  }),
  'workbook-damaged': f => ({
    says: `Tệp Excel bị hỏng (${f.part}).`,
    mend: 'Hãy mở tệp bằng Excel rồi lưu thành tệp .xlsx mới.',
  }),
  'workbook-encrypted': () => ({
    says: 'Tệp Excel có mật khẩu.',
    mend: 'Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.',
  }),
  'workbook-other-kind': f => ({
    says: `Đây là ${KINDS[f.kind] ?? f.kind}.`,
    mend: 'Hãy mở ra rồi lưu dưới dạng “Excel Workbook (.xlsx)” hoặc “CSV UTF-8”.',
  }),
  'workbook-macros': () => ({
    says: 'Tệp Excel có macro.',
    mend: 'Hãy lưu dưới dạng “Excel Workbook (.xlsx)”, không có macro.',
  }),
  'workbook-external-links': () => ({
    says: 'Tệp Excel liên kết đến tệp hay nguồn dữ liệu khác.',
    mend: 'Hãy chép bảng, dán giá trị (Paste Values) sang tệp mới rồi nhập tệp đó.',
  }),
  'workbook-doctype': () => ({
    says: 'Tệp Excel chứa khai báo mà Excel không bao giờ ghi (DOCTYPE).',
    mend: 'Tệp này đáng ngờ: hãy hỏi lại người gửi, đừng mở.',
  }),
  'workbook-empty': () => ({
    says: 'Tệp không có ô nào có chữ.',
    mend: 'Hãy kiểm tra lại tệp.',
  }),
  'sheet-unknown': f => ({
    says: `Tệp không có trang “${f.value}”.`,
    mend: `Các trang: ${f.known.join(', ')}.`,
  }),
};
