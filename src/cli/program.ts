// The commander program: every command declared at once, its work loaded only when it runs.

import { Command } from 'commander';
import type { Language } from '../domain/ward.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';
import { palette, wantsColour } from './colour.ts';
import type { CommandFile, Values } from './command-file.ts';
import { type Context, widthOf } from './context.ts';
import { startingLanguage } from './language.ts';
import { writeOutcome } from './output.ts';
import { wardPath } from './ward-path.ts';

/** What the run tells its caller: which command ran, and whether its answer was no. */
export interface Running {
  command: string;
  no: boolean;
}

export function buildProgram(
  context: Context,
  commands: readonly CommandFile[],
  version: string,
  running: Running,
): Command {
  const language = startingLanguage(context);
  const messages = messagesIn(language);
  const program = configured(new Command('lichtruc'), context, messages);
  program.description(messages.help.about);
  addGlobalOptions(program, version, messages);
  for (const file of commands) {
    const command = declare(file, groupOf(file, program, context, messages), language, messages);
    configured(command, context, messages);
    command.action((...given: unknown[]) =>
      act(file, given, command, { context, language, messages }, running),
    );
  }
  return program;
}

function configured(command: Command, context: Context, { help }: Messages): Command {
  const titles: Readonly<Record<string, string>> = help.titles;
  return command
    .exitOverride()
    .helpOption('-h, --help', help.show)
    .configureHelp({ showGlobalOptions: true, styleTitle: title => titles[title] ?? title })
    .configureOutput({
      writeOut: text => context.stdout.write(text),
      writeErr: text => context.stderr.write(text),
      // The boundary says it, in the right language.
      outputError: () => {},
      getOutHelpWidth: () => widthOf(context.stdout),
      getErrHelpWidth: () => widthOf(context.stderr),
    });
}

function addGlobalOptions(program: Command, version: string, { help }: Messages): void {
  const { options } = help;
  program
    .version(version, '-V, --version', options.version)
    .helpCommand('help [command]', help.showOf)
    .option('--file <path>', options.file)
    .option('--lang <vi|en>', options.lang)
    .option('--json', options.json)
    .option('--dry-run', options.dryRun)
    .option('--yes', options.yes)
    .option('--quiet', options.quiet)
    .option('--no-color', options.noColor)
    .option('--by <name>', options.by)
    .option('--debug', options.debug);
}

/** The command that holds this one: `people` for `people list`, made when first needed. */
function groupOf(file: CommandFile, program: Command, context: Context, messages: Messages): Command {
  const [group, rest] = file.name.split(' ');
  if (!group || !rest) return program;
  const known = program.commands.find(command => command.name() === group);
  if (known) return known;
  const made = configured(program.command(group), context, messages);
  return made.description(messages.help.group);
}

function declare(file: CommandFile, parent: Command, language: Language, { help }: Messages): Command {
  const command = parent.command(file.name.split(' ').at(-1) ?? file.name);
  command.alias(file.alias).description(file.summary[language]);
  for (const argument of file.arguments) command.argument(argument);
  for (const { flags, text } of file.options) command.option(flags, text[language]);
  const examples = file.examples.map(example => `  lichtruc ${example}`).join('\n');
  return command.addHelpText('after', `\n${help.titles.examples}\n${examples}`);
}

interface Speaking {
  readonly context: Context;
  readonly language: Language;
  readonly messages: Messages;
}

async function act(
  file: CommandFile,
  given: readonly unknown[],
  command: Command,
  { context, language, messages }: Speaking,
  running: Running,
): Promise<void> {
  running.command = file.name;
  const options: Values = command.optsWithGlobals();
  const action = await file.load();
  const outcome = await action({
    context,
    language,
    messages,
    palette: palette(wantsColour(context.stdout, context)),
    width: widthOf(context.stdout),
    path: wardPath(textOf(options['file']), context),
    by: textOf(options['by']) ?? context.user(),
    dryRun: options['dryRun'] === true,
    yes: options['yes'] === true,
    args: given.slice(0, file.arguments.length).map(textOf),
    options,
  });
  running.no = outcome.no === true;
  writeOutcome(outcome, context, {
    command: file.name,
    json: options['json'] === true,
    quiet: options['quiet'] === true,
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
