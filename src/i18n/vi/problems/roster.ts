import type { RosterProblems } from '../../../domain/problems/roster.ts';
import type { Explanations } from '../../explained.ts';
import { namesOf } from '../../names.ts';
import { sayRelaxation } from '../../say-relaxation.ts';
import { shownDay } from '../../shown-day.ts';
import { dates } from '../dates.ts';
import { relaxations } from '../relaxations.ts';
import { ruleTitles } from '../rules.ts';

const ruleTitle = (rule: string): string => ruleTitles.get(rule) ?? rule;

type Clash = RosterProblems['roster-infeasible'];

const named = ({ people }: Clash) => namesOf({ people, roles: [], skills: [] }, 'vi');
const pinned = (f: Clash): string =>
  f.pins.map(p => `${dates.date(p.date)} ${named(f).person(p.person)}`).join('; ');

interface Span {
  readonly from: string;
  readonly last: string;
}

const span = (f: Span): string =>
  f.from === f.last ? `ngày ${shownDay(f.from)}` : `từ ${shownDay(f.from)} đến ${shownDay(f.last)}`;

export const roster: Explanations<RosterProblems> = {
  'instance-unreadable': f => ({
    says: `Tệp bài toán sai ở “${f.path}”.`,
    mend: 'Hãy sửa theo tệp mẫu đi kèm.',
  }),
  'solver-unavailable': () => ({
    says: 'Không khởi động được bộ giải tối ưu.',
    mend: 'Hãy giải nén lại gói chương trình rồi chạy lại.',
  }),
  'no-duties': f => ({
    says: `Không có buổi trực nào ${span(f)}.`,
    mend: 'Hãy chọn kỳ khác, hoặc xem lại mẫu ca trực.',
  }),
  'period-over': f => ({
    says: `Mọi buổi trực ${span(f)} đã bắt đầu; các buổi đã qua không xếp lại được.`,
    mend: 'Hãy chọn kỳ sắp tới.',
  }),
  'no-draft': f => ({
    says: `Chưa có bản thảo ${span(f)}.`,
    mend: 'Hãy xếp lịch trước: lichtruc xep.',
  }),
  'nothing-published': f => ({
    says: `Chưa ban hành lịch nào ${span(f)}.`,
    mend: 'Hãy ban hành trước: lichtruc banhanh. Muốn xem bản thảo, thêm --ban-thao.',
  }),
  'roster-infeasible': f => ({
    says: `Không xếp được lịch: các vị trí đã cố định (${pinned(f)}) trái nhau hoặc trái quy tắc (${f.rules.map(ruleTitle).join(', ')}).`,
    mend:
      f.ways.length > 0
        ? `Hãy chọn một cách: ${f.ways.map(way => sayRelaxation(way, null, { relaxations, dates }, named(f))).join('; ')}.`
        : 'Hãy bỏ cố định một trong các vị trí đó.',
  }),
  'no-such-duty': f => ({
    says: `Không có buổi trực nào vào ${shownDay(f.value)}.`,
    mend: 'Xem các buổi bằng lichtruc xem KỲ; bản thảo thì thêm --ban-thao.',
  }),
  'duty-ambiguous': f => ({
    says: `Ngày ${shownDay(f.value)} có nhiều buổi: ${f.choices.join(', ')}.`,
    mend: 'Ghi rõ buổi nào, dạng NGÀY/MẪU.',
  }),
  'nothing-to-publish': () => ({
    says: 'Bản thảo giống hệt lịch đang có hiệu lực.',
    mend: 'Không cần ban hành lại.',
  }),
};
