// The draft becomes the next version.

import { changeText } from '../../documents/change-text.ts';
import { namesOf } from '../../i18n/names.ts';
import { readWard } from '../../operations/read-ward.ts';
import {
  type PublishedDraft,
  publish as publishRoster,
  type RefusedPublication,
} from '../../operations/roster/publish.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import type { publishCommand } from '../commands/publish.ts';
import { agreed } from '../confirm.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { mayAsk } from '../options.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { peopleToRing } from '../views/ring-view.ts';
import { renderDiff } from '../views/roster-view.ts';
import { showsPhones } from './changed-roster.ts';

type Asked = Given<typeof publishCommand>;

export async function publish(input: CommandInput, given: Asked): Promise<Outcome> {
  const office = officeOf(input);
  if (mayAsk(input) && !input.dryRun) {
    const preview = await publishRoster({ ...office, dryRun: true }, given);
    if (preview.refused) return refusedOutcome(preview, input);
    const { month } = input.messages;
    const shown = [
      month.wouldPublish(preview.version),
      ...(await changeLines(preview, given.phones, input)),
    ].join('\n');
    // Where nothing changes that anybody was told, the command as typed is the answer.
    if (!isNew(preview)) await agreed(input, shown, month.confirm(preview.version));
  }
  const made = await publishRoster(office, given);
  return made.refused ? refusedOutcome(made, input) : publishedOutcome(made, given, input);
}

function refusedOutcome({ refused, diff, facts }: RefusedPublication, input: CommandInput): Outcome {
  const { month } = input.messages;
  const text = [input.palette.bad(month.publishRefused), renderFindings(refused, facts, input)].join('\n');
  return { data: { refused, diff }, text, advice: month.forceAdvice, no: true };
}

async function publishedOutcome(
  made: PublishedDraft,
  { phones, period, number }: Asked,
  input: CommandInput,
): Promise<Outcome> {
  const facts = await readWard(officeOf(input));
  const { month } = input.messages;
  const { diff, version } = made;
  const first = isNew(made);
  const text = changeText({
    diff,
    after: made.roster.duties,
    version,
    shortName: facts.settings.presentation.shortName,
    roles: facts.roles,
    nameOf: code => facts.people.find(p => p.code === code)?.name ?? code,
    language: facts.settings.language,
  });
  const head = input.dryRun
    ? month.tried(version)
    : input.palette.good(month.published(version, made.hash.slice(0, 8)));
  const shown = first
    ? [head, ...(await changeLines(made, phones, input))]
    : [head, ...(await changeLines(made, phones, input)), '', month.zalo, '', ''];
  const { refused: _, ...data } = made;
  return {
    data: { ...data, text: first ? null : text },
    text: shown.join('\n'),
    ...(first ? {} : { copy: text }),
    advice: renderNextSteps(
      [
        `lichtruc export pdf ${period} -o lich-truc.pdf`,
        ...(number === null ? [`lichtruc versions mark ${version} --number … --date …`] : []),
        `lichtruc export ics ${period} -o lich`,
      ],
      input,
    ),
  };
}

/** A roster published for the first time has nothing to be compared with: only how much there is. */
async function changeLines(
  made: PublishedDraft,
  phones: boolean,
  input: CommandInput,
): Promise<readonly string[]> {
  const { diff } = made;
  const facts = await readWard(officeOf(input));
  const { month, commands } = input.messages;
  const names = namesOf(facts, input.language);
  if (isNew(made)) {
    const duties = new Set(diff.changes.map(c => c.duty.id)).size;
    return [month.newDuties(duties), commands.toTell(diff.tell.length)];
  }
  return [
    renderDiff({ ...diff, tell: [] }, facts.roles, names.person, input),
    month.tell(peopleToRing(diff.tell, facts, names, showsPhones(phones, input))),
  ];
}

/** Nothing that was in force is different. */
function isNew({ diff }: PublishedDraft): boolean {
  return diff.changes.every(c => c.kind === 'duty-added' || (c.kind === 'seat' && c.from === null));
}
