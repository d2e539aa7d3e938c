// Looking at a roster and checking it.

import { versionNamed } from '../../documents/official-parts.ts';
import { compareDuties } from '../../domain/duty.ts';
import { asPublished, serves } from '../../domain/roster/roster-duty.ts';
import { namesOf } from '../../i18n/names.ts';
import { findPerson } from '../../operations/find-person.ts';
import { showRoster, validateRoster } from '../../operations/look-up.ts';
import type { Action } from '../command-file.ts';
import type * as declared from '../commands/roster.ts';
import { namesFile } from '../names-file.ts';
import { officeOf } from '../office.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderRoster, skippedDays } from '../views/roster-view.ts';

export const show: Action<typeof declared.showCommand> = async (input, given) => {
  const { roster, facts, skipped, draft, drafted } = await showRoster(
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
      : commands.publishedShown(versionNamed(publication, input.messages), publication.hash.slice(0, 8));
  const person = given.person === null ? null : findPerson(given.person, facts.people);
  const all = [...roster.duties, ...drafted].toSorted((a, b) => compareDuties(a.duty, b.duty));
  const duties = person ? all.filter(duty => serves(duty, person.code)) : all;
  const daysOff = person ? [] : skippedDays(skipped);
  const view =
    person && duties.length === 0
      ? commands.noTurns(namesOf(facts, input.language).person(person.code))
      : renderRoster({ duties, roles: facts.roles, skipped: daysOff }, input);
  const data = {
    draft,
    drafted: drafted.map(d => d.duty.id),
    roster: { ...roster, duties: duties.map(asPublished) },
    skipped: daysOff,
  };
  const days = drafted.map(d => input.messages.dates.dayMonth(d.duty.date)).join(', ');
  const open = drafted.length > 0 ? [input.palette.warning(commands.partlyDrafted(days))] : [];
  const text = [[head, ...open].join('\n'), view].join('\n\n');
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
