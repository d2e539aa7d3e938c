import type { EntryProblems } from '../../../domain/problems/entry.ts';
import type { Explanations } from '../../explained.ts';

export const entry: Explanations<EntryProblems> = {
  'time-unreadable': f => ({
    says: `“${f.value}” is not a time of day.`,
    mend: 'Write it as 07:00 or 7h00.',
  }),
  'instant-unreadable': f => ({
    says: `LICHTRUC_NOW=“${f.value}” is not a moment in time.`,
    mend: 'Write it with its offset, e.g. 2026-12-15T08:00:00+07:00.',
  }),
  'option-missing': f => ({
    says: `${f.option} is missing.`,
    mend: 'Give it, or run the command in a terminal to be asked.',
  }),
  'number-unreadable': f => ({
    says: `${f.option} does not take “${f.value}”.`,
    mend: 'Write a whole number above 0.',
  }),
  'nothing-to-choose': f => ({
    says: `There is nothing to choose yet for “${f.asked}”.`,
    mend: 'Note or import it first, then do this again.',
  }),
  'terminal-needed': () => ({
    says: 'The menu needs a terminal to ask and answer in.',
    mend: 'Open one and type lichtruc; scripts use the commands: lichtruc --help.',
  }),
  'choice-unknown': f => ({
    says: `${f.option} does not take “${f.value}”.`,
    mend: `Choose one of ${f.choices.join(', ')}.`,
  }),
};
