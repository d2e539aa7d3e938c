// One run of the program: parse, act, say, and the exit code.

import { loadMessages } from '../i18n/messages.ts';
import { EXIT, exitOfHelp, explainFailure } from './boundary.ts';
import { callables } from './callables.ts';
import { loadPalette, wantsColour } from './colour.ts';
import type { CommandFile } from './command-file.ts';
import { type Callable, type Called, nearestOption, withDeclaredNames } from './command-words.ts';
import type { Context } from './context.ts';
import { namesNothing } from './global-options.ts';
import { commandMeant } from './help.ts';
import { askedLanguage, startingLanguage } from './language.ts';
import { isMissingBinary } from './missing-binary.ts';
import { say, writeDocument } from './output.ts';
import { buildProgram, type Running } from './program.ts';
import { speakerOf } from './speaker.ts';

/** The exit code. Only a missing binary is thrown on: the launcher knows the line that mends it. */
export async function run(
  context: Context,
  commands: readonly CommandFile[],
  version: string,
): Promise<number> {
  const running: Running = { command: '', no: false, language: null };
  const { argv } = context;
  const isBlank = namesNothing(argv);
  // Without anybody to point at it, the menu gives way to the list of all commands.
  const bare = isBlank && !context.interactive;
  const { words, command } = await asParsed(isBlank && !bare ? ['menu', ...argv] : argv, commands);
  const program = await buildProgram(context, commands, { version, words }, running);
  try {
    if (asksVersionAsData(argv)) return await writeAbout(context, version);
    if (bare) program.help();
    await program.parseAsync(words, { from: 'user' });
    await context.shown();
    return running.no ? EXIT.no : EXIT.done;
  } catch (error) {
    if (isMissingBinary(error)) throw error;
    const helped = exitOfHelp(error);
    if (helped !== null) return helped;
    const language = askedLanguage(context.argv) ?? running.language ?? startingLanguage(context);
    const messages = await loadMessages(language);
    const failure = explainFailure(error, {
      messages,
      palette: await loadPalette(wantsColour(context.stderr, context)),
      debug: context.argv.includes('--debug'),
      speaker: speakerOf(language, commands, messages.help),
      command: commandMeant(program, words),
      nearestOption: typed => nearestOption(typed, command),
    });
    if (context.argv.includes('--json')) writeDocument(context, running.command, { error: failure.error });
    else say(context.stderr, failure.text);
    return failure.exitCode;
  }
}

/** commander answers --version itself, with one word. */
function asksVersionAsData(argv: readonly string[]): boolean {
  const [asked, ...others] = argv.filter(word => word !== '--json');
  return argv.includes('--json') && others.length === 0 && (asked === '--version' || asked === '-V');
}

async function writeAbout(context: Context, version: string): Promise<number> {
  const { about } = await import('../operations/safekeeping/about.ts');
  writeDocument(context, 'version', { data: about(version) });
  await context.shown();
  return EXIT.done;
}

interface Parsed {
  readonly words: readonly string[];
  readonly command: Callable | null;
}

/** What was typed, with names as declared, and an amount below zero with a point, as commander wants it. */
async function asParsed(argv: readonly string[], commands: readonly CommandFile[]): Promise<Parsed> {
  const all = callables(commands);
  const called = await withDeclaredNames(argv, all);
  const { argv: named, command } = called.command?.name === 'help' ? await asHelpOf(called, all) : called;
  return { words: named.map(word => (/^-\d+,\d+$/.test(word) ? word.replace(',', '.') : word)), command };
}

/** `help X` as `X --help`; where X is no command it is a topic, which the command `help` knows. */
async function asHelpOf(called: Called, all: readonly Callable[]): Promise<Called> {
  const at = called.argv.indexOf('help');
  const rest = called.argv.toSpliced(at, 1);
  const asked = await withDeclaredNames([...rest, '--help'], all);
  const isAlone = rest.every(word => word.startsWith('-'));
  return asked.command || isAlone ? asked : called;
}
