export const feeds = {
  calendarName: (ward: string, owner: string): string =>
    owner ? `Lịch trực ${ward} - ${owner}` : `Lịch trực ${ward}`,
  cancelled: (summary: string): string => `ĐÃ HỦY: ${summary}`,
  ownSummary: (role: string, partners: readonly string[]): string =>
    partners.length === 0 ? `Trực (${role})` : `Trực (${role}) cùng ${partners.join(', ')}`,
  dutySummary: (names: readonly string[]): string => `Trực: ${names.join(', ')}`,
  nobody: 'chưa có người',
  seat: (role: string, name: string, title: string): string =>
    `${role}: ${name}${title ? ` (${title})` : ''}`,
  bring: (what: string): string => `Mang theo: ${what}`,
  contact: (whom: string): string => `Cần đổi ca, xin liên hệ: ${whom}`,
};
