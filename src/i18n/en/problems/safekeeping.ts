import type { SafekeepingProblems } from '../../../domain/problems/safekeeping.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';
import { checkTitles } from '../safekeeping.ts';

export const safekeeping: Explanations<SafekeepingProblems> = {
  'copy-differs': f => ({
    says: `The copy ${f.path} is not like the file, and was not kept.`,
    mend: 'Try again, or back up to another disk with --to.',
  }),
  'backup-refused': f => ({
    says: `${f.path} was not restored: it does not pass the check “${checkTitles.get(f.check) ?? f.check}”. The present file is unchanged.`,
    mend: `See why: lichtruc doctor --file "${f.path}". Choose another backup.`,
  }),
  'erase-still-serving': f => ({
    says: f.until
      ? `${f.person} is a member or on duty until ${shownDay(f.until)}.`
      : `${f.person} is a member.`,
    mend: `End their service and publish first: lichtruc people retire ${f.person}.`,
  }),
  'erased-already': f => ({
    says: `The personal data of ${f.person} has been erased already.`,
    mend: 'Nothing is left to do.',
  }),
};
