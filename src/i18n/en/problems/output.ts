import type { OutputProblems } from '../../../domain/problems/output.ts';
import type { Explanations } from '../../explained.ts';

export const output: Explanations<OutputProblems> = {
  'output-needs-folder': f => ({
    says: `${f.format} is several files, which stdout cannot hold.`,
    mend: 'Name a folder, e.g. -o feeds.',
  }),
  'output-exists': f => ({
    says: `There is a file ${f.path} that lichtruc did not make.`,
    mend: 'Choose another name, or add --overwrite.',
  }),
  'feed-broken': f => ({
    says: `The feed ${f.file} fails its check: ${f.findings.join('; ')}.`,
    mend: 'This is our fault: please report it. The old file is kept.',
  }),
};
