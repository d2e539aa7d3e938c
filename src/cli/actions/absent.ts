// From "I am ill tomorrow" to the next version.

import { lastDate } from '../../domain/period.ts';
import { namesOf } from '../../i18n/names.ts';
import {
  type Absence,
  type AbsentInput,
  LEFT_EMPTY,
  LEFT_TO_ENGINE,
  absent as makeAbsent,
  type RankedVacancy,
} from '../../operations/roster/absent.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { askDates } from '../ask-date.ts';
import { leaveKindOrAsked, personOrAsked } from '../ask-ward.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/changes.ts';
import { officeOf } from '../office.ts';
import { mayAsk, neededOrAsked } from '../options.ts';
import { say } from '../output.ts';
import { askChoice } from '../prompts.ts';
import { explainFinding } from '../views/findings-view.ts';
import { renderVacancy } from '../views/substitutes-view.ts';
import { changeRoster, dayOf } from './changed-roster.ts';

export const absent: Action<typeof declared.absentCommand> = async (input, given) => {
  const person = await personOrAsked(input, given.person);
  const { month } = input.messages;
  const dates = await neededOrAsked(input, given.dates, 'DATES', () =>
    askDates(input, month.ask.absentDates),
  );
  const asked: AbsentInput = {
    person,
    dates,
    kind: await leaveKindOrAsked(input, given.kind),
    part: given.part,
    note: given.note,
    substitutes: given.substitute,
    force: given.force,
  };
  const chosen =
    given.substitute === null && mayAsk(input) && !input.dryRun ? await choose(input, asked) : asked;
  const ranked = chosen === asked;
  return changeRoster(
    input,
    given,
    office => makeAbsent(office, chosen),
    // Who had just chosen among the ranked is not shown them again.
    (absence, facts) =>
      ranked
        ? absenceLines(absence, facts, { input, details: given.details })
        : [notedLine(absence, facts, input)],
  );
};

/** For each seat, the engine's choice first; Enter takes it. */
async function choose(input: CommandInput, asked: AbsentInput): Promise<AbsentInput> {
  const preview = await makeAbsent({ ...officeOf(input), dryRun: true }, asked);
  const { seats } = preview.result;
  if (preview.refused || seats.length === 0) return asked;
  say(input.context.stderr, absenceLines(preview.result, preview.facts, { input, details: true }).join('\n'));
  const substitutes: string[] = [];
  for (const seat of seats) substitutes.push(await askSubstitute(seat, preview.facts, input));
  return { ...asked, substitutes };
}

async function askSubstitute(seat: RankedVacancy, facts: WardFacts, input: CommandInput): Promise<string> {
  const { month } = input.messages;
  const names = namesOf(facts, input.language);
  const engine = seat.taken ? `${month.ask.engine}: ${names.person(seat.taken)}` : month.ask.engine;
  const others = seat.candidates.filter(c => c.person !== seat.taken);
  return askChoice<string>(month.ask.substitute(dayOf(seat.duty, input), names.role(seat.role)), [
    { name: engine, value: LEFT_TO_ENGINE },
    ...others.map(c => ({ name: names.person(c.person), value: c.person })),
    { name: month.ask.nobody, value: LEFT_EMPTY },
  ]);
}

interface Telling {
  readonly input: CommandInput;
  /** Everybody who could serve, with what one looks at. */
  readonly details: boolean;
}

function absenceLines(absence: Absence, facts: WardFacts, { input, details }: Telling): readonly string[] {
  const { month, dates } = input.messages;
  const { seats } = absence;
  const days = (duties: readonly { readonly date: Absence['period']['from'] }[]) =>
    duties.map(d => dates.date(d.date)).join(', ');
  return [
    notedLine(absence, facts, input),
    ...(absence.unpinned.length > 0 ? [input.palette.warning(month.unpinned(days(absence.unpinned)))] : []),
    ...absence.begun.map(duty => input.palette.warning(month.begun(dates.date(duty.date)))),
    ...(seats.length === 0 && absence.begun.length === 0 ? [month.noneTouched] : []),
    ...seats.map(seat => renderVacancy(seat, facts, details, input)),
    ...(absence.alsoBroken.length > 0
      ? [
          input.palette.warning(month.alsoBroken),
          ...absence.alsoBroken.map(f => {
            const names = namesOf(facts, input.language);
            const who = f.person ? `${names.person(f.person)}: ` : '';
            return `  ${who}${explainFinding(f, f, input.messages, names).says}`;
          }),
        ]
      : []),
    ...(absence.stillDrafted.length > 0
      ? [input.palette.warning(month.stillDrafted(days(absence.stillDrafted)))]
      : []),
  ];
}

function notedLine({ person, period, kind, part }: Absence, facts: WardFacts, input: CommandInput): string {
  const { month, dates, rules } = input.messages;
  const name = namesOf(facts, input.language).person(person.code);
  return month.leaveNoted(
    name,
    rules.leave(kind, part),
    dates.date(period.from),
    dates.date(lastDate(period)),
  );
}
