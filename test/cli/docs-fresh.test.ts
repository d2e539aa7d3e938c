import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { anyFacts } from './any-facts.ts';
import { lichtruc } from './captured.ts';

/** Every fact stands as its own name: ‹value›. */
const named = anyFacts(name => `‹${name}›`);

function errorsPage(): string {
  const [vi, en] = [messagesIn('vi').problems, messagesIn('en').problems];
  const sections = (Object.keys(vi) as (keyof typeof vi)[]).map(code => {
    const [a, b] = [vi[code](named), en[code](named)];
    return `## ${code}\n\n- ${a.says} ${a.mend}\n- ${b.says} ${b.mend}\n`;
  });
  return `# Các lỗi · Errors\n\nMade from the program; ‹…› stands for a value. Exit codes: see cli.md.\n\n${sections.join('\n')}`;
}

async function commandsPage(): Promise<string> {
  const argvs = [[], ...COMMANDS.map(command => command.name.split(' '))];
  const pages = await Promise.all(
    argvs.map(async argv => {
      const { stdout } = await lichtruc([...argv, '--help', '--lang', 'en'], COMMANDS);
      return `## ${['lichtruc', ...argv].join(' ')}\n\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n`;
    }),
  );
  return `# Các lệnh · Commands\n\nMade from the program's own help.\n\n${pages.join('\n')}`;
}

it.each([
  ['errors', async () => errorsPage()],
  ['commands', commandsPage],
] as const)('docs/%s.md is what the program says (UPDATE_GOLDEN=1 writes it)', async (name, make) => {
  const file = new URL(`../../docs/${name}.md`, import.meta.url);
  const page = await make();
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, page);
  expect(readFileSync(file, 'utf8')).toBe(page);
});
