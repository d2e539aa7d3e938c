// What `import` of a builtin gives, without the time Node takes to make a module of all that the builtin can do: 12 ms
// for node:fs, 20 for node:crypto.

const IMPORTED = '\0';
/** By rolldown's own first lines. */
const NEEDED_BEFORE = 'node:module';
/** They take long to load themselves and few commands call them: loaded by the first call. */
const LATE = new Set(['node:crypto', 'node:child_process', 'node:tty', 'node:v8']);

/** A plugin for rolldown. */
export const leanBuiltins = {
  name: 'lean builtins',
  resolveId: (name, _from, { kind }) =>
    kind === 'import-statement' && name.startsWith('node:') && name !== NEEDED_BEFORE
      ? `${IMPORTED}${name}`
      : null,
  load: id => (id.startsWith(`${IMPORTED}node:`) ? moduleOf(id.slice(IMPORTED.length)) : null),
};

function moduleOf(name) {
  const got = `process.getBuiltinModule('${name}')`;
  const names = Object.keys(process.getBuiltinModule(name)).filter(each => /^[a-zA-Z]\w*$/.test(each));
  const isLate = LATE.has(name);
  const value = each => (isLate ? `(...words) => ${got}.${each}(...words)` : `builtin.${each}`);
  return [
    `const builtin = ${isLate ? `new Proxy({}, { get: (_, key) => ${got}[key] })` : got};`,
    'export default builtin;',
    ...names.map(each => `export const ${each} = ${value(each)};`),
  ].join('\n');
}
