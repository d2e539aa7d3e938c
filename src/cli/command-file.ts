// What a command file holds: its name and shape, declared at once, and its work, loaded when it runs.

import type { Language } from '../domain/ward.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Palette } from './colour.ts';
import type { Context } from './context.ts';

export interface OptionSpec {
  /** As commander reads them: `-o, --output <path>`. */
  readonly flags: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  readonly text: Readonly<Record<Language, string>>;
}

export interface CommandFile {
  /** English words, e.g. `people list`; a group comes into being by its first command. */
  readonly name: string;
  /** The Vietnamese word for the last of them, without marks. */
  readonly alias: string;
  /** As commander reads them: `<period>`, `[person]`. */
  readonly arguments: readonly string[];
  readonly summary: Readonly<Record<Language, string>>;
  readonly options: readonly OptionSpec[];
  /** What follows `lichtruc`. */
  readonly examples: readonly string[];
  load(): Promise<Action>;
}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface CommandInput {
  readonly context: Context;
  readonly language: Language;
  readonly messages: Messages;
  readonly palette: Palette;
  /** Columns to draw in. */
  readonly width: number;
  /** The ward's file. */
  readonly path: string;
  readonly by: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
  /** In order; a variadic argument takes the rest. */
  readonly args: readonly string[];
  readonly options: Values;
}

/** What a command has to say, for people (text, advice) and for programs (data). */
export interface Outcome {
  readonly data: unknown;
  readonly text: string;
  /** What is to be copied elsewhere, written after the text; its lines are never broken to fit. */
  readonly copy?: string;
  /** What `-o -` asked for, as it is: written even when quiet. */
  readonly raw?: Uint8Array | string;
  /** What to do next; to stderr, and not at all when quiet. */
  readonly advice?: string;
  /** True where the answer is no: findings, differences, nothing possible. Exit code 1. */
  readonly no?: boolean;
}

export type Action = (input: CommandInput) => Promise<Outcome>;
