// In place of src/cli/prompts.ts: whatever is asked gets the next answer of the script. A choice is answered by part
// of its name. Use with vi.mock('../../src/cli/prompts.ts', () => import('./scripted-prompts.ts')).

import { askedFields, type Field, type FieldValues, faultIn, valuesOf } from '../../src/cli/form-fields.ts';
import type { Choice, ChoiceManner, Question } from '../../src/cli/prompts.ts';
import { refuseEmpty } from '../../src/cli/something-to-choose.ts';

export const ESCAPE: unique symbol = Symbol('Escape');
export const CTRL_C: unique symbol = Symbol('Ctrl-C');
/** Enter: what is pointed at, or stands there already. */
export const ENTER: unique symbol = Symbol('Enter');
/** What is filled into a table of fields, by parts of their labels; of lines, one after another. */
export type Filled = Readonly<Record<string, string>>;
export type Answer =
  | string
  | boolean
  | Filled
  | readonly string[]
  | typeof ESCAPE
  | typeof CTRL_C
  | typeof ENTER;

export interface Asked {
  readonly kind: 'text' | 'yes' | 'choice' | 'form' | 'lines';
  readonly message: string;
  readonly choices: readonly string[];
}

/** Answers whatever the script does not. */
export type Player = (asked: Asked) => Answer;

let script: Answer[] = [];
let player: Player | null = null;
let log: Asked[] = [];

/** The answers to come; what was asked before is forgotten. */
export function willAnswer(...answers: readonly Answer[]): void {
  script = [...answers];
  player = null;
  log = [];
}

/** As `willAnswer`; what comes after the script, the player answers. */
export function willPlay(answers: readonly Answer[], plays: Player): void {
  willAnswer(...answers);
  player = plays;
}

export const asked = (): readonly Asked[] => log;
export const unanswered = (): readonly Answer[] => script;

function promptError(name: string): Error {
  return Object.assign(new Error(name), { name });
}

type Given = Exclude<Answer, typeof ESCAPE | typeof CTRL_C>;

function next(kind: Asked['kind'], message: string, choices: readonly string[] = []): Given {
  const question = { kind, message, choices };
  log.push(question);
  const answer = script.shift() ?? player?.(question);
  if (answer === undefined)
    throw new Error(`nobody said what to answer to “${message}” (${choices.join(' | ')})`);
  if (answer === ESCAPE) throw promptError('AbortPromptError');
  if (answer === CTRL_C) throw promptError('ExitPromptError');
  return answer;
}

export async function askText({ message, default: stands = '', validate }: Question): Promise<string> {
  const answer = next('text', message);
  const typed = answer === ENTER ? stands : String(answer);
  const verdict = (await validate?.(typed)) ?? true;
  if (verdict !== true) throw new Error(`“${typed}” was refused: ${verdict}`);
  return typed;
}

export async function askYesOrNo(message: string, byDefault: boolean): Promise<boolean> {
  const answer = next('yes', message);
  return answer === ENTER ? byDefault : answer === true;
}

export async function askChoice<Value>(
  message: string,
  choices: readonly Choice<Value>[],
  { byDefault }: ChoiceManner<Value> = {},
): Promise<Value> {
  const names = choices.map(c => c.name);
  refuseEmpty(message, choices);
  const answer = next('choice', message, names);
  const pointed = choices.find(c => c.value === byDefault) ?? choices[0];
  const chosen =
    answer === ENTER
      ? pointed
      : (choices.find(c => c.name === answer) ?? choices.find(c => c.name.includes(String(answer))));
  if (!chosen) throw new Error(`“${String(answer)}” is none of ${names.join(' | ')}`);
  return chosen.value;
}

export const askSearched = askChoice;

export async function askLines(message: string): Promise<readonly string[]> {
  const answer = next('lines', message);
  return Array.isArray(answer) ? answer : [];
}

export async function askForm<Name extends string>(
  message: string,
  fields: readonly Field<Name>[],
): Promise<FieldValues<Name>> {
  const answer = next(
    'form',
    message,
    fields.map(({ label }) => label),
  );
  const changed = new Map<string, string>();
  for (const [label, filled] of Object.entries(isFilled(answer) ? answer : {})) {
    const field = askedFields(fields, valuesOf(fields, changed)).find(f => f.label.includes(label));
    if (!field) throw new Error(`no field “${label}” is asked for in “${message}”`);
    const choice = field.choices?.find(c => c.name.includes(filled));
    if (field.choices && !choice) throw new Error(`“${filled}” is no choice of ${label}`);
    changed.set(field.name, choice?.value ?? filled);
  }
  const value = valuesOf(fields, changed);
  const faults = askedFields(fields, value).flatMap(field => faultIn(field, value) ?? []);
  if (faults.length > 0) throw new Error(`“${message}” was refused: ${faults.join(' ')}`);
  return value;
}

function isFilled(answer: Given): answer is Filled {
  return typeof answer === 'object' && !Array.isArray(answer);
}
