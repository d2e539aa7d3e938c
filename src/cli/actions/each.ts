// `each FILES... -- COMMAND ...`: one command for many wards, each answered for itself, in the order named.

import { basename, dirname, extname } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import { withDeclaredNames } from '../command-words.ts';
import { COMMANDS } from '../commands/index.ts';
import type { each as declared } from '../commands/many.ts';
import { needsYes } from '../confirm.ts';
import { type Declaration, flagOf, type Given } from '../declaration.ts';
import { openRunLog, type RunLog } from '../many/run-log.ts';
import { runWards, type WardsRun } from '../many/run-wards.ts';
import { filesOfShard, readShard } from '../many/shard.ts';
import { wardFiles } from '../many/ward-files.ts';
import { writeRaw } from '../output.ts';
import { commandOf } from '../typed-command.ts';
import { typedPath } from '../typed-path.ts';
import { renderWards } from '../views/wards-view.ts';

const NO_LOG: RunLog = { done: new Set(), add: () => {} };

export const eachWard: Action<typeof declared> = async (input, given) => {
  const { context } = input;
  // commander takes what follows -- for operands, too.
  const words = context.argv.slice(context.argv.indexOf('--') + 1);
  if (!context.argv.includes('--') || words.length === 0) throw refusal('each-no-command', '');
  const named = given.files.slice(0, given.files.length - words.length);
  const all = wardFiles(named, context);
  await refuseCommand(words, all, input);
  const files = given.shard === null ? all : filesOfShard(all, readShard(given.shard, context.environment));
  const log = given.resume === null ? NO_LOG : openRunLog(typedPath(given.resume, context.folder), words);
  const left = files.filter(file => !log.done.has(file));
  const general = await generalOptions(context.argv.slice(0, context.argv.indexOf('--')), input);
  const run = await runWards(input, {
    jobs: left.map(file => ({ file, words: [...wordsFor(words, file), ...general] })),
    processes: given.jobs,
    begins: ({ file }, newest) => log.add({ file, begun: { newest } }),
    ends: result => log.add(result),
    inOrder: result => input.json && writeRaw(context, `${JSON.stringify(result)}\n`),
  });
  return outcomeOf(run, files.length - left.length, input, given);
};

function refusal(
  code: 'each-no-command' | 'each-command-unknown' | 'each-command-alone' | 'each-same-output',
  value: string,
) {
  return new UserError('unreadable', { code, facts: { value } });
}

/** Throws before anything begins, where the command cannot be run for many. */
async function refuseCommand(
  words: readonly string[],
  files: readonly string[],
  input: CommandInput,
): Promise<void> {
  const { command, argv } = await commandOf(words, COMMANDS);
  if (!command) throw refusal('each-command-unknown', words.join(' '));
  if (command.notForEach) throw refusal('each-command-alone', command.name);
  if (typedAfter(argv, ['--file']).length > 0) throw refusal('each-command-alone', '--file');
  const agreed = input.yes || input.dryRun || argv.includes('--yes') || argv.includes('--dry-run');
  if (needsYes(command) && !agreed)
    throw new UserError('unreadable', { code: 'confirmation-needed', facts: {} });
  const same = sameOutput(command, argv);
  if (same && files.length > 1) throw refusal('each-same-output', same);
}

/** What stands in help for a file or a folder that is written to. */
const PLACES: ReadonlySet<string> = new Set(['path', 'file', 'dir', 'folder']);

/** A place to write to that is the same for every ward. */
function sameOutput({ options = {} }: Declaration, argv: readonly string[]): string | null {
  const flags = Object.entries(options).flatMap(([name, { value, short }]) =>
    value !== null && PLACES.has(value) ? [flagOf(name), ...(short ? [`-${short}`] : [])] : [],
  );
  const shared = (place: string) => place !== '-' && !/\{(name|folder)\}/.test(place);
  return typedAfter(argv, flags).find(shared) ?? null;
}

/** The values of these options, apart (`--out x`) or together (`--out=x`, `-ox`). */
function typedAfter(argv: readonly string[], flags: readonly string[]): readonly string[] {
  return argv.flatMap((word, i) =>
    flags.flatMap(flag => {
      if (word === flag) return [argv[i + 1] ?? ''];
      const together = flag.startsWith('--') ? `${flag}=` : flag;
      return word.startsWith(together) ? [word.slice(together.length)] : [];
    }),
  );
}

/** `{name}` is the file's name without its ending, `{folder}` the folder it lies in. */
function wordsFor(words: readonly string[], file: string): readonly string[] {
  const name = basename(file, extname(file));
  return words.map(word => word.replaceAll('{name}', name).replaceAll('{folder}', dirname(file)));
}

/** Those that were typed; else each ward speaks its language, and its clerk works. */
async function generalOptions(
  own: readonly string[],
  { yes, dryRun }: CommandInput,
): Promise<readonly string[]> {
  const { argv } = await withDeclaredNames(own, []);
  const said = ['--by', '--lang'].flatMap(flag => typedAfter(argv, [flag]).flatMap(value => [flag, value]));
  return [...said, ...(yes ? ['--yes'] : []), ...(dryRun ? ['--dry-run'] : [])];
}

function outcomeOf(
  { results, stopped }: WardsRun,
  before: number,
  input: CommandInput,
  { resume }: Given<typeof declared>,
): Outcome {
  const { many } = input.messages;
  const failed = results.filter(({ exitCode }) => exitCode !== 0);
  const advice = [
    ...(before > 0 ? [many.doneBefore(before)] : []),
    many.done(results.length - failed.length, failed.length),
    ...(stopped ? [many.stopped] : []),
    ...(failed.length > 0 ? [resume === null ? many.again : many.resume] : []),
  ];
  return {
    data: null,
    streamed: input.json,
    text: renderWards(results, input.context.folder, input),
    advice: advice.join('\n'),
    no: failed.length > 0 || stopped,
  };
}
