// Drawing up, looking at, checking and publishing a roster.

import { weekdayOf } from '../../domain/civil-date.ts';
import { lastDate } from '../../domain/period.ts';
import type { Role } from '../../domain/person.ts';
import { asPublished, serves } from '../../domain/roster/roster-duty.ts';
import { namesIn, namesOf } from '../../i18n/names.ts';
import { findPerson } from '../../operations/find-person.ts';
import { showRoster, validateRoster } from '../../operations/look-up.ts';
import {
  type GeneratedRoster,
  generate as generateRoster,
  type UnfilledSeat,
} from '../../operations/roster/generate.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/roster.ts';
import { namesFile } from '../names-file.ts';
import { officeOf } from '../office.ts';
import { renderFairness } from '../views/fairness-view.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { renderProof } from '../views/proof-view.ts';
import { renderRelaxations } from '../views/relaxations-view.ts';
import { renderRoster, skippedDays } from '../views/roster-view.ts';

export const generate: Action<typeof declared.generateCommand> = async (input, given) => {
  const office = officeOf(input);
  const { period, repair, timeLimit } = given;
  const limit = timeLimit === null ? { repair } : { repair, timeLimitSeconds: timeLimit };
  const made = await generateRoster(office, period, limit);
  const { facts, ...data } = made;
  const { roles } = facts;
  const { commands, dates } = input.messages;
  const { duties, period: dated } = made;
  const text = [
    commands.draftMade(dates.date(dated.from), dates.date(lastDate(dated)), duties.length),
    renderRoster({ duties, roles, skipped: skippedDays(made.skipped) }, input),
    `${input.palette.strong(commands.fairnessTitle)}\n${renderFairness(made.fairness, namesIn(roles, input.language), input)}`,
    `${input.palette.strong(commands.proofTitle)}\n${renderProof(made.levels, made.stopped, input)}`,
    ...(made.unfilled.length > 0 ? [renderUnfilled(made, roles, input)] : []),
    ...(made.relaxations.length > 0 ? [renderRelaxations(made.relaxations, facts, input)] : []),
    renderFindings(
      made.findings.filter(f => f.severity !== 'notice'),
      facts,
      input,
    ),
    ...(input.dryRun ? [commands.dryRun] : []),
  ].join('\n\n');
  const advice = renderNextSteps([`lichtruc validate ${period}`, `lichtruc publish ${period}`], input);
  return { data: { ...data, duties: duties.map(asPublished) }, text, advice };
};

export const show: Action<typeof declared.showCommand> = async (input, given) => {
  const { roster, facts, skipped, draft } = await showRoster(
    officeOf(input),
    given.period,
    given.draft,
    given.ofVersion,
  );
  const { commands } = input.messages;
  const { publication } = roster;
  const head =
    draft || !publication
      ? input.palette.warning(commands.draftShown)
      : commands.publishedShown(publication.version, publication.hash.slice(0, 8));
  const person = given.person === null ? null : findPerson(given.person, facts.people);
  const duties = person ? roster.duties.filter(duty => serves(duty, person.code)) : roster.duties;
  const daysOff = person ? [] : skippedDays(skipped);
  const view =
    person && duties.length === 0
      ? commands.noTurns(namesOf(facts, input.language).person(person.code))
      : renderRoster({ duties, roles: facts.roles, skipped: daysOff }, input);
  const data = { draft, roster: { ...roster, duties: duties.map(asPublished) }, skipped: daysOff };
  const text = `${head}\n\n${view}`;
  if (!given.open || input.dryRun) return { data, text };
  const { writeMonthPage } = await import('./month-page.ts');
  return { data, text, file: await writeMonthPage(input, given, draft) };
};

export const validate: Action<typeof declared.validateCommand> = async (input, given) => {
  if (namesFile(given.what, input.context))
    return (await import('./hand-made.ts')).validateFile(input, given);
  const { facts, period, draft, findings } = await validateRoster(officeOf(input), given.what);
  const no = findings.some(f => f.severity === 'error');
  return { data: { period, draft, findings }, text: renderFindings(findings, facts, input), no };
};

/** For each empty seat, how many members each reason rules out. */
function renderUnfilled({ unfilled }: GeneratedRoster, roles: readonly Role[], input: CommandInput): string {
  const { commands } = input.messages;
  const lines = unfilled.map(seat => `${unfilledHead(seat, roles, input)}: ${reasonsOf(seat, input)}`);
  return [commands.unfilledTitle, ...lines].join('\n');
}

function unfilledHead(
  { duty, role, missing }: UnfilledSeat,
  roles: readonly Role[],
  input: CommandInput,
): string {
  const { dates, commands } = input.messages;
  const when = `${dates.weekdayShort(weekdayOf(duty.date))} ${dates.date(duty.date)}`;
  return commands.unfilled(when, namesIn(roles, input.language)(role), missing);
}

function reasonsOf({ whyNot }: UnfilledSeat, { messages }: CommandInput): string {
  const people = new Map<string, string[]>();
  for (const { turn, blocks, limits } of whyNot) {
    const reason = [...blocks, ...limits].find(r => r.rule !== 'too-many-in-role')?.rule;
    if (!reason) continue;
    const title = messages.rules.of[reason].title;
    people.set(title, [...(people.get(title) ?? []), turn.person]);
  }
  return [...people].map(([title, codes]) => `${title} (${codes.join(', ')})`).join('; ');
}
