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
  'upgrade-no-bundle': () => ({
    says: 'The program runs from its sources, not from the folder that is given out.',
    mend: 'Bring the sources up to date and build them: npm ci, npm run build.',
  }),
  'upgrade-foreign': f => ({
    says: `${f.path} is damaged, or is not this program for this machine (${f.platform}). Nothing was changed.`,
    mend: 'Fetch the right file again.',
  }),
  'upgrade-sum': f => ({
    says: `The sum of ${f.part} differs, so ${f.path} is not used. Nothing was changed.`,
    mend: 'Fetch the file again from where it is published.',
  }),
  'upgrade-older': f => ({
    says: `${f.path} is version ${f.theirs}, older than ${f.ours}, which runs now. Nothing was changed.`,
    mend: 'To go back to the earlier version: lichtruc upgrade --back.',
  }),
  'upgrade-no-earlier': () => ({
    says: 'There is no earlier version to go back to.',
    mend: 'Going back needs an upgrade by lichtruc upgrade before.',
  }),
  'upgrade-back-late': f => ({
    says: `There is no way back: the new version has written to the ward’s file (operations ${f.operations}), which the earlier one cannot read.`,
    mend: 'Look at them: lichtruc history. Go on with the new version.',
  }),
  'upgrade-copy-missing': f => ({
    says: `The copy from before the upgrade, ${f.path}, is gone, and the earlier version cannot read the ward’s file. Nothing was changed.`,
    mend: 'Put that copy back in its place, or go on with the new version.',
  }),
  'erased-already': f => ({
    says: `The personal data of ${f.person} has been erased already.`,
    mend: 'Nothing is left to do.',
  }),
};
