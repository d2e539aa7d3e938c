import type { MonthProblems } from '../../../domain/problems/month.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';

const monthOf = (date: string): string => shownDay(date).slice(3, 10);

export const month: Explanations<MonthProblems> = {
  'not-on-duty': f => ({
    says: `${f.name} (${f.person}) has no turn on ${shownDay(f.date)}.`,
    mend: `See who serves when: lichtruc show ${monthOf(f.date)}`,
  }),
  'already-on-duty': f => ({
    says: `${f.name} (${f.person}) is already on duty on ${shownDay(f.date)}.`,
    mend: 'Choose somebody else.',
  }),
  'duty-begun': f => ({
    says: `The duty of ${shownDay(f.date)} began at ${f.start}; what is past no longer moves.`,
    mend: `Record who was really there: lichtruc record ${shownDay(f.date)}`,
  }),
  'duty-over-midnight': f => {
    const like = `${f.pattern ? ` --pattern ${f.pattern}` : ''}${f.seats ? ` --seats "${f.seats}"` : ''}`;
    const add = (date: string, start: string, end: string) =>
      `lichtruc duty add ${shownDay(date)} --start ${start} --end ${end}${like} --reason "${f.because}"`;
    return {
      says: `The end ${f.end} is not after the start ${f.start}.`,
      mend: `A turn over midnight is two duties: ${add(f.date, f.start, '23:59')}; ${add(f.next, '00:00', f.end)}`,
    };
  },
  'swap-same-duty': f => ({
    says: `Both serve in the same duty on ${shownDay(f.date)}, so there is nothing to swap.`,
    mend: 'Name two different duties.',
  }),
  'same-person-twice': f => ({ says: `Both times it is ${f.person}.`, mend: 'Name two different people.' }),
  'duty-cancelled-already': f => ({
    says: `The duty of ${shownDay(f.date)} is cancelled already.`,
    mend: `To hold it after all: lichtruc duty restore ${shownDay(f.date)}`,
  }),
  'duty-not-cancelled': f => ({
    says: `The duty of ${shownDay(f.date)} is not cancelled.`,
    mend: 'There is nothing to restore.',
  }),
  'seat-unclear': f => ({
    says: `It is not clear which seat of ${shownDay(f.date)} is meant: ${f.choices.join('; ')}.`,
    mend: 'Say so with --instead-of PERSON, --role ROLE or --seat NUMBER.',
  }),
  'not-pinned': f => ({
    says: `${f.name} is not pinned in the draft of ${shownDay(f.date)}.`,
    mend: `See the draft: lichtruc show ${monthOf(f.date)} --draft`,
  }),
};
