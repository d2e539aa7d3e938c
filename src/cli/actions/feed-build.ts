import { buildFeedTree } from '../../operations/feeds/build.ts';
import type { Action } from '../command-file.ts';
import type { feedsBuild } from '../commands/feeds.ts';
import { agree } from '../confirm.ts';
import { feedFolder } from '../feed-folder.ts';
import { officeOf } from '../office.ts';
import { renderNextSteps } from '../views/next-steps.ts';

export const build: Action<typeof feedsBuild> = async (input, given) => {
  const folder = feedFolder(input, given.out);
  const { feedTasks, commands } = input.messages;
  const office = officeOf(input);
  const build = { folder, mode: given.mode, takeOver: given.takeOver };
  if (given.takeOver && !input.yes && !input.dryRun) {
    const { takenOver } = await buildFeedTree({ ...office, dryRun: true }, build);
    const question = takenOver && feedTasks.takeOverQuestion(takenOver);
    if (question) await agree({ ...input, effect: 'for-good' }, { lines: [], question });
  }
  const report = await buildFeedTree(office, build);
  const { feeds, written, unchanged, deleted, version, ended, takenOver } = report;
  const lines = [
    ...(takenOver ? [feedTasks.takenOver(takenOver)] : []),
    feedTasks.built(feeds, written, unchanged, deleted),
    feedTasks.shows(version),
    ...(ended > 0 ? [feedTasks.ended(ended)] : []),
    ...(input.dryRun ? [commands.dryRun] : []),
  ];
  const advice = feeds === 0 ? renderNextSteps(['lichtruc feeds issue --all'], input) : '';
  return { data: report, text: lines.join('\n'), advice };
};
