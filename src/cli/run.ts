// One run of the program: parse, act, say, and the exit code.

import { loadMessages } from '../i18n/messages.ts';
import { EXIT, exitOfHelp, explainFailure } from './boundary.ts';
import { loadPalette, wantsColour } from './colour.ts';
import type { CommandFile } from './command-file.ts';
import type { Context } from './context.ts';
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
  try {
    const alone = namesNothing(context.argv);
    if (alone && !context.interactive) program.help();
    await program.parseAsync(alone ? ['menu', ...context.argv] : asParsed(context.argv), { from: 'user' });
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
      command: commandMeant(program, context.argv),
    });
    if (context.argv.includes('--json')) writeDocument(context, running.command, { error: failure.error });
    else say(context.stderr, failure.text);
    return failure.exitCode;
  }
}

/** commander's own `help` takes one word and knows numbers below zero only with a point. */
function asParsed([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  if (first === 'help') return [...rest, '--help'];
  return [first, ...rest].map(word => (/^-\d+,\d+$/.test(word) ? word.replace(',', '.') : word));
}

const WITH_VALUE = new Set(['--file', '--lang', '--by']);
const OWN_ANSWER = new Set(['-h', '--help', '-V', '--version']);

/** Whether nothing but general options was typed: no command, and no wish for help or the version. */
function namesNothing(argv: readonly string[]): boolean {
  return argv.every(
    (word, i) => (word.startsWith('-') && !OWN_ANSWER.has(word)) || WITH_VALUE.has(argv[i - 1] ?? ''),
  );
}
