// The ledger (sổ công bằng), one person's page of it, opening balances and the timesheet.

export const ledger = {
  pageOf: (person: string): string => `Sổ công bằng của ${person}`,
  carried: 'Mang sang từ trước',
  closing: 'Chênh lệch cuối kỳ',
  served: (recorded: boolean, eve: boolean): string =>
    `${recorded ? 'Đã trực, theo sổ trực' : 'Được phân công, chưa ghi sổ trực'}: 1 buổi${eve ? ', trước ngày lễ' : ''}`,
  due: (sharers: number): string => `Phần phải trực: buổi này chia cho ${sharers} người theo tỷ lệ`,
  closed: (reason: string): string => `Khóa sổ: ${reason}`,
  booksClosed: (role: string, date: string, people: number): string =>
    `Khóa sổ ${role}, tính đến ${date}: ghi ${people} người.`,
  nothingToClose: (role: string, date: string): string =>
    `Sổ ${role} tính đến ${date} không có chênh lệch nào phải ghi.`,
  opening: (reason: string): string => `Mang sang từ sổ cũ: ${reason}`,
  later: (units: string, total: string): string =>
    `Các buổi sau kỳ này đã ban hành thêm ${units}; tính cả là ${total}.`,
  howToRead: 'Dấu + là trực nhiều hơn phần của mình, dấu - là còn thiếu. Cộng sổ của mọi người luôn bằng 0.',
  everNote:
    'T2/T6 (số buổi thứ Hai/thứ Sáu), trước lễ (ngày làm việc cuối trước ngày lễ), chênh lệch: tính trên mọi lịch đã ban hành.',
  paceNote:
    'Bù kỳ này, để sau: phần chênh lệch cũ được bù trong kỳ (+ trực thêm, - trực bớt) và phần còn lại. Do ít người: phần chênh lệch từ những buổi chỉ vài người trực được (nghiệp vụ, kèm cặp); muốn hết thì bồi dưỡng thêm người.',
  noOpenings: 'Không ai mang chênh lệch sang từ sổ cũ.',
  openingSet: (name: string, turns: string, date: string): string =>
    `${name} mang sang ${turns} buổi, tính từ ${date}; phần đối ứng chia cho những người còn lại theo tỷ lệ.`,
  openingRemoved: (name: string): string => `${name} không còn mang sang buổi nào.`,
  columns: {
    code: 'Mã',
    name: 'Họ và tên',
    role: 'Nhóm',
    date: 'Ngày',
    weekday: 'Thứ',
    posting: 'Khoản ghi',
    amount: 'Số buổi',
    balance: 'Chênh lệch',
    turns: 'Số buổi',
    reason: 'Lý do',
    before: 'Trước',
    after: 'Sau',
  },
  ask: {
    role: 'Nhóm nào (cán bộ, đoàn viên)',
    turns: 'Mấy buổi (1,5 là trực thừa, -2 là còn thiếu)',
    reason: 'Căn cứ (ví dụ: sổ trực năm 2025)',
  },
  timesheet: {
    title: (from: string, last: string): string => `Bảng chấm công trực từ ${from} đến ${last}`,
    total: 'Cộng',
    toCome: (duties: number): string => `Còn ${duties} buổi chưa trực xong nên chưa tính.`,
    unrecorded: (duties: number, days: string): string =>
      `${duties} buổi chưa ghi sổ trực (${days}): để riêng, chưa tính vào số buổi và số phút.`,
    columns: {
      number: 'STT',
      code: 'Mã',
      name: 'Họ và tên',
      title: 'Chức vụ',
      unit: 'Đơn vị',
      role: 'Nhóm',
      turns: 'Số buổi',
      minutes: 'Số phút',
      dates: 'Các ngày trực',
      unrecorded: 'Chưa ghi sổ',
    },
  },
};
