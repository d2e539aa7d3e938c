// The registry is written from the files of src/rules: what lies there is a rule that is followed, in the order in which
// the registry has it; a new one comes last of its kind.

import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { expectGolden } from '../golden.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const registry = new URL('registry.ts', folder);

const KINDS = [
  ['BLOCKING_RULES', 'BlockingRule'],
  ['LIMITING_RULES', 'LimitingRule'],
  ['CHECKING_RULES', 'CheckingRule'],
] as const;

interface RuleFile {
  readonly file: string;
  readonly rule: string;
  readonly kind: string;
}

function ruleFiles(): readonly RuleFile[] {
  return readdirSync(folder)
    .sort()
    .flatMap(file => {
      const source = readFileSync(new URL(file, folder), 'utf8');
      const found = [...source.matchAll(/^export const (\w+): (\w+Rule) = \{/gm)];
      return found.map(([, rule = '', kind = '']) => ({ file, rule, kind }));
    });
}

function registryOf(files: readonly RuleFile[], before: string): string {
  const imports = [
    ...files.map(({ file, rule }) => `import { ${rule} } from './${file}';`),
    `import type { ${KINDS.map(([, kind]) => kind)
      .sort()
      .join(', ')}, Rule } from './rule.ts';`,
  ].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const lists = KINDS.map(([list, kind]) => {
    const rules = files.filter(f => f.kind === kind).map(f => f.rule);
    const place = (rule: string) => before.split(/\W+/).lastIndexOf(rule);
    const known = rules.filter(rule => place(rule) >= 0).sort((a, b) => place(a) - place(b));
    return listLines(`export const ${list}: readonly ${kind}[] = [`, [
      ...known,
      ...rules.filter(rule => !known.includes(rule)),
    ]);
  });
  const all = `export const RULES: readonly Rule[] = [${KINDS.map(([list]) => `...${list}`).join(', ')}];`;
  return [OPENING, imports.join('\n'), ...lists, `${all}\n`].join('\n\n');
}

const OPENING = `// Every rule, in the order in which findings are listed. Written by test/rules/registry.test.ts from what lies beside it.`;

const pathOf = (line: string) => /'(.*)'/.exec(line)?.[1] ?? '';

/** As the formatter lays out a list. */
function listLines(opening: string, items: readonly string[]): string {
  const line = `${opening}${items.join(', ')}];`;
  return line.length <= 110 ? line : `${opening}\n${items.map(item => `  ${item},\n`).join('')}];`;
}

it('every rule that lies in src/rules is in the registry', () => {
  expectGolden(registry, registryOf(ruleFiles(), readFileSync(registry, 'utf8')));
});
