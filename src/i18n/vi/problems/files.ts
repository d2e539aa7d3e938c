import type { FilesProblems, OtherKind } from '../../../domain/problems/files.ts';
import type { Explanations } from '../../explained.ts';

const KINDS: Readonly<Record<OtherKind, { readonly is: string; readonly mend: string }>> = {
  xls: {
    is: 'tệp Excel đời cũ (.xls)',
    mend: 'Hãy mở bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As), kiểu “Excel Workbook (.xlsx)”.',
  },
  xlsb: {
    is: 'tệp Excel nhị phân (.xlsb)',
    mend: 'Hãy mở bằng Excel, chọn “Lưu thành” (Save As), kiểu “Excel Workbook (.xlsx)”.',
  },
  doc: {
    is: 'tệp Word đời cũ (.doc)',
    mend: 'Hãy mở bằng Word, chọn “Lưu thành” (Save As), kiểu “Word Document (.docx)”.',
  },
  pdf: {
    is: 'tệp PDF',
    mend: 'Hãy xin tệp Excel hoặc Word gốc; nếu chỉ có PDF thì mở bằng Word (Word tự chuyển đổi) rồi lưu thành “Word Document (.docx)”, xem lại từng dòng.',
  },
  rtf: {
    is: 'tệp văn bản RTF',
    mend: 'Hãy mở bằng Word, chọn “Lưu thành” (Save As), kiểu “Word Document (.docx)”.',
  },
  html: {
    is: 'trang web được đặt tên như tệp Excel',
    mend: 'Hãy mở bằng Excel, chọn “Lưu thành” (Save As), kiểu “Excel Workbook (.xlsx)”.',
  },
  'xml-sheet': {
    is: 'tệp Excel dạng XML 2003',
    mend: 'Hãy mở bằng Excel, chọn “Lưu thành” (Save As), kiểu “Excel Workbook (.xlsx)”.',
  },
  xml: {
    is: 'tệp XML, không phải bảng',
    mend: 'Hãy nhập tệp Excel, Word hoặc CSV có danh sách.',
  },
  numbers: {
    is: 'tệp Numbers của máy Apple',
    mend: 'Trong Numbers hãy chọn “Xuất sang” (Export To) › Excel.',
  },
  pptx: {
    is: 'tệp trình chiếu PowerPoint',
    mend: 'Hãy chép bảng sang một tệp Excel rồi nhập tệp đó.',
  },
  picture: {
    is: 'tệp ảnh',
    mend: 'Hãy xin tệp Excel hoặc Word gốc, hoặc gõ lại danh sách theo mẫu (thêm --mau).',
  },
  zip: {
    is: 'tệp nén, không phải bảng tính',
    mend: 'Hãy giải nén rồi nhập tệp ở bên trong.',
  },
};

export const files: Explanations<FilesProblems> = {
  'encoding-to-name': f => ({
    says: 'Tệp không phải là văn bản UTF-8 hoặc UTF-16.',
    mend: `Hãy nói rõ bảng mã của tệp: ${[
      ...(f.tcvn3 ? [`--bang-ma tcvn3 (sẽ đọc là “${f.tcvn3}”)`] : []),
      ...(f.windows1258 ? [`--bang-ma windows-1258 (sẽ đọc là “${f.windows1258}”)`] : []),
    ].join(' hay ')}, hoặc lưu lại bằng Excel: “CSV UTF-8”.`,
  }),
  'encoding-wrong': f => ({
    says: `Tệp không phải là văn bản ${f.encoding}.`,
    mend: 'Hãy thử bảng mã khác: utf-8, utf-16le, utf-16be, windows-1258, tcvn3.',
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
    says: `Không đọc được cấu trúc của tệp${f.part ? ` (ở phần ${f.part})` : ''}.`,
    mend: 'Hãy mở tệp bằng Excel, Word hoặc LibreOffice, lưu thành một tệp mới rồi nhập tệp đó.',
  }),
  'workbook-encrypted': () => ({
    says: 'Tệp Excel có mật khẩu.',
    mend: 'Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc) rồi lưu lại.',
  }),
  'workbook-other-kind': f => ({ says: `Đây là ${KINDS[f.kind].is}.`, mend: KINDS[f.kind].mend }),
  'workbook-macros': () => ({
    says: 'Tệp Excel có macro.',
    mend: 'Hãy lưu dưới dạng “Excel Workbook (.xlsx)”, không có macro.',
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
