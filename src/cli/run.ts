// One run of the program: parse, act, say, and the exit code.

import { CommanderError } from 'commander';
import { loadMessages } from '../i18n/messages.ts';
import { EXIT, exitOfHelp, explainFailure } from './boundary.ts';
import { callables } from './callables.ts';
import { loadPalette, wantsColour } from './colour.ts';
import type { CommandFile } from './command-file.ts';
import { nearestOption, withDeclaredNames } from './command-words.ts';
import type { Context } from './context.ts';
import { namesNothing } from './global-options.ts';
import { commandMeant } from './help.ts';
import { askedLanguage, startingLanguage } from './language.ts';
import { isMissingBinary } from './missing-binary.ts';
import { say, writeDocument } from './output.ts';
import { buildProgram, type Running } from './program.ts';

/** The exit code. Only a missing binary is thrown on: the launcher knows the line that mends it. */
export async function run(
  context: Context,
  commands: readonly CommandFile[],
  version: string,
): Promise<number> {
  const running: Running = { command: '', no: false, language: null };
  const program = await buildProgram(context, commands, version, running);
  let words = context.argv;
  try {
    if (asksVersionAsData(words)) return await writeAbout(context, version);
    const alone = namesNothing(words);
    if (alone && !context.interactive) program.help();
    words = alone ? ['menu', ...words] : asParsed(words, commands);
    await program.parseAsync(words, { from: 'user' });
    await context.shown();
    return running.no ? EXIT.no : EXIT.done;
  } catch (error) {
    if (isMissingBinary(error)) throw error;
    const helped = exitOfHelp(error);
    if (helped !== null) return helped;
    const language = askedLanguage(context.argv) ?? running.language ?? startingLanguage(context);
    const failure = explainFailure(error, {
      messages: await loadMessages(language),
      palette: await loadPalette(wantsColour(context.stderr, context)),
      debug: context.argv.includes('--debug'),
      command: commandMeant(program, words),
      nearestOption: typed => nearestOption(typed, withDeclaredNames(words, callables(commands)).command),
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

/** What was typed, with names as declared, `help X` as `X --help`, and an amount below zero with a point, as commander wants it. */
function asParsed(argv: readonly string[], commands: readonly CommandFile[]): readonly string[] {
  const [first = '', ...rest] = argv;
  const wantsHelp = HELP.has(first) && rest.length > 0;
  const called = withDeclaredNames(wantsHelp ? rest : argv, callables(commands));
  const [asked = ''] = rest;
  if (wantsHelp && !called.command && !asked.startsWith('-'))
    throw new CommanderError(
      EXIT.unreadable,
      'commander.unknownCommand',
      `error: unknown command '${asked}'`,
    );
  const words = called.argv.map(word => (/^-\d+,\d+$/.test(word) ? word.replace(',', '.') : word));
  return wantsHelp ? [...words, '--help'] : words;
}

const HELP = new Set(['help', 'trogiup']);
