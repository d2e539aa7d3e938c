// The one importer of inquirer, loaded only when somebody has to be asked. Questions go to stderr, so that
// results can be piped; Ctrl-C and Escape leave without a change.

import { searchKey } from '../domain/text.ts';
import type { Messages } from '../i18n/messages.ts';
import { DEFAULT_WIDTH } from './context.ts';
import { cutToWidth, textWidth } from './views/text-width.ts';

export interface Question {
  readonly message: string;
  readonly default?: string;
  /** True, or the sentence that says what is wrong. */
  readonly validate?: (answer: string) => true | string | Promise<true | string>;
}

export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
  /** Shown below the list while the choice is pointed at. */
  readonly description?: string;
  /** A line above the choice that cannot be chosen. */
  readonly heading?: string;
}

export interface ChoiceManner<Value> {
  /** Pointed at first. */
  readonly byDefault?: Value;
  /** Lines of the list shown at once. */
  readonly page?: number;
}

const PAGE = 12;
const LEAST_ANSWER = 10;

type Inquirer = typeof import('inquirer')['default'];
type Prompt = Inquirer['prompt'];

interface Key {
  readonly name?: string;
}

/** How questions look: inquirer's own words are English, and it does not know --no-color. */
interface Manner {
  readonly words: Messages['prompts'];
  readonly coloured: boolean;
}

let manner: Manner | null = null;

/** Said once per run, before anything is asked. */
export function setPromptManner(chosen: Manner): void {
  manner = chosen;
}

function theme() {
  if (!manner) throw new RangeError('nobody said how questions look');
  const { words, coloured } = manner;
  const plain = (text: string) => text;
  const uncoloured = {
    answer: plain,
    message: plain,
    help: plain,
    highlight: plain,
    description: plain,
    searchTerm: plain,
    defaultAnswer: (text: string) => `(${text})`,
  };
  return {
    ...(coloured ? {} : { prefix: { idle: '?', done: '✔' } }),
    keywords: { yes: words.yes, no: words.no, error: () => words.yesOrNo },
    style: {
      ...(coloured ? {} : uncoloured),
      keysHelpTip: () => words.keys,
      error: (text: string) => `> ${text === 'No results found' ? words.nothingFound : text}`,
    },
  };
}

/** Runs one question; Escape aborts it as Ctrl-C does. */
async function asking<Answer>(
  work: (prompt: Prompt, inquirer: Inquirer) => Promise<{ readonly answer: Answer }>,
): Promise<Answer> {
  const inquirer = (await import('inquirer')).default;
  const aborting = new AbortController();
  const onKey = (_text: string, key: Key | undefined) => {
    if (key?.name === 'escape') aborting.abort();
  };
  process.stdin.on('keypress', onKey);
  try {
    const prompt = inquirer.createPromptModule({ output: process.stderr, signal: aborting.signal });
    return (await work(prompt, inquirer)).answer;
  } finally {
    process.stdin.off('keypress', onKey);
  }
}

export async function askText(question: Question): Promise<string> {
  return asking(prompt => prompt([{ type: 'input', name: 'answer', theme: theme(), ...question }]));
}

export async function askYesOrNo(message: string, byDefault: boolean): Promise<boolean> {
  return asking(prompt =>
    prompt([{ type: 'confirm', name: 'answer', message, default: byDefault, theme: theme() }]),
  );
}

/** Columns left for an answer behind its question and its mark. */
function answerWidth(message: string): number {
  return Math.max(LEAST_ANSWER, (process.stderr.columns ?? DEFAULT_WIDTH) - textWidth(message) - 3);
}

/** One of a few, pointed at. */
export async function askChoice<Value>(
  message: string,
  choices: readonly Choice<Value>[],
  { byDefault, page = PAGE }: ChoiceManner<Value> = {},
): Promise<Value> {
  const pointed = choices.findIndex(choice => choice.value === byDefault);
  const chosen = await asking<number>((prompt, { Separator }) => {
    const lines = choices.flatMap(({ heading, ...choice }, value) => [
      ...(heading === undefined ? [] : [new Separator(heading)]),
      { ...choice, value, short: cutToWidth(choice.name, answerWidth(message)) },
    ]);
    const shape = { choices: lines, pageSize: page, loop: false, theme: theme() };
    return prompt([
      { type: 'select', name: 'answer', message, ...shape, ...(pointed < 0 ? {} : { default: pointed }) },
    ]);
  });
  return valueAt(choices, chosen);
}

/** One of many, narrowed by typing; marks are not needed. */
export async function askSearched<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value> {
  const numbered = choices.map((choice, value) => ({ ...choice, value }));
  const source = (typed: string | undefined) =>
    numbered.filter(choice => searchKey(choice.name).includes(searchKey(typed ?? '')));
  const chosen = await asking<number>(prompt =>
    prompt([{ type: 'search', name: 'answer', message, source, pageSize: PAGE, theme: theme() }]),
  );
  return valueAt(choices, chosen);
}

function valueAt<Value>(choices: readonly Choice<Value>[], index: number): Value {
  const choice = choices[index];
  if (!choice) throw new RangeError(`no choice ${index}`);
  return choice.value;
}
