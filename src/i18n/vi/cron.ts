// What is printed around the lines that run by themselves.

export const cron = {
  titles: {
    feeds: 'mỗi đêm: dựng lại lịch điện tử',
    'next-month': 'ngày 25: in lịch tháng sau',
    backup: 'chủ nhật: sao lưu',
  },
  how: {
    cron: 'Dán vào crontab bằng lệnh: crontab -e',
    systemd:
      'Lưu từng phần vào tệp ghi ở dòng đầu, rồi: systemctl daemon-reload và systemctl enable --now lichtruc-feeds.timer (các phần kia cũng vậy)',
    windows: 'Chạy từng dòng trong Command Prompt.',
  },
  tooLong: 'Có lệnh dài quá 261 ký tự mà schtasks nhận: hãy dùng lichtruc hengio --cai-dat.',
  installed: (titles: readonly string[]): string =>
    ['Đã đặt cho chạy tự động trên máy này:', ...titles.map(title => `  ${title}`)].join('\n'),
  removed: 'Đã gỡ những việc chạy tự động của tệp này.',
};
