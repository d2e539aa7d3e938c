import { extname, join, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { Language } from '../../domain/ward.ts';
import { type ExportedFile, type ExportInput, exportFiles } from '../../operations/output/export-files.ts';
import {
  type ExportFormat,
  formatOfFile,
  PLAIN_FORMATS,
  readFormat,
  readSheet,
} from '../../operations/output/export-formats.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { argument, flagOption, needed, numberOption, textOption } from '../options.ts';
import { writeOutput, writtenOutcome } from '../output-file.ts';

export async function exportRoster(input: CommandInput): Promise<Outcome> {
  const asked = readExport(input);
  const files = await exportFiles(officeOf(input), asked);
  const output = textOption(input, 'output') ?? (PLAIN_FORMATS.includes(asked.format) ? '-' : '.');
  if (output === '-') return toStream(asked.format, files);
  const target = resolve(input.context.folder, output);
  const isFolder = asked.format === 'ics' || extname(target) === '';
  const written = files.map(({ name, bytes }) =>
    writeOutput(input, isFolder ? join(target, name) : target, bytes),
  );
  return writtenOutcome(input, written);
}

function readExport(input: CommandInput): ExportInput {
  const { format, period } = readFormatAndPeriod(input);
  const sheet = readSheet(textOption(input, 'sheet') ?? 'roster');
  return {
    format,
    period,
    sheet,
    person: sheet === 'person' ? needed(textOption(input, 'person'), '--person') : '',
    draft: flagOption(input, 'draft'),
    version: numberOption(input, 'ofVersion', '--of-version'),
    language: documentLanguage(input),
    phones: flagOption(input, 'phones'),
    annex: flagOption(input, 'annex'),
    csv: {
      separator: textOption(input, 'separator') === ',' ? ',' : ';',
      byteOrderMark: input.options['bom'] !== false,
    },
  };
}

/** One word is the period; the format is then that of the file's ending. */
function readFormatAndPeriod(input: CommandInput): {
  readonly format: ExportFormat;
  readonly period: string;
} {
  const [first, second] = [argument(input, 0), argument(input, 1)];
  if (second !== '') return { format: readFormat(first), period: second };
  const output = textOption(input, 'output');
  const format = output ? formatOfFile(output) : null;
  if (format && first !== '') return { format, period: first };
  return {
    format: readFormat(needed(first === '' ? null : first, 'FORMAT')),
    period: needed(null, 'PERIOD'),
  };
}

/** `--document-lang`, else `--lang`, else the ward's own. */
function documentLanguage(input: CommandInput): Language | null {
  const asked = textOption(input, 'documentLang') ?? textOption(input, 'lang');
  return asked === 'vi' || asked === 'en' ? asked : null;
}

function toStream(format: ExportFormat, files: readonly ExportedFile[]): Outcome {
  const [only] = files;
  if (format === 'ics' || !only)
    throw new UserError('wrong', { code: 'output-needs-folder', facts: { format } });
  const plain = PLAIN_FORMATS.includes(format);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const raw = plain ? decoder.decode(only.bytes) : only.bytes;
  const content = typeof raw === 'string' ? { text: raw } : { base64: Buffer.from(raw).toString('base64') };
  return { data: { format, ...content }, text: '', raw };
}
