import { extname, join, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { exportFiles, readFormat } from '../../operations/output/export-files.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { officeOf } from '../office.ts';
import { argument, needed, textOption } from '../options.ts';
import { writeOutput } from '../output-file.ts';

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
  const written = files.map(file =>
    writeOutput(input, isFolder ? join(target, file.name) : target, file.bytes),
  );
  const { commands } = input.messages;
  const lines = written.map(w =>
    w.state === 'written' ? commands.wrote(w.path) : commands.unchanged(w.path),
  );
  return { data: { written }, text: lines.join('\n') };
}
