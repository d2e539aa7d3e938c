import type { MonthProblems } from '../../../domain/problems/month.ts';
import type { Explanations } from '../../explained.ts';

const day = (date: string): string => String(date).replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
const monthOf = (date: string): string => String(date).slice(0, 7);

export const month: Explanations<MonthProblems> = {
  'not-on-duty': f => ({
    says: `${f.name} (${f.person}) has no turn on ${day(f.date)}.`,
    mend: `See who serves when: lichtruc show ${monthOf(f.date)}`,
  }),
  'already-on-duty': f => ({
    says: `${f.name} (${f.person}) is already on duty on ${day(f.date)}.`,
    mend: 'Choose somebody else.',
  }),
  'duty-begun': f => ({
    says: `The duty of ${day(f.date)} began at ${f.start}; what is past no longer moves.`,
    mend: `Record who was really there: lichtruc record ${f.date}`,
  }),
  'swap-same-duty': f => ({
    says: `Both serve in the same duty on ${day(f.date)}, so there is nothing to swap.`,
    mend: 'Name two different duties.',
  }),
  'same-person-twice': f => ({ says: `Both times it is ${f.person}.`, mend: 'Name two different people.' }),
  'duty-cancelled-already': f => ({
    says: `The duty of ${day(f.date)} is cancelled already.`,
    mend: `To hold it after all: lichtruc duty restore ${f.date}`,
  }),
  'duty-not-cancelled': f => ({
    says: `The duty of ${day(f.date)} is not cancelled.`,
    mend: 'There is nothing to restore.',
  }),
  'seat-unclear': f => ({
    says: `It is not clear which seat of ${day(f.date)} is meant: ${f.choices.join('; ')}.`,
    mend: 'Say so with --instead-of PERSON, --role ROLE or --seat NUMBER.',
  }),
  'not-pinned': f => ({
    says: `${f.name} is not pinned in the draft of ${day(f.date)}.`,
    mend: `See the draft: lichtruc show ${monthOf(f.date)} --draft`,
  }),
};
