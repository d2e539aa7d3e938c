// The one importer of inquirer, loaded only when somebody has to be asked. Questions go to stderr, so that
// results can be piped; Ctrl-C and Escape leave without a change.

import type { Field, FieldValues } from './form-fields.ts';
import { promptColumns, promptTheme, promptWords } from './prompt-theme.ts';
import { ranked } from './search-rank.ts';
import { refuseEmpty } from './something-to-choose.ts';
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
  /** Lines of the list shown at once, with the one that says how it goes on. */
  readonly page?: number;
}

const PAGE = 12;
const LEAST_ANSWER = 10;
/** The mark before a choice. */
const POINTER = 2;

type Inquirer = typeof import('inquirer')['default'];
type Prompt = Inquirer['prompt'];
type Asking = { readonly output: NodeJS.WritableStream; readonly signal: AbortSignal };

interface Key {
  readonly name?: string;
}

/** Runs one question; Escape aborts it as Ctrl-C does. */
async function abortable<Answer>(work: (asking: Asking) => Promise<Answer>): Promise<Answer> {
  const aborting = new AbortController();
  const onKey = (_text: string, key: Key | undefined) => {
    if (key?.name === 'escape') aborting.abort();
  };
  process.stdin.on('keypress', onKey);
  try {
    return await work({ output: process.stderr, signal: aborting.signal });
  } finally {
    process.stdin.off('keypress', onKey);
  }
}

async function asking<Answer>(
  work: (prompt: Prompt, inquirer: Inquirer) => Promise<{ readonly answer: Answer }>,
): Promise<Answer> {
  const inquirer = (await import('inquirer')).default;
  return abortable(async where => (await work(inquirer.createPromptModule(where), inquirer)).answer);
}

export async function askText(question: Question): Promise<string> {
  return asking(prompt => prompt([{ type: 'input', name: 'answer', theme: promptTheme(), ...question }]));
}

export async function askYesOrNo(message: string, byDefault: boolean): Promise<boolean> {
  return asking(prompt =>
    prompt([{ type: 'confirm', name: 'answer', message, default: byDefault, theme: promptTheme() }]),
  );
}

/** Columns left for an answer behind its question and its mark. */
function answerWidth(message: string): number {
  return Math.max(LEAST_ANSWER, promptColumns() - textWidth(message) - 3);
}

/** One of a few, pointed at. */
export async function askChoice<Value>(
  message: string,
  choices: readonly Choice<Value>[],
  { byDefault, page = PAGE }: ChoiceManner<Value> = {},
): Promise<Value> {
  refuseEmpty(message, choices);
  const pointed = choices.findIndex(choice => choice.value === byDefault);
  const chosen = await asking<number>((prompt, { Separator }) => {
    const lines = choices.flatMap(({ heading, ...choice }, value) => [
      ...(heading === undefined ? [] : [heading]),
      { ...shown(choice, message), value },
    ]);
    const size = sizeOf(lines, page);
    const items = saysHowItGoesOn(lines, size).map(line =>
      typeof line === 'string' ? new Separator(line) : line,
    );
    const shape = { choices: items, pageSize: size, loop: false, theme: promptTheme() };
    return prompt([
      { type: 'select', name: 'answer', message, ...shape, ...(pointed < 0 ? {} : { default: pointed }) },
    ]);
  });
  return valueAt(choices, chosen);
}

/** One of many, narrowed by typing; marks are not needed. */
export async function askSearched<Value>(message: string, choices: readonly Choice<Value>[]): Promise<Value> {
  refuseEmpty(message, choices);
  const numbered = choices.map((choice, value) => ({ ...shown(choice, message), value }));
  const size = sizeOf(numbered, PAGE);
  const source = (typed: string | undefined) => saysHowItGoesOn(ranked(typed ?? '', numbered), size);
  const chosen = await asking<number>(prompt =>
    prompt([{ type: 'search', name: 'answer', message, source, pageSize: size, theme: promptTheme() }]),
  );
  return valueAt(choices, chosen);
}

/** A table of fields on one screen; what stands in each once it is agreed to. */
export async function askForm<Name extends string>(
  message: string,
  fields: readonly Field<Name>[],
): Promise<FieldValues<Name>> {
  const { formPrompt } = await import('./form-prompt.ts');
  return abortable(where => formPrompt({ message, fields }, where));
}

/** Lines typed or pasted, up to an empty one. */
export async function askLines(message: string): Promise<readonly string[]> {
  const { linesPrompt } = await import('./lines-prompt.ts');
  return abortable(where => linesPrompt({ message }, where));
}

/** A choice on one line of its own. */
function shown<Value>(choice: Choice<Value>, message: string): Choice<Value> & { readonly short: string } {
  return {
    ...choice,
    name: cutToWidth(choice.name, promptColumns() - POINTER),
    short: cutToWidth(choice.name, answerWidth(message)),
  };
}

/** Where a list is longer than the page, each choice says how it goes on while it is pointed at. */
function saysHowItGoesOn<Choice extends { readonly description?: string }>(
  lines: readonly (string | Choice)[],
  size: number,
): readonly (string | (Choice & { readonly description?: string }))[] {
  if (lines.length <= size) return lines;
  return lines.map((line, at) => {
    if (typeof line === 'string') return line;
    const { above, below } = hidden(at, lines.length, size);
    const description = [line.description, promptWords().more(above, below)].filter(Boolean).join('\n');
    return { ...line, description };
  });
}

/** The line that says how a list goes on is taken from its page. */
function sizeOf(lines: readonly unknown[], page: number): number {
  return lines.length > page ? page - 1 : page;
}

/** How many lines lie beyond the page while one is pointed at, as inquirer turns its pages. */
function hidden(at: number, total: number, size: number): { readonly above: number; readonly below: number } {
  const middle = Math.floor(size / 2);
  const under = total - at;
  const pointer = under < size - middle ? size - under : Math.min(at, middle);
  const above = at - pointer;
  return { above, below: total - above - size };
}

function valueAt<Value>(choices: readonly Choice<Value>[], index: number): Value {
  const choice = choices[index];
  if (!choice) throw new RangeError(`no choice ${index}`);
  return choice.value;
}
