import type { FeedsProblems } from '../../../domain/problems/feeds.ts';
import type { Explanations } from '../../explained.ts';
import { systemReason } from '../system-reasons.ts';

export const feeds: Explanations<FeedsProblems> = {
  'feed-token-missing': f => ({
    says: f.value
      ? `There is no calendar address in use of ${f.value}.`
      : 'There is no such calendar address in use.',
    mend: 'See them all: lichtruc feeds list. Give out a new one: lichtruc feeds issue.',
  }),
  'base-url-missing': () => ({
    says: 'The ward has no web address for calendars yet, which pages and slips need.',
    mend: 'For example: lichtruc settings set base-url https://lich.phuong.example.vn/truc',
  }),
  'feeds-folder-foreign': f => ({
    says: `The folder ${f.path} holds files that lichtruc did not make.`,
    mend: 'Choose an empty folder for calendars alone: what is revoked is deleted in it.',
  }),
  'feeds-folder-of-another': f => ({
    says: `The folder ${f.path} holds the calendars of ${f.owner}, not of ${f.ward}: a build would end ${f.ending} addresses of ${f.owner}.`,
    mend: 'Give each ward a folder of its own with --out. If this ward is to take its place: add --take-over.',
  }),
  'feeds-folder-ahead': f => ({
    says: `The folder ${f.path} was built from a newer file (up to version ${f.version}); this one has come to version ${f.own} and knows nothing of that. Nothing was written.`,
    mend: 'This may be an old or a trial copy: use the ward’s own file. If the newer one is lost for good: add --file-is-newest, and numbers go on from there.',
  }),
  'feeds-rendering-newer': f => ({
    says: `The calendars are published in rendering ${f.rendering} of a newer program; this one knows up to ${f.known}.`,
    mend: 'Install the newer program and run this again. The files are untouched.',
  }),
  'feeds-folder-locked': f => ({
    says: `Another command is writing calendars to ${f.path}.`,
    mend: 'Wait until it is done and run this again.',
  }),
  'feeds-folder-unwritable': f => ({
    says: `${f.path} cannot be written: ${systemReason(f.reason)}.`,
    mend: 'Look at permissions and free space. The old files are untouched.',
  }),
  'mode-unreadable': f => ({
    says: `“${f.value}” is no mode for these files.`,
    mend: 'Use 0600, 0640 or 0644: the owner reads and writes, others read at most.',
  }),
  'port-taken': f => ({
    says: `Port ${f.port} at ${f.host} cannot be opened: ${systemReason(f.reason)}.`,
    mend: 'Choose another with --port.',
  }),
  'feeds-unreachable': f => ({
    says: `The calendars at ${f.value} cannot be read: ${systemReason(f.reason)}.`,
    mend: 'Look at the folder, the address and the network.',
  }),
  'confirmation-needed': () => ({
    says: 'This publishes a version, takes something away, erases, or looks odd as said above, so it has to be confirmed.',
    mend: 'Add --yes to agree, or --dry-run to see what it would do.',
  }),
};
