const LISTS = {
  people: 'người trực',
  leave: 'lịch nghỉ',
  wishes: 'nguyện vọng',
  pairs: 'cặp không xếp cùng',
  holidays: 'ngày nghỉ',
};

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export const commands = {
  wardMade: (path: string): string => `Đã tạo tệp đơn vị ${path}.`,
  wardIs: (name: string, from: string): string =>
    `${name}, trực từ ngày ${from}. Sửa tên cơ quan, người ký: lichtruc caidat dat.`,
  emptyList: 'Danh sách chưa có gì.',
  dryRun: '(Chạy thử: chưa ghi gì.)',
  imported: (kind: keyof typeof LISTS, file: string, n: ImportCounts): string =>
    `${file} → ${LISTS[kind]}: thêm ${n.added}, sửa ${n.changed}, giữ nguyên ${n.unchanged}.`,
  draftMade: (from: string, last: string, duties: number): string =>
    `Bản thảo lịch trực từ ${from} đến ${last}: ${duties} buổi.`,
  turnsEach: (role: string, least: number, most: number): string =>
    `${role}: mỗi người ${least === most ? least : `${least} đến ${most}`} buổi.`,
  worthALook: (count: number): string => `Có ${count} điểm cần xem; xem cụ thể bằng --chi-tiet.`,
  draftShown: 'BẢN THẢO, chưa ban hành.',
  partlyDrafted: (days: string): string => `Còn là bản thảo, chưa ban hành: ${days}.`,
  publishedShown: (version: string, hash: string): string => `Bản số ${version}, mã kiểm tra ${hash}.`,
  published: (version: number, hash: string, changes: number): string =>
    `Đã ban hành bản số ${version} (mã kiểm tra ${hash}), ${changes} thay đổi.`,
  noTurns: (who: string): string => `${who} không có buổi trực nào trong kỳ này.`,
  toTell: (count: number): string => `Cần báo cho ${count} người.`,
  noFindings: 'Không có gì sai.',
  findings: (errors: number, warnings: number, notices: number): string =>
    `${errors} lỗi, ${warnings} cảnh báo, ${notices} lưu ý.`,
  unfilledTitle: 'Các vị trí trống và lý do:',
  unfilled: (when: string, role: string, missing: number): string => `${when}: thiếu ${missing} ${role}`,
  fairnessTitle: 'Công bằng số buổi',
  proofTitle: 'Kiểm chứng',
  wrote: (path: string): string => `Đã ghi ${path}`,
  unchanged: (path: string): string => `Giữ nguyên ${path}`,
  paperGaps: {
    'ground-missing': (setting: string, _value: string): string =>
      `Văn bản chưa có căn cứ: hãy ghi vào dòng “Căn cứ ......”, hoặc đặt bằng: lichtruc caidat dat "${setting}" "…"`,
    'heading-too-long': (setting: string, value: string): string =>
      `Tên “${value}” quá dài cho phần đầu văn bản. Hãy viết tắt bằng: lichtruc caidat dat "${setting}" "…"`,
  },
  makeFolder: (path: string): string => `Chưa có thư mục ${path}. Tạo thư mục này?`,
  wroteInto: (folder: string, written: number, unchanged: number): string =>
    `Đã ghi ${written} tệp vào ${folder}${unchanged > 0 ? `, giữ nguyên ${unchanged}` : ''}.`,
  announcedUntil: (year: number): string => `Lịch nghỉ đã được thông báo đến hết năm ${year}.`,
  columns: {
    code: 'Mã',
    name: 'Họ và tên',
    role: 'Nhóm',
    title: 'Chức vụ',
    unit: 'Đơn vị',
    skills: 'Nghiệp vụ',
    share: 'Tỷ lệ',
    kind: 'Loại',
    from: 'Từ ngày',
    to: 'Đến ngày',
    note: 'Ghi chú',
    date: 'Ngày',
    day: 'Tên ngày',
    source: 'Căn cứ',
    version: 'Bản số',
    published: 'Ban hành lúc',
    period: 'Kỳ',
    by: 'Người làm',
  },
  /** A swap that nobody gave a name. */
  swappedDays: 'Hoán đổi ngày làm việc',
  dayKinds: {
    statutory: 'nghỉ lễ',
    compensatory: 'nghỉ bù',
    'swapped-off': 'nghỉ hoán đổi',
    'swapped-work': 'làm bù',
    closed: 'nghỉ theo thông báo',
  },
  provisional: 'tạm tính',
  firstDays: {
    thisMonth: (date: string): string => `Đầu tháng này (${date})`,
    today: (date: string): string => `Hôm nay (${date})`,
    nextMonth: (date: string): string => `Đầu tháng sau (${date})`,
  },
  communeKinds: { ward: 'Phường', commune: 'Xã', 'special-zone': 'Đặc khu' },
  takenForProvince: (province: string): string =>
    `Được ghi là ${province}; nếu khác, hãy gõ đủ, ví dụ “Tỉnh Đồng Nai”.`,
  takenForWard: 'Tên không ghi xã, phường hay đặc khu nên được coi là phường.',
  ask: {
    locality: 'Tên xã, phường, đặc khu (ví dụ: phường Tây Hồ)',
    communeKind: 'Là xã, phường hay đặc khu',
    ownCentre: 'Có Trung tâm Phục vụ hành chính công riêng không?',
    province: 'Tỉnh, thành phố (gõ vài chữ để tìm)',
    signatory: 'Họ tên Chủ tịch (để trống nếu chưa biết)',
    youthUnion: 'Đoàn Thanh niên có cùng ký ban hành không?',
    youthUnionSignatory: 'Họ tên Bí thư Đoàn (để trống nếu chưa biết)',
    from: 'Trực từ ngày nào',
  },
};
