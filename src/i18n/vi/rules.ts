import type { LeaveKind } from '../../domain/leave.ts';
import type { RuleFacts, RuleId } from '../../rules/facts.ts';
import type { Subject } from '../../rules/rule.ts';
import type { Explained } from '../explained.ts';
import type { Names } from '../names.ts';
import { dates } from './dates.ts';

export type FindingMessages = {
  readonly [Id in RuleId]: (facts: RuleFacts[Id], subject: Subject, names: Names) => Explained;
};

const LEAVE: Record<LeaveKind, string> = {
  annual: 'nghỉ phép năm',
  sick: 'nghỉ ốm',
  unpaid: 'nghỉ không lương',
  business: 'đi công tác',
  exam: 'đang thi',
  other: 'nghỉ việc riêng',
  maternity: 'nghỉ thai sản',
  posting: 'đi biệt phái',
  study: 'đi học',
  'long-illness': 'nghỉ ốm dài ngày',
};

const TITLES: Record<RuleId, string> = {
  'unknown-person': 'Người không có trong danh sách',
  'not-member': 'Không thuộc nhóm vào ngày đó',
  'on-leave': 'Đang nghỉ',
  'excluded-weekday': 'Thứ không trực được',
  'too-many-in-role': 'Quá số vị trí',
  'twice-on-date': 'Hai lượt trong một ngày',
  'min-gap': 'Hai buổi quá gần nhau',
  'month-cap': 'Quá số buổi trong tháng',
  'required-skill': 'Thiếu kỹ năng bắt buộc',
  'trainee-alone': 'Tập sự không có người kèm',
  'forbidden-pair': 'Hai người không xếp cùng',
  'day-off': 'Trực vào ngày nghỉ',
  'missing-duty': 'Ngày làm việc thiếu buổi trực',
  'unfilled-seat': 'Chỗ trống',
  'open-seat': 'Chỗ để ngỏ',
  'year-not-announced': 'Năm chưa có thông báo nghỉ',
  'provisional-day': 'Ngày nghỉ tạm tính',
  'turns-unequal': 'Số buổi chưa đều',
  'beyond-catch-up': 'Bù quá mức',
  'turns-close': 'Hai buổi khá gần nhau',
  'pair-repeated': 'Cặp trực lặp lại',
  'wish-not-met': 'Nguyện vọng chưa đáp ứng',
};

