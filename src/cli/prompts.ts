// The one importer of inquirer, loaded only when somebody has to be asked. Questions go to stderr, so that
// results can be piped; Ctrl-C and Escape leave without a change.

import { searchKey } from '../domain/text.ts';

export interface Question {
  readonly message: string;
  readonly default?: string;
  /** True, or the sentence that says what is wrong. */
  readonly validate?: (answer: string) => true | string;
}

export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
  /** Shown beside the list while the choice is pointed at. */
  readonly description?: string;
}

const PAGE = 12;

type Prompt = typeof import('inquirer')['default']['prompt'];

interface Key {
  readonly name?: string;
}

/** Runs one question; Escape aborts it as Ctrl-C does. */
async function asking<Answer>(
  work: (prompt: Prompt) => Promise<{ readonly answer: Answer }>,
): Promise<Answer> {
  const { createPromptModule } = (await import('inquirer')).default;
  const aborting = new AbortController();
  const onKey = (_text: string, key: Key | undefined) => {
    if (key?.name === 'escape') aborting.abort();
  };
  process.stdin.on('keypress', onKey);
  try {
    return (await work(createPromptModule({ output: process.stderr, signal: aborting.signal }))).answer;
  } finally {
    process.stdin.off('keypress', onKey);
  }
}

export async function askText(question: Question): Promise<string> {
  return asking(prompt => prompt([{ type: 'input', name: 'answer', ...question }]));
}

export async function askYesOrNo(message: string, byDefault: boolean): Promise<boolean> {
  return asking(prompt => prompt([{ type: 'confirm', name: 'answer', message, default: byDefault }]));
}

/** One of a few, pointed at. */
export async function askChoice<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value> {
  const numbered = choices.map((choice, value) => ({ ...choice, value }));
  const chosen = await asking<number>(prompt =>
    prompt([{ type: 'select', name: 'answer', message, choices: numbered, pageSize: PAGE, loop: false }]),
  );
  return valueAt(choices, chosen);
}

/** One of many, narrowed by typing; marks are not needed. */
export async function askSearched<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value> {
  const numbered = choices.map((choice, value) => ({ ...choice, value }));
  const source = (typed: string | undefined) =>
    numbered.filter(choice => searchKey(choice.name).includes(searchKey(typed ?? '')));
  const chosen = await asking<number>(prompt =>
    prompt([{ type: 'search', name: 'answer', message, source, pageSize: PAGE }]),
  );
  return valueAt(choices, chosen);
}

function valueAt<Value>(choices: readonly Choice<Value>[], index: number): Value {
  const choice = choices[index];
  if (!choice) throw new RangeError(`no choice ${index}`);
  return choice.value;
}
