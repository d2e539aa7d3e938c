// Where the launcher comes in. Sets the exit code and never exits, so that streams are flushed.

import { readFileSync } from 'node:fs';
import { compileSparingly } from '../engine/own-process.ts';
import { COMMANDS } from './commands/index.ts';
import { systemContext } from './context.ts';
import { run } from './run.ts';

export { isMissingBinary } from './missing-binary.ts';

export async function main(process: NodeJS.Process): Promise<void> {
  compileSparingly();
  process.exitCode = await run(systemContext(process), COMMANDS, packageVersion());
}

function packageVersion(): string {
  const content: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const known = typeof content === 'object' && content !== null && 'version' in content;
  return known ? String(content.version) : '';
}
