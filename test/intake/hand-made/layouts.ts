// Rosters of October 2026 as seven offices make them, all saying the same: Monday 05/10 An (CB01) and Hoa (ĐV01),
// Friday 09/10 Bình (CB02) and Lan (ĐV02), Monday 12/10 nobody, Friday 16/10 An (CB01) and Hoa (ĐV01).
// UPDATE_GOLDEN=1 writes them to fixtures/hand-made.

import { archive, workbookParts } from '../nasty/archive.ts';

export interface Layout {
  readonly file: string;
  readonly oddity: string;
  make(): Buffer;
}

const csv = (...rows: string[]) => Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`);

/** Cells by address; `merged` as Excel writes it. */
function sheet(name: string, rows: readonly (readonly string[])[], merged: readonly string[] = []): Buffer {
  const cells = rows.map((row, r) => {
    const inside = row.map((text, c) => {
      const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const at = `${String.fromCharCode(65 + c)}${r + 1}`;
      return text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`;
    });
    return `<row r="${r + 1}">${inside.join('')}</row>`;
  });
  const parts = workbookParts([{ name, rows: cells.join('') }]);
  const merges = merged.map(ref => `<mergeCell ref="${ref}"/>`).join('');
  const path = 'xl/worksheets/sheet1.xml';
  const xml = parts[path] ?? '';
  const withMerges =
    merged.length > 0 ? xml.replace('</sheetData>', `</sheetData><mergeCells>${merges}</mergeCells>`) : xml;
  return archive({ ...parts, [path]: withMerges });
}

