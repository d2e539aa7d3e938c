import { addDays, type CivilDate } from '../../../domain/civil-date.ts';
import type { DaysMeant, DaysProblems } from '../../../domain/problems/days.ts';
import type { Explanations } from '../../explained.ts';
import { dates } from '../dates.ts';

const said = (meant: readonly DaysMeant[], between: string): string =>
  meant.map(({ from, last }) => dates.period({ from, until: addDays(last, 1) })).join(between);

const inFull = (meant: readonly DaysMeant[]): string =>
  meant.map(({ from, last }) => written(from, last)).join(' hoặc ') || '04/12/2026';

const written = (from: CivilDate, last: CivilDate): string =>
  from === last ? dates.date(from) : `${dates.date(from)} - ${dates.date(last)}`;

export const days: Explanations<DaysProblems> = {
  'date-unreadable': f => ({
    says: `“${f.value}” không phải là một ngày.`,
    mend: 'Hãy viết ngày/tháng/năm, ví dụ 04/12/2026; cũng có thể viết 4/12, mai, thứ 6.',
  }),
  'days-unreadable': f => ({
    says: `“${f.value}” không phải là một hay nhiều ngày liền nhau.`,
    mend: 'Hãy viết ngày/tháng/năm, ví dụ 04/12/2026; nhiều ngày thì 04/12/2026 - 08/12/2026, tuần sau.',
  }),
  'period-unreadable': f => ({
    says: `Không hiểu kỳ “${f.value}”.`,
    mend: 'Hãy viết tháng 12/2026, quý 1/2027, năm 2027, tháng sau, hoặc 04/01/2027 - 31/03/2027.',
  }),
  'no-such-date': f => ({
    says: `Không có ngày “${f.value}” trong lịch.`,
    mend:
      f.meant.length > 0
        ? `Hãy viết theo thứ tự ngày/tháng/năm; có phải là ${inFull(f.meant)}?`
        : 'Hãy kiểm tra lại và viết ngày/tháng/năm, ví dụ 04/12/2026.',
  }),
  'no-such-period': f => ({
    says: `Không có kỳ “${f.value}” trong lịch.`,
    mend: 'Hãy viết tháng 12/2026, quý 1/2027, năm 2027, hoặc 04/01/2027 - 31/03/2027.',
  }),
  'date-ambiguous': f => ({
    says: `“${f.value}” có thể là ${said(f.meant, ' hoặc ')}.`,
    mend: `Hãy viết đủ ngày/tháng/năm: ${inFull(f.meant)}.`,
  }),
  'date-year-needed': f => ({
    says:
      f.meant.length > 0
        ? `“${f.value}” thiếu năm: có thể là ${said(f.meant, ' hoặc ')}.`
        : `Không rõ “${f.value}” là của năm nào.`,
    mend: `Hãy viết đủ ngày/tháng/năm: ${inFull(f.meant)}.`,
  }),
  'date-weekday-differs': f => ({
    says: `“${f.value}”: thứ và ngày không khớp nhau, có thể là ${said(f.meant, ' hoặc ')}.`,
    mend: `Hãy viết đúng ngày/tháng/năm: ${inFull(f.meant)}.`,
  }),
  'date-gone-by': f => ({
    says: `“${f.value}” là ${said(f.meant, ', ')}, đã qua; ở đây cần một ngày sắp tới.`,
    mend: `Nếu đúng là ngày ấy, hãy viết đủ ngày/tháng/năm: ${inFull(f.meant)}.`,
  }),
  'date-to-come': f => ({
    says: `“${f.value}” là ${said(f.meant, ', ')}, chưa đến; ở đây cần một ngày đã qua.`,
    mend: `Nếu đúng là ngày ấy, hãy viết đủ ngày/tháng/năm: ${inFull(f.meant)}.`,
  }),
  'not-one-date': f => ({
    says: `“${f.value}” không phải là một ngày mà là ${said(f.meant, ', ')}.`,
    mend: 'Hãy viết một ngày/tháng/năm, ví dụ 04/12/2026.',
  }),
  'several-dates': f => ({
    says: `“${f.value}” là nhiều ngày: ${said(f.meant, '; ')}.`,
    mend: 'Hãy nhập từng ngày; nhiều ngày liền nhau thì viết 04/12/2026 - 08/12/2026.',
  }),
  'period-reversed': f => ({
    says: `“${f.value}” có ngày đầu sau ngày cuối.`,
    mend: 'Hãy viết ngày đầu trước, ngày cuối sau, đủ năm: 28/12/2026 - 04/01/2027.',
  }),
  'period-too-long': f => ({
    says: `“${f.value}” dài hơn ${f.years} năm.`,
    mend: 'Hãy chia thành nhiều kỳ ngắn hơn.',
  }),
  'date-lunar': f => ({
    says: `“${f.value}” là cách gọi theo âm lịch.`,
    mend: 'Hãy viết ngày/tháng/năm dương lịch, ví dụ 04/12/2026.',
  }),
  'date-vague': f => ({
    says: `“${f.value}” chưa rõ là ngày nào.`,
    mend: 'Hãy viết ngày/tháng/năm, ví dụ 04/12/2026; nhiều ngày thì 04/12/2026 - 08/12/2026.',
  }),
  'date-counted-from-today': f => ({
    says: `“${f.value}” còn tùy hôm nay là ngày nào; ở đây cần đủ ngày/tháng/năm.`,
    mend: 'Hãy ghi ngày/tháng/năm, ví dụ 04/12/2026.',
  }),
};
