// The draft becomes the next version.

import { isFirst } from '../../domain/roster/roster-diff.ts';
import { namesOf } from '../../i18n/names.ts';
import {
  type PublishedDraft,
  publish as publishRoster,
  type RefusedPublication,
} from '../../operations/roster/publish.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { publishCommand } from '../commands/publish.ts';
import type { Given } from '../declaration.ts';
import { lettersOf } from '../letters.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { peopleToRing } from '../views/ring-view.ts';
import { renderDiff, renderRoster, skippedDays } from '../views/roster-view.ts';
import {
  publishedHead,
  publishing,
  showsPhones,
  stepsAfter,
  versionPlan,
  zaloText,
} from './changed-roster.ts';

type Asked = Given<typeof publishCommand>;
type Made = PublishedDraft | RefusedPublication;

export async function publish(input: CommandInput, given: Asked): Promise<Outcome> {
  return publishing(input, {
    change: office => publishRoster(office, given),
    refused: (made: Made) => (made.refused ? refusedOutcome(made, input) : null),
    preview: made =>
      made.refused ? null : versionPlan(made.version, previewLines(made, given.phones, input), input),
    outcome: (made, approved) =>
      made.refused ? refusedOutcome(made, input) : publishedOutcome(made, given, approved, input),
  });
}

function refusedOutcome({ refused, diff, facts }: RefusedPublication, input: CommandInput): Outcome {
  const { month } = input.messages;
  const text = [input.palette.bad(month.publishRefused), renderFindings(refused, facts, input)].join('\n');
  return { data: { refused, diff }, text, advice: month.forceAdvice, no: true };
}

function publishedOutcome(
  made: PublishedDraft,
  { phones, period }: Asked,
  approved: boolean,
  input: CommandInput,
): Outcome {
  const { refused: _, facts, ...data } = made;
  const text = isFirst(made.diff) ? null : zaloText(made, facts);
  const letters = lettersOf(made.texts, period, input);
  const lines = [publishedHead(made, input), ...(approved ? [] : previewLines(made, phones, input))];
  return {
    data: { ...data, text },
    text: [...lines, ...(text === null ? [] : ['', input.messages.month.zalo, '', ''])].join('\n'),
    ...(text === null ? {} : { copy: text }),
    letters,
    advice: renderNextSteps(stepsAfter(made.texts, period), input),
  };
}

/** A roster that nobody has seen in force is shown whole before it is. */
function previewLines(made: PublishedDraft, phones: boolean, input: CommandInput): readonly string[] {
  const lines = changeLines(made, phones, input);
  if (!isFirst(made.diff)) return lines;
  const { roster, facts } = made;
  const view = { duties: roster.duties, roles: facts.roles, skipped: skippedDays(made.skipped) };
  return [renderRoster(view, input), '', ...lines];
}

/** A roster published for the first time has nothing to be compared with: only how much there is. */
function changeLines(made: PublishedDraft, phones: boolean, input: CommandInput): readonly string[] {
  const { diff, facts } = made;
  const { month, commands } = input.messages;
  const names = namesOf(facts, input.language);
  if (isFirst(made.diff)) {
    const duties = new Set(diff.changes.map(c => c.duty.id)).size;
    return [month.newDuties(duties), commands.toTell(diff.tell.length)];
  }
  return [
    renderDiff({ ...diff, tell: [] }, facts.roles, names.person, input),
    month.tell(peopleToRing(diff.tell, facts, names, showsPhones(phones, input))),
  ];
}
