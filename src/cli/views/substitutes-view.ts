// Who could take an empty seat, best first, with what one looks at before ringing them.

import { weekdayOf } from '../../domain/civil-date.ts';
import { namesOf } from '../../i18n/names.ts';
import type { RankedVacancy } from '../../operations/roster/absent.ts';
import type { Candidate } from '../../operations/roster/substitutes.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { explainFinding } from './findings-view.ts';
import { renderTable } from './table.ts';
import type { View } from './view.ts';

const SHOWN = 6;

export function renderVacancy(seat: RankedVacancy, facts: WardFacts, details: boolean, view: View): string {
  const { month, dates } = view.messages;
  const names = namesOf(facts, view.language);
  const when = `${dates.weekday(weekdayOf(seat.duty.date))} ${dates.date(seat.duty.date)}`;
  const head = view.palette.strong(month.seatHead(when, names.role(seat.role)));
  if (seat.taken === null) return whyNobody(seat, when, facts, view).join('\n');
  if (!details)
    return month.takes(when, names.role(seat.role), names.person(seat.taken), seat.candidates.length);
  const taken = seat.candidates.findIndex(c => c.person === seat.taken);
  const shown = seat.candidates.filter((_, i) => i < SHOWN || i === taken);
  const words = month.substitutes;
  const columns = [
    words.who,
    words.turns,
    words.last,
    words.next,
    words.days,
    words.together,
    words.wish,
    words.verdict,
  ];
  const rows = shown.map(candidate => row(candidate, seat, view));
  const more = seat.candidates.length - shown.length;
  return [
    head,
    renderTable({ head: columns, rows, numeric: [1, 4, 5] }, view),
    ...(more > 0 ? [view.palette.faint(month.moreCandidates(more))] : []),
    view.palette.faint(month.substitutesLegend),
  ].join('\n');
}

function row(candidate: Candidate, seat: RankedVacancy, view: View): readonly string[] {
  const { month, dates } = view.messages;
  const known = seat.substitutes.find(s => s.person === candidate.person);
  const date = (day: NonNullable<typeof known>['last']) => (day ? dates.dayMonth(day) : '');
  const name = `${candidate.name} (${candidate.person})`;
  return [
    candidate.person === seat.taken ? view.palette.good(`→ ${name}`) : name,
    String(known?.turns ?? 0),
    date(known?.last ?? null),
    date(known?.next ?? null),
    known?.nearestDays === null || known === undefined ? '' : String(known.nearestDays),
    String(known?.timesTogether ?? 0),
    known?.wish ? month.wishes[known.wish] : '',
    against(candidate, seat, view),
  ];
}

/** The first level in which the candidate is worse than the best one. */
function against(candidate: Candidate, seat: RankedVacancy, { messages }: View): string {
  const [best] = seat.candidates;
  if (!best || best === candidate) return messages.month.best;
  for (const [i, cost] of candidate.costs.entries()) {
    const difference = cost.difference - (best.costs[i]?.difference ?? 0);
    if (difference !== 0) return messages.month.costs(messages.cli.level(cost.level));
  }
  return messages.month.equal;
}

function whyNobody(
  { candidates, blocked, role }: RankedVacancy,
  when: string,
  facts: WardFacts,
  view: View,
): readonly string[] {
  const { month, why } = view.messages;
  const names = namesOf(facts, view.language);
  const head = view.palette.warning(month.staysEmpty(when, names.role(role)));
  if (candidates.length > 0) return [head];
  const reasons = blocked.map(({ person, reasons: found }) => {
    const says = found.map(f => explainFinding(f, f, view.messages, names).says).join(' ');
    return `  ${why.reason(names.person(person), says)}`;
  });
  return [head, month.cannot(when), ...reasons];
}
