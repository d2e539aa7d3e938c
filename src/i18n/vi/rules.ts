import type { LeaveKind, LeavePart } from '../../domain/leave.ts';
import type { Patterned } from '../../rules/not-as-patterned.ts';
import type { RuleFacts, RuleId, Subject } from '../../rules/rule.ts';
import type { Explained } from '../explained.ts';
import type { Names } from '../names.ts';
import { dates } from './dates.ts';

/** All that is said of each rule. */
export type RuleMessages = {
  readonly [Id in RuleId]: {
    readonly title: string;
    /** Why it is as it is, or what it is for. */
    readonly reason: string;
    readonly finding: (facts: RuleFacts[Id], subject: Subject, names: Names) => Explained;
  };
};

export const LEAVE: Record<LeaveKind, string> = {
  annual: 'nghỉ phép năm',
  sick: 'nghỉ ốm',
  unpaid: 'nghỉ không hưởng lương',
  business: 'đi công tác',
  exam: 'đang thi',
  other: 'nghỉ việc riêng',
  maternity: 'nghỉ thai sản',
  posting: 'đi biệt phái',
  study: 'đi học',
  'long-illness': 'nghỉ ốm dài ngày',
};

/** +1,5: tenths of a duty as people read them. */
const tenths = (value: number): string =>
  `${value > 0 ? '+' : ''}${(value / 10).toFixed(1).replace('.', ',')}`;

