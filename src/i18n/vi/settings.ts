import { choicesOf } from '../../domain/settings/setting-values.ts';
import type { SettingChoice, SettingGroup, SettingKey } from '../../domain/settings/settings-table.ts';

interface Described {
  readonly title: string;
  /** Why it is as it is, or what it is for. */
  readonly reason: string;
}

const GROUPS: Readonly<Record<SettingGroup, string>> = {
  office: 'Cơ quan và người ký',
  'youth-union': 'Đoàn Thanh niên cùng ban hành',
  documents: 'Văn bản',
  calendars: 'Lịch điện tử',
  roster: 'Xếp lịch',
  rules: 'Quy tắc',
  history: 'Lịch sử',
};

const KEYS: Readonly<Record<SettingKey, Described>> = {
  superior: {
    title: 'Cơ quan cấp trên',
    reason: 'Dòng đầu bên trái của văn bản; UBND các cấp thường không ghi.',
  },
  organisation: { title: 'Cơ quan ban hành', reason: 'Dòng in đậm bên trái của văn bản.' },
  'short-name': { title: 'Tên gọi ngắn', reason: 'Trong câu văn và tên lịch điện tử.' },
  locality: { title: 'Địa danh', reason: 'Đứng trước ngày tháng của văn bản.' },
  authority: { title: 'Thẩm quyền ký', reason: 'TM., KT. hoặc TL. trước chức vụ.' },
  office: { title: 'Chức vụ người ký', reason: 'In hoa trên chữ ký.' },
  signatory: { title: 'Họ tên người ký', reason: 'Để trống thì chừa chỗ ghi tay.' },
  'youth-union': {
    title: 'Đoàn cùng ban hành',
    reason: 'Có thì văn bản có thêm tên Đoàn và chữ ký thứ hai.',
  },
  'youth-union-superior': { title: 'Đoàn cấp trên', reason: 'Dòng trên tên Đoàn phường.' },
  'youth-union-organisation': { title: 'Tên Đoàn phường', reason: 'In đậm ở phần đầu văn bản.' },
  'youth-union-authority': { title: 'Thẩm quyền ký của Đoàn', reason: 'Đứng trước chức vụ.' },
  'youth-union-office': { title: 'Chức vụ người ký của Đoàn', reason: 'In hoa trên chữ ký thứ hai.' },
  'youth-union-signatory': { title: 'Họ tên người ký của Đoàn', reason: 'Để trống thì chừa chỗ ghi tay.' },
  model: {
    title: 'Tên mô hình',
    reason: 'Trong ngoặc kép ở văn bản, báo cáo, tin nhắn; để trống thì không ghi.',
  },
  'roster-title': { title: 'Tên lịch trực', reason: 'In hoa ở đầu lịch, trước tên mô hình.' },
  officers: { title: 'Gọi cán bộ trên văn bản', reason: 'Đầu cột trên lịch; để trống thì theo tên nhóm.' },
  symbol: {
    title: 'Ký hiệu văn bản kèm theo',
    reason:
      'Của kế hoạch mà lịch trực kèm theo; lịch trực riêng và thông báo tự đổi phần đầu: LT-UBND, TB-UBND.',
  },
  recipients: {
    title: 'Nơi nhận',
    reason: 'Mỗi nơi cách nhau bằng dấu chấm phẩy; “Lưu: VT” được thêm tự động.',
  },
  'report-recipients': {
    title: 'Nơi nhận báo cáo',
    reason: 'Cách nhau bằng dấu chấm phẩy; báo cáo có “Kính gửi” thì thêm “Như trên”.',
  },
  electronic: {
    title: 'Văn bản điện tử',
    reason: 'Có thì phụ lục để trống số và ngày, theo Nghị định 30/2020/NĐ-CP.',
  },
  'change-grounds': {
    title: 'Căn cứ của thông báo thay đổi',
    reason: 'Cách nhau bằng dấu chấm phẩy; để trống thì căn cứ văn bản đã ghi số của bản trước.',
  },
  'change-text': { title: 'Câu cuối của thông báo thay đổi', reason: 'Để trống thì dùng câu có sẵn.' },
  'change-recipients': {
    title: 'Nơi nhận thông báo thay đổi',
    reason: 'Cách nhau bằng dấu chấm phẩy; “Lưu: VT” được thêm tự động.',
  },
  'notice-grounds': { title: 'Căn cứ của thông báo cho dân', reason: 'Cách nhau bằng dấu chấm phẩy.' },
  'notice-text': { title: 'Câu cuối của thông báo cho dân', reason: 'Để trống thì dùng câu có sẵn.' },
  'notice-recipients': {
    title: 'Nơi nhận thông báo cho dân',
    reason: 'Cách nhau bằng dấu chấm phẩy; “Lưu: VT” được thêm tự động.',
  },
  place: { title: 'Nơi trực', reason: 'In trên lịch và trong lịch điện tử.' },
  'opens-at': { title: 'Giờ làm việc thường ngày', reason: 'In trong thông báo cho người dân.' },
  language: { title: 'Ngôn ngữ', reason: 'Của màn hình và văn bản, khi không chọn khác.' },
  'base-url': { title: 'Địa chỉ máy chủ lịch', reason: 'Nơi đặt lịch điện tử; cần cho trang và phiếu QR.' },
  alarms: {
    title: 'Nhắc giờ trực',
    reason: 'Tối hôm trước và trước giờ trực; có ứng dụng lịch bỏ qua.',
  },
  bring: { title: 'Mang theo', reason: 'In trong lịch của từng người.' },
  'feed-contact': { title: 'Người liên hệ đổi ca', reason: 'Chỉ hiện khi “Hiện người liên hệ” là có.' },
  'feed-contact-shown': { title: 'Hiện người liên hệ', reason: 'Mặc định không: lịch có thể bị chuyển tay.' },
  'feed-months-back': {
    title: 'Số tháng đã qua trong lịch',
    reason: 'Giữ lịch nhẹ, dưới giới hạn của Google.',
  },
  'feed-months-ahead': {
    title: 'Số tháng tới trong lịch',
    reason: 'Giữ lịch nhẹ, dưới giới hạn của Google.',
  },
  'make-up-days': {
    title: 'Thứ Bảy làm bù',
    reason: 'Thứ Bảy làm bù thường không trực; cũng có thể trực thay ngày được đổi.',
  },
  'balanced-weekdays': {
    title: 'Hai thứ được chia đều',
    reason: 'Không ai chỉ trực toàn Thứ Hai hay toàn Thứ Sáu.',
  },
  'mixed-roles': {
    title: 'Hai nhóm luân phiên cặp trực',
    reason: 'Ai cũng lần lượt trực cùng mọi người của nhóm kia.',
  },
  'min-gap-days': {
    title: 'Cách nhau ít nhất',
    reason: 'Số ngày giữa hai buổi của một người; 7 là nhiều nhất một buổi một tuần.',
  },
  'max-per-month': {
    title: 'Nhiều nhất trong tháng',
    reason: 'Số buổi; đoàn viên ít hơn vì còn đi học, đi làm.',
  },
  'trainee-needs-mentor': { title: 'Tập sự cần người kèm', reason: 'Người mới không tiếp dân một mình.' },
  'without-skill': {
    title: 'Khi chưa có người đúng nghiệp vụ',
    reason: 'Để trống thì thấy thiếu mà bổ sung; cũng có thể xếp người khác và cảnh báo.',
  },
  'catch-up': {
    title: 'Trực bù nhiều nhất',
    reason:
      '1 buổi: ai còn thiếu thì bù dần, không bị xếp dồn; “bù hết ngay” là không giới hạn. Phần còn lại vẫn giữ trong sổ.',
  },
  'look-back': {
    title: 'Nhìn lại',
    reason:
      'Số tháng đã qua còn tính khi chia đều thứ Hai, thứ Sáu, ngày trước lễ và người cùng buổi; sổ công bằng vẫn ghi đủ.',
  },
  by: {
    title: 'Người dùng chương trình',
    reason: 'Ghi vào lịch sử; để trống thì lấy tên đăng nhập của máy.',
  },
};

const CHOICES: Readonly<Record<SettingChoice, string>> = {
  yes: 'có',
  no: 'không',
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
  'no-duty': 'không trực',
  'replaced-duty': 'trực thay ngày được đổi',
  'leave-empty': 'để trống',
  'fill-and-warn': 'xếp người khác và cảnh báo',
};

export const settings = {
  group: (group: SettingGroup): string => GROUPS[group],
  title: (key: SettingKey): string => KEYS[key].title,
  reason: (key: SettingKey): string => KEYS[key].reason,
  choice: (choice: SettingChoice): string => CHOICES[choice],
  allAtOnce: 'bù hết ngay',
  minutes: (count: number): string => `${count} phút`,
  /** What may be typed. */
  choices: (key: SettingKey): readonly string[] => (choicesOf(key) ?? []).map(word => `“${CHOICES[word]}”`),
};
