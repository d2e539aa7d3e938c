// The slips that carry an address to its owner.

export const slips = {
  title: 'Phiếu lịch trực',
  ward: 'Lịch chung của đơn vị',
  role: (name: string): string => `Lịch chung nhóm ${name}`,
  scan: 'Mở máy ảnh điện thoại, quét mã để xem lịch trực và đưa vào lịch trên máy.',
  issued: (date: string): string => `Cấp ngày ${date}`,
  keep: 'Mã này của riêng người có tên trên phiếu; đừng chụp gửi cho người khác.',
  again: (office: string): string =>
    `Mất phiếu, lộ mã hoặc đổi máy: báo văn phòng ${office} để thu hồi và cấp lại.`,
  contact: (whom: string): string => `Liên hệ: ${whom}`,
};
