import type { StoreProblems } from '../../../domain/problems/store.ts';
import type { Explanations } from '../../explained.ts';
import { factList } from '../../fact-text.ts';

function damaged({ versions, missing }: StoreProblems['published-damaged']): string {
  const altered = factList(versions);
  return [
    ...(altered ? [`Version ${altered} in the file is not as it was published.`] : []),
    ...(missing ? [`${missing} publications are missing from the file.`] : []),
  ].join(' ');
}

export const store: Explanations<StoreProblems> = {
  'file-exists': f => ({
    says: `There is a file ${f.path} already.`,
    mend: 'Choose another name with --file, or use that file.',
  }),
  'file-missing': f => ({
    says: `There is no file ${f.path}.`,
    mend: 'Make it with lichtruc init, or name the right one with --file.',
  }),
  'not-a-ward-file': f => ({
    says: `${f.path} is not a ward file.`,
    mend: 'Name the file that lichtruc init made with --file.',
  }),
  'file-busy': f => ({
    says: `${f.path} has been in use by another command for too long.`,
    mend: 'Wait for the other command and try again.',
  }),
  'disk-full': f => ({
    says: `The disk of ${f.path} is full; nothing was written.`,
    mend: 'Make room and try again.',
  }),
  'disk-error': f => ({
    says: `The disk reported an error while ${f.path} was read or written; nothing has changed.`,
    mend: 'Check the disk, the stick or the network, then run it again.',
  }),
  'file-not-writable': f => ({
    says: `${f.path} cannot be written.`,
    mend: 'Check the permissions of the file and its folder.',
  }),
  'descriptors-used-up': f => ({
    says: `${f.path} cannot be opened: too many files are open on this machine.`,
    mend: 'Close some programs and try again. The file is not damaged.',
  }),
  'no-locks': f => ({
    says: `The drive that holds ${f.path} cannot lock files: two writers at once would damage it.`,
    mend: 'Copy the file to a drive of this machine and work there.',
  }),
  'file-damaged': f => ({ says: `${f.path} is damaged.`, mend: 'Restore it from a backup.' }),
  'restore-diverged': f => ({
    says: `Work went on in ${f.path} (up to version ${f.version}) and in the present file apart from each other: ${f.lost} operations are in the present file only.`,
    mend: 'Look at both with lichtruc history --file. To put it in the place of the file all the same: add --replace.',
  }),
  'version-behind': f => ({
    says: `There is a version ${f.reached} already, so numbers cannot go on after version ${f.version}.`,
    mend: 'Give the number of the newest version that was published, as on paper or in the chat: --after NUMBER.',
  }),
  'restore-onto-itself': f => ({
    says: `${f.path} is the file in use itself, not a backup of it.`,
    mend: 'Choose a backup: lichtruc backup writes to the folder backups beside the file.',
  }),
  'schema-altered': f => ({
    says: `The form of ${f.path} was changed outside lichtruc: ${factList(f.objects)}.`,
    mend: 'Restore a backup: lichtruc restore FILE.',
  }),
  'published-damaged': f => ({
    says: damaged(f),
    mend: 'Compare with the signed paper, and restore a backup that is whole: lichtruc restore FILE.',
  }),
  'marks-damaged': () => ({
    says: 'Numbers or dates of documents in the file were changed outside lichtruc.',
    mend: 'Compare with the signed paper, and restore a backup that is whole: lichtruc restore FILE.',
  }),
  'addresses-damaged': () => ({
    says: 'Calendar addresses in the file were changed outside lichtruc.',
    mend: 'Restore a backup that is whole: lichtruc restore FILE.',
  }),
  'file-newer': f => ({
    says: `${f.path} was made by a newer lichtruc (schema ${f.version}; this one knows ${f.known}).`,
    mend: 'Update lichtruc.',
  }),
  'setting-damaged': f => ({
    says: `The setting “${f.key}” in the file is wrong: ${f.reason}`,
    mend: 'Restore the file from a backup.',
  }),
};
