export const why = {
  head: (when: string, time: string): string => `${when}, ${time}`,
  seat: (role: string, person: string): string => `${role}: ${person}`,
  emptySeats: 'chưa có người',
  nobody: 'Chưa có người trực thay được.',
  who: 'Người trực được',
  verdict: 'So với hiện tại',
  sitting: 'đang trực',
  same: 'như nhau',
  better: (level: string): string => `tốt hơn: ${level}`,
  worse: (level: string): string => `kém hơn: ${level}`,
  lacksSkill: (skill: string): string => `Buổi này cần người làm được ${skill}.`,
  explain:
    'Mỗi cột là một tiêu chí, thay đổi bao nhiêu nếu người đó vào vị trí này; âm là tốt hơn, cột trái quyết định trước.',
  cannot: 'Không trực được:',
  reason: (person: string, reasons: string): string => `${person}: ${reasons}`,
  blocked: (count: number): string => `${count} người không trực được buổi này; xem cụ thể bằng --chi-tiet.`,
  isSitting: (person: string, role: string): string => `${person} đang trực buổi này (${role}).`,
  best: (others: number): string =>
    `Có ${others} người khác trực được; xếp ai vào vị trí này lịch cũng không công bằng hơn.`,
  only: 'Không còn ai khác trực được buổi này.',
  next: (person: string, verdict: string): string => `Gần nhất là ${person} – ${verdict}.`,
  could: (person: string, role: string, instead: string): string =>
    `${person} vào được vị trí ${role}, thay ${instead}.`,
  couldFill: (person: string, role: string): string => `${person} vào được vị trí ${role} đang trống.`,
  couldNot: (person: string, role: string, instead: string): string =>
    `${person} không vào được vị trí ${role} (hiện: ${instead}):`,
  noSeat: (person: string): string => `Buổi này không có vị trí cho ${person}:`,
};
