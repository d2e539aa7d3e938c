import { extname, join } from 'node:path';
import { type DocumentFormat, formatOf, formatOfFile } from '../../documents/document-formats.ts';
import { faultOf, UserError } from '../../domain/errors.ts';
import type { SettingKey } from '../../domain/settings/settings-table.ts';
import { type ExportedFile, type ExportInput, exportFiles } from '../../operations/output/export-files.ts';
import { readFormat } from '../../operations/output/export-formats.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { exportCommand } from '../commands/export.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { needed } from '../options.ts';
import { checkEnding, hasEnding, type WrittenFile, writeOutput, writtenOutcome } from '../output-file.ts';
import { typedPath } from '../typed-path.ts';

type Asked = Given<typeof exportCommand>;

export async function exportRoster(input: CommandInput, given: Asked): Promise<Outcome> {
  const asked = readExport(input, given);
  const output = given.output ?? (formatOf(asked.format).plain ? '-' : '.');
  const target = output === '-' ? null : typedPath(output, input.context.folder);
  const fault = faultOf(
    () => asked.sheet === 'person' && needed(given.person, '--person'),
    () => target !== null && checkTarget(target, asked.format),
  );
  const files = await exportFiles(officeOf(input), asked, fault);
  if (target === null) return toStream(asked.format, files);
  const { overwrite } = given;
  const isFolder = extname(target) === '';
  const written: WrittenFile[] = [];
  for (const { name, bytes } of files)
    written.push(
      await writeOutput(input, { output: isFolder ? join(target, name) : target, overwrite }, bytes),
    );
  const { commands, settings } = input.messages;
  const said = (key: SettingKey) => (input.language === 'vi' ? settings.title(key) : key);
  const advice = files.flatMap(f =>
    f.gaps.map(({ kind, setting, value }) => commands.paperGaps[kind](said(setting), value)),
  );
  const outcome = writtenOutcome(input, written, given.details);
  return advice.length > 0 ? { ...outcome, advice: advice.join('\n') } : outcome;
}

/** Throws where the name ends as files of another format do. */
function checkTarget(target: string, format: DocumentFormat): void {
  if (format !== 'ics')
    checkEnding(
      target,
      formatOf(format).endings.map(ending => ending.slice(1)),
    );
  else if (hasEnding(target))
    throw new UserError('wrong', { code: 'output-needs-folder', facts: { format } });
}

function readExport({ askedLanguage }: CommandInput, given: Asked): ExportInput {
  const { person, to, draft, phones, places, view, since, paper, ofVersion: version, separator, bom } = given;
  const sheet = given.document ?? given.sheet;
  return {
    ...readFormatAndPeriod(given),
    sheet,
    to,
    person: sheet === 'person' ? (person ?? '') : '',
    draft,
    version,
    // `--document-lang`, else `--lang`, else the ward's own.
    language: given.documentLang ?? askedLanguage,
    phones,
    places,
    view,
    since,
    paper,
    csv: { separator, byteOrderMark: bom },
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
  return { data: { format, ...content }, text: '', raw, ...(typeof raw === 'string' ? { copy: raw } : {}) };
}
