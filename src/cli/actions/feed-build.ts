import { buildFeedTree } from '../../operations/feeds/build.ts';
import type { Action } from '../command-file.ts';
import type { feedsBuild } from '../commands/feeds.ts';
import { feedFolder } from '../feed-folder.ts';
import { officeOf } from '../office.ts';
import { renderNextSteps } from '../views/next-steps.ts';

export const build: Action<typeof feedsBuild> = async (input, given) => {
  const folder = feedFolder(input, given.out);
  const report = await buildFeedTree(officeOf(input), { folder, mode: given.mode });
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
};