const PATTERNED: Record<Patterned, string> = {
  time: 'giờ',
  place: 'nơi trực',
  label: 'nhãn',
  seats: 'số người',
  skill: 'nghiệp vụ cần',
  tally: 'sổ tính buổi',
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const list = (days: Subject['dates']): string => days.map(dates.dayMonth).join(', ');

/** Where to see who could serve instead. */
const why = ({ date }: Subject): string => `(lichtruc visao${date ? ` ${dates.date(date)}` : ''})`;
const instead = (subject: Subject): string => `Xem ai thay được ${why(subject)}.`;

const PARTS: Record<LeavePart, string> = {
  day: 'cả ngày',
  morning: 'buổi sáng',
  afternoon: 'buổi chiều',
};

const leave = (kind: LeaveKind, part: LeavePart = 'day'): string =>
  part === 'day' ? LEAVE[kind] : `${LEAVE[kind]} ${PARTS[part]}`;

const RULES: RuleMessages = {
  'unknown-person': {
    title: 'Người không có trong danh sách',
    reason: 'Chỉ xếp người có trong danh sách.',
    finding: () => ({
      says: 'Không có người này trong danh sách.',
      mend: 'Thêm người (lichtruc nguoi them), hoặc sửa mã.',
    }),
  },
  'not-member': {
    title: 'Không thuộc nhóm vào ngày đó',
    reason:
      'Người trực phải thuộc nhóm đó vào đúng ngày trực; chưa tham gia, đã thôi hoặc đã chuyển nhóm thì không xếp.',
    finding: (f, s, names) => ({
      says: `Không thuộc nhóm ${names.role(f.role)} vào ngày này.`,
      mend: `${instead(s)} Hoặc sửa thời gian tham gia: lichtruc nguoi sua.`,
    }),
  },
  'on-leave': {
    title: 'Đang nghỉ',
    reason: 'Không xếp người đang nghỉ; vị trí đã cố định thì chỉ cảnh báo.',
    finding: (f, s) => ({
      says: `${s.pinned ? `Được cố định dù ${leave(f.kind, f.part)}` : capital(leave(f.kind, f.part))} từ ${dates.dayMonth(f.from)} đến ${dates.dayMonth(f.last)}.`,
      mend: `${instead(s)} Hoặc sửa lịch nghỉ: lichtruc nghi bo.`,
    }),
  },
  'excluded-weekday': {
    title: 'Thứ không trực được',
    reason: 'Không xếp vào thứ mà người đó không trực được; vị trí đã cố định thì chỉ cảnh báo.',
    finding: (f, s) => ({
      says:
        f.nth === null
          ? `Không trực được vào ${dates.weekday(f.weekday)}.`
          : `Không trực được vào ${dates.weekday(f.weekday)} lần thứ ${f.nth} của tháng.`,
      mend: `${instead(s)} Nếu nay đã trực được, bỏ ghi chép đó: lichtruc nguyenvong bo.`,
    }),
  },
  'too-many-in-role': {
    title: 'Quá số vị trí',
    reason: 'Mỗi buổi không quá số vị trí của mẫu ca trực.',
    finding: (f, _s, names) => ({
      says: `Chỉ có ${f.seats} vị trí cho nhóm ${names.role(f.role)}.`,
      mend: 'Bớt người, hoặc tăng số vị trí: lichtruc mau dat.',
    }),
  },
  'twice-on-date': {
    title: 'Hai lượt trực trong một ngày',
    reason: 'Một người một ngày chỉ một lượt, ở một nơi, trong một nhóm.',
    finding: () => ({
      says: 'Có hai lượt trực trong một ngày.',
      mend: 'Hãy bỏ một lượt: một ngày mỗi người chỉ trực một nơi.',
    }),
  },
  'min-gap': {
    title: 'Hai buổi quá gần nhau',
    reason: 'Hai buổi của một người cách nhau ít nhất số ngày đã đặt, kể cả buổi trước và sau kỳ.',
    finding: (f, s) => ({
      says: `Các buổi ${list(s.dates)}${f.fixed ? ` và ${dates.dayMonth(f.fixed)}` : ''} cách nhau dưới ${f.days} ngày.`,
      mend: `${instead(s)} Hoặc giảm khoảng cách: lichtruc quytac dat "Cách nhau ít nhất".`,
    }),
  },
  'month-cap': {
    title: 'Quá số buổi trong tháng',
    reason: 'Mỗi người không quá số buổi trong một tháng dương lịch.',
    finding: (f, s) => ({
      says: `${s.dates.length} buổi trong ${dates.month(f.month)}, tối đa ${f.atMost}.`,
      mend: `${instead(s)} Hoặc tăng số buổi tối đa: lichtruc quytac dat "Nhiều nhất trong tháng".`,
    }),
  },
  'required-skill': {
    title: 'Chưa có người đúng nghiệp vụ',
    reason: 'Buổi cần nghiệp vụ thì phải có ít nhất một người làm được việc đó.',
    finding: (f, s, names) => ({
      says: `Chưa có ${names.role(f.role).toLocaleLowerCase('vi')} làm được ${names.skill(f.skill).toLocaleLowerCase('vi')}.`,
      mend: `Hãy xếp một người làm được việc đó. ${instead(s)}`,
    }),
  },
  'trainee-alone': {
    title: 'Tập sự không có người kèm',
    reason: 'Người tập sự chỉ trực cùng một người kèm cặp.',
    finding: (_f, s) => ({
      says: 'Người tập sự trực mà không có người kèm cặp.',
      mend: `Hãy xếp cùng một người kèm cặp. ${instead(s)}`,
    }),
  },
  'forbidden-pair': {
    title: 'Hai người không xếp cùng',
    reason: 'Hai người của cặp bị cấm không trực cùng buổi.',
    finding: (f, s, names) => ({
      says: `${names.person(f.first)} và ${names.person(f.second)} không được xếp cùng buổi.`,
      mend: `Hãy đổi một trong hai người. ${instead(s)}`,
    }),
  },
  'day-off': {
    title: 'Trực vào ngày nghỉ',
    reason: 'Không trực vào ngày nghỉ.',
    finding: f => ({
      says: `Là ngày nghỉ: ${f.nameVi}${f.source ? ` (${f.source})` : ''}.`,
      mend: 'Xếp lại kỳ này để bỏ buổi trực: lichtruc xep.',
    }),
  },
  'missing-duty': {
    title: 'Ngày làm việc thiếu buổi trực',
    reason: 'Ngày làm việc theo mẫu phải có buổi trực.',
    finding: () => ({
      says: 'Là ngày làm việc nhưng chưa có buổi trực.',
      mend: 'Xếp lại lịch của kỳ này: lichtruc xep.',
    }),
  },
  'not-as-patterned': {
    title: 'Khác mẫu ca trực',
    reason: 'Buổi trực theo đúng giờ, nơi, số người của mẫu ca; mẫu đổi sau khi ban hành thì liệt kê.',
    finding: f => ({
      says:
        f.differs.length === 0
          ? 'Mẫu ca trực nay không còn buổi này.'
          : `Mẫu ca trực nay khác về ${f.differs.map(aspect => PATTERNED[aspect]).join(', ')}.`,
      mend: 'Xếp lại theo mẫu với ít thay đổi nhất: lichtruc xep KỲ --giu-lich-cu.',
    }),
  },
  'unfilled-seat': {
    title: 'Vị trí trống',
    reason: 'Vị trí còn trống; vẫn ban hành được.',
    finding: (f, s, names) => ({
      says: `Mới có ${f.filled} trên ${f.seats} ${s.role ? names.role(s.role) : 'người'}.`,
      mend: `Xem vì sao ${why(s)}, hoặc bổ sung người.`,
    }),
  },
  'open-seat': {
    title: 'Vị trí để ngỏ',
    reason: 'Vị trí cố ý để ngỏ, có ghi chú.',
    finding: f => ({ says: `Để ngỏ: ${f.note}.`, mend: 'Hãy xếp người khi đã được cử.' }),
  },
  'year-not-announced': {
    title: 'Năm chưa có thông báo lịch nghỉ',
    reason: 'Năm chưa có thông báo ngày nghỉ.',
    finding: f => ({
      says: `Lịch nghỉ năm ${f.year} chưa được thông báo (mới có đến ${f.announcedUntil}).`,
      mend: 'Khi có thông báo, nhập bằng lichtruc ngayle nhap rồi xếp lại.',
    }),
  },
  'provisional-day': {
    title: 'Ngày nghỉ tạm tính',
    reason: 'Ngày nghỉ tính theo luật và âm lịch, chờ thông báo.',
    finding: f => ({
      says: `${f.nameVi}: ngày nghỉ tạm tính.`,
      mend: 'Khi có thông báo chính thức: lichtruc ngayle nhap.',
    }),
  },
  'turns-unequal': {
    title: 'Số buổi chưa đều',
    reason: 'Chênh lệch số buổi lớn hơn mức nhỏ nhất có thể.',
    finding: (f, _s, names) => ({
      says: `So với phần phải trực: ${tenths(f.aboveTenths)} buổi, trong khi ${names.person(f.other)} là ${tenths(f.otherTenths)} buổi.`,
      mend: `Có thể giao buổi ${dates.dayMonth(f.date)} cho ${names.person(f.other)}.`,
    }),
  },
  'beyond-catch-up': {
    title: 'Trực bù quá mức',
    reason: 'Trong một tháng không ai trực quá phần phải trực cộng mức trực bù, trừ khi vị trí sẽ để trống.',
    finding: (f, s) => ({
      says: `Trực ${f.turns} buổi trong ${dates.month(f.month)}, quá ${f.most} buổi là phần phải trực cộng mức trực bù; các buổi vượt: ${list(s.dates)}.`,
      mend: 'Cần thêm người trực được những buổi đó (nghiệp vụ, kèm cặp), hoặc đổi mức: lichtruc quytac dat "Trực bù nhiều nhất".',
    }),
  },
  'turns-close': {
    title: 'Hai buổi khá gần nhau',
    reason: 'Hai buổi đủ khoảng cách tối thiểu nhưng vẫn gần nhau.',
    finding: (f, s) => ({
      says: `Hai buổi ${list(s.dates)} chỉ cách nhau ${f.days} ngày.`,
      mend: 'Nếu cần, đổi ca với người khác.',
    }),
  },
  'pair-repeated': {
    title: 'Cặp trực lặp lại',
    reason: 'Cùng một cán bộ và một đoàn viên trực với nhau nhiều lần.',
    finding: (f, s, names) => ({
      says: `${s.people.map(names.person).join(' và ')} trực cùng nhau ${f.times} lần (${list(s.dates)}).`,
      mend: 'Nếu cần, đổi ca với người khác.',
    }),
  },
  'wish-not-met': {
    title: 'Nguyện vọng chưa đáp ứng',
    reason: 'Xếp trái nguyện vọng.',
    finding: f => ({
      says:
        f.wish === 'avoid-date'
          ? 'Trực vào ngày muốn tránh.'
          : `Trực ${dates.weekday(f.weekday)}, không phải thứ muốn trực.`,
      mend: 'Nếu cần, đổi ca với người khác.',
    }),
  },
};

/** For facts that hold no more than the word. */
export const ruleTitles: ReadonlyMap<string, string> = new Map(
  Object.entries(RULES).map(([rule, { title }]) => [rule, title]),
);

export const rules = { of: RULES, leave, leavePart: (part: LeavePart): string => PARTS[part] };
