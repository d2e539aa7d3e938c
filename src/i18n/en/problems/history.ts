import type { Barrier, HistoryProblems } from '../../../domain/problems/history.ts';
import type { Explanations } from '../../explained.ts';

const BARRIERS: Readonly<Record<Barrier | '', string>> = {
  '': 'there was nothing before',
  init: 'making the ward’s file cannot be taken back',
  'people erase': 'erasing personal data cannot be taken back',
  restore: 'the file was restored from a backup, and what was done before cannot be taken back any more',
  migration: 'the form of the file was upgraded, and what was done before cannot be taken back any more',
};

export const history: Explanations<HistoryProblems> = {
  'operation-unknown': f => ({
    says: `There is no operation ${f.id}; the last one is ${f.last}.`,
    mend: 'See the numbers: lichtruc history.',
  }),
  'nothing-to-undo': f => ({
    says: `${f.left === 0 ? 'Nothing is left to take back' : `Only ${f.left} operations can be taken back, not ${f.asked}`}: ${BARRIERS[f.barrier]}.`,
    mend: f.left === 0 ? 'See what was done: lichtruc history.' : `Use: lichtruc undo ${f.left}.`,
  }),
  'nothing-to-redo': () => ({
    says: 'There is nothing to do again: nothing was taken back, or something else was done since.',
    mend: 'See what was done: lichtruc history.',
  }),
  'undo-out-of-step': f => ({
    says: `Operation ${f.operation} cannot be taken back: the table ${f.table} was changed outside lichtruc.`,
    mend: 'Check the file: lichtruc doctor; if need be restore a backup.',
  }),
};
