import type { Attention } from '../../domain/attention.ts';
import { dates } from './dates.ts';

type RoleName = (code: string) => string;

export const menu = {
  welcome: (path: string): string =>
    `Chưa có tệp của đơn vị. Xin trả lời vài câu hỏi để tạo tệp:\n  ${path}\nBấm Enter để nhận điều ghi sẵn trong ngoặc, Esc để thôi.`,
  command: (line: string): string => `Lệnh: ${line}`,
  version: (n: number): string => `bản số ${n}`,
  nothingPublished: 'chưa ban hành lịch nào',
  file: (path: string): string => `Tệp đơn vị: ${path}`,
  next: 'Sắp trực:',
  noDuties: '(chưa có buổi trực nào được ban hành)',
  attention: 'Cần làm',
  month: 'Việc trong tháng',
  leave: 'Thoát',
  monthState: (m: {
    readonly expected: number;
    readonly published: number;
    readonly drafted: number;
  }): string =>
    `${m.expected} buổi, ${m.drafted > 0 ? 'có bản thảo' : m.published > 0 ? 'đã ban hành' : 'chưa xếp'}`,
  quarter: (typed: string): string => `Quý ${typed.slice(6)}/${typed.slice(0, 4)}`,
  allMonths: (first: string, last: string): string => `Tất cả, ${first} đến ${last}`,
  newOne: 'Thêm mới…',
  otherPeriod: 'Kỳ khác…',
  otherFile: 'Tệp ở chỗ khác…',
  noFiles: (folder: string): string =>
    `Trong thư mục ${folder} chưa có tệp danh sách nào (.csv, .xlsx). Chép tệp vào đó, hoặc gõ đường dẫn.`,
  noSuchFile: 'Không có tệp này. Hãy nhập lại, hoặc bấm Esc để thôi.',
  leaveOpen: 'Chưa có ai: để ngỏ, ghi chú trên lịch',
  blank: 'Để trống, ghi tay khi ký',
  numbered: 'Ghi số và ngày ngay bây giờ',
  pastedFile: 'dan-tu-excel.tsv',
  hands: {
    copy: 'Chép tin nhắn vừa soạn để dán vào Zalo',
    letters: (count: number): string => `Chép lần lượt ${count} tin riêng, mỗi người một tin`,
    open: (name: string): string => `Mở ${name}`,
  },
  formats: {
    pdf: 'PDF để in và ký',
    docx: 'Word để sửa tiếp',
    xlsx: 'Excel để sửa tiếp',
    text: 'Bản chữ để dán vào Zalo',
    notice: 'Thông báo cho người dân (PDF)',
    wall: 'Lịch treo tường (PDF)',
    'sign-in': 'Sổ ký trực (PDF)',
    html: 'Trang web (HTML)',
    ics: 'Lịch điện tử cho từng người (ICS)',
  },
  nothing: {
    drafted: 'Chưa có bản thảo nào. Hãy xếp lịch trước.',
    published: 'Chưa có lịch nào được ban hành cho những tháng tới.',
    any: 'Chưa có lịch nào. Hãy xếp lịch trước.',
  },
  reportForms: { screen: 'Xem trên màn hình', docx: 'Word để sửa và trình ký', pdf: 'PDF để in' },
  thisMonth: (month: string): string => `Tháng này (${month})`,
  lastMonth: (month: string): string => `Tháng trước (${month})`,
  year: (year: string): string => `Cả năm ${year}`,
  absentOn: {
    today: 'Hôm nay',
    tomorrow: 'Ngày mai',
    thisWeek: 'Từ hôm nay đến hết tuần',
    nextWeek: 'Cả tuần sau',
    other: 'Ngày khác, hoặc nhiều ngày…',
  },
  ask: {
    goOn: 'Mở trình đơn để làm tiếp?',
    what: 'Chọn công việc',
    whatNext: 'Chọn công việc tiếp theo',
    step: 'Chọn công việc',
    generate: 'Xếp lịch cho kỳ nào?',
    period: 'Kỳ nào?',
    duty: 'Buổi trực nào (gõ vài chữ để tìm)',
    turn: 'Lượt trực nào cần người thay (gõ vài chữ để tìm)',
    absentOn: 'Vắng ngày nào',
    firstTurn: 'Lượt thứ nhất (gõ vài chữ để tìm)',
    secondTurn: 'Đổi với lượt nào (gõ vài chữ để tìm)',
    peopleFile: 'Danh sách người trực ở tệp nào?',
    leaveFile: 'Lịch nghỉ ở tệp nào?',
    dayFile: 'Ngày nghỉ theo thông báo ở tệp nào?',
    path: 'Đường dẫn của tệp',
    number: 'Số và ngày văn bản',
    documentNumber: 'Số văn bản',
    documentDate: 'Ngày văn bản',
    format: 'Xuất dạng nào?',
    force: 'Vẫn thực hiện dù trái quy tắc? Ghi lý do (để trống là thôi)',
    leave: 'Ngày nghỉ nào (gõ vài chữ để tìm)',
    wish: 'Nguyện vọng nào (gõ vài chữ để tìm)',
    pair: 'Hai người nào (gõ vài chữ để tìm)',
    day: 'Ngày nào (gõ vài chữ để tìm)',
    pin: 'Bỏ cố định ai (gõ vài chữ để tìm)',
    version: 'Bản nào (gõ vài chữ để tìm)',
    operation: 'Việc nào (gõ vài chữ để tìm)',
    backTo: 'Hoàn tác trở lại đến hết việc nào (gõ vài chữ để tìm)',
    pattern: 'Mẫu ca trực nào',
    role: 'Nhóm trực nào',
    skill: 'Nghiệp vụ nào (gõ vài chữ để tìm)',
    field: 'Lĩnh vực nào (gõ vài chữ để tìm)',
    paste:
      'Dán các dòng chép từ Excel, nên kèm dòng tiêu đề; hoặc gõ mỗi người một dòng. Enter ở dòng trống để xong.',
    recordFile: 'Bảng điểm danh đã điền ở tệp nào?',
    sentFile: 'Tệp Đoàn gửi lại là tệp nào?',
    rosterFile: 'Lịch làm tay ở tệp nào?',
    openNote: 'Ghi gì vào chỗ để ngỏ (được in, ví dụ Đoàn phường cử sau)',
    backup: 'Khôi phục từ bản sao lưu nào?',
  },
  sections: {
    draft: 'Xếp lịch (bản thảo)',
    look: 'Xem, kiểm tra, giải thích',
    change: 'Sửa một buổi: xếp người, hủy, thêm buổi',
    publish: 'Ban hành',
    paper: 'In, gửi Zalo, ghi số văn bản',
    absent: 'Có người vắng',
    swap: 'Hai người đổi ca',
    cover: 'Một người trực thay',
    record: 'Ghi sổ trực',
    report: 'Báo cáo, chấm công, sổ cũ',
    people: 'Người trực: thêm, sửa, thôi trực',
    leave: 'Nghỉ phép, nguyện vọng',
    days: 'Ngày nghỉ lễ, nghỉ theo thông báo',
    handMade: 'Gửi Đoàn điền, nhận lại; lịch làm tay',
    calendars: 'Lịch điện tử trên điện thoại',
    settings: 'Cài đặt, quy tắc',
    catalogues: 'Mẫu ca trực, nghiệp vụ, lĩnh vực, nhóm',
    history: 'Lịch sử, hoàn tác',
    file: 'Sao lưu, khôi phục, hẹn giờ',
  },
  steps: {
    generate: 'Xếp lịch',
    show: 'Xem lịch đã ban hành',
    'show-draft': 'Xem bản thảo',
    diff: 'Bản thảo khác bản đã ban hành ở đâu',
    validate: 'Kiểm tra lịch',
    why: 'Vì sao xếp người này, ai thay được',
    fairness: 'Sổ công bằng',
    'ledger-page': 'Sổ công bằng của một người',
    versions: 'Các bản đã ban hành',
    publish: 'Ban hành',
    paper: 'Xuất văn bản',
    feeds: 'Cập nhật lịch điện tử',
    addresses: 'Cấp địa chỉ lịch cho từng người',
    slips: 'In phiếu mã QR cho từng người',
    remind: 'Tin nhắc trực để dán vào Zalo',
    absent: 'Có người vắng',
    swap: 'Hai người đổi ca',
    cover: 'Một người trực thay',
    assign: 'Xếp người vào một buổi',
    'duty-cancel': 'Hủy một buổi trực',
    unpin: 'Bỏ cố định một người',
    'duty-restore': 'Giữ lại buổi trực đã hủy',
    'duty-add': 'Thêm một buổi trực',
    record: 'Ghi sổ trực',
    'record-list': 'Xem sổ trực',
    report: 'Báo cáo kết quả',
    timesheet: 'Bảng chấm công trực',
    'people-import': 'Nhập danh sách người trực',
    'people-list': 'Xem danh sách người trực',
    'people-add': 'Thêm một người',
    'people-edit': 'Sửa một người',
    'people-retire': 'Cho một người thôi trực',
    'leave-add': 'Ghi ngày nghỉ',
    'leave-list': 'Xem lịch nghỉ',
    'leave-remove': 'Bỏ ngày nghỉ đã ghi',
    'leave-import': 'Nhập lịch nghỉ từ tệp',
    'wish-add': 'Ghi nguyện vọng hoặc thứ không trực được',
    'wish-list': 'Xem nguyện vọng',
    'pair-forbid': 'Hai người không xếp cùng buổi',
    settings: 'Sửa một cài đặt',
    'settings-list': 'Xem mọi cài đặt',
    rules: 'Sửa mức của một quy tắc',
    'rules-list': 'Xem các quy tắc',
    'patterns-list': 'Xem các mẫu ca trực',
    'patterns-set': 'Thêm hoặc sửa một mẫu ca trực',
    'roles-list': 'Xem các nhóm trực',
    'roles-set': 'Thêm hoặc sửa một nhóm trực',
    'skills-list': 'Xem các nghiệp vụ',
    'skills-set': 'Thêm hoặc đổi tên một nghiệp vụ',
    'skills-remove': 'Bỏ một nghiệp vụ không còn dùng',
    'fields-list': 'Xem các lĩnh vực hồ sơ',
    'fields-set': 'Thêm hoặc đổi tên một lĩnh vực hồ sơ',
    'fields-remove': 'Bỏ một lĩnh vực hồ sơ',
    'holidays-check': 'Lịch nghỉ đã thông báo đến đâu',
    'holidays-import': 'Nhập ngày nghỉ theo thông báo',
    'holidays-add': 'Thêm một ngày nghỉ hoặc ngày làm bù',
    history: 'Lịch sử thao tác',
    undo: 'Hoàn tác việc vừa làm',
    redo: 'Làm lại việc vừa hoàn tác',
    doctor: 'Kiểm tra tệp đơn vị',
    setup: 'Cài lệnh lichtruc và lối tắt trên máy này',
    backup: 'Sao lưu tệp đơn vị',
    'versions-mark': 'Ghi số, ngày văn bản sau khi ký',
    'record-sheet': 'Xuất bảng điểm danh để điền',
    'record-import': 'Nhập bảng điểm danh đã điền',
    'record-remove': 'Bỏ sổ trực đã ghi của một buổi',
    'roster-send': 'Ghi bản thảo ra Excel để Đoàn điền',
    'roster-receive': 'Nhận lại tệp Đoàn đã điền',
    'roster-import': 'Nhập lịch làm tay',
    'balance-list': 'Xem số buổi mang sang từ sổ cũ',
    'balance-set': 'Ghi số buổi mang sang từ sổ cũ',
    'balance-close': 'Khóa sổ một nhóm',
    'people-paste': 'Thêm nhiều người: dán từ Excel, hoặc gõ từng dòng',
    'people-export': 'Xuất danh sách người trực ra Excel',
    'people-erase': 'Xóa dữ liệu cá nhân của người đã thôi trực',
    'wish-remove': 'Bỏ nguyện vọng đã ghi',
    'pair-list': 'Xem các cặp không xếp cùng buổi',
    'pair-allow': 'Cho hai người trực cùng buổi trở lại',
    'patterns-end': 'Cho một mẫu ca trực hết hiệu lực',
    'feeds-list': 'Xem các địa chỉ lịch đã cấp',
    'feeds-revoke': 'Thu hồi địa chỉ lịch của một người',
    'feeds-rotate': 'Đổi địa chỉ lịch của một người',
    'holidays-list': 'Xem ngày nghỉ của năm',
    'holidays-remove': 'Bỏ một ngày nghỉ đã thêm',
    'history-one': 'Xem kỹ một việc đã làm',
    'undo-to': 'Hoàn tác nhiều việc, trở lại đến một việc',
    restore: 'Khôi phục từ bản sao lưu',
    'cron-install': 'Đặt hẹn giờ trên máy này: lịch điện tử, bản in tháng sau, sao lưu',
    'cron-remove': 'Gỡ hẹn giờ trên máy này',
  },
  attentions(a: Attention, role: RoleName): string {
    switch (a.kind) {
      case 'no-people':
        return 'Chưa có người trực: nhập danh sách';
      case 'published-wrong':
        return `Lịch đã ban hành có ${a.count} chỗ không còn đúng: xếp lại với ít thay đổi nhất`;
      case 'draft-not-published':
        return `Bản thảo ${a.months.map(dates.month).join(', ')} chưa ban hành: ban hành`;
      case 'month-not-drawn':
        return `Chưa có lịch ${dates.month(a.month)}: xếp lịch`;
      case 'seat-empty':
        return `Ngày ${dates.date(a.date)} còn thiếu ${a.missing} ${role(a.role).toLocaleLowerCase('vi')}: xếp người`;
      case 'duties-unrecorded':
        return `${a.count} buổi đã trực chưa ghi sổ: ghi buổi ${dates.date(a.date)}`;
      case 'report-wrong':
        return `Báo cáo số ${a.number} nay khác sổ trực: xem chỗ khác, lập báo cáo đính chính`;
      case 'sheet-old':
        return `Bản treo tường là bản số ${a.posted}, đang có hiệu lực bản số ${a.version}: treo bản mới, hoặc ghi số`;
      case 'year-not-announced':
        return `Lịch nghỉ năm ${a.year} chưa có thông báo: nhập khi có`;
      case 'feeds-stale':
        return a.failed
          ? 'Lần cập nhật lịch điện tử gần nhất bị lỗi: cập nhật lại'
          : 'Lịch điện tử chưa có bản mới nhất: cập nhật';
      case 'backup-old':
        return a.days === null ? 'Chưa sao lưu lần nào: sao lưu' : `Bản sao lưu đã ${a.days} ngày: sao lưu`;
    }
  },
};
