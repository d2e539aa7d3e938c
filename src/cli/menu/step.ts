// A step of the menu: what a command needs is asked for by pointing, then the command itself runs.

import { UserError } from '../../domain/errors.ts';
import type { WardOutlook } from '../../operations/outlook/outlook.ts';
import { explainFailure } from '../boundary.ts';
import { loadPalette, wantsColour } from '../colour.ts';
import type { CommandFile, CommandInput, Outcome } from '../command-file.ts';
import type { Declaration, Typed, WordsOf } from '../declaration.ts';
import { say, sayResult, writeRaw } from '../output.ts';
import { askText } from '../prompts.ts';
import { commandLine } from './command-line.ts';

export interface Visit {
  readonly input: CommandInput;
  readonly commands: readonly CommandFile[];
  readonly outlook: WardOutlook;
}

export interface Step {
  /** The command it runs; the step is not there where the command is not. */
  readonly command: Declaration;
  /**
   * What to type after the command's name; null where there is nothing to do it with, which was said. Without it
   * the command needs nothing, or asks by itself.
   */
  readonly gather?: (visit: Visit) => Promise<Typed | null>;
  /** In the place of both, where it is more than a command. */
  readonly run?: (visit: Visit) => Promise<Outcome | null>;
  /** What naturally follows, once it is done. */
  readonly followUp?: (visit: Visit, typed: Typed) => Promise<Outcome>;
}

/** `gather` can name only what the command has. */
export function step<Declared extends Declaration>(
  command: Declared,
  gather?: (visit: Visit) => Promise<WordsOf<Declared> | null>,
  followUp?: (visit: Visit, typed: WordsOf<Declared>) => Promise<Outcome>,
): Step {
  return { command, ...(gather ? { gather } : {}), ...(followUp ? { followUp } : {}) };
}

/** Null where nothing was done. */
export async function runStep(
  visit: Visit,
  { command, gather, run, followUp }: Step,
): Promise<Outcome | null> {
  if (run) return run(visit);
  const typed = gather ? await gather(visit) : {};
  if (!typed) return null;
  const outcome = await runCommand(visit, command, typed);
  return outcome.no || !followUp ? outcome : { ...outcome, ...(await followUp(visit, typed)) };
}

/** Says the command, runs it, and says its result; what rules stand against may be done all the same. */
export async function runCommand<Declared extends Declaration>(
  visit: Visit,
  declared: Declared,
  typed: WordsOf<Declared>,
): Promise<Outcome> {
  const outcome = await runOnce(visit, declared, typed);
  if (!outcome.no || !mayForce(declared, typed)) return outcome;
  const force = await askText({ message: visit.input.messages.menu.ask.force });
  return force.trim() === '' ? outcome : runOnce(visit, declared, { ...typed, force });
}

function mayForce({ options = {} }: Declaration, typed: Typed): boolean {
  return 'force' in options && typed['force'] === undefined;
}

async function runOnce({ input, commands }: Visit, { name }: Declaration, typed: Typed): Promise<Outcome> {
  const file = commands.find(c => c.name === name);
  if (!file) throw new RangeError(`no command ${name}`);
  const { context, messages, speaker } = input;
  const line = speaker.line(commandLine(file, typed));
  context.stderr.write(`${input.palette.faint(messages.menu.command(line))}\n`);
  const outcome = await file.run(typed, input);
  if (outcome.raw === undefined) sayResult(outcome, context);
  else writeRaw(context, outcome.raw);
  if (outcome.no && outcome.advice) say(context.stderr, outcome.advice);
  return outcome;
}

const LEFT = new Set(['AbortPromptError', 'CancelPromptError']);

/** Whether Escape (or a no) ended a question. Ctrl-C is another matter: it ends the program. */
export function isEscape(error: unknown): boolean {
  return error instanceof Error && LEFT.has(error.name);
}

export function isCtrlC(error: unknown): boolean {
  return error instanceof Error && error.name === 'ExitPromptError';
}

/** Runs the work; what the user can mend, and Escape, lead back to the menu with null. */
export async function attempt<Done>(input: CommandInput, work: () => Promise<Done>): Promise<Done | null> {
  const { context, messages } = input;
  try {
    return await work();
  } catch (error) {
    if (isEscape(error)) say(context.stderr, messages.cli.cancelled);
    else if (error instanceof UserError) say(context.stderr, await failureText(error, input));
    else throw error;
    return null;
  }
}

async function failureText(error: UserError, { context, messages, speaker }: CommandInput): Promise<string> {
  const palette = await loadPalette(wantsColour(context.stderr, context));
  return explainFailure(error, { messages, palette, speaker, debug: false }).text;
}
