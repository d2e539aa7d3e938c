// Which of the words that were typed is which argument of a command.

import { CommanderError } from 'commander';
import { findPeople, type Person } from '../domain/person.ts';
import { findFormat } from '../operations/output/export-formats.ts';
import { type Arranged, arrangements, groupings, inOrder, type Slot } from './arrange.ts';
import type { CommandInput } from './command-file.ts';
import { type Declaration, kindOf, knowsKinds, type Typed } from './declaration.ts';
import { placeholder } from './help.ts';
import { namesFile } from './names-file.ts';
import { officeOf, today } from './office.ts';
import { mayAsk } from './options.ts';
import { type Argument, argumentWord, type When } from './parameters.ts';
import { askChoice } from './prompts.ts';
import { readWhen } from './when.ts';

/** By the names of the arguments. Throws where there are more than the command takes. */
export async function typedWords(
  declared: Declaration,
  words: readonly string[],
  input: CommandInput,
): Promise<Typed> {
  const args = Object.entries(declared.arguments ?? {});
  const arranged = knowsKinds(declared)
    ? await arrange(
        words,
        args.map(([, argument]) => argument),
        input,
      )
    : inOrder(
        words,
        args.map(([, argument]) => slotOf(argument, () => true)),
      );
  return Object.fromEntries(
    args.map(([name, argument], i) => {
      const taken = arranged[i] ?? [];
      return [name, isMany(argument) ? taken : taken[0]];
    }),
  );
}

async function arrange(
  words: readonly string[],
  args: readonly Argument[],
  input: CommandInput,
): Promise<Arranged> {
  const people = await peopleWhere(
    args.some(argument => kindOf(argument) === 'person'),
    words,
    input,
  );
  const surely = args.map(argument => slotOf(argument, word => surelyIs(argument, word, people, input)));
  const perhaps = args.map(argument => slotOf(argument, word => !isOther(argument, word, people, input)));
  const sure = arrangements(words, surely);
  if (sure.length > 0) return sure.length > 1 ? chosen(sure, args, input) : (sure[0] ?? []);
  for (const groups of groupings(words)) {
    const [grouped] = groups.length < words.length ? arrangements(groups, surely) : [];
    if (grouped) return grouped;
  }
  const [likely] = arrangements(words, perhaps);
  const [only] = args;
  // A name that nobody has, of several words.
  if (!likely && args.length === 1 && only && kindOf(only) === 'person') return [[words.join(' ')]];
  if (!likely && words.length > args.length && !args.some(isMany))
    throw new CommanderError(2, 'commander.excessArguments', '');
  return likely ?? inOrder(words, perhaps);
}

/** Where a word may be a day and a person, and it matters which: asked, or else as it is documented. */
async function chosen(
  ways: readonly Arranged[],
  args: readonly Argument[],
  input: CommandInput,
): Promise<Arranged> {
  const [documented = []] = ways;
  if (!mayAsk(input)) return documented;
  const { help, cli } = input.messages;
  const name = (way: Arranged) =>
    args
      .map((argument, i) => `${placeholder(nameOf(argument), help)}: ${way[i]?.join(', ') ?? ''}`)
      .join(' · ');
  return askChoice(
    cli.whichIsWhich,
    ways.map(way => ({ name: name(way), value: way })),
  );
}

async function peopleWhere(
  needed: boolean,
  words: readonly string[],
  input: CommandInput,
): Promise<readonly Person[]> {
  if (!needed || words.length === 0) return [];
  try {
    const { peopleKnown } = await import('../operations/typed-facts.ts');
    return await peopleKnown(officeOf(input));
  } catch {
    // The command itself meets the same trouble and names it.
    return [];
  }
}

function slotOf(argument: Argument, fits: (word: string) => boolean): Slot {
  const word = argumentWord(argument);
  const kind = kindOf(argument) ?? word;
  return { kind, many: isMany(argument), needed: word.startsWith('<'), fits };
}

function surelyIs(argument: Argument, word: string, people: readonly Person[], input: CommandInput): boolean {
  if (typeof argument === 'string') return true;
  if (argument.when) return isWhen(word, argument.when, input);
  return argument.kind === 'format' ? findFormat(word) !== null : findPeople(word, people).length > 0;
}

/** Nobody of that name, but not surely anything else either: it may be a slip. */
function isOther(argument: Argument, word: string, people: readonly Person[], input: CommandInput): boolean {
  if (kindOf(argument) === 'when') return !surelyIs(argument, word, people, input);
  return isWhen(word, { asked: 'period', direction: 'either', orFile: false }, input);
}

function isWhen(word: string, when: When, input: CommandInput): boolean {
  if (when.orFile && namesFile(word, input.context)) return true;
  const { outcome } = readWhen(word, when, { today: today(input), direction: when.direction });
  return outcome.kind === 'understood' || outcome.reason !== 'unreadable';
}

function isMany(argument: Argument): boolean {
  return argumentWord(argument).includes('...');
}

function nameOf(argument: Argument): string {
  return argumentWord(argument).replace(/[^A-Za-z-]/g, '');
}
