// A document that a command writes where `-o` says so: its format by the ending of the file.

import { PAPER_FORMATS, type PaperFormat, renderPaper } from '../../documents/document-formats.ts';
import type { Paper } from '../../documents/paper.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { report } from '../commands/reports.ts';
import type { Given } from '../declaration.ts';
import { endingOf, type OutputWish, writeOutput, writtenOutcome } from '../output-file.ts';

export interface PaperTarget extends OutputWish {
  readonly format: PaperFormat;
}

type Wish = Pick<Given<typeof report>, 'output' | 'overwrite'>;

/** Null where the result is to be shown. Throws `choice-unknown` for an ending that is no format. */
export function paperTarget({ output, overwrite }: Wish): PaperTarget | null {
  if (output === null) return null;
  return { output, overwrite, format: endingOf(output, PAPER_FORMATS) };
}

export async function writePaper(input: CommandInput, paper: Paper, target: PaperTarget): Promise<Outcome> {
  return writtenOutcome(input, [await writeOutput(input, target, await renderPaper(paper, target.format))]);
}