/** +1,5: tenths of a duty as people read them. */
const tenths = (value: number): string =>
  `${value > 0 ? '+' : ''}${(value / 10).toFixed(1).replace('.', ',')}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const list = (days: Subject['dates']): string => days.map(dates.dayMonth).join(', ');

/** Where to see who could serve instead. */
const why = ({ date }: Subject): string => `(lichtruc why${date ? ` ${dates.date(date)}` : ''})`;
const instead = (subject: Subject): string => `Xem ai thay được ${why(subject)}.`;

const findings: FindingMessages = {
  'unknown-person': () => ({
    says: 'Không có người này trong danh sách.',
    mend: 'Thêm người (lichtruc people add), hoặc sửa mã.',
  }),
  'not-member': (f, s, names) => ({
    says: `Không thuộc nhóm ${names.role(f.role)} vào ngày này.`,
    mend: `${instead(s)} Hoặc sửa thời gian tham gia: lichtruc people edit.`,
  }),
  'on-leave': (f, s) => ({
    says: `${s.pinned ? `Được ghim dù ${LEAVE[f.kind]}` : capital(LEAVE[f.kind])} từ ${dates.dayMonth(f.from)} đến ${dates.dayMonth(f.last)}.`,
    mend: `${instead(s)} Hoặc sửa lịch nghỉ: lichtruc leave remove.`,
  }),
  'excluded-weekday': (f, s) => ({
    says:
      f.nth === null
        ? `Không trực được vào ${dates.weekday(f.weekday)}.`
        : `Không trực được vào ${dates.weekday(f.weekday)} lần thứ ${f.nth} của tháng.`,
    mend: `${instead(s)} Hoặc bỏ điều này: lichtruc wish remove.`,
  }),
  'too-many-in-role': (f, _s, names) => ({
    says: `Chỉ có ${f.seats} vị trí cho nhóm ${names.role(f.role)}.`,
    mend: 'Bớt người, hoặc tăng số vị trí: lichtruc pattern set.',
  }),
  'twice-on-date': () => ({
    says: 'Có hai lượt trực trong một ngày.',
    mend: 'Bỏ một lượt: mỗi lúc mỗi người chỉ ở một nơi.',
  }),
  'min-gap': (f, s) => ({
    says: `Các buổi ${list(s.dates)}${f.fixed ? ` và ${dates.dayMonth(f.fixed)}` : ''} cách nhau dưới ${f.days} ngày.`,
    mend: `${instead(s)} Hoặc giảm khoảng cách: lichtruc rules set min-gap-days.`,
  }),
  'month-cap': (f, s) => ({
    says: `${s.dates.length} buổi trong ${dates.month(f.month)}, tối đa ${f.atMost}.`,
    mend: `${instead(s)} Hoặc tăng số buổi tối đa: lichtruc rules set max-per-month.`,
  }),
  'required-skill': (f, s, names) => ({
    says: `Không ai trong nhóm ${names.role(f.role)} có kỹ năng ${names.skill(f.skill)}.`,
    mend: `Xếp một người có kỹ năng đó. ${instead(s)}`,
  }),
  'trainee-alone': (_f, s) => ({
    says: 'Người tập sự trực mà không có người kèm cặp.',
    mend: `Xếp cùng một người kèm cặp. ${instead(s)}`,
  }),
  'forbidden-pair': (f, s, names) => ({
    says: `${names.person(f.first)} và ${names.person(f.second)} không được xếp cùng buổi.`,
    mend: `Đổi một trong hai người. ${instead(s)}`,
  }),
  'day-off': f => ({
    says: `Là ngày nghỉ: ${f.nameVi}${f.source ? ` (${f.source})` : ''}.`,
    mend: 'Xếp lại kỳ này để bỏ buổi trực: lichtruc generate.',
  }),
  'missing-duty': () => ({
    says: 'Là ngày làm việc nhưng chưa có buổi trực.',
    mend: 'Xếp lại lịch của kỳ này: lichtruc generate.',
  }),
  'unfilled-seat': (f, s, names) => ({
    says: `Mới có ${f.filled} trên ${f.seats} ${s.role ? names.role(s.role) : 'người'}.`,
    mend: `Xem vì sao ${why(s)}, hoặc bổ sung người.`,
  }),
  'open-seat': f => ({ says: `Để ngỏ: ${f.note}.`, mend: 'Điền người khi đã biết.' }),
  'year-not-announced': f => ({
    says: `Lịch nghỉ năm ${f.year} chưa được thông báo (mới có đến ${f.announcedUntil}).`,
    mend: 'Khi có thông báo, nhập bằng lichtruc holidays import rồi xếp lại.',
  }),
  'provisional-day': f => ({
    says: `${f.nameVi}: ngày nghỉ tạm tính.`,
    mend: 'Khi có thông báo chính thức: lichtruc holidays import.',
  }),
  'turns-unequal': (f, _s, names) => ({
    says: `Trực nhiều hơn phần phải trực ${tenths(f.aboveTenths)} buổi, còn ${names.person(f.other)} là ${tenths(f.otherTenths)}.`,
    mend: `Có thể giao buổi ${dates.dayMonth(f.date)} cho ${names.person(f.other)}.`,
  }),
  'beyond-catch-up': (f, s) => ({
    says: `Trực ${f.turns} buổi trong ${dates.month(f.month)}, phần phải trực và mức trực bù chỉ đến ${f.most}; thêm ${list(s.dates)}.`,
    mend: 'Cần thêm người trực được những buổi đó (kỹ năng, kèm cặp), hoặc đổi mức: lichtruc rules set catch-up.',
  }),
  'turns-close': (f, s) => ({
    says: `Hai buổi ${list(s.dates)} chỉ cách nhau ${f.days} ngày.`,
    mend: 'Nếu cần, đổi ca với người khác.',
  }),
  'pair-repeated': (f, s, names) => ({
    says: `${s.people.map(names.person).join(' và ')} trực cùng nhau ${f.times} lần (${list(s.dates)}).`,
    mend: 'Nếu cần, đổi ca với người khác.',
  }),
  'wish-not-met': f => ({
    says:
      f.wish === 'avoid-date'
        ? 'Trực vào ngày muốn tránh.'
        : `Trực ${dates.weekday(f.weekday)}, không phải thứ muốn trực.`,
    mend: 'Nếu cần, đổi ca với người khác.',
  }),
};

export const rules = {
  title: (rule: RuleId): string => TITLES[rule],
  findings,
  leave: (kind: LeaveKind): string => LEAVE[kind],
};
