// The commander program: every command declared at once, its work loaded only when it runs.

import { existsSync, statSync } from 'node:fs';
import { Command, Option as CommanderOption } from 'commander';
import { UserError } from '../domain/errors.ts';
import type { Language } from '../domain/ward.ts';
import { loadHelp, loadMessages } from '../i18n/messages.ts';
import type { WardPreferences } from '../operations/preferences.ts';
import { DEFAULT_ZONE } from '../time/clock.ts';
import { loadPalette, wantsColour } from './colour.ts';
import type { CommandFile, CommandInput } from './command-file.ts';
import { GROUPS, isGroup } from './commands/groups.ts';
import { type Context, widthOf } from './context.ts';
import { type Declaration, flagOf, knowsKinds, type Typed } from './declaration.ts';
import { describeArgument, firstSteps, type HelpWords, headingOf, helpIn } from './help.ts';
import { askedLanguage, startingLanguage } from './language.ts';
import { say, writeOutcome, writePaged } from './output.ts';
import type { Option } from './parameters.ts';
import { setPromptManner } from './prompt-theme.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { noticeText } from './views/notice-text.ts';
import { wardPath } from './ward-path.ts';

const NO_PREFERENCES: WardPreferences = {
  language: null,
  by: '',
  zone: DEFAULT_ZONE,
  opened: { take: () => null, look: () => null },
};

/** What the run tells its caller: which command ran, and whether its answer was no. */
export interface Running {
  command: string;
  no: boolean;
  /** As the ward has it, once its file is known. */
  language: Language | null;
}

/** With the commands of which one was typed; else with what the list of all commands says of each. */
export async function buildProgram(
  context: Context,
  commands: readonly CommandFile[],
  { version, words }: { readonly version: string; readonly words: readonly string[] },
  running: Running,
): Promise<Command> {
  const language = startingLanguage(context);
  const help = await loadHelp(language);
  const speaking = { context, language, help, speaker: speakerOf(language, commands, help) };
  const program = configured(new Command('lichtruc'), speaking);
  program.description(help.about).addHelpText('after', `\n${firstSteps(speaking)}`);
  addGlobalOptions(program, version, help);
  const isMeant = ({ name }: Declaration) => words.includes(name.split(' ')[0] ?? '');
  const meant = commands.filter(isMeant);
  for (const file of meant) {
    const command = register(file, parentOf(file, program, speaking), speaking);
    configured(command, speaking, file.name).action(() =>
      act(file, command, { ...speaking, commands }, running),
    );
  }
  if (meant.length > 0) return program;
  for (const file of commands) {
    const parent = parentOf(file, program, speaking);
    if (parent === program) named(file, parent, speaking);
  }
  return program;
}

function configured(command: Command, { context, help, speaker }: Speaking, name = ''): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', help.show)
    .configureHelp(helpIn(help, speaker, name))
    .configureOutput({
      writeOut: text => writePaged(context, text),
      writeErr: text => context.stderr.write(text),
      // The boundary says it, in the right language.
      outputError: () => {},
      getOutHelpWidth: () => widthOf(context.stdout),
      getErrHelpWidth: () => widthOf(context.stderr),
    });
}

function addGlobalOptions(program: Command, version: string, help: HelpWords): void {
  const { options } = help;
  program
    .version(version, '-V, --version', options.version)
    .helpCommand(false)
    .option('--file <path>', options.file)
    .addOption(new CommanderOption('--lang <vi|en>', options.lang).choices(['vi', 'en']))
    .option('--json', options.json)
    .option('--dry-run', options.dryRun)
    .option('--yes', options.yes)
    .option('--quiet', options.quiet)
    .option('--no-color', options.noColor)
    .option('--plain', options.plain)
    .option('--by <name>', options.by)
    .option('--debug', options.debug);
}

/** The command that holds this one: `people` for `people list`, made when first needed. */
function parentOf({ name }: Declaration, program: Command, speaking: Speaking): Command {
  const { language, help } = speaking;
  const [group, rest] = name.split(' ');
  if (!group || !rest) return program;
  const known = program.commands.find(command => command.name() === group);
  if (known) return known;
  const made = configured(program.command(group), speaking).addHelpCommand(
    new Command('help').argument('[command]').description(help.showOf).helpGroup(help.titles['Commands:']),
  );
  if (!isGroup(group)) return made.helpGroup(headingOf(undefined, help)).description(help.group);
  const { section, alias, summary } = GROUPS[group];
  return made.helpGroup(headingOf(section, help)).alias(alias).description(summary[language]);
}

