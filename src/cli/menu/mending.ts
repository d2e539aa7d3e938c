// The step that mends what needs attention, with all that is known filled in.

import type { Attention } from '../../domain/attention.ts';
import type { CivilMonth } from '../../domain/civil-date.ts';
import { monthsAsTyped, periodAsTyped } from '../../domain/period.ts';
import { comparePeople, membershipOn } from '../../domain/person.ts';
import { nameIn } from '../../i18n/names.ts';
import type { WardOutlook } from '../../operations/outlook/outlook.ts';
import type { Finding } from '../../rules/rule.ts';
import { assignCommand, dutyCancel } from '../commands/changes.ts';
import { record } from '../commands/records.ts';
import { report } from '../commands/reports.ts';
import { generateCommand, whyCommand } from '../commands/roster.ts';
import { versionsMark } from '../commands/versions.ts';
import type { WordsOf } from '../declaration.ts';
import { say } from '../output.ts';
import { askSearched, askText } from '../prompts.ts';
import { renderFindings } from '../views/findings-view.ts';
import { runCommand, type Step, step, type Visit } from './step.ts';
import { STEPS } from './steps.ts';

export function mendingStep(attention: Attention, outlook: Pick<WardOutlook, 'wrong'>): Step {
  switch (attention.kind) {
    case 'no-people':
      return STEPS['people-import'];
    case 'draft-not-published':
      return STEPS.publish;
    case 'month-not-drawn':
      return step(generateCommand, async () => ({ period: attention.month }));
    case 'published-wrong':
      return wrongStep(outlook.wrong, attention.months);
    case 'seat-empty':
      return step(assignCommand, visit => fillSeat(attention, visit));
    case 'duties-unrecorded':
      return step(record, async ({ input }) => ({ date: input.messages.dates.date(attention.date) }));
    case 'report-wrong':
      return step(report, async () => ({ what: [periodAsTyped(attention.period)] }));
    case 'sheet-old':
      return step(versionsMark, async () => ({ version: String(attention.version), posted: true }));
    case 'year-not-announced':
      return STEPS['holidays-import'];
    case 'feeds-stale':
      return STEPS.feeds;
    case 'backup-old':
      return STEPS.backup;
  }
}

/** A duty on a day that turned out a day off is called off by its name; all else is drawn up again, moving the fewest. */
function wrongStep(wrong: readonly Finding[], months: readonly CivilMonth[]): Step {
  const onDayOff = wrong.find(finding => finding.rule === 'day-off');
  if (onDayOff?.rule !== 'day-off' || !onDayOff.duty)
    return step(generateCommand, visit => repair(months, visit));
  const { duty, facts } = onDayOff;
  return step(dutyCancel, async ({ input }) => ({ date: duty, reason: nameIn(facts, input.language) }));
}

/** Shows first who could serve; a seat that nobody can fill is left open with a word that is printed. */
async function fillSeat(
  { duty, role }: Extract<Attention, { readonly kind: 'seat-empty' }>,
  visit: Visit,
): Promise<WordsOf<typeof assignCommand>> {
  const { input, outlook } = visit;
  const { menu, month, prompts } = input.messages;
  await runCommand(visit, whyCommand, { date: duty });
  const members = outlook.facts.people
    .filter(person => membershipOn(person, outlook.today)?.role === role)
    .toSorted(comparePeople);
  const person = await askSearched<string | null>(month.ask.by, [
    ...members.map(p => ({ name: `${p.name} (${p.code})`, value: p.code })),
    { name: menu.leaveOpen, value: null },
  ]);
  if (person !== null) return { date: duty, person, role };
  const validate = (note: string) => note.trim() !== '' || prompts.notEmpty;
  return { date: duty, role, open: await askText({ message: menu.ask.openNote, validate }) };
}

/** Shows what is wrong first. */
async function repair(
  months: readonly CivilMonth[],
  { input, outlook }: Visit,
): Promise<WordsOf<typeof generateCommand>> {
  say(input.context.stderr, renderFindings(outlook.wrong, outlook.facts, input));
  const [first, last] = [months[0], months.at(-1)];
  return { period: first && last ? monthsAsTyped(first, last) : '', repair: true };
}
