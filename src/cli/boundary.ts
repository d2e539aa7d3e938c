// The one place where what went wrong becomes a sentence and an exit code. Nothing else catches and prints.

import { CommanderError } from 'commander';
import { type Place, type Problem, type ProblemKind, UserError } from '../domain/errors.ts';
import type { ProblemCode, ProblemFacts } from '../domain/problems.ts';
import { cleanText, cleanTexts, withTexts } from '../domain/text.ts';
import type { Explained } from '../i18n/explained.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Palette } from './colour.ts';
import { placeholder } from './help.ts';
import type { Speaker } from './speaker.ts';
import { readUsageFault, type UsageFault } from './usage-fault.ts';

export const EXIT = {
  done: 0,
  no: 1,
  unreadable: 2,
  wrong: 3,
  store: 4,
  fault: 70,
  cancelled: 130,
} as const;

export interface Failure {
  readonly exitCode: number;
  /** For stderr. */
  readonly text: string;
  /** For --json. */
  readonly error: unknown;
}

export interface Speech {
  readonly messages: Messages;
  readonly palette: Palette;
  readonly debug: boolean;
  readonly speaker: Speaker;
  /** Whose --help to point to: `people edit`. */
  readonly command?: string;
  /** The option in other words that is nearest to one that is unknown. */
  readonly nearestOption?: (typed: string) => string | null;
}

const EXIT_BY_KIND: Record<ProblemKind, number> = { no: 1, unreadable: 2, wrong: 3, store: 4 };
const CANCELLED = new Set(['ExitPromptError', 'AbortPromptError', 'CancelPromptError']);
const HELP_CODES = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/** The exit code where commander has shown help or the version by itself; null where something went wrong. */
export function exitOfHelp(error: unknown): number | null {
  if (!(error instanceof CommanderError) || !HELP_CODES.has(error.code)) return null;
  return error.code !== 'commander.help' || error.exitCode === 0 ? EXIT.done : EXIT.unreadable;
}

export function explainFailure(error: unknown, speech: Speech): Failure {
  if (error instanceof UserError) return userFailure(error, speech);
  if (error instanceof CommanderError) return usageFailure(error, speech);
  if (error instanceof Error && CANCELLED.has(error.name))
    return { exitCode: EXIT.cancelled, text: speech.messages.cli.cancelled, error: { kind: 'cancelled' } };
  return faultFailure(error, speech);
}

/** The sentence and remedy of a problem. */
export function explainProblem<Code extends ProblemCode>(
  { code, facts }: { readonly code: Code; readonly facts: ProblemFacts[Code] },
  { problems }: Messages,
): Explained {
  return problems[code](facts);
}

/** Both in one line. */
export function problemText(problem: Problem, messages: Messages): string {
  const { says, mend } = explainProblem(problem, messages);
  return `${says} ${mend}`;
}

function userFailure({ kind, problems }: UserError, speech: Speech): Failure {
  const { messages, palette } = speech;
  const spoken = (text: string) => parameterSpoken(text, speech);
  // What was typed or read is shown back without anything that would steer a terminal.
  const explained = cleanTexts(problems).map(problem => ({
    ...problem,
    ...explainProblem(withTexts(problem, spoken), messages),
  }));
  const lines = explained.map(({ place, says, mend }) => {
    const where = placeText(place && withTexts(place, spoken), messages);
    return `${where ? `${palette.accent(where)}: ` : ''}${says} ${mend}`;
  });
  const text =
    lines.length === 1
      ? `${palette.bad(`${messages.cli.error}:`)} ${lines[0]}`
      : [palette.bad(messages.cli.problems(lines.length)), ...lines.map(line => `  • ${line}`)].join('\n');
  return { exitCode: EXIT_BY_KIND[kind], text, error: { kind, problems: explained } };
}

/** An option or an argument that a problem names, as the reader types it: `--kind`, `DATES`; any other text as it is. */
function parameterSpoken(text: string, { speaker, command, messages }: Speech): string {
  if (/^--[a-z]/.test(text)) return text.replace(/--[a-z-]+/g, flag => speaker.flag(flag, command));
  const named = /^[A-Z-]+$/.test(text) ? messages.help.placeholders.get(text.toLowerCase()) : undefined;
  return named?.toUpperCase() ?? text;
}

function placeText(place: Place | undefined, { cli }: Messages): string {
  if (!place) return '';
  const { file, sheet, row, column, option } = place;
  return [
    option,
    file,
    sheet && cli.place.sheet(sheet),
    row && cli.place.row(row),
    column && cli.place.column(column),
  ]
    .filter(Boolean)
    .join(', ');
}

function usageFailure(error: CommanderError, speech: Speech): Failure {
  const { messages, palette, speaker, command = '' } = speech;
  const read = readUsageFault(error.code, cleanText(error.message));
  const near = read.code === 'unknown-option' ? speech.nearestOption?.(read.value) : null;
  const fault = { ...read, suggestion: read.suggestion ?? near ?? null };
  const { usage } = messages.cli;
  const { value, suggestion } = usageWords(fault, speech);
  const says = usage[fault.code](value);
  const mend = suggestion
    ? usage.suggestion(suggestion)
    : usage.help(speaker.line(`lichtruc ${command}`).trimEnd());
  return {
    exitCode: EXIT.unreadable,
    text: `${palette.bad(`${messages.cli.error}:`)} ${says} ${mend}`,
    error: { kind: 'unreadable', problems: [{ ...fault, says, mend }] },
  };
}

/** What commander found, as the reader types it. */
function usageWords(
  { code, value, suggestion }: UsageFault,
  speech: Speech,
): Pick<UsageFault, 'value' | 'suggestion'> {
  const { speaker, messages, command = '' } = speech;
  switch (code) {
    case 'missing-argument':
      return { value: placeholder(value, messages.help), suggestion };
    case 'option-argument':
      return {
        value: parameterSpoken(value.replace(/[<>]/g, ''), speech).replace(
          / (\S+)$/,
          (_, name: string) => ` <${placeholder(name, messages.help)}>`,
        ),
        suggestion,
      };
    case 'choice': {
      const words = suggestion?.split(', ').map(word => speaker.choice(word, command));
      return { value, suggestion: words?.join(', ') ?? null };
    }
    default:
      return { value, suggestion };
  }
}

function faultFailure(error: unknown, { messages, palette, debug }: Speech): Failure {
  const message = cleanText(error instanceof Error ? error.message : String(error));
  const stack = debug && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  const text = `${palette.bad(messages.cli.fault(message))}\n${messages.cli.faultMend}${stack}`;
  return { exitCode: EXIT.fault, text, error: { kind: 'fault', message } };
}
