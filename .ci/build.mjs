// `npm run build`: the program into dist/, in the files that the bundle has too.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from './bundle/program.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { chunks } = await bundleProgram(root);
rmSync(dist, { recursive: true, force: true });
for (const [path, bytes] of chunks) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), bytes);
}
