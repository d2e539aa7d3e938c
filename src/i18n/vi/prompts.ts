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
  formKeys: '↑↓ chuyển ô • ←→ chọn • gõ để ghi • Enter sang ô sau, ở dòng cuối là xong • Esc thôi',
  formAgree: '[ Xong ]',
  pasted: (lines: number): string => `(đã nhận ${lines} dòng; Enter ở dòng trống để xong)`,
  nothingFound: 'Không tìm thấy.',
  timeUnreadable: 'Hãy viết giờ, ví dụ 7h30 hoặc 07:30.',
  countUnreadable: 'Hãy viết một số từ 0 đến 9.',
  notEmpty: 'Mục này không được để trống.',
  otherDate: 'Ngày khác…',
};
