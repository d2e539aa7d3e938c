import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { writeAtomically } from '../../files/atomic-write.ts';
import { type ExportedFile, exportFiles, readFormat } from '../../operations/output/export-files.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { argument, needed, textOption } from '../options.ts';

/** Documents and feeds may be handed round; the ward file may not. */
const SHARED_FILE = 0o644;

export async function exportRoster(input: CommandInput): Promise<Outcome> {
  const format = readFormat(argument(input, 0));
  const language = input.options['documentLang'];
  const files = await exportFiles(officeOf(input), {
    format,
    period: argument(input, 1),
    draft: input.options['draft'] === true,
    language: language === 'vi' || language === 'en' ? language : null,
  });
  const output = needed(textOption(input, 'output'), '-o');
  const [only] = files;
  if (output === '-' && format === 'ics')
    throw new UserError('wrong', { code: 'output-needs-folder', facts: { format } });
  if (output === '-' && only) {
    input.context.stdout.write(only.bytes);
    return { data: { written: [] }, text: '' };
  }
  const target = resolve(input.context.folder, output);
  const isFolder = files.length > 1 || format === 'ics' || extname(target) === '';
  const written = files.map(file => write(input, isFolder ? join(target, file.name) : target, file));
  const { commands } = input.messages;
  const lines = written.map(w =>
    w.state === 'written' ? commands.wrote(w.path) : commands.unchanged(w.path),
  );
  return { data: { written }, text: lines.join('\n') };
}

function write(input: CommandInput, path: string, { bytes }: ExportedFile) {
  if (input.options['overwrite'] !== true && existsSync(path) && !isOurs(path))
    throw new UserError('wrong', { code: 'output-exists', facts: { path } });
  if (input.dryRun) return { path, state: 'unchanged' as const };
  return { path, state: writeAtomically(path, bytes, { mode: SHARED_FILE }) };
}

/** Every format we write names its maker. */
function isOurs(path: string): boolean {
  return readFileSync(path).includes('lichtruc');
}
