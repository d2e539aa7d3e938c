// Rosters made by hand: looked over, and taken in.

import { basename } from 'node:path';
import { lastDate } from '../../domain/period.ts';
import { readBytes } from '../../files/read-bytes.ts';
import type { TablesFile } from '../../intake/formats/read-tables.ts';
import { importRoster } from '../../operations/roster/import-roster.ts';
import { reviewFile } from '../../operations/roster/review-file.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { rosterImport } from '../commands/hand-made.ts';
import type { validateCommand } from '../commands/roster.ts';
import { carryOut, wouldDo } from '../confirm.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { needed } from '../options.ts';
import { typedPath } from '../typed-path.ts';
import { accountLines } from '../views/account-view.ts';
import { renderReviewedFile } from '../views/hand-made-view.ts';

export async function validateFile(
  input: CommandInput,
  { what, ...options }: Given<typeof validateCommand>,
): Promise<Outcome> {
  const file = fileOf(what, input);
  const reviewed = await reviewFile(officeOf(input), file, options);
  const { facts: _, ...data } = reviewed;
  const no = reviewed.problems.length > 0 || reviewed.findings.some(f => f.finding.severity === 'error');
  return { data: { file: file.name, ...data }, text: renderReviewedFile(file.name, reviewed, input), no };
}

export const takeIn: Action<typeof rosterImport> = async (input, { file: typed, ...given }) => {
  const file = fileOf(typed, input);
  const { handMade, dates, commands } = input.messages;
  const options = { ...given, reason: given.reason ?? handMade.importReason };
  const say = ({ published, drafted, unchanged, account }: Awaited<ReturnType<typeof importRoster>>) => [
    ...accountLines(account, input),
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
  const { made } = await carryOut(
    input,
    office => importRoster(office, file, options),
    tried => ({ lines: wouldDo(say(tried), input), harmless: tried.published === null }),
  );
  const text = [...say(made), ...(input.dryRun ? [commands.dryRun] : [])].join('\n');
  return { data: made, text };
};

function fileOf(typed: string | null, { context }: CommandInput): TablesFile {
  const path = typedPath(needed(typed, 'FILE'), context.folder);
  return { name: basename(path), bytes: readBytes(path) };
}
