// The program as a few files: everything that is loaded, in chunks that load when they are used. What a start loads in
// any case is one chunk and what nearly every command loads is another, since a file costs as much as what is in it.

import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { leanBuiltins } from './builtins.mjs';

/** Native, or found by its folder when it runs: kept as packages. */
const KEPT = ['better-sqlite3', 'highs', '@expo-google-fonts/tinos'];
/** Started by path, so that their places are those of `src`. */
const ENTRIES = ['cli/main', 'intake/formats/parse-file', 'intake/formats/processor-watch'];
/** Loaded together, with all that each imports. */
const TOGETHER = [
  { name: 'start', first: ['cli/main'] },
  {
    name: 'work',
    first: [
      ...['cli/understand', 'cli/typed-words', 'cli/views/table', 'i18n/names', 'i18n/fact-text'],
      ...[
        'i18n/say-relaxation',
        'operations/preferences',
        'operations/operate',
        'operations/roster/planning',
      ],
    ],
  },
];

/** The chunks by path under `dist`, and the packages that are in them. */
export async function bundleProgram(root) {
  const source = name => join(root, 'src', `${name}.ts`);
  const imports = new Map();
  const build = await rolldown({
    input: Object.fromEntries(ENTRIES.map(entry => [entry, source(entry)])),
    external: KEPT,
    platform: 'node',
    // pdfmake asks where it lies, to leave its own folder out of names.
    transform: { define: { __dirname: 'import.meta.dirname' } },
    plugins: [
      leanBuiltins,
      { name: 'imports', moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds) },
    ],
    treeshake: { propertyReadSideEffects: false },
    cwd: root,
    onLog: (level, log) => {
      if (level === 'warn' && log.code !== 'EVAL') throw new Error(log.message);
    },
  });
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: groupsOf(imports, source) },
  });
  await build.close();
  return {
    chunks: output.map(({ fileName, code, source }) => [fileName, Buffer.from(code ?? source)]),
    packages: [...new Set([...KEPT, ...output.flatMap(packagesIn)])].sort(),
  };
}

/** Each set has all that it imports in itself or in those before it, so that no chunks load in a circle. */
function groupsOf(imports, source) {
  return TOGETHER.map(({ name, first }, i) => {
    // Asked for the first time when all imports are known.
    let all;
    const test = id => {
      all ??= closure(first.map(source), imports);
      return all.has(id);
    };
    return { name, test, priority: TOGETHER.length - i };
  });
}

function closure(first, imports) {
  const found = new Set(first);
  for (const id of found) for (const each of imports.get(id) ?? []) found.add(each);
  return found;
}

function packagesIn({ moduleIds = [] }) {
  return moduleIds
    .map(id => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(id)?.[1])
    .filter(Boolean);
}
