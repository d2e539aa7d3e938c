// `feeds slips`: the sheet is as secret as the addresses on it, so only its owner may read the file.

import { makeSlips } from '../../operations/feeds/slips.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { flagOption, needed, textOption } from '../options.ts';
import { writeOutput } from '../output-file.ts';

export async function slips(input: CommandInput): Promise<Outcome> {
  const output = needed(textOption(input, 'output'), '-o');
  const language = input.options['documentLang'];
  const role = textOption(input, 'role');
  const chosen = input.args.length > 0 || role !== null || flagOption(input, 'ward');
  const choice = { people: input.args, all: false, role, ward: flagOption(input, 'ward') };
  const file = await makeSlips(
    officeOf(input),
    chosen ? choice : null,
    language === 'vi' || language === 'en' ? language : null,
  );
  const { feedTasks, commands } = input.messages;
  if (output === '-') return { data: { slips: file.slips, written: [] }, text: '', raw: file.bytes };
  const { path, state } = writeOutput(input, output, file.bytes, 'slips');
  const lines = [
    state === 'written' ? commands.wrote(path) : commands.unchanged(path),
    feedTasks.slips(file.slips),
    ...(input.dryRun ? [commands.dryRun] : []),
  ];
  return { data: { slips: file.slips, written: [{ path, state }] }, text: lines.join('\n') };
}
