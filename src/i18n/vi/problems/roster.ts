import type { RosterProblems } from '../../../domain/problems/roster.ts';
import type { Explanations } from '../../explained.ts';
import { sayRelaxation } from '../../say-relaxation.ts';
import { shownDay } from '../../shown-day.ts';
import { dates } from '../dates.ts';
import { relaxations } from '../relaxations.ts';

interface Span {
  readonly from: string;
  readonly last: string;
}

const span = (f: Span): string =>
  f.from === f.last ? `ngày ${shownDay(f.from)}` : `từ ${shownDay(f.from)} đến ${shownDay(f.last)}`;

export const roster: Explanations<RosterProblems> = {
  'instance-unreadable': f => ({
    says: `Tệp bài toán sai ở “${f.path}”: ${f.reason}`,
    mend: 'Xem mẫu trong fixtures/instances.',
  }),
  'solver-unavailable': f => ({
    says: `Không khởi động được bộ giải tối ưu: ${f.reason}`,
    mend: 'Hãy cài lại: npm ci.',
  }),
  'no-duties': f => ({
    says: `Không có buổi trực nào ${span(f)}.`,
    mend: 'Hãy chọn kỳ khác, hoặc xem lại mẫu ca trực.',
  }),
  'period-over': f => ({
    says: `Mọi buổi trực ${span(f)} đã bắt đầu; quá khứ không sắp lại được.`,
    mend: 'Hãy chọn kỳ còn ở phía trước.',
  }),
  'no-draft': f => ({
    says: `Chưa có bản thảo ${span(f)}.`,
    mend: 'Hãy xếp lịch trước: lichtruc generate.',
  }),
  'nothing-published': f => ({
    says: `Chưa ban hành lịch nào ${span(f)}.`,
    mend: 'Hãy ban hành trước: lichtruc publish. Muốn xem bản thảo, thêm --draft.',
  }),
  'roster-infeasible': f => ({
    says: `Không thể có lịch nào: các chỗ đã ghim (${f.pins.join('; ')}) trái với nhau hoặc trái quy tắc (${f.rules.join(', ')}).`,
    mend:
      f.ways.length > 0
        ? `Hãy chọn một cách: ${f.ways.map(way => sayRelaxation(way, null, { relaxations, dates })).join('; ')}.`
        : 'Hãy bỏ ghim một trong các chỗ đó.',
  }),
  'no-such-duty': f => ({
    says: `Không có buổi trực nào vào ${shownDay(f.value)}.`,
    mend: 'Xem các buổi bằng lichtruc show KỲ; bản thảo thì thêm --draft.',
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
