import type { ManyProblems } from '../../../domain/problems/many.ts';
import type { Explanations } from '../../explained.ts';

const EXAMPLE = 'lichtruc each wards/ -- generate next-month';

export const many: Explanations<ManyProblems> = {
  'no-ward-files': f => ({
    says: `“${f.value}” matches no ward’s file.`,
    mend: 'Name the folder that holds the .db files, or each file.',
  }),
  'ward-file-twice': f => ({
    says: `${f.path} and ${f.other} are the same file.`,
    mend: 'Leave one of them out.',
  }),
  'each-no-command': () => ({
    says: 'It was not said which command to run for the wards.',
    mend: `Write it after --, for example: ${EXAMPLE}.`,
  }),
  'each-command-unknown': f => ({
    says: `There is no command “${f.value}”.`,
    mend: `Write one after --, for example: ${EXAMPLE}.`,
  }),
  'each-command-alone': f => ({
    says: `“${f.value}” cannot be used for many wards at once.`,
    mend: 'Use it for each ward by itself.',
  }),
  'each-same-output': f => ({
    says: `All wards would write to “${f.value}”.`,
    mend: 'Use {name} (of the ward’s file) or {folder} (where it lies), for example -o "{folder}/roster.pdf".',
  }),
  'ward-failed': f => ({
    says: `${f.path}: ${f.reason}`,
    mend: 'Look at that ward by itself, then run again.',
  }),
  'shard-unreadable': f => ({
    says: `“${f.value}” is no part of a list.`,
    mend: 'Write I/N with I from 1 to N, such as 2/10; or env under Slurm or Kubernetes (which needs JOB_COMPLETIONS).',
  }),
  'run-log-unreadable': f => ({
    says: `${f.path} is no log of a run over wards.`,
    mend: 'Name the log, or a file that is not there yet.',
  }),
  'run-log-differs': f => ({
    says: `${f.path} is the log of another command: ${f.command}.`,
    mend: 'Use another log for this command.',
  }),
};
