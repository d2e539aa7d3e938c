// Drawing up a roster.

import { weekdayOf } from '../../domain/civil-date.ts';
import { lastDate } from '../../domain/period.ts';
import type { Role } from '../../domain/person.ts';
import { asPublished } from '../../domain/roster/roster-duty.ts';
import { namesIn, namesOf } from '../../i18n/names.ts';
import {
  type GeneratedRoster,
  generate as generateRoster,
  type UnfilledSeat,
} from '../../operations/roster/generate.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type { generateCommand } from '../commands/roster.ts';
import { officeOf } from '../office.ts';
import { renderFairness } from '../views/fairness-view.ts';
import { explainFinding, renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { renderProof, renderVerdict } from '../views/proof-view.ts';
import { renderRelaxations } from '../views/relaxations-view.ts';
import { renderRoster, skippedDays } from '../views/roster-view.ts';

export const generate: Action<typeof generateCommand> = async (input, given) => {
  const office = officeOf(input);
  const { period, repair, timeLimit } = given;
  const limit = timeLimit === null ? { repair } : { repair, timeLimitSeconds: timeLimit };
  const made = await generateRoster(office, period, limit);
  const { facts: _, ...data } = made;
  const advice = renderNextSteps([`lichtruc publish ${period}`], input);
  return {
    data: { ...data, duties: made.duties.map(asPublished) },
    // Drawn only where somebody reads it: many wards answer in JSON.
    get text() {
      return answerOf(made, given.details, input);
    },
    advice,
  };
};

function answerOf(made: GeneratedRoster, isDetailed: boolean, input: CommandInput): string {
  const { facts, duties, period } = made;
  const { roles } = facts;
  const { commands, dates } = input.messages;
  return [
    ...(isDetailed ? detailsOf(made, input) : []),
    commands.draftMade(dates.date(period.from), dates.date(lastDate(period)), duties.length),
    renderRoster({ duties, roles, skipped: skippedDays(made.skipped) }, input),
    ...(made.unfilled.length > 0 ? [renderUnfilled(made, input)] : []),
    ...(made.relaxations.length > 0 ? [renderRelaxations(made.relaxations, facts, input)] : []),
    [
      ...rangesOf(made.fairness, roles, input),
      ...(isDetailed ? [] : warningLine(made, input)),
      renderVerdict(made.levels, made.stopped, input),
    ].join('\n'),
    ...(input.dryRun ? [commands.dryRun] : []),
  ].join('\n\n');
}

/** What was counted, proven and found, before the answer. */
function detailsOf(made: GeneratedRoster, input: CommandInput): readonly string[] {
  const { commands } = input.messages;
  const { roles } = made.facts;
  return [
    `${input.palette.strong(commands.fairnessTitle)}\n${renderFairness(made.fairness, namesIn(roles, input.language), input)}`,
    `${input.palette.strong(commands.proofTitle)}\n${renderProof(made.levels, input)}`,
    renderFindings(worthALook(made), made.facts, input),
  ];
}

function worthALook({ findings }: GeneratedRoster) {
  return findings.filter(f => f.severity !== 'notice');
}

/** `Cán bộ: mỗi người 2 đến 3 buổi.` */
function rangesOf(
  fairness: GeneratedRoster['fairness'],
  roles: readonly Role[],
  { messages, language }: CommandInput,
): readonly string[] {
  return roles.flatMap(({ code }) => {
    const turns = fairness
      .filter(row => row.role === code && row.entitlementTenths > 0)
      .map(row => row.turns);
    if (turns.length === 0) return [];
    const name = namesIn(roles, language)(code);
    return [messages.commands.turnsEach(name, Math.min(...turns), Math.max(...turns))];
  });
}

function warningLine(made: GeneratedRoster, input: CommandInput): readonly string[] {
  const count = worthALook(made).length;
  return count === 0 ? [] : [input.palette.warning(input.messages.commands.worthALook(count))];
}

/** For each empty seat, all that speaks against each member, in words. */
function renderUnfilled({ unfilled, facts }: GeneratedRoster, input: CommandInput): string {
  const { commands } = input.messages;
  const lines = unfilled.flatMap(seat => [
    unfilledHead(seat, facts.roles, input),
    ...reasonLines(seat, facts, input),
  ]);
  return [commands.unfilledTitle, ...lines].join('\n');
}

function unfilledHead(
  { duty, role, missing }: UnfilledSeat,
  roles: readonly Role[],
  input: CommandInput,
): string {
  const { dates, commands } = input.messages;
  const when = `${dates.weekdayShort(weekdayOf(duty.date))} ${dates.date(duty.date)}`;
  return `${commands.unfilled(when, namesIn(roles, input.language)(role), missing)}:`;
}

/** Those whom the same reasons keep away stand together. */
function reasonLines({ against }: UnfilledSeat, facts: WardFacts, input: CommandInput): readonly string[] {
  const names = namesOf(facts, input.language);
  const people = new Map<string, string[]>();
  for (const { person, reasons } of against) {
    const said = reasons.map(r => explainFinding(r, r, input.messages, names).says);
    const why = [...new Set(said)].join(' ');
    people.set(why, [...(people.get(why) ?? []), names.person(person)]);
  }
  return [...people].map(([why, who]) => `  ${who.join(', ')}: ${why}`);
}
