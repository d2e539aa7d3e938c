// What a command file holds: a command as declared, and its work, loaded when it runs.

import type { CivilDate } from '../domain/civil-date.ts';
import type { Notice } from '../domain/notice.ts';
import type { Language } from '../domain/ward.ts';
import type { OpenedWard } from '../operations/office.ts';
import type { Context } from './context.ts';
import type { Declaration, Effect, Given, Typed } from './declaration.ts';
import type { View } from './views/view.ts';

export type CommandFile = Declaration & {
  run(typed: Typed, input: CommandInput): Promise<Outcome>;
};

/** Where and how a command runs; what it is given is its own. */
export interface CommandInput extends View {
  /** What the command does to the ward. */
  readonly effect: Effect;
  readonly context: Context;
  /** The ward's zone. */
  readonly zone: string;
  /** The ward's file, and as it was opened already. */
  readonly path: string;
  readonly opened: OpenedWard;
  readonly by: string;
  /** Said once, after what the command has to say. */
  notice(notice: Notice): void;
  /** By `--lang`; null where it was not said. */
  readonly askedLanguage: Language | null;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** Words whose days were left open, and the days they were taken for. */
export interface Understanding {
  readonly typed: string;
  readonly from: CivilDate;
  readonly last: CivilDate;
}

/** Texts to be copied one after another. */
export interface Letters {
  readonly each: readonly { readonly name: string; readonly text: string }[];
  /** As they stand on the screen. */
  readonly shown: string;
}

/** What a command has to say, for people (text, advice) and for programs (data). */
export interface Outcome {
  readonly data: unknown;
  readonly text: string;
  /** What days were taken for, where the words left it open. */
  readonly understood?: readonly Understanding[];
  /** What is to be copied elsewhere, written after the text; its lines are never broken to fit. */
  readonly copy?: string;
  /** Texts for one person each, written after that. */
  readonly letters?: Letters;
  /** The one document it wrote, which the desktop can open. */
  readonly file?: string;
  /** What `-o -` asked for, as it is: written even when quiet. */
  readonly raw?: Uint8Array | string;
  /** True where data was written line by line already. */
  readonly streamed?: boolean;
  /** What to do next; to stderr, and not at all when quiet. */
  readonly advice?: string;
  /** How to take back what was done; to stderr as advice is. */
  readonly takeBack?: string;
  /** Nothing was done, as nothing was to be done. */
  readonly unchanged?: boolean;
  /** True where the answer is no: findings, differences, nothing possible. Exit code 1. */
  readonly no?: boolean;
}

export type Action<Declared extends Declaration> = (
  input: CommandInput,
  given: Given<Declared>,
) => Promise<Outcome>;
