// What is being proven and how far it is, on a terminal, for work over a second; ever more seldom the longer it takes.

import type { LevelTaken, Watch } from '../engine/solver.ts';
import type { CommandInput } from './command-file.ts';
import { say } from './output.ts';

const FIRST_SECONDS = 1;
/** The next line comes when this much more time has gone by. */
const LATER = 1.5;

type Waiting = Pick<CommandInput, 'context' | 'messages' | 'quiet'>;

export function progressOf(
  { context, messages, quiet }: Waiting,
  milliseconds = () => performance.now(),
): Watch | undefined {
  if (quiet || !context.interactive || !context.stderr.isTTY) return undefined;
  const begun = milliseconds();
  let next = FIRST_SECONDS;
  let now: LevelTaken | null = null;
  const tell = () => {
    const seconds = (milliseconds() - begun) / 1000;
    if (now === null || seconds < next) return;
    next = seconds * LATER;
    const { cli } = messages;
    say(context.stderr, cli.proving(cli.level(now.level), now.nth, now.of, Math.floor(seconds)));
  };
  return {
    takesUp(taken) {
      now = taken;
      tell();
    },
    goesOn: tell,
  };
}
