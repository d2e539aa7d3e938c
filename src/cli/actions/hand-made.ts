// Rosters made by hand: looked over, and taken in.

import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { lastDate } from '../../domain/period.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { ENCODINGS, type TablesFile } from '../../intake/formats/read-tables.ts';
import { importRoster } from '../../operations/roster/import-roster.ts';
import { type RosterFileOptions, reviewFile } from '../../operations/roster/review-file.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { approved } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { argument, needed, textOption } from '../options.ts';
import { renderReviewedFile } from '../views/hand-made-view.ts';

/** Whether what was typed is a file rather than a period. */
export function namesFile(input: CommandInput): boolean {
  const typed = argument(input, 0);
  return (
    /\.(?:xlsx|xlsm|xls|ods|csv|tsv|txt)$/i.test(typed) || existsSync(resolve(input.context.folder, typed))
  );
}

export async function validateFile(input: CommandInput): Promise<Outcome> {
  const file = fileOf(input);
  const reviewed = await reviewFile(officeOf(input), file, optionsOf(input));
  const { facts: _, ...data } = reviewed;
  const no = reviewed.problems.length > 0 || reviewed.findings.some(f => f.finding.severity === 'error');
  return { data: { file: file.name, ...data }, text: renderReviewedFile(file.name, reviewed, input), no };
}

export async function takeIn(input: CommandInput): Promise<Outcome> {
  const file = fileOf(input);
  const { handMade, dates, commands } = input.messages;
  const options = { ...optionsOf(input), reason: textOption(input, 'reason') ?? handMade.importReason };
  const say = ({ published, drafted, unchanged }: Awaited<ReturnType<typeof importRoster>>) => [
    ...(published
      ? [
          handMade.published(
            published.version,
            published.duties,
            dates.date(published.period.from),
            dates.date(lastDate(published.period)),
          ),
        ]
      : []),
    ...(drafted > 0 ? [handMade.drafted(drafted)] : []),
    ...(unchanged > 0 ? [handMade.unchanged(unchanged)] : []),
  ];
  const office = officeOf(input);
  await approved(input, async () => say(await importRoster({ ...office, dryRun: true }, file, options)));
  const imported = await importRoster(office, file, options);
  const text = [...say(imported), ...(input.dryRun ? [commands.dryRun] : [])].join('\n');
  return { data: imported, text };
}

function fileOf(input: CommandInput): TablesFile {
  const path = resolve(input.context.folder, needed(argument(input, 0) || null, 'FILE'));
  return { name: basename(path), bytes: readBytes(path) };
}

function optionsOf(input: CommandInput): RosterFileOptions {
  const encoding = textOption(input, 'encoding');
  const year = textOption(input, 'year');
  if (year !== null && !/^20\d{2}$/.test(year))
    throw new UserError('unreadable', {
      code: 'number-unreadable',
      facts: { option: '--year', value: year },
    });
  return {
    encoding: ENCODINGS.find(known => known === encoding) ?? null,
    sheet: textOption(input, 'sheet'),
    year: year === null ? null : Number(year),
  };
}
