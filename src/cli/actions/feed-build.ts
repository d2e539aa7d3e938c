import { type BuildReport, buildFeedTree } from '../../operations/feeds/build.ts';
import type { Office } from '../../operations/office.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type { feedsBuild } from '../commands/feeds.ts';
import { carryOut, type Plan } from '../confirm.ts';
import { feedFolder } from '../feed-folder.ts';
import { officeOf } from '../office.ts';
import { renderNextSteps } from '../views/next-steps.ts';

export const build: Action<typeof feedsBuild> = async (input, given) => {
  const folder = feedFolder(input, given.out);
  const { feedTasks, commands } = input.messages;
  const { mode, takeOver, fileIsNewest } = given;
  const change = (office: Office) => buildFeedTree(office, { folder, mode, takeOver, fileIsNewest });
  const report =
    takeOver || fileIsNewest
      ? (await carryOut({ ...input, effect: 'for-good' }, change, tried => planOf(tried, input))).made
      : await change(officeOf(input));
  const { feeds, written, unchanged, deleted, version, ended, takenOver, regained } = report;
  const lines = [
    ...(takenOver ? [feedTasks.takenOver(takenOver)] : []),
    ...(regained ? [feedTasks.regained(regained)] : []),
    feedTasks.built(feeds, written, unchanged, deleted),
    feedTasks.shows(version),
    ...(ended > 0 ? [feedTasks.ended(ended)] : []),
    ...(input.dryRun ? [commands.dryRun] : []),
  ];
  const advice = feeds === 0 ? renderNextSteps(['lichtruc feeds issue --all'], input) : '';
  return { data: report, text: lines.join('\n'), advice };
};

/** Null where the folder is the ward's own and knows no more than its file. */
function planOf({ takenOver, regained }: BuildReport, { messages }: CommandInput): Plan | null {
  const { feedTasks } = messages;
  const question =
    (takenOver && feedTasks.takeOverQuestion(takenOver)) ?? (regained && feedTasks.regainQuestion(regained));
  return question ? { lines: [], question } : null;
}
