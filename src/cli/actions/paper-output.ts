// A document that a command writes where `-o` says so: its format by the ending of the file.

import { extname } from 'node:path';
import { PAPER_FORMATS, type PaperFormat, renderPaper } from '../../documents/document-formats.ts';
import type { Paper } from '../../documents/paper.ts';
import { UserError } from '../../domain/errors.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { report } from '../commands/reports.ts';
import type { Given } from '../declaration.ts';
import { type OutputWish, writeOutput, writtenOutcome } from '../output-file.ts';

export interface PaperTarget extends OutputWish {
  readonly format: PaperFormat;
}

type Wish = Pick<Given<typeof report>, 'output' | 'overwrite'>;

/** Null where the result is to be shown. Throws `choice-unknown` for an ending that is no format. */
export function paperTarget({ output, overwrite }: Wish): PaperTarget | null {
  if (output === null) return null;
  const ending = extname(output).slice(1).toLowerCase();
  const format = PAPER_FORMATS.find(known => known === ending);
  if (format) return { output, overwrite, format };
  const facts = { option: '-o', value: output, choices: PAPER_FORMATS.map(known => `.${known}`) };
  throw new UserError('unreadable', { code: 'choice-unknown', facts });
}

export async function writePaper(input: CommandInput, paper: Paper, target: PaperTarget): Promise<Outcome> {
  return writtenOutcome(input, [writeOutput(input, target, await renderPaper(paper, target.format))]);
}
