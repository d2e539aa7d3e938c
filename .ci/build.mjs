// `npm run build`: the program into dist/, in the files that the bundle has too.

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clipboardProgram, PLATFORMS } from './bundle/platforms.mjs';
import { bundleProgram } from './bundle/program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { chunks } = await bundleProgram(root);
rmSync(dist, { recursive: true, force: true });
for (const [path, bytes] of chunks) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), bytes);
}
const machine = `${process.platform.replace('win32', 'win')}-${process.arch}`;
for (const { path, source } of clipboardProgram(PLATFORMS[machine] ?? {}))
  cpSync(join(root, source), join(dist, path));
