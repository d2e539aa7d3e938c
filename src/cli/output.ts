// The result goes to stdout, everything else to stderr; --json makes the result one document.

import type { Outcome } from './command-file.ts';
import type { Context, Stream } from './context.ts';
import { wrapText } from './wrap.ts';

export const SCHEMA_VERSION = 1;

export interface OutputOptions {
  readonly command: string;
  readonly json: boolean;
  readonly quiet: boolean;
  /** What is taller than the terminal goes through a pager. */
  readonly paged: boolean;
}

export function writeOutcome(outcome: Outcome, context: Context, options: OutputOptions): void {
  const { data, advice, takeBack, raw, understood } = outcome;
  if (outcome.streamed) {
    if (advice && !options.quiet) say(context.stderr, advice);
  } else if (options.json)
    writeDocument(context, options.command, { ...(understood ? { understood } : {}), data });
  else if (raw !== undefined) writeRaw(context, raw);
  else if (!options.quiet) {
    if (options.paged) writePaged(context, resultText(outcome, context.stdout));
    else sayResult(outcome, context);
  }
  if (!options.json && !options.quiet) {
    for (const told of [takeBack, advice]) if (told) say(context.stderr, told);
  }
}

export function writeRaw({ stdout }: Context, content: Uint8Array | string): void {
  stdout.write(content);
}

export function sayResult(outcome: Outcome, { stdout }: Context): void {
  const text = resultText(outcome, stdout);
  if (text) stdout.write(text);
}

function resultText({ text, copy, letters }: Outcome, stdout: Stream): string {
  const parts = [
    text && fitted(text, stdout),
    copy && ended(copy),
    letters?.shown && `\n${ended(letters.shown)}`,
  ];
  return parts.filter(Boolean).join('');
}

/** Page by page where it is taller than the terminal. */
export function writePaged(context: Context, text: string): void {
  const { isTTY, rows } = context.stdout;
  const isTall = isTTY && rows && text.split('\n').length > rows;
  if (text && !(isTall && context.page?.(text))) writeRaw(context, text);
}

/** Sentences: on a terminal in lines that fit it, elsewhere as they are. */
export function say(stream: Stream, text: string): void {
  stream.write(fitted(text, stream));
}

function fitted(text: string, stream: Stream): string {
  const fits = stream.isTTY && stream.columns;
  return ended(fits ? wrapText(text, stream.columns) : text);
}

export function writeDocument(
  context: Context,
  command: string,
  content: { readonly data: unknown; readonly understood?: unknown } | { readonly error: unknown },
): void {
  const document = { schemaVersion: SCHEMA_VERSION, command, ...content };
  context.stdout.write(`${JSON.stringify(document, plain, 2)}\n`);
}

/** Maps and sets as JSON can hold them. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
