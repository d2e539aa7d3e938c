// `feeds slips`: the sheet is as secret as the addresses on it, so only its owner may read the file.

import { makeSlips } from '../../operations/feeds/slips.ts';
import type { Action } from '../command-file.ts';
import type * as declared from '../commands/feeds.ts';
import { officeOf } from '../office.ts';
import { needed } from '../options.ts';
import { checkEnding, writeOutput } from '../output-file.ts';

export const slips: Action<typeof declared.feedsSlips> = async (input, given) => {
  const output = needed(given.output, '-o');
  if (output !== '-') checkEnding(output, ['pdf']);
  const { people, role, ward, documentLang, overwrite } = given;
  const chosen = people.length > 0 || role !== null || ward;
  const choice = { people, all: false, role, ward };
  const file = await makeSlips(officeOf(input), chosen ? choice : null, documentLang);
  const { feedTasks, commands } = input.messages;
  if (output === '-') return { data: { slips: file.slips, written: [] }, text: '', raw: file.bytes };
  const { path, state } = await writeOutput(input, { output, overwrite }, file.bytes, 'slips');
  const lines = [
    state === 'written' ? commands.wrote(path) : commands.unchanged(path),
    feedTasks.slips(file.slips),
    ...(input.dryRun ? [commands.dryRun] : []),
  ];
  return { data: { slips: file.slips, written: [{ path, state }] }, text: lines.join('\n'), file: path };
};