export const LAYOUTS: readonly Layout[] = [
  {
    file: '1-merged-titles.xlsx',
    oddity: 'titles over the table, a day merged over two people, signatures',
    make: () =>
      sheet(
        'Tháng 10',
        [
          ['ỦY BAN NHÂN DÂN PHƯỜNG', '', '', '', ''],
          ['LỊCH TRỰC SỚM THÁNG 10 NĂM 2026', '', '', '', ''],
          ['(Kèm theo Kế hoạch số 05/KH-UBND ngày 20 tháng 9 năm 2025)', '', '', '', ''],
          ['STT', 'Thứ, ngày', 'Thời gian', 'Họ và tên', 'Chức vụ/Đơn vị'],
          ['1', 'Thứ Hai, 05/10/2026', '07h00 - 07h30', 'Nguyễn Văn An', 'Chuyên viên'],
          ['', '', '', 'Lê Thị Hoa', 'Chi đoàn 1'],
          ['2', 'Thứ Sáu, 09/10/2026', '07h00 - 07h30', 'Trần Thị Bình', ''],
          ['', '', '', 'Phạm Ngọc Lan', ''],
          ['3', 'Thứ Hai, 12/10/2026', '07h00 - 07h30', '', ''],
          ['4', 'Thứ Sáu, 16/10/2026', '07h00 - 07h30', 'Nguyễn Văn An', ''],
          ['', '', '', 'Lê Thị Hoa', ''],
          ['', 'Nơi nhận:', '', 'CHỦ TỊCH', ''],
          ['', '- Lưu: VT.', '', 'Đỗ Văn Ký', ''],
        ],
        ['A1:E1', 'A2:E2', 'A3:E3', 'B5:B6', 'A5:A6', 'B7:B8', 'B10:B11'],
      ),
  },
  {
    file: '2-two-names.xlsx',
    oddity: 'two names in a cell, on two lines or with a word between',
    make: () =>
      sheet('Lịch trực', [
        ['LỊCH TRỰC THÁNG 10/2026', '', ''],
        ['Ngày', 'Người trực', 'Ghi chú'],
        ['05/10/2026', 'Nguyễn Văn An\nLê Thị Hoa', ''],
        ['9/10/2026', 'Trần Thị Bình và Phạm Ngọc Lan', ''],
        ['12/10/2026', '', 'chưa phân công'],
        ['16/10/2026', '1. Nguyễn Văn An; 2. Lê Thị Hoa', ''],
      ]),
  },
  {
    file: '3-no-year.csv',
    oddity: 'days without a year',
    make: () =>
      csv(
        'LỊCH TRỰC QUÝ IV NĂM 2026;;',
        'Thứ ngày;Cán bộ trực;Đoàn viên trực',
        'Thứ Hai 05/10;Nguyễn Văn An;Lê Thị Hoa',
        'Thứ 6 (9/10);Trần Thị Bình;Phạm Ngọc Lan',
        'T2 12/10;-;-',
        'Thứ sáu ngày 16 tháng 10;Nguyễn Văn An;Lê Thị Hoa',
      ),
  },
  {
    file: '4-titles-before-names.xlsx',
    oddity: 'Đ/c, Ông, Bà, telephone numbers and titles around names',
    make: () =>
      sheet('Sheet1', [
        ['PHÂN CÔNG TRỰC THÁNG 10 NĂM 2026', '', ''],
        ['Ngày trực', 'Cán bộ, công chức', 'Đoàn viên, thanh niên'],
        ['05/10/2026', 'Đ/c Nguyễn Văn An - Chuyên viên', 'Đ/c Lê Thị Hoa (0900 000 201)'],
        ['09/10/2026', 'Bà Trần Thị Bình', 'Đồng chí: Phạm Ngọc Lan (Chi đoàn 2)'],
        ['12/10/2026', 'Nghỉ', 'x'],
        ['16/10/2026', 'Ông Nguyễn Văn An', 'Em Hoa'],
      ]),
  },
  {
    file: '5-blank-weeks.csv',
    oddity: 'weeks with headings, weekdays without dates, blank weeks',
    make: () =>
      csv(
        'LỊCH TRỰC MỘT CỬA THÁNG 10 NĂM 2026;;;',
        'TT;Thứ;CBCC;ĐVTN',
        'Tuần 1 (từ 05/10 đến 11/10);;;',
        '1;Thứ Hai;Nguyễn Văn An;Lê Thị Hoa',
        '2;Thứ Sáu;Trần Thị Bình;Phạm Ngọc Lan',
        ';;;',
        'Tuần 2 (từ 12/10 đến 18/10);;;',
        '3;Thứ Hai;;',
        '4;Thứ Sáu;Nguyễn Văn An;Lê Thị Hoa',
        ';;;',
        'Ghi chú: có thay đổi báo trước 1 ngày;;;',
      ),
  },
  {
    file: '6-both-roles-one-column.xlsx',
    oddity: 'both roles in one column, said before the name or not at all; real dates',
    make: () => {
      const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
      const rows = [
        `<row r="1">${text('A1', 'Ngày tháng')}${text('B1', 'Họ tên')}${text('C1', 'Ký nhận')}</row>`,
        `<row r="2"><c r="A2" s="1"><v>46300</v></c>${text('B2', 'CB: Nguyễn Văn An; ĐV: Lê Thị Hoa')}</row>`,
        `<row r="3"><c r="A3" s="1"><v>46304</v></c>${text('B3', 'Phạm Ngọc Lan')}</row>`,
        `<row r="4">${text('B4', 'CB02')}</row>`,
        `<row r="5"><c r="A5"><v>46311</v></c>${text('B5', 'CB: An; ĐV: Hoa')}</row>`,
      ];
      return archive(workbookParts([{ name: 'T10', rows: rows.join('') }]));
    },
  },
  {
    file: '7-two-sheets.xlsx',
    oddity: 'a sheet of instructions before the roster',
    make: () => {
      const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
      const line = (r: number, ...words: string[]) =>
        `<row r="${r}">${words.map((w, c) => text(`${String.fromCharCode(65 + c)}${r}`, w)).join('')}</row>`;
      return archive(
        workbookParts([
          { name: 'Hướng dẫn', rows: line(1, 'Điền tên người trực vào trang sau') },
          {
            name: 'Tháng 10-2026',
            rows: [
              line(1, 'Thứ', 'Ngày', 'Cán bộ', 'Đoàn viên'),
              line(2, '(1)', '(2)', '(3)', '(4)'),
              line(3, 'Hai', '05', 'Nguyễn Văn An', 'Lê Thị Hoa'),
              line(4, 'Sáu', '09', 'Trần Thị Bình', 'Phạm Ngọc Lan'),
              line(5, 'Thứ 6', '16/10', 'Nguyễn Văn An', 'Lê Thị Hoa'),
            ].join(''),
          },
        ]),
      );
    },
  },
];
