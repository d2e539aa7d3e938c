import { UserError } from '../../domain/errors.ts';
import { buildFeedTree } from '../../operations/feeds/build.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { feedFolder } from '../feed-folder.ts';
import { officeOf } from '../office.ts';
import { textOption } from '../options.ts';
import { renderNextSteps } from '../views/next-steps.ts';

const SHARED_FILE = 0o644;
const OWNER_READS_AND_WRITES = 0o600;
/** Group and others may read, nothing more. */
const OTHERS_READ = 0o044;

export async function build(input: CommandInput): Promise<Outcome> {
  const folder = feedFolder(input, 'out');
  const report = await buildFeedTree(officeOf(input), { folder, mode: modeOption(input) });
  const { feedTasks, commands } = input.messages;
  const { feeds, written, unchanged, deleted, version, ended } = report;
  const lines = [
    feedTasks.built(feeds, written, unchanged, deleted),
    feedTasks.shows(version),
    ...(ended > 0 ? [feedTasks.ended(ended)] : []),
    ...(input.dryRun ? [commands.dryRun] : []),
  ];
  const advice = feeds === 0 ? renderNextSteps(['lichtruc feeds issue --all'], input) : '';
  return { data: report, text: lines.join('\n'), advice };
}

function modeOption(input: CommandInput): number {
  const text = textOption(input, 'mode');
  if (text === null) return SHARED_FILE;
  const mode = /^0?[0-7]{3}$/.test(text) ? Number.parseInt(text, 8) : 0;
  if ((mode & ~OTHERS_READ) === OWNER_READS_AND_WRITES) return mode;
  throw new UserError('unreadable', { code: 'mode-unreadable', facts: { value: text } });
}
