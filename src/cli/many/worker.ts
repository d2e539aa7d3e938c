// A warm process: one ward at a time, told by its parent over a channel, until that closes.

import { wardStanding } from '../../store/ward-standing.ts';
import type { CommandFile } from '../command-file.ts';
import { type Context, systemContext } from '../context.ts';
import { run } from '../run.ts';
import type { FromWorker, ToWorker, WardAnswer } from './messages.ts';

/** Returns when the parent is gone. */
export async function serveWards(
  process: NodeJS.Process,
  commands: readonly CommandFile[],
  version: string,
): Promise<void> {
  const world = systemContext(process);
  const tell = (message: FromWorker) => process.connected && process.send?.(message);
  let words: readonly string[] = [];
  process.on('message', async (message: ToWorker) => {
    if ('file' in message) {
      words = [...message.words, '--json', '--file', message.file];
      tell({ begins: standingOf(message.file) });
      return;
    }
    const answer = await answerTo(world, words, (context: Context) => run(context, commands, version));
    tell({ answer, memory: process.memoryUsage.rss() });
  });
  await new Promise(resolve => process.once('disconnect', resolve));
}

/** The command itself meets whatever is wrong with the file, and names it. */
function standingOf(file: string) {
  try {
    return wardStanding(file);
  } catch {
    return null;
  }
}

async function answerTo(
  world: Context,
  argv: readonly string[],
  runOne: (context: Context) => Promise<number>,
): Promise<WardAnswer> {
  const printed: string[] = [];
  const exitCode = await runOne({
    ...world,
    argv,
    interactive: false,
    stdout: { write: text => printed.push(text.toString()) },
    stderr: { write: () => true },
    shown: async () => {},
  });
  const { data, error } = JSON.parse(printed.join('') || '{"data":null}');
  return { exitCode, ...(error === undefined ? { data } : { error }) };
}
