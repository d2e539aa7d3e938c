// The words around every question on a terminal.

export const prompts = {
  yes: 'Có',
  no: 'Không',
  yesOrNo: 'Gõ c (có) hoặc k (không).',
  keys: '↑↓ chọn • Enter đồng ý • Esc thôi',
  nothingFound: 'Không tìm thấy.',
  timeUnreadable: 'Hãy viết giờ, ví dụ 7h30 hoặc 07:30.',
  countUnreadable: 'Hãy viết một số từ 0 đến 9.',
  notEmpty: 'Mục này không được để trống.',
  otherDate: 'Ngày khác…',
};
