// A document that a command writes where `-o` says so: its format by the ending of the file.

import { extname } from 'node:path';
import type { Paper } from '../../documents/paper.ts';
import { PAPER_FORMATS, type PaperFormat, renderPaper } from '../../documents/render-paper.ts';
import { UserError } from '../../domain/errors.ts';
import type { Language } from '../../domain/ward.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { textOption } from '../options.ts';
import { writeOutput, writtenOutcome } from '../output-file.ts';

export interface PaperTarget {
  readonly output: string;
  readonly format: PaperFormat;
}

/** Null where the result is to be shown. Throws `choice-unknown` for an ending that is no format. */
export function paperTarget(input: CommandInput): PaperTarget | null {
  const output = textOption(input, 'output');
  if (output === null) return null;
  const ending = extname(output).slice(1).toLowerCase();
  const format = PAPER_FORMATS.find(known => known === ending);
  if (format) return { output, format };
  const facts = { option: '-o', value: output, choices: PAPER_FORMATS.map(known => `.${known}`) };
  throw new UserError('unreadable', { code: 'choice-unknown', facts });
}

export function documentLanguage(input: CommandInput): Language | null {
  const language = textOption(input, 'documentLang');
  return language === 'vi' || language === 'en' ? language : null;
}

export async function writePaper(
  input: CommandInput,
  paper: Paper,
  { output, format }: PaperTarget,
): Promise<Outcome> {
  return writtenOutcome(input, [writeOutput(input, output, await renderPaper(paper, format))]);
}
