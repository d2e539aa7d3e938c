// Tin nhắn riêng cho một người: buổi trực cũ, buổi trực mới, trực cùng ai, và địa chỉ trang lịch của người đó.

const versionOf = (version: number | null) => (version === null ? 'dự kiến' : `bản số ${version}`);

export const personalText = {
  to: (name: string): string => `Gửi đồng chí ${name},`,
  changed: (version: number | null, ward: string): string =>
    `Lịch trực của đồng chí tại ${ward} có thay đổi (${versionOf(version)}):`,
  roster: (version: number | null, ward: string): string =>
    `Lịch trực của đồng chí tại ${ward} (${versionOf(version)}):`,
  off: (when: string, instead: string): string =>
    `Thôi trực: ${when}${instead ? ` (${instead} trực thay)` : ''}`,
  calledOff: (when: string, reason: string): string => `HỦY: ${when}${reason ? `. Lý do: ${reason}` : ''}`,
  withdrawn: (when: string): string => `Không còn buổi trực: ${when}`,
  on: (when: string, role: string, insteadOf: string): string =>
    `Trực: ${when}, ${role}${insteadOf ? `, thay ${insteadOf}` : ''}`,
  restored: (when: string): string => `Vẫn trực như cũ: ${when}`,
  moved: (before: string, after: string): string => `Đổi buổi: trước là ${before}; nay là ${after}`,
  partners: (names: string): string => `Cùng trực: ${names}`,
  partner: (name: string, role: string): string => `${name} (${role})`,
  none: 'Chưa có buổi trực nào trong kỳ này.',
  page: (address: string): string =>
    `Trang lịch riêng của đồng chí, luôn mới nhất (xin đừng chuyển cho người khác): ${address}`,
  /** Above those texts, on the screen. */
  heading: (count: number, secret: boolean): string =>
    `Tin riêng cho ${count} người${secret ? ' (có địa chỉ riêng, đừng dán vào nhóm)' : ''}:`,
  tooMany: (count: number): string => `Có ${count} tin riêng, mỗi người một tin; xem và chép từng tin bằng:`,
  copied: (name: string): string => `Đã chép tin cho ${name}: dán vào Zalo của người đó bằng Ctrl+V.`,
  next: (name: string): string => `Chép tiếp tin cho ${name}?`,
  notCopied: (count: number): string =>
    `Còn ${count} tin riêng chưa chép: chỉ chép lần lượt được khi có người ngồi ở cửa sổ lệnh.`,
};