/** As the list of all commands shows it. */
function named(
  { name, section, alias, summary }: Declaration,
  parent: Command,
  { language, help }: Speaking,
): Command {
  return parent
    .command(name.split(' ').at(-1) ?? name)
    .alias(alias)
    .description(summary[language])
    .helpGroup(headingOf(parent.parent ? undefined : section, help));
}

function register(declared: Declaration, parent: Command, speaking: Speaking): Command {
  const { language, help, speaker } = speaking;
  const command = named(declared, parent, speaking);
  // Words of a command that knows their kinds are counted once they are told apart.
  command.allowExcessArguments(knowsKinds(declared));
  for (const argument of Object.values(declared.arguments ?? {})) {
    const written = typeof argument === 'string' ? argument : argument.as;
    command.argument(written, describeArgument(written, help));
  }
  for (const [key, option] of Object.entries(declared.options ?? {}))
    for (const each of commanderOptions(key, option, language)) command.addOption(each);
  const lines = declared.examples
    .map(example => (typeof example === 'string' ? example : example[language]))
    .map(example => `  ${speaker.line(`lichtruc ${example}`)}`)
    .join('\n');
  return command.addHelpText('after', `\n${help.titles.examples}\n${lines}`);
}

/** As commander takes it; what can be denied is two. */
function commanderOptions(
  key: string,
  { value, words, short, choices, not, onlyNot }: Option<unknown>,
  language: Language,
): readonly CommanderOption[] {
  const flag = flagOf(key);
  const denied = flag.replace('--', '--no-');
  if (onlyNot) return [new CommanderOption(denied, words[language])];
  const flags = `${short ? `-${short}, ` : ''}${flag}${value === null ? '' : ` <${value}>`}`;
  const option = new CommanderOption(flags, words[language]);
  if (choices) option.choices(choices);
  return not ? [option, new CommanderOption(denied, not[language])] : [option];
}

interface Speaking {
  readonly context: Context;
  readonly language: Language;
  readonly help: HelpWords;
  readonly speaker: Speaker;
}

async function act(
  file: CommandFile,
  command: Command,
  { context, language: spoken, commands }: Speaking & { readonly commands: readonly CommandFile[] },
  running: Running,
): Promise<void> {
  running.command = file.name;
  const options = command.optsWithGlobals();
  const path = wardPath(textOf(options['file']), context);
  if (isFolder(path)) throw new UserError('unreadable', { code: 'file-no-file', facts: { path } });
  const { language: kept, by, zone, opened } = await preferencesOf(path);
  const asked = askedLanguage(context.argv);
  const language = asked ?? kept ?? spoken;
  running.language = language;
  const messages = await loadMessages(language);
  setPromptManner({ words: messages.prompts, coloured: wantsColour(context.stderr, context) });
  const [json, quiet] = [options['json'] === true, options['quiet'] === true];
  const notices = new Set<string>();
  const input: CommandInput = {
    effect: file.effect,
    context,
    notice: notice => notices.add(noticeText(notice, messages)),
    language,
    messages,
    speaker: speakerOf(language, commands, messages.help),
    palette: await loadPalette(wantsColour(context.stdout, context)),
    width: widthOf(context.stdout),
    plain: options['plain'] === true,
    zone,
    path,
    opened,
    by: textOf(options['by']) ?? (by || context.user()),
    askedLanguage: asked,
    dryRun: options['dryRun'] === true,
    yes: options['yes'] === true,
    json,
    quiet,
  };
  let typed: Typed = {};
  const work = async () => {
    typed = await typedIn(file, command, input);
    return file.run(typed, input);
  };
  const outcome = await work().finally(() => opened.take()?.close());
  running.no = outcome.no === true;
  writeOutcome(outcome, context, { command: file.name, json, quiet, paged: file.effect === 'reads' });
  if (typed['copy'] || typed['open']) await (await import('./hand-over.ts')).handOver(outcome, typed, input);
  if (notices.size > 0) await warn(notices, context);
}

async function warn(notices: ReadonlySet<string>, context: Context): Promise<void> {
  const { warning } = await loadPalette(wantsColour(context.stderr, context));
  for (const line of notices) say(context.stderr, warning(line));
}

/** What was typed, by the names of the declaration. */
async function typedIn(declared: Declaration, command: Command, input: CommandInput): Promise<Typed> {
  const found = command.opts();
  const options = Object.keys(declared.options ?? {}).map(name => [name, found[name]]);
  const { typedWords } = await import('./typed-words.ts');
  return { ...(await typedWords(declared, command.args, input)), ...Object.fromEntries(options) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The ward's own language and clerk, where there is a ward; whatever is wrong with the file, the command will say. */
async function preferencesOf(path: string): Promise<WardPreferences> {
  if (!existsSync(path)) return NO_PREFERENCES;
  return (await import('../operations/preferences.ts')).openPreferences(path);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
