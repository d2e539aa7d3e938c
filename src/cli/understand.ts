// What was typed, with its days written in full: a command never sees “thứ 6”. What the words left open is said back
// before the command runs, so that nobody agrees to something else than was meant.

import { addDays } from '../domain/civil-date.ts';
import type { Outlook } from '../domain/days/read-days.ts';
import { refusalKind, refusalProblem } from '../domain/days/refusal-problem.ts';
import { type Problem, type ProblemKind, UserError } from '../domain/errors.ts';
import { inPeriod, lastDate, type Period } from '../domain/period.ts';
import type { CommandInput, Understanding } from './command-file.ts';
import { type Declaration, flagOf, type Typed } from './declaration.ts';
import { namesFile } from './names-file.ts';
import { officeOf, today } from './office.ts';
import { say } from './output.ts';
import type { Argument, When } from './parameters.ts';
import { readWhen, type WhenRead } from './when.ts';

interface Understood {
  readonly written: Typed;
  readonly understood: readonly Understanding[];
}

/** Throws all that cannot be read, at once. */
export async function understand(
  declared: Declaration,
  typed: Typed,
  input: CommandInput,
): Promise<Understood> {
  const refusals: { readonly kind: ProblemKind; readonly problem: Problem }[] = [];
  const understood: Understanding[] = [];
  const written: Record<string, Typed[string]> = { ...typed };
  for (const { name, when, option, words, typed: said } of whenWords(declared, typed, input)) {
    const read = await readAsAsked(words, when, input);
    const { outcome } = read;
    if (outcome.kind === 'understood') {
      written[name] = Array.isArray(typed[name]) ? [read.written] : read.written;
      if (said && outcome.how !== 'exact') understood.push(understanding(words, outcome.value));
    } else {
      const asked = when.asked === 'duty' ? 'day' : when.asked;
      const problem = refusalProblem(outcome, words.trim(), asked);
      const place = option ? { place: { option: flagOf(name) } } : {};
      refusals.push({ kind: refusalKind(outcome), problem: { ...problem, ...place } });
    }
  }
  const [first] = refusals;
  if (first)
    throw new UserError(
      first.kind,
      refusals.map(({ problem }) => problem),
    );
  if (!input.quiet && !input.json) sayBack(understood, input);
  return { written, understood };
}

interface WhenWords {
  readonly name: string;
  readonly when: When;
  readonly option: boolean;
  readonly words: string;
  /** Not left out. */
  readonly typed: boolean;
}

/** The words that were typed where days are asked for. */
function whenWords(
  { arguments: args = {}, options = {} }: Declaration,
  typed: Typed,
  { context }: CommandInput,
): readonly WhenWords[] {
  const asking = [
    ...Object.entries(args).map(([name, arg]) => ({ name, when: whenOf(arg), option: false })),
    ...Object.entries(options).map(([name, { when }]) => ({ name, when, option: true })),
  ];
  return asking.flatMap(({ name, when, option }) => {
    const word = typed[name];
    const words = Array.isArray(word) ? word.join(' ') : word;
    if (!when) return [];
    const isTyped = typeof words === 'string' && words.trim() !== '';
    const meant = isTyped ? words : when.byDefault;
    if (meant === undefined || (when.orFile && isFile(word, context))) return [];
    return [{ name, when, option, words: meant, typed: isTyped }];
  });
}

function whenOf(argument: Argument): When | undefined {
  return typeof argument === 'string' ? undefined : argument.when;
}

function isFile(word: Typed[string], context: CommandInput['context']): boolean {
  return (Array.isArray(word) ? word : [word]).some(each => namesFile(String(each), context));
}

/** Where either side of today will do, a month without its year is the one with a roster. */
async function readAsAsked(words: string, when: When, input: CommandInput): Promise<WhenRead> {
  const outlook: Outlook = { today: today(input), direction: when.direction };
  const read = readWhen(words, when, outlook);
  const isOpen = read.outcome.kind === 'understood' && read.outcome.how === 'yearless';
  if (!isOpen || when.asked !== 'period' || when.direction !== 'either') return read;
  const { rosterDays } = await import('../operations/typed-facts.ts');
  const days = await rosterDays(officeOf(input));
  return readWhen(words, when, { ...outlook, holds: period => days.some(day => inPeriod(day, period)) });
}

function understanding(typed: string, period: Period): Understanding {
  return { typed: typed.trim(), from: period.from, last: lastDate(period) };
}

function sayBack(understood: readonly Understanding[], { context, messages }: CommandInput): void {
  const lines = understood.map(({ typed, from, last }) =>
    messages.cli.understood(typed, messages.dates.period({ from, until: addDays(last, 1) })),
  );
  if (lines.length > 0) say(context.stderr, lines.join('\n'));
}
