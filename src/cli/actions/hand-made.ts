// Rosters made by hand: looked over, and taken in.

import { lastDate } from '../../domain/period.ts';
import type { TablesFile } from '../../intake/formats/read-tables.ts';
import { parseMatches } from '../../operations/lists/match-people.ts';
import {
  type ImportedRoster,
  type ImportOptions,
  importRoster,
} from '../../operations/roster/import-roster.ts';
import { reviewFile } from '../../operations/roster/review-file.ts';
import { askAboutRows } from '../ask-rows.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { rosterImport } from '../commands/hand-made.ts';
import type { validateCommand } from '../commands/roster.ts';
import { carryOut, wouldDo } from '../confirm.ts';
import type { Given } from '../declaration.ts';
import { listFile, writeLeftOut } from '../left-out-file.ts';
import { officeOf } from '../office.ts';
import { mayAsk } from '../options.ts';
import { accountLines, explained } from '../views/account-view.ts';
import { renderReviewedFile } from '../views/hand-made-view.ts';

export async function validateFile(
  input: CommandInput,
  { what, ...options }: Given<typeof validateCommand>,
): Promise<Outcome> {
  const file = listFile(what, input);
  const reviewed = await reviewFile(officeOf(input), file, options);
  const { facts: _, ...data } = reviewed;
  const no = reviewed.problems.length > 0 || reviewed.findings.some(f => f.finding.severity === 'error');
  return { data: { file: file.name, ...data }, text: renderReviewedFile(file.name, reviewed, input), no };
}

export const takeIn: Action<typeof rosterImport> = async (input, { file: path, ...given }) => {
  const file = listFile(path, input);
  const { handMade, dates, commands, lists } = input.messages;
  const { match, ...asked } = given;
  const typed = {
    ...asked,
    matches: parseMatches(match ?? ''),
    reason: given.reason ?? handMade.importReason,
  };
  const options = mayAsk(input) ? await askAboutRoster(file, typed, input) : typed;
  const say = ({ published, drafted, unchanged, account, leftOut }: ImportedRoster) => [
    ...accountLines(account, input),
    ...explained(lists.leftOut, leftOut.problems, input),
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
  const left = await writeLeftOut(file, { ...options, sheetName: handMade.sheet.name }, made, input);
  const text = [...say(made), ...left, ...(input.dryRun ? [commands.dryRun] : [])].join('\n');
  return { data: made, text };
};

async function askAboutRoster(
  file: TablesFile,
  given: ImportOptions,
  input: CommandInput,
): Promise<ImportOptions> {
  const trial = { ...officeOf(input), dryRun: true };
  return askAboutRows(
    given,
    {
      async attempt(tried) {
        const { leftOut, published, drafted, unchanged } = await importRoster(trial, file, tried);
        return { leftOut, certain: (published?.duties ?? 0) + drafted + unchanged };
      },
      mayBeNew: false,
    },
    input,
  );
}
