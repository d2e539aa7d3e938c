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
  const { mode, takeOver, fileIsNewest } = given;
  const build = { folder, mode, takeOver, fileIsNewest };
  if ((takeOver || fileIsNewest) && !input.yes && !input.dryRun) {
    const planned = await buildFeedTree({ ...office, dryRun: true }, build);
    const question =
      (planned.takenOver && feedTasks.takeOverQuestion(planned.takenOver)) ??
      (planned.regained && feedTasks.regainQuestion(planned.regained));
    if (question) await agree({ ...input, effect: 'for-good' }, { lines: [], question });
  }
  const report = await buildFeedTree(office, build);
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
