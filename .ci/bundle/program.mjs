// The program as a few files: everything that is loaded, in chunks that load when they are used.

import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Native, or found by its folder when it runs: kept as packages. */
const KEPT = ['better-sqlite3', 'highs', '@expo-google-fonts/tinos'];
/** Started by path, so that their places are those of `dist`. */
const ENTRIES = ['cli/main', 'intake/formats/parse-file', 'intake/formats/processor-watch'];

/** The chunks by path under `dist`, and the packages that are in them. */
export async function bundleProgram(root) {
  const build = await rolldown({
    input: Object.fromEntries(ENTRIES.map(entry => [entry, join(root, 'dist', `${entry}.js`)])),
    external: KEPT,
    platform: 'node',
    // pdfmake asks where it lies, to leave its own folder out of names.
    transform: { define: { __dirname: 'import.meta.dirname' } },
    cwd: root,
    onLog: (level, log) => {
      if (level === 'warn' && log.code !== 'EVAL') throw new Error(log.message);
    },
  });
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  });
  await build.close();
  return {
    chunks: output.map(({ fileName, code, source }) => [fileName, Buffer.from(code ?? source)]),
    packages: [...new Set([...KEPT, ...output.flatMap(packagesIn)])].sort(),
  };
}

function packagesIn({ moduleIds = [] }) {
  return moduleIds
    .map(id => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(id)?.[1])
    .filter(Boolean);
}
