// `upgrade FILE`: a new version of the program; `upgrade --back`: the one before.

import { UserError } from '../../domain/errors.ts';
import { copyBefore, putBack } from '../../operations/safekeeping/before-upgrade.ts';
import {
  backToEarlier,
  earlierVersion,
  type Installed,
  upgradeProgram,
} from '../../operations/safekeeping/upgrade-program.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { upgradeCommand } from '../commands/machine.ts';
import { officeOf } from '../office.ts';
import { bundleFolder } from '../program-place.ts';
import { typedPath } from '../typed-path.ts';
import { programVersion } from '../version.ts';

export const upgrade: Action<typeof upgradeCommand> = async (input, { file, back }) => {
  const installed = {
    folder: bundleFolder(),
    version: programVersion(),
    platform: `${input.context.platform === 'win32' ? 'win' : input.context.platform}-${process.arch}`,
  };
  if (back) return goBack(input, installed);
  if (!file) throw new UserError('unreadable', { code: 'option-missing', facts: { option: 'FILE' } });
  const upgraded = upgradeProgram(typedPath(file, input.context.folder), installed, input.dryRun);
  const { upgrade: words, commands } = input.messages;
  if (upgraded.from === upgraded.to)
    return { data: upgraded, text: words.already(upgraded.to), unchanged: true };
  const text = [
    words.done({ before: upgraded.from, now: upgraded.to }),
    ...(input.dryRun ? [commands.dryRun] : []),
  ].join('\n');
  return { data: upgraded, text };
};

/** The ward's file first: with the older program it could not be put back. */
async function goBack(input: CommandInput, installed: Installed): Promise<Outcome> {
  const { version, fileFormat } = earlierVersion(installed);
  const copy = await copyBefore(officeOf(input), fileFormat);
  const { upgrade: words, commands } = input.messages;
  const gone = { from: installed.version, to: version };
  if (!input.dryRun) {
    if (copy) putBack(input.path, copy);
    backToEarlier(installed, version);
  }
  const lines = [words.back({ before: gone.from, now: gone.to }), ...(copy ? [words.fileBack(copy)] : [])];
  return { data: { ...gone, copy }, text: [...lines, ...(input.dryRun ? [commands.dryRun] : [])].join('\n') };
}
