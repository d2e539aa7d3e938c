// The commander program: every command declared at once, its work loaded only when it runs.

import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { Language } from '../domain/ward.ts';
import { loadHelp, loadMessages } from '../i18n/messages.ts';
import { loadPalette, wantsColour } from './colour.ts';
import type { CommandFile, Values } from './command-file.ts';
import { GROUPS } from './commands/groups.ts';
import { type Context, widthOf } from './context.ts';
import { describeArgument, firstSteps, type HelpWords, headingOf, helpIn } from './help.ts';
import { askedLanguage, startingLanguage } from './language.ts';
import { writeOutcome, writeRaw } from './output.ts';
import { setPromptManner } from './prompts.ts';
import { wardPath } from './ward-path.ts';

type Preferences = Awaited<ReturnType<typeof import('../operations/preferences.ts').readPreferences>>;
const NO_PREFERENCES: Preferences = { language: null, by: '' };

/** What the run tells its caller: which command ran, and whether its answer was no. */
export interface Running {
  command: string;
  no: boolean;
  /** As the ward has it, once its file is known. */
  language: Language | null;
}

export async function buildProgram(
  context: Context,
  commands: readonly CommandFile[],
  version: string,
  running: Running,
): Promise<Command> {
  const language = startingLanguage(context);
  const help = await loadHelp(language);
  const program = configured(new Command('lichtruc'), context, help);
  program.description(help.about).addHelpText('after', `\n${firstSteps(help)}`);
  addGlobalOptions(program, version, help);
  for (const file of commands) {
    const group = groupOf(file, program, { context, language, help });
    const command = declare(file, group, language, help);
    configured(command, context, help);
    command.action((...given: unknown[]) => act(file, given, command, { context, language }, running));
  }
  return program;
}

function configured(command: Command, context: Context, help: HelpWords): Command {
  return command
    .exitOverride()
    .helpOption('-h, --help', help.show)
    .configureHelp(helpIn(help))
    .configureOutput({
      writeOut: text => writeRaw(context, text),
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
    .addHelpCommand(helpCommand(help.sections.start, help))
    .option('--file <path>', options.file)
    .addOption(new Option('--lang <vi|en>', options.lang).choices(['vi', 'en']))
    .option('--json', options.json)
    .option('--dry-run', options.dryRun)
    .option('--yes', options.yes)
    .option('--quiet', options.quiet)
    .option('--no-color', options.noColor)
    .option('--by <name>', options.by)
    .option('--debug', options.debug);
}

function helpCommand(heading: string, { showOf }: HelpWords): Command {
  return new Command('help').argument('[command]').description(showOf).helpGroup(heading);
}

/** The command that holds this one: `people` for `people list`, made when first needed. */
function groupOf(file: CommandFile, program: Command, { context, language, help }: Speaking): Command {
  const [group, rest] = file.name.split(' ');
  if (!group || !rest) return program;
  const known = program.commands.find(command => command.name() === group);
  if (known) return known;
  const made = configured(program.command(group), context, help)
    .helpGroup(headingOf(group, help))
    .addHelpCommand(helpCommand(help.titles['Commands:'], help));
  const described = GROUPS[group];
  if (described) made.alias(described.alias);
  return made.description(described?.summary[language] ?? help.group);
}

function declare(file: CommandFile, parent: Command, language: Language, help: HelpWords): Command {
  const command = parent.command(file.name.split(' ').at(-1) ?? file.name);
  command.alias(file.alias).description(file.summary[language]).helpGroup(headingOf(file.name, help));
  for (const argument of file.arguments) command.argument(argument, describeArgument(argument, help));
  for (const { flags, text, choices } of file.options) {
    const option = new Option(flags, text[language]);
    command.addOption(choices ? option.choices(choices) : option);
  }
  const examples = file.examples.map(example => `  lichtruc ${example}`).join('\n');
  return command.addHelpText('after', `\n${help.titles.examples}\n${examples}`);
}

interface Speaking {
  readonly context: Context;
  readonly language: Language;
  readonly help: HelpWords;
}

async function act(
  file: CommandFile,
  given: readonly unknown[],
  command: Command,
  { context, language: spoken }: Omit<Speaking, 'help'>,
  running: Running,
): Promise<void> {
  running.command = file.name;
  const options: Values = command.optsWithGlobals();
  const path = wardPath(textOf(options['file']), context);
  const { language: kept, by } = await preferencesOf(path);
  const language = askedLanguage(context.argv) ?? kept ?? spoken;
  running.language = language;
  const messages = await loadMessages(language);
  setPromptManner({ words: messages.prompts, coloured: wantsColour(context.stderr, context) });
  const action = await file.load();
  const outcome = await action({
    context,
    language,
    messages,
    palette: await loadPalette(wantsColour(context.stdout, context)),
    width: widthOf(context.stdout),
    path,
    by: textOf(options['by']) ?? (by || context.user()),
    dryRun: options['dryRun'] === true,
    yes: options['yes'] === true,
    args: given.slice(0, file.arguments.length).flat().filter(isText),
    options,
  });
  running.no = outcome.no === true;
  writeOutcome(outcome, context, {
    command: file.name,
    json: options['json'] === true,
    quiet: options['quiet'] === true,
  });
}

/** The ward's own language and clerk, where there is a ward; whatever is wrong with the file, the command will say. */
async function preferencesOf(path: string): Promise<Preferences> {
  if (!existsSync(path)) return NO_PREFERENCES;
  return (await import('../operations/preferences.ts')).readPreferences(path);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
