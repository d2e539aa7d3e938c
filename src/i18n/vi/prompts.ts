// The words around every question on a terminal.

export const prompts = {
  yes: 'Có',
  no: 'Không',
  yesOrNo: 'Gõ c (có) hoặc k (không).',
  keys: '↑↓ chọn • Enter đồng ý • Esc thôi',
  more: (above: number, below: number): string =>
    [above > 0 ? `↑ còn ${above} dòng phía trên` : '', below > 0 ? `↓ còn ${below} dòng phía dưới` : '']
      .filter(Boolean)
      .join(' • '),
  formKeys: '↑↓ chuyển ô • ←→ chọn • Enter tiếp, ở dòng cuối là xong • Esc thôi',
  formAgree: '[ Xong ]',
  pasted: (lines: number): string => `(đã nhận ${lines} dòng; Enter ở dòng trống để xong)`,
  typeToFind: '(gõ tên để tìm)',
  findHint: 'Gõ vài chữ của tên, hoặc ←→.',
  dayHint: {
    day: 'Ví dụ 5/2, thứ sáu, mai, 05/02/2027.',
    days: 'Ví dụ 5/2, mai, 5-8/2, tuần sau, 05/02/2027 - 10/02/2027.',
  },
  nothingFound: 'Không tìm thấy.',
  timeUnreadable: 'Hãy viết giờ, ví dụ 7h30 hoặc 07:30.',
  countUnreadable: 'Hãy viết một số từ 0 đến 9.',
  notEmpty: 'Mục này không được để trống.',
  otherDate: 'Ngày khác…',
};
