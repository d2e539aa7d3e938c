// What would fill empty seats, in Vietnamese.

export const relaxations = {
  title: 'Cách bổ sung vị trí trống, chỉ nới một quy tắc:',
  gap: (who: string, days: number): string => `cho ${who} trực cách ${days} ngày`,
  closer: (who: string): string => `cho ${who} trực gần nhau hơn số ngày cách tối thiểu`,
  pin: (who: string, date: string): string => `bỏ cố định ${who} ngày ${date}`,
  month: (who: string): string => `cho ${who} trực quá số buổi tối đa trong tháng`,
  mentor: (who: string): string => `cho ${who} (tập sự) trực khi không có người kèm`,
  leave: (who: string, date: string): string => `${who} trực ngày ${date} dù đang nghỉ`,
  weekday: (who: string, date: string): string => `${who} trực ngày ${date} dù đã xin không trực thứ đó`,
  pair: (one: string, other: string): string => `cho ${one} và ${other} trực cùng buổi`,
  skill: (skill: string, date: string): string => `ngày ${date} không bắt buộc có người làm được ${skill}`,
  fills: (how: string, dates: string, seats: number): string =>
    `${how}: thêm được ${seats} vị trí (${dates})`,
};
