// Why the system refused, by its own codes.

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp hoặc thư mục này',
  ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục',
  EISDIR: 'đó là một thư mục',
  ENODEV: 'đó là thiết bị hoặc ống dẫn, không phải tệp',
  EACCES: 'không được phép',
  EPERM: 'không được phép',
  EBUSY: 'tệp đang mở trong chương trình khác',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'ổ đĩa đã đầy',
  EROFS: 'ổ đĩa chỉ đọc',
  EIO: 'ổ đĩa báo lỗi',
  EMFILE: 'máy đang mở quá nhiều tệp',
  ENAMETOOLONG: 'tên tệp quá dài',
  ELOOP: 'đường dẫn vòng lại chính nó',
  EPIPE: 'nơi nhận đã đóng',
  EADDRINUSE: 'cổng đã có chương trình khác dùng',
  EADDRNOTAVAIL: 'máy không có địa chỉ này',
  ENOTFOUND: 'không tìm thấy máy chủ',
  EAI_AGAIN: 'không tra được tên máy chủ',
  ECONNREFUSED: 'máy chủ không nhận kết nối',
  ECONNRESET: 'kết nối bị ngắt',
  ETIMEDOUT: 'quá thời gian chờ',
  TimeoutError: 'quá thời gian chờ',
};

export function systemReason(code: string): string {
  const answer = /^HTTP (\d+)$/.exec(code)?.[1];
  return REASONS[code] ?? (answer ? `máy chủ trả lời mã ${answer}` : 'hệ thống không nói rõ lý do');
}
