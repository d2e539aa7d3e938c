// The result goes to stdout, everything else to stderr; --json makes the result one document.

import type { Outcome } from './command-file.ts';
import type { Context, Stream } from './context.ts';
import { wrapText } from './wrap.ts';

export const SCHEMA_VERSION = 1;

export interface OutputOptions {
  readonly command: string;
  readonly json: boolean;
  readonly quiet: boolean;
}

export function writeOutcome(outcome: Outcome, context: Context, options: OutputOptions): void {
  const { data, advice, takeBack, raw, understood } = outcome;
  if (outcome.streamed) return;
  if (options.json) writeDocument(context, options.command, { ...(understood ? { understood } : {}), data });
  else if (raw !== undefined) writeRaw(context, raw);
  else if (!options.quiet) {
    sayResult(outcome, context);
    for (const told of [takeBack, advice]) if (told) say(context.stderr, told);
  }
}

export function writeRaw({ stdout }: Context, content: Uint8Array | string): void {
  stdout.write(content);
}

export function sayResult({ text, copy }: Outcome, { stdout }: Context): void {
  if (text) say(stdout, text);
  if (copy) stdout.write(ended(copy));
}

/** Sentences: on a terminal in lines that fit it, elsewhere as they are. */
export function say(stream: Stream, text: string): void {
  const fits = stream.isTTY && stream.columns;
  stream.write(ended(fits ? wrapText(text, stream.columns) : text));
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
