// What the commands of the secretary's month say: changes of what is published, the draft, versions.

export const month = {
  leaveNoted: (person: string, kind: string, from: string, last: string): string =>
    from === last ? `${person}: ${kind} ngày ${from}.` : `${person}: ${kind} từ ${from} đến ${last}.`,
  unpinned: (dates: string): string => `Bỏ cố định trong bản thảo: ${dates}.`,
  noneTouched:
    'Lịch đã ban hành không có buổi nào của người này trong những ngày đó; không cần ban hành bản mới.',
  begun: (date: string): string =>
    `Buổi trực ngày ${date} đã bắt đầu nên không đổi nữa; người thực tế có mặt được ghi vào sổ trực: lichtruc soghi.`,
  stillDrafted: (dates: string): string => `Bản thảo còn xếp người này vào: ${dates}. Hãy xếp lại bản thảo.`,
  seatHead: (when: string, role: string): string => `${when}, ${role}:`,
  substitutes: {
    who: 'Người trực thay được',
    turns: 'Buổi',
    last: 'Trước',
    next: 'Sau',
    days: 'Cách',
    together: 'Cùng',
    wish: 'Muốn',
    verdict: 'So sánh',
  },
  substitutesLegend:
    'Buổi: số buổi trong kỳ. Trước, Sau: buổi gần nhất của người đó.\nCách: số ngày đến buổi ấy. Cùng: số lần đã trực với người cùng buổi.\nSo sánh: tiêu chí đầu tiên kém người phù hợp nhất.',
  wishes: { avoids: 'tránh', prefers: 'có' },
  taken: 'trực thay',
  best: 'phù hợp nhất',
  equal: 'như nhau',
  costs: (level: string): string => `kém: ${level}`,
  takes: (when: string, role: string, person: string, among: number): string =>
    `${when}, ${role}: ${person} trực thay (phù hợp nhất trong ${among} người trực được).`,
  moreCandidates: (count: number): string => `… và ${count} người khác`,
  staysEmpty: (when: string, role: string): string =>
    `${when}: chưa có người trực thay được, vị trí ${role} để trống.`,
  cannot: (when: string): string => `Vì sao chưa có người trực thay ngày ${when}:`,
  swapped: (a: string, dateA: string, b: string, dateB: string): string =>
    `Đổi ca: ${b} trực ngày ${dateA} thay ${a}; ${a} trực ngày ${dateB} thay ${b}.`,
  covered: (by: string, person: string, date: string): string => `${by} trực thay ${person} ngày ${date}.`,
  cancelled: (when: string, reason: string): string => `Hủy buổi trực ${when}. Lý do: ${reason}.`,
  restored: (when: string): string => `Khôi phục buổi trực ${when}.`,
  added: (when: string, time: string, reason: string): string =>
    `Thêm buổi trực ${when}, ${time}. Lý do: ${reason}.`,
  newDuties: (count: number): string => `${count} buổi trực mới.`,
  assignLater: (date: string): string =>
    `Các vị trí còn trống. Hãy phân công rồi ban hành: lichtruc phancong ${date} NGƯỜI.`,
  published: (version: number, hash: string): string =>
    `Đã ban hành bản số ${version} (mã kiểm tra ${hash}).`,
  wouldPublish: (version: number): string => `Sẽ ban hành bản số ${version}:`,
  tried: (version: number): string => `Chạy thử, chưa ghi gì. Sẽ là bản số ${version}:`,
  draftApart: (dates: string): string =>
    `Bản thảo đã xếp khác ở các buổi ${dates} nên giữ nguyên; trước khi ban hành tiếp hãy xem: lichtruc khacbiet.`,
  stillWrong: (count: number): string => `Lịch còn ${count} chỗ trái quy tắc, việc này không sửa:`,
  refused: 'Chưa thực hiện được vì trái quy tắc:',
  forceAdvice: 'Nếu vẫn quyết định thực hiện, hãy thêm: --bat-buoc "LÝ DO" (lý do được lưu lại).',
  publishRefused: 'Chưa ban hành được vì bản thảo còn lỗi:',
  ring: (people: string): string => `Cần báo ngay cho: ${people}`,
  tell: (people: string): string => `Cần báo cho: ${people}`,
  alsoBroken: 'Khi người này vắng, những chỗ sau trái quy tắc nên phải đổi thêm:',
  zalo: 'Tin nhắn Zalo (sao chép từ dòng dưới):',
  confirm: (version: number): string => `Ban hành bản số ${version}?`,
  assigned: (when: string, role: string, person: string, instead: string): string =>
    instead ? `${when}, ${role}: ${person} thay ${instead}.` : `${when}, ${role}: ${person}.`,
  leftOpen: (when: string, role: string, note: string): string => `${when}, ${role}: để ngỏ (“${note}”).`,
  pinned: 'Đã cố định: xếp lại lịch cũng không đổi vị trí này.',
  unpinnedSeat: (when: string, person: string): string => `${when}: bỏ cố định ${person}.`,
  draftBegun: (count: number): string => `Bản thảo được mở từ lịch đang có hiệu lực (${count} buổi).`,
  inDraftOnly: 'Mới sửa trong bản thảo, chưa ban hành.',
  noDifference: 'Không có khác biệt.',
  diffDraft: 'Bản thảo so với lịch đang có hiệu lực:',
  diffVersions: (from: string, to: string): string =>
    `${to} so với ${from.slice(0, 1).toLowerCase()}${from.slice(1)}:`,
  versionName: (version: number): string => `Bản số ${version}`,
  inForce: 'Lịch đang có hiệu lực',
  nothingYet: 'Chưa có bản nào',
  kinds: { version: '', presentation: 'đổi cách trình bày', erasure: 'xóa tên' },
  documentMark: (number: string, date: string): string =>
    `số văn bản ${number || '(để trống)'}, ngày ${date || '(để trống)'}`,
  annexesMarked: (versions: string): string => `Bản số ${versions} là phụ lục nên mang cùng số, ngày.`,
  marked: (version: number, mark: string, before: string): string =>
    `Bản số ${version}: ${mark}${before ? ` (trước đó: ${before})` : ''}.`,
  posted: (version: number): string => `Bản số ${version} đang treo.`,
  documentColumn: 'Số, ngày văn bản',
  /** Never why somebody is away: what a version says is kept for good. */
  versionReasons: {
    absent: 'Thay người vắng',
    swap: 'Đổi ca',
    cover: 'Trực thay',
    'duty cancel': 'Hủy buổi trực',
    'duty restore': 'Trực lại',
    'duty add': 'Thêm buổi trực',
  },
  namesCorrected: 'Chỉnh họ tên, chức danh, đơn vị',
  reasonColumn: 'Lý do',
  noVersions: 'Chưa ban hành bản nào.',
  ask: {
    absentDates: 'Vắng ngày nào (ví dụ 15/10/2026, hoặc 15/10 - 17/10/2026)',
    swapDate: (person: string): string => `Buổi của ${person} (ngày)`,
    by: 'Ai trực thay (gõ vài chữ để tìm)',
    other: 'Đổi với ai (gõ vài chữ để tìm)',
    substitute: (when: string, role: string): string => `${when}, ${role}: ai trực thay?`,
    engine: 'Để chương trình chọn (ít thay đổi, công bằng nhất)',
    nobody: 'Để trống',
    reason: 'Lý do (được in trên lịch)',
    date: 'Ngày trực (ví dụ 14/10/2026)',
    start: 'Từ mấy giờ (ví dụ 7h30)',
    end: 'Đến mấy giờ',
    count: (role: string): string => `Mấy người: ${role}`,
  },
};
