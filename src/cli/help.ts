// How --help reads: commander's layout with our words for what it would say in English.

import type { Command, HelpConfiguration, Option } from 'commander';
import type { Messages } from '../i18n/messages.ts';
import type { Section } from './commands/groups.ts';
import type { Speaker } from './speaker.ts';

export type HelpWords = Messages['help'];

export function helpIn(words: HelpWords, speaker: Speaker, name: string): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = words.titles;
  const typed = (text: string) => inWords(text, words);
  return {
    showGlobalOptions: true,
    styleTitle: title => titles[title] ?? title,
    commandUsage: command => typed(usageOf(command, speaker)),
    subcommandTerm: command => typed(termOf(command, speaker)),
    optionTerm: option => typed(option.flags.replace(/--[a-z-]+/, flag => speaker.flag(flag, name))),
    visibleArguments: command => command.registeredArguments.filter(argument => argument.description),
    argumentTerm: argument => placeholder(argument.name(), words),
    optionDescription: option => describeOption(option, words, word => speaker.choice(word, name)),
  };
}

const FIRST_STEPS = [
  'init',
  'people import nhan-su.xlsx',
  'generate next-month',
  'publish next-month',
  'export pdf next-month -o lich-truc.pdf',
];

/** What follows the list of all commands. */
export function firstSteps({ help, speaker }: { help: HelpWords; speaker: Speaker }): string {
  const steps = FIRST_STEPS.map(step => `  ${speaker.line(`lichtruc ${step}`)}`);
  return [help.firstSteps, ...steps, '', help.ofOne].join('\n');
}

/** The heading under which the list of all commands has this one. */
export function headingOf(section: Section | undefined, { sections, titles }: HelpWords): string {
  return section ? sections[section] : titles['Commands:'];
}

/** The words of the command that was meant, as far as they were typed right: `people edit`. */
export function commandMeant(program: Command, argv: readonly string[]): string {
  const words = argv.filter(word => !word.startsWith('-'));
  let [command, said]: [Command | undefined, string] = [program, ''];
  for (const word of words) {
    command = command?.commands.find(c => c.name() === word || c.aliases().includes(word));
    if (!command) return said;
    said = `${said} ${command.name()}`.trimStart();
  }
  return said;
}

/** Of `<period>` as commands declare it; empty where the name says enough. */
export function describeArgument(declared: string, { arguments: described }: HelpWords): string {
  return described.get(declared.replace(/[^A-Za-z-]/g, '')) ?? '';
}

/** What is typed in the place of an argument: `period`, `kỳ`. */
export function placeholder(name: string, { placeholders }: HelpWords): string {
  return name.replace(/[A-Za-z-]+/g, word => placeholders.get(word) ?? word);
}

/** `<period>` and `[options]` in the reader's language. */
function inWords(text: string, words: HelpWords): string {
  return text.replace(/[<[][^>\]]+[>\]]/g, bracketed => placeholder(bracketed, words));
}

/** In the list of all commands a name is enough; in a group there is room for what follows it. */
function termOf(command: Command, speaker: Speaker): string {
  const name = speaker.names(pathOf(command) || command.name()).join(', ');
  return command.parent?.parent ? `${name} ${argumentsOf(command)}`.trimEnd() : name;
}

/** `lichtruc people list|danhsach [options]`; the reader's own word first. */
function usageOf(command: Command, speaker: Speaker): string {
  const [parents, names] = [pathOf(command.parent), speaker.names(pathOf(command)).join('|')];
  const line = command.parent ? `${speaker.line(`lichtruc ${parents}`).trimEnd()} ${names}` : command.name();
  return `${line} ${command.usage()}`;
}

/** Its words after `lichtruc`. */
function pathOf(command: Command | null): string {
  return command?.parent ? `${pathOf(command.parent)} ${command.name()}`.trim() : '';
}

function argumentsOf({ registeredArguments }: Command): string {
  return registeredArguments
    .map(argument => `${argument.name()}${argument.variadic ? '...' : ''}`)
    .map((name, i) => (registeredArguments[i]?.required ? `<${name}>` : `[${name}]`))
    .join(' ');
}

/** The values that an option takes, unless its description has them all. */
function describeOption(
  { description, argChoices = [] }: Option,
  words: HelpWords,
  spoken: (choice: string) => string,
): string {
  const choices = argChoices.map(spoken);
  const said = choices.every(choice => description.includes(choice));
  return said ? description : `${description} (${words.choices(choices.join(', '))})`;
}
