import { it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { speakerOf } from '../../src/cli/speaker.ts';
import { keysOf, showSetting } from '../../src/domain/settings/setting-values.ts';
import { SETTING_GROUPS, SETTINGS } from '../../src/domain/settings/settings-table.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { defaultSettings } from '../../src/operations/ward/ward-defaults.ts';
import { expectGolden } from '../golden.ts';
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

const COMMANDS_HEAD = {
  vi: '# Các lệnh\n\nTrang này do chương trình ghi ra, theo `--tro-giup` của từng lệnh. In English: [commands.md](commands.md).',
  en: "# Commands\n\nMade from the program's own help. Tiếng Việt: [lenh.md](lenh.md).",
};

async function commandsPage(language: 'vi' | 'en'): Promise<string> {
  const speaker = speakerOf(language, COMMANDS, messagesIn(language).help);
  const argvs = [[], ...COMMANDS.map(command => command.name.split(' '))];
  const pages = await Promise.all(
    argvs.map(async argv => {
      const { stdout } = await lichtruc([...argv, '--help', '--lang', language], COMMANDS);
      return `## ${speaker.line(['lichtruc', ...argv].join(' '))}\n\n\`\`\`text\n${stdout.trimEnd()}\n\`\`\`\n`;
    }),
  );
  return `${COMMANDS_HEAD[language]}\n\n${pages.join('\n')}`;
}

function settingsPage(): string {
  const usual = defaultSettings({ wardId: 'x', locality: 'Thụy Khuê', province: 'Thành phố Hà Nội' });
  const [vi, en] = [messagesIn('vi').settings, messagesIn('en').settings];
  const sections = SETTING_GROUPS.map(group => {
    const rows = keysOf(group).map(key => {
      const { shows } = SETTINGS[key];
      const value = showSetting(key, usual);
      return `| \`${key}\` | ${vi.title(key)} · ${en.title(key)} | ${value && `\`${value}\``} | ${shows.join(', ')} |`;
    });
    return `## ${vi.group(group)} · ${en.group(group)}\n\n| key | | default | shows on |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Các cài đặt · The settings\n\nMade from the program. \`lichtruc settings list\` says why each is there.\n\n${sections.join('\n')}`;
}

it.each([
  ['settings', async () => settingsPage()],
  ['errors', async () => errorsPage()],
  ['commands', async () => commandsPage('en')],
  ['lenh', async () => commandsPage('vi')],
] as const)('docs/%s.md is what the program says', async (name, make) => {
  expectGolden(new URL(`../../docs/${name}.md`, import.meta.url), await make());
});
