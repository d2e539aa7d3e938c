// What a Vietnamese reads is Vietnamese: no English word, no code, no date as computers write it, and commands by the
// names that they may be called.

import { describe, expect, it } from 'vitest';
import { callables } from '../../src/cli/callables.ts';
import { withDeclaredNames } from '../../src/cli/command-words.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { flagOf } from '../../src/cli/declaration.ts';
import { GLOBAL_WORDS } from '../../src/cli/global-options.ts';
import { speakerOf } from '../../src/cli/speaker.ts';
import { SETTING_KEYS } from '../../src/domain/settings/settings-table.ts';
import { searchKey } from '../../src/domain/text.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { RULES } from '../../src/rules/registry.ts';
import { everySentence, type Sentence, unsaid } from './said.ts';

const vi = messagesIn('vi');
const sentences: readonly Sentence[] = [
  // Topics of help quote paths, variables and every way to type a day.
  ...everySentence(vi).filter(({ path }) => !path.startsWith('helpTopics')),
  ...COMMANDS.flatMap(({ name, summary, options = {} }) => [
    { path: name, text: summary.vi },
    ...Object.entries(options).map(([option, { words }]) => ({ path: `${name} ${option}`, text: words.vi })),
  ]),
];
const wrong = (of: (text: string) => readonly string[]) => [
  ...new Set(sentences.flatMap(({ path, text }) => of(text).map(word => `${path}: ${word}`))),
];

/** Names of programs, formats and signs, which are the same in every language. */
const NAMES = new Set(
  (
    'lichtruc pdf word excel csv xlsx docx xls xlsb html json text ics utf unicode tcvn tcvn3 vni vntime unikey ctrl shift ' +
    'zalo qr esc enter vneid iphone ipad safari chrome android google outlook https http url icsx webcal apple numbers ' +
    'powerpoint libreoffice windows crontab schtasks systemd systemctl cron sqlite node dos rtf xml doctype macro ' +
    'workbook document save as export to tin web byte times task scheduler command prompt daemon enable timer calendar backups chmod tsv db env name folder tab bash zsh zshrc compinit fpath powershell start npm build slurm kubernetes linux xsel wl clipboard'
  ).split(' '),
);
const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

describe('what is said in Vietnamese', () => {
  it('can all be said by this test', () => expect(unsaid(vi, sentences)).toEqual([]));

  it('has no English word', () => {
    const foreign = (text: string) =>
      (
        text
          .replace(
            /https?:\S+|lichtruc [a-z]+(?: [a-z]+)?(?![\p{L}])|\S+@\S+|--?[a-z-]+|\b\S+\.(?:csv|xlsx|pdf|docx|json|db|md)\b/gu,
            ' ',
          )
          .match(/\p{L}{2,}/gu) ?? []
      ).filter(
        word =>
          !NAMES.has(word.toLowerCase()) && !SYLLABLE.test(searchKey(word)) && word !== word.toUpperCase(),
      );
    expect(wrong(foreign)).toEqual([]);
  });

  it('has no date as computers write it', () =>
    expect(wrong(text => text.match(/\b\d{4}-\d\d(?:-\d\d)?(?![\dT-])/g) ?? [])).toEqual([]));

  it('has no code of a rule, a setting or an option', () => {
    const codes = new Set<string>([
      ...RULES.map(({ id }) => id),
      ...SETTING_KEYS.filter(key => key.includes('-')),
      ...COMMANDS.flatMap(({ options = {} }) =>
        Object.entries(options).flatMap(([name, { words }]) => (words.flag ? [flagOf(name)] : [])),
      ),
      ...GLOBAL_WORDS.values(),
    ]);
    const spoken = new Set([
      ...GLOBAL_WORDS.keys(),
      ...COMMANDS.flatMap(({ options = {} }) => Object.values(options).map(o => o.words.flag)),
    ]);
    expect(
      wrong(text =>
        (text.match(/(?:--)?[a-z]+(?:-[a-z]+)+|--[a-z]+/g) ?? []).filter(
          word => codes.has(word) && !spoken.has(word.slice(2)),
        ),
      ),
    ).toEqual([]);
  });

  it('calls each command by its Vietnamese name, which is understood', async () => {
    const speaker = speakerOf('vi', COMMANDS, vi.help);
    const known = callables(COMMANDS);
    const lines = wrong(text => text.match(/lichtruc [a-z]+(?: [a-z]+)?(?![\p{L}])/gu) ?? []);
    const misnamed = lines.map(async line => {
      const words = line.slice(line.indexOf('lichtruc')).split(' ').slice(1);
      const { argv, command } = await withDeclaredNames(words, known);
      return command !== null && !line.endsWith(speaker.line(`lichtruc ${argv.join(' ')}`)) ? [line] : [];
    });
    expect((await Promise.all(misnamed)).flat()).toEqual([]);
  });
});
