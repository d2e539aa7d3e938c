import type { SettingRule, WardProblems } from '../../../domain/problems/ward.ts';
import { countRule, type FixedRule, isFixedRule } from '../../../domain/settings/setting-rules.ts';
import { isSettingKey } from '../../../domain/settings/settings-table.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';
import { settings } from '../settings.ts';

const SETTING_RULES: Readonly<Record<FixedRule, string>> = {
  'yes-or-no': 'Hãy viết có hoặc không.',
  'catch-up': 'Hãy ghi từ 0 đến 4 buổi một tháng, hoặc “bù hết ngay”.',
  'look-back': 'Hãy ghi từ 0 đến 120 tháng.',
  time: 'Hãy viết giờ dạng 07:30 hoặc 7h30.',
  'turns-1-31': 'Hãy viết như "cán bộ=4, đoàn viên=3" (từ 1 đến 31 buổi; "cán bộ=-" để bỏ giới hạn).',
  'https-url': 'Hãy viết địa chỉ bắt đầu bằng https://, ví dụ https://lich.phuong.gov.vn/truc.',
  'not-empty': 'Mục này không được để trống.',
  'kind-twice': 'Có hai lần chữ “phường”, “xã” hoặc “đặc khu”: hãy bỏ một.',
  'one-line': 'Hãy viết ngắn lại (tối đa 500 chữ).',
  symbol: 'Hãy viết chữ hoa và dấu gạch, ví dụ KH-UBND.',
  alarms:
    'Hãy viết tối đa 4 lần nhắc, ví dụ “20:00; 30 phút” (20 giờ tối hôm trước; trước giờ trực 30 phút).',
  'two-weekdays': 'Hãy viết hai thứ khác nhau, ví dụ T2, T6.',
  'two-roles': 'Hãy viết hai nhóm khác nhau, ví dụ “cán bộ, đoàn viên”.',
};

const UNITS = { days: 'số ngày', months: 'số tháng' };

function settingRule(rule: SettingRule): string {
  if (isFixedRule(rule)) return SETTING_RULES[rule];
  if (isSettingKey(rule)) return `Hãy chọn ${settings.choices(rule).join(' hoặc ')}.`;
  const { unit, most } = countRule(rule);
  return `Hãy viết ${UNITS[unit]} từ 0 đến ${most}.`;
}

export const ward: Explanations<WardProblems> = {
  'person-unknown': f => ({
    says: `Không có ai tên hoặc mã là “${f.value}”.`,
    mend: f.nearest
      ? `Có phải là ${f.nearest}? Xem danh sách: lichtruc nguoi danhsach.`
      : 'Xem danh sách: lichtruc nguoi danhsach.',
  }),
  'person-ambiguous': f => ({
    says: `“${f.value}” có thể là nhiều người: ${f.candidates.map(c => `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`).join('; ')}.`,
    mend: 'Hãy dùng mã của người đó.',
  }),
  'no-people': () => ({
    says: 'Chưa có ai trong danh sách người trực.',
    mend: 'Hãy nhập danh sách: lichtruc nguoi nhap TỆP.',
  }),
  'leave-unknown': f => ({
    says: `${f.person} không có ngày nghỉ nào từ ${shownDay(f.from)} đến ${shownDay(f.last)}.`,
    mend: 'Xem: lichtruc nghi danhsach.',
  }),
  'wish-not-there': f => ({
    says: `${f.person} không có nguyện vọng đó.`,
    mend: 'Xem: lichtruc nguyenvong danhsach.',
  }),
  'pair-not-there': f => ({
    says: `${f.first} và ${f.second} không phải là cặp bị cấm.`,
    mend: 'Xem: lichtruc cap danhsach.',
  }),
  'day-not-there': f => ({
    says: `Ngày ${shownDay(f.value)} không phải là ngày nghỉ hay ngày làm bù.`,
    mend: 'Xem: lichtruc ngayle danhsach.',
  }),
  'person-retired': f => ({
    says: `${f.person} đã thôi trực từ sau ngày ${shownDay(f.last)}.`,
    mend: 'Muốn đổi ngày, dùng: lichtruc nguoi sua --den-het-ngay.',
  }),
  'person-code-taken': f => ({
    says: `Mã ${f.value} là của ${f.name}.`,
    mend: 'Hãy chọn mã khác, hoặc bỏ --ma để lấy mã kế tiếp.',
  }),
  'codes-exhausted': f => ({
    says: `Đã hết mã bắt đầu bằng “${f.prefix}”.`,
    mend: 'Hãy đặt mã bằng --ma.',
  }),
  'skill-in-use': f => ({
    says: `Nghiệp vụ “${f.skill}” còn được dùng: ${f.people.join(', ')}.`,
    mend: 'Hãy bỏ nghiệp vụ đó ở những chỗ này trước.',
  }),
  'catalogue-code-wrong': f => ({
    says: `“${f.value}” không dùng làm mã được.`,
    mend: 'Hãy dùng chữ thường không dấu, số và dấu gạch, ví dụ lanh-dao.',
  }),
  'setting-unknown': f => ({
    says: `Không có cài đặt “${f.value}”.`,
    mend: f.nearest
      ? `Có phải là “${f.nearest}”? Xem: lichtruc caidat danhsach.`
      : 'Xem: lichtruc caidat danhsach.',
  }),
  'setting-refused': f => ({
    says: `“${f.value}” không dùng cho “${isSettingKey(f.key) ? settings.title(f.key) : f.key}” được.`,
    mend: settingRule(f.rule),
  }),
  'pattern-code-wrong': f => ({
    says: `“${f.value}” không phải là mã mẫu ca trực.`,
    mend: 'Mã có 1 đến 12 chữ hoa không dấu, số và dấu gạch, ví dụ T2 hoặc T7-SANG.',
  }),
  'pattern-unknown': f => ({
    says: `Không có mẫu ca trực “${f.value}”.`,
    mend: `Các mẫu: ${f.known.join(', ')}.`,
  }),
  'pattern-overlaps': f => ({
    says: `Mẫu ${f.code} đã có hiệu lực từ ${shownDay(f.from)}.`,
    mend: 'Hãy chọn --tu-ngay từ ngày đó trở đi.',
  }),
  'pattern-times-reversed': f => ({
    says: `Giờ kết thúc ${f.end} không sau giờ bắt đầu ${f.start}.`,
    mend: `Hãy sửa --bat-dau hoặc --ket-thuc. Ca qua đêm ghi thành hai buổi: từ ${f.start} đến 23:59, và hôm sau từ 00:00 đến ${f.end}.`,
  }),
  'pattern-seats-wrong': f => ({
    says: `Không hiểu số vị trí “${f.value}”.`,
    mend: 'Hãy viết như "cán bộ=1, đoàn viên=2" (nhóm=số từ 0 đến 9).',
  }),
  'pattern-skill-wrong': f => ({
    says: `Không hiểu nghiệp vụ cần có “${f.value}”.`,
    mend: 'Hãy viết như "cán bộ:hộ tịch", hoặc - nếu không yêu cầu.',
  }),
  'nobody-chosen': () => ({
    says: 'Chưa chọn ai.',
    mend: 'Hãy ghi mã hoặc tên, hoặc dùng --nhom, --don-vi.',
  }),
  'ward-id-wrong': f => ({
    says: `“${f.value}” không phải là mã đơn vị.`,
    mend: 'Mã đơn vị có 8 đến 32 chữ thường, số và dấu gạch, ví dụ thuy-khue.',
  }),
};
