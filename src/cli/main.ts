// Where the launcher comes in. Sets the exit code and never exits, so that streams are flushed.

import { compileSparingly } from '../engine/own-process.ts';
import { COMMANDS } from './commands/index.ts';
import { systemContext } from './context.ts';
import { isWorker } from './many/worker-word.ts';
import { run } from './run.ts';
import { programVersion } from './version.ts';

// What the launcher and the demo need besides.
export { systemContext } from './context.ts';
export { isMissingBinary } from './missing-binary.ts';
export { run } from './run.ts';
export { COMMANDS };

export async function main(process: NodeJS.Process): Promise<void> {
  compileSparingly();
  if (isWorker(process)) {
    const { serveWards } = await import('./many/worker.ts');
    return serveWards(process, COMMANDS, programVersion());
  }
  process.exitCode = await run(systemContext(process), COMMANDS, programVersion());
}
