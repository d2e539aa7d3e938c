import { extname, join } from 'node:path';
import { type DocumentFormat, formatOf, formatOfFile } from '../../documents/document-formats.ts';
import { UserError } from '../../domain/errors.ts';
import { type ExportedFile, type ExportInput, exportFiles } from '../../operations/output/export-files.ts';
import { readFormat } from '../../operations/output/export-formats.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { exportCommand } from '../commands/export.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { needed } from '../options.ts';
import { writeOutput, writtenOutcome } from '../output-file.ts';
import { typedPath } from '../typed-path.ts';

type Asked = Given<typeof exportCommand>;

export async function exportRoster(input: CommandInput, given: Asked): Promise<Outcome> {
  const asked = readExport(input, given);
  const files = await exportFiles(officeOf(input), asked);
  const output = given.output ?? (formatOf(asked.format).plain ? '-' : '.');
  if (output === '-') return toStream(asked.format, files);
  const target = typedPath(output, input.context.folder);
  const isFolder = asked.format === 'ics' || extname(target) === '';
  const written = files.map(({ name, bytes }) =>
    writeOutput(input, { output: isFolder ? join(target, name) : target, overwrite: given.overwrite }, bytes),
  );
  return writtenOutcome(input, written, given.details);
}

function readExport({ askedLanguage }: CommandInput, given: Asked): ExportInput {
  const { sheet, person, draft, phones, annex, ofVersion: version, separator, bom: byteOrderMark } = given;
  return {
    ...readFormatAndPeriod(given),
    sheet,
    person: sheet === 'person' ? needed(person, '--person') : '',
    draft,
    version,
    // `--document-lang`, else `--lang`, else the ward's own.
    language: given.documentLang ?? askedLanguage,
    phones,
    annex,
    csv: { separator, byteOrderMark },
  };
}

/** One word is the period; the format is then that of the file's ending. */
function readFormatAndPeriod({
  format: first,
  period,
  output,
}: Asked): Pick<ExportInput, 'format' | 'period'> {
  const format = output === null ? null : formatOfFile(output);
  if (period) return { format: !first && format ? format : readFormat(needed(first, 'FORMAT')), period };
  if (format && first) return { format, period: first };
  return { format: readFormat(needed(first, 'FORMAT')), period: needed(null, 'PERIOD') };
}

function toStream(format: DocumentFormat, files: readonly ExportedFile[]): Outcome {
  const [only] = files;
  if (format === 'ics' || !only)
    throw new UserError('wrong', { code: 'output-needs-folder', facts: { format } });
  const { plain } = formatOf(format);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const raw = plain ? decoder.decode(only.bytes) : only.bytes;
  const content = typeof raw === 'string' ? { text: raw } : { base64: Buffer.from(raw).toString('base64') };
  return { data: { format, ...content }, text: '', raw };
}
