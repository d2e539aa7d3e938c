import type { LedgerProblems } from '../../../domain/problems/ledger.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';

export const ledger: Explanations<LedgerProblems> = {
  'turns-unreadable': f => ({
    says: `“${f.value}” is no number of turns.`,
    mend: `Write 1.5 (too many) or -2 (too few), at most ${f.most} turns and two decimals.`,
  }),
  'tally-unknown': f => ({
    says: f.value ? `There is no tally “${f.value}”.` : 'The ward keeps several tallies.',
    mend: `Choose with --tally one of: ${f.known.join(', ')}.`,
  }),
  'opening-before-membership': f => ({
    says: `${f.person} belongs to no role on ${shownDay(f.date)}.`,
    mend: 'Choose with --date a day on which they are a member.',
  }),
  'opening-without-others': f => ({
    says: `On ${shownDay(f.date)} nobody else is in the role of ${f.person} to bear the opposite.`,
    mend: 'Enter the others first, or choose another day with --date.',
  }),
};
