// The words around every question on a terminal.

export const prompts = {
  yes: 'Có',
  no: 'Không',
  yesOrNo: 'Gõ c (có) hoặc k (không).',
  keys: '↑↓ chọn • Enter đồng ý • Esc thôi',
  nothingFound: 'Không tìm thấy.',
  dateUnreadable: 'Hãy viết ngày/tháng/năm, ví dụ 05/02/2027.',
  datesUnreadable: 'Hãy viết một ngày, ví dụ 05/02/2027, hoặc nhiều ngày: 05/02/2027..10/02/2027.',
  periodUnreadable: 'Hãy viết như 2027-01, 2027-Q1, 2027 hoặc 04/01/2027..31/03/2027.',
  timeUnreadable: 'Hãy viết giờ, ví dụ 7h30 hoặc 07:30.',
  countUnreadable: 'Hãy viết một số từ 0 đến 9.',
  notEmpty: 'Mục này không được để trống.',
  otherDate: 'Ngày khác…',
};
