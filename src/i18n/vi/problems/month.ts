import type { MonthProblems } from '../../../domain/problems/month.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';

const monthOf = (date: string): string => shownDay(date).slice(3, 10);

export const month: Explanations<MonthProblems> = {
  'not-on-duty': f => ({
    says: `${f.name} (${f.person}) không có buổi trực nào vào ${shownDay(f.date)}.`,
    mend: `Xem ai trực ngày nào: lichtruc xem ${monthOf(f.date)}`,
  }),
  'already-on-duty': f => ({
    says: `${f.name} (${f.person}) đã có mặt trong buổi trực ngày ${shownDay(f.date)}.`,
    mend: 'Hãy chọn người khác.',
  }),
  'duty-begun': f => ({
    says: `Buổi trực ngày ${shownDay(f.date)} đã bắt đầu từ ${f.start}; lịch đã qua không đổi được nữa.`,
    mend: `Ghi ai thực sự có mặt vào sổ trực: lichtruc soghi ${shownDay(f.date)}`,
  }),
  'duty-over-midnight': f => {
    const like = `${f.pattern ? ` --mau-ca ${f.pattern}` : ''}${f.seats ? ` --so-vi-tri "${f.seats}"` : ''}`;
    const add = (date: string, start: string, end: string) =>
      `lichtruc buoitruc them ${shownDay(date)} --bat-dau ${start} --ket-thuc ${end}${like} --ly-do "${f.because}"`;
    return {
      says: `Giờ kết thúc ${f.end} không sau giờ bắt đầu ${f.start}.`,
      mend: `Ca qua đêm ghi thành hai buổi: ${add(f.date, f.start, '23:59')}; ${add(f.next, '00:00', f.end)}`,
    };
  },
  'swap-same-duty': f => ({
    says: `Hai người cùng trực một buổi ngày ${shownDay(f.date)} nên không có gì để đổi.`,
    mend: 'Hãy chọn hai buổi khác nhau.',
  }),
  'same-person-twice': f => ({
    says: `Cả hai lần đều là ${f.person}.`,
    mend: 'Hãy ghi hai người khác nhau.',
  }),
  'duty-cancelled-already': f => ({
    says: `Buổi trực ngày ${shownDay(f.date)} đã hủy rồi.`,
    mend: `Muốn trực lại: lichtruc buoitruc khoiphuc ${shownDay(f.date)}`,
  }),
  'duty-not-cancelled': f => ({
    says: `Buổi trực ngày ${shownDay(f.date)} không bị hủy.`,
    mend: 'Không cần khôi phục.',
  }),
  'seat-unclear': f => ({
    says: `Chưa rõ vị trí nào trong buổi ngày ${shownDay(f.date)}: ${f.choices.join('; ')}.`,
    mend: 'Ghi rõ bằng --thay-cho NGƯỜI, --nhom NHÓM hoặc --vi-tri SỐ.',
  }),
  'not-pinned': f => ({
    says: `${f.name} không được cố định trong bản thảo ngày ${shownDay(f.date)}.`,
    mend: `Xem bản thảo: lichtruc xem ${monthOf(f.date)} --ban-thao`,
  }),
};
