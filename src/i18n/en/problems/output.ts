import type { OutputProblems } from '../../../domain/problems/output.ts';
import type { Explanations } from '../../explained.ts';
import { sheets } from '../sheets.ts';
import { systemReason } from '../system-reasons.ts';

const SHEETS: ReadonlyMap<string, string> = new Map(Object.entries(sheets.titles));

/** What would do, by the system's own codes. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Choose a folder that you may write to, and close the file where another program has it open.',
  EPERM: 'Choose a folder that you may write to, and close the file where another program has it open.',
  EBUSY: 'Another program has the file open: close it and try again.',
  ENOSPC: 'The disk is full: make room and try again. The old file is whole.',
  EDQUOT: 'The disk is full: make room and try again. The old file is whole.',
  EISDIR: 'It is a folder: add the name of a file.',
  ENODEV: 'It is a device or a pipe, not a file: choose another name, or -o - for standard output.',
  EROFS: 'The disk is read-only: choose another place.',
};

export const output: Explanations<OutputProblems> = {
  'output-needs-folder': f => ({
    says: `${f.format} is several files, which neither stdout nor one file can hold.`,
    mend: 'Name a folder, e.g. -o feeds.',
  }),
  'output-exists': f => ({
    says: `There is a file ${f.path} that lichtruc did not make, or that may have been edited since.`,
    mend: 'Choose another name, or add --overwrite.',
  }),
  'output-unwritable': f => ({
    says: `${f.path} cannot be written (${systemReason(f.reason)}).`,
    mend: REASONS[f.reason] ?? 'Choose another folder.',
  }),
  'result-not-shown': f => ({
    says: `It is done, but the result could not be written out (${systemReason(f.reason)}).`,
    mend: 'Do not repeat it: look with lichtruc history, lichtruc versions or lichtruc show.',
  }),
  'format-not-of-sheet': f => ({
    says: `The ${SHEETS.get(f.sheet) ?? f.sheet} does not come as ${f.format}.`,
    mend: `It comes as ${f.choices.join(', ')}.`,
  }),
  'document-number-taken': f => ({
    says: `Number ${f.number}/${f.symbol} of ${f.year} is the number of version ${f.version} already.`,
    mend: `Check the number. If this version is an annex of that very document: add --annex-of ${f.version}.`,
  }),
  'annex-of-nothing': f => ({
    says: `Version ${f.version} has no document number yet, so it can have no annex.`,
    mend: `Give its number first: lichtruc versions mark ${f.version} --number NUMBER.`,
  }),
  'version-unknown': f => ({
    says: `There is no version ${f.version}.`,
    mend: `The newest is version ${f.newest}.`,
  }),
  'feed-broken': f => ({
    says: `The feed ${f.file} fails its check: ${f.findings.join('; ')}.`,
    mend: 'This is our fault: please report it. The old file is kept.',
  }),
};
