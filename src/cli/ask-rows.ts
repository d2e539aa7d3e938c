// Questions about the rows of a file that cannot be taken in as they stand: who a doubtful one is, all of one kind at
// once; and whether the others are to be left out, written to a workbook with a reason a row, and the rest taken in.

import { type Problem, UserError } from '../domain/errors.ts';
import type { PersonCode } from '../domain/person.ts';
import type { LeftOut, RowAnswers } from '../operations/lists/left-out.ts';
import type { CommandInput } from './command-file.ts';
import { say } from './output.ts';
import { askChoice, askYesOrNo, type Choice } from './prompts.ts';
import { explained } from './views/account-view.ts';

/** What a trial came to. */
interface Tried {
  readonly leftOut: LeftOut;
  /** Rows or days that would be taken in. */
  readonly certain: number;
}

interface Asking<Answers extends RowAnswers> {
  /** Runs the import without writing, with what is certain. */
  readonly attempt: (answers: Answers) => Promise<Tried>;
  /** Whether somebody may be new, as in a list of people. */
  readonly mayBeNew: boolean;
}

/** The answers with which the import can be run. Throws what the rows are refused for where they are not left out. */
export async function askAboutRows<Answers extends RowAnswers>(
  given: Answers,
  { attempt, mayBeNew }: Asking<Answers>,
  input: CommandInput,
): Promise<Answers> {
  let answers = given;
  const left = new Set<string>();
  for (;;) {
    const { leftOut, certain } = await attempt({ ...answers, certainOnly: true });
    const open = leftOut.problems.filter(isDoubt).filter(doubt => !left.has(doubt.facts.key));
    if (open.length === 0) return concluded(answers, leftOut, { left, certain }, input);
    const said = await askAll(open, mayBeNew, input);
    for (const { facts } of open) if (!said.has(facts.key)) left.add(facts.key);
    answers = { ...answers, matches: new Map([...answers.matches, ...said]) };
  }
}

async function concluded<Answers extends RowAnswers>(
  answers: Answers,
  { problems }: LeftOut,
  { left, certain }: { readonly left: ReadonlySet<string>; readonly certain: number },
  input: CommandInput,
): Promise<Answers> {
  if (problems.length === 0 || answers.certainOnly) return answers;
  if (certain === 0) throw new UserError('wrong', problems);
  const { lists } = input.messages;
  if (!problems.every(p => isDoubt(p) && left.has(p.facts.key))) {
    say(input.context.stderr, explained(lists.leftOut, problems, input).join('\n'));
    if (!(await askYesOrNo(lists.ask.leaveOut, true))) throw new UserError('wrong', problems);
  }
  return { ...answers, certainOnly: true };
}

type Doubt = Extract<Problem, { readonly code: 'person-doubtful' | 'name-odd' }>;
type Said = ReadonlyMap<string, PersonCode | null>;

function isDoubt(problem: Problem): problem is Doubt {
  return (
    problem.code === 'person-doubtful' || (problem.code === 'name-odd' && problem.facts.oddity === 'address')
  );
}

/** Doubts of one kind are one question. What is not answered is left out. */
async function askAll(doubts: readonly Doubt[], mayBeNew: boolean, input: CommandInput): Promise<Said> {
  const kinds = Map.groupBy(doubts, d => (d.code === 'person-doubtful' ? d.facts.why : d.code));
  const said = new Map<string, PersonCode | null>();
  for (const group of kinds.values()) {
    const all = group.length > 1 ? await askGroup(group, mayBeNew, input) : 'each';
    for (const doubt of group) {
      const answer = all === 'each' ? await askOne(doubt, mayBeNew, input) : answerOf(doubt, all);
      if (answer !== undefined) said.set(doubt.facts.key, answer);
    }
  }
  return said;
}

type ForAll = 'named' | 'new' | 'each' | 'leave';

async function askGroup(group: readonly Doubt[], mayBeNew: boolean, input: CommandInput): Promise<ForAll> {
  const { ask } = input.messages.lists;
  const count = group.length;
  say(input.context.stderr, explained(ask.doubtful, group, input).join('\n'));
  const choices: readonly Choice<ForAll>[] = [
    ...(group.every(d => first(d) !== undefined)
      ? [{ name: ask.allNamed(count), value: 'named' as const }]
      : []),
    ...(mayBeNew && group.every(canBeNew) ? [{ name: ask.allNew(count), value: 'new' as const }] : []),
    { name: ask.oneByOne, value: 'each' },
    { name: ask.leaveAll(count), value: 'leave' },
  ];
  return askChoice(ask.allOf(count), choices);
}

function answerOf(doubt: Doubt, all: Exclude<ForAll, 'each'>): PersonCode | null | undefined {
  if (all === 'leave') return undefined;
  return all === 'new' ? null : first(doubt);
}

/** Whom the question names first, where all but one answer would be a guess: the only one, or whose code it is. */
function first(doubt: Doubt): PersonCode | undefined {
  if (doubt.code !== 'person-doubtful') return undefined;
  const { candidates, why } = doubt.facts;
  const isOne = candidates.length === 1 || why === 'code-and-name-differ';
  return isOne ? candidates[0]?.code : undefined;
}

function canBeNew(doubt: Doubt): boolean {
  return doubt.code === 'name-odd' || !['retired', 'role-differs'].includes(doubt.facts.why);
}

async function askOne(
  doubt: Doubt,
  mayBeNew: boolean,
  { messages: { lists } }: CommandInput,
): Promise<PersonCode | null | undefined> {
  const { facts, place } = doubt;
  const row = lists.row(place?.row ?? 0, place?.sheet ?? null);
  const candidates = doubt.code === 'person-doubtful' ? doubt.facts.candidates : [];
  const choices: readonly Choice<PersonCode | null | undefined>[] = [
    ...candidates.map(c => ({
      name: `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`,
      value: c.code,
    })),
    ...(mayBeNew && canBeNew(doubt) ? [{ name: lists.ask.newPerson, value: null }] : []),
    { name: lists.ask.leaveOne, value: undefined },
  ];
  return askChoice(lists.ask.same(row, facts.value), choices);
}
