// Who could sit in a seat and at what cost, who could not and why: in the terminal.

import { weekdayOf } from '../../domain/civil-date.ts';
import type { PersonCode, RoleCode } from '../../domain/person.ts';
import { namesIn, namesOf } from '../../i18n/names.ts';
import type { Blocked, Candidate, Cost, RankedSeat } from '../../operations/roster/substitutes.ts';
import type { Why } from '../../operations/roster/why.ts';
import type { Finding } from '../../rules/rule.ts';
import { explainFinding } from './findings-view.ts';
import { renderRelaxations } from './relaxations-view.ts';
import { renderTable } from './table.ts';
import type { View } from './view.ts';

/** Without `details`, who serves and who comes next; everybody is listed where nobody serves. */
export function renderWhy(answer: Why, details: boolean, view: View): string {
  const { why, dates, commands } = view.messages;
  const { duty, draft, seats, person } = answer;
  const when = `${dates.weekday(weekdayOf(duty.date))} ${dates.date(duty.date)}`;
  const head = view.palette.strong(why.head(when, `${duty.start}–${duty.end}`));
  const asked = person ? person.person : null;
  const blocks = asked
    ? seatsFor(asked, seats).map(seat => renderAsked(asked, seat, answer, view))
    : seats.map(seat =>
        details || seat.sitting === null ? renderSeat(seat, answer, view) : renderBrief(seat, answer, view),
      );
  const noSeat =
    person && person.reasons.length > 0
      ? [`${why.noSeat(named(person.person, answer))}\n${renderReasons(person.reasons, answer, view)}`]
      : [];
  const ways =
    answer.relaxations.length > 0 ? [renderRelaxations(answer.relaxations, answer.facts, view)] : [];
  const notice = draft ? [view.palette.warning(commands.draftShown)] : [];
  return [...notice, head, ...blocks, ...noSeat, ...ways].join('\n\n');
}

/** The seat in which the person serves; else every seat of the role. */
function seatsFor(person: PersonCode, seats: readonly RankedSeat[]): readonly RankedSeat[] {
  const own = seats.filter(seat => seat.sitting === person);
  return own.length > 0 ? own : seats;
}

function renderSeat(seat: RankedSeat, answer: Why, view: View): string {
  const { why } = view.messages;
  const head = view.palette.strong(
    why.seat(roleName(seat.role, answer, view), sittingName(seat, answer, view)),
  );
  const others = seat.candidates.filter(c => !c.sitting);
  const blocked = seat.blocked.map(b => `  ${blockedLine(b, answer, view)}`);
  return [
    head,
    ...(others.length > 0 ? [renderCandidates(seat.candidates, answer, view)] : [why.nobody]),
    ...(blocked.length > 0 ? [view.palette.strong(why.cannot), ...blocked] : []),
  ].join('\n');
}

function renderBrief(seat: RankedSeat, answer: Why, view: View): string {
  const { why } = view.messages;
  const head = why.seat(roleName(seat.role, answer, view), sittingName(seat, answer, view));
  const more = seat.blocked.length > 0 ? [view.palette.faint(why.blocked(seat.blocked.length))] : [];
  return [view.palette.strong(head), ...compared(seat, answer, view), ...more].join('\n');
}

function renderCandidates(candidates: readonly Candidate[], answer: Why, view: View): string {
  const { why, cli } = view.messages;
  const levels = shownLevels(candidates);
  const rows = candidates.map(candidate => [
    named(candidate.person, answer),
    verdict(candidate, view),
    ...levels.map(level => signed(candidate.costs.find(c => c.level === level)?.difference ?? 0)),
  ]);
  const head = [why.who, why.verdict, ...levels.map(cli.level)];
  const numeric = levels.map((_, i) => i + 2);
  const table = renderTable({ head, rows, numeric }, view);
  return levels.length > 0 ? `${table}\n${view.palette.faint(why.explain)}` : table;
}

/** Only the levels in which somebody makes a difference. */
function shownLevels(candidates: readonly Candidate[]): readonly Cost['level'][] {
  const [first] = candidates;
  const differs = (level: Cost['level']) =>
    candidates.some(c => c.costs.some(cost => cost.level === level && cost.difference !== 0));
  return (first?.costs ?? []).map(cost => cost.level).filter(differs);
}

function renderAsked(person: PersonCode, seat: RankedSeat, answer: Why, view: View): string {
  const { why } = view.messages;
  const role = roleName(seat.role, answer, view);
  const name = named(person, answer);
  if (seat.sitting === person) return renderSitting(seat, name, role, answer, view);
  const instead = sittingName(seat, answer, view);
  const candidate = seat.candidates.find(c => c.person === person);
  if (candidate) {
    const says = seat.sitting ? why.could(name, role, instead) : why.couldFill(name, role);
    return `${says}\n${renderCosts(candidate, view)}`;
  }
  const reasons = seat.blocked.find(b => b.person === person)?.reasons ?? [];
  return `${why.couldNot(name, role, instead)}\n${renderReasons(reasons, answer, view)}`;
}

function renderSitting(seat: RankedSeat, name: string, role: string, answer: Why, view: View): string {
  return [view.messages.why.isSitting(name, role), ...compared(seat, answer, view)].join('\n');
}

/** Who serves beside those who could. */
function compared(seat: RankedSeat, answer: Why, view: View): readonly string[] {
  const { why } = view.messages;
  const others = seat.candidates.filter(c => !c.sitting);
  const [next] = others;
  const best = others.every(c => (c.decides?.difference ?? 0) >= 0);
  if (!next) return [why.only];
  return [
    ...(best ? [why.best(others.length)] : []),
    why.next(named(next.person, answer), verdict(next, view)),
  ];
}

function renderCosts({ costs, decides }: Candidate, { messages }: View): string {
  const { why, cli } = messages;
  if (!decides) return `  ${why.same}`;
  const lines = costs.filter(c => c.difference !== 0);
  return lines.map(c => `  ${cli.level(c.level)}: ${signed(c.difference)}`).join('\n');
}

function renderReasons(reasons: readonly Finding[], answer: Why, view: View): string {
  return reasons
    .map(reason => {
      const { mend } = explainFinding(reason, reason, view.messages, namesOf(answer.facts, view.language));
      return `  ${reasonText(reason, answer, view)} ${view.palette.faint(mend)}`;
    })
    .join('\n');
}

function blockedLine({ person, reasons }: Blocked, answer: Why, view: View): string {
  const says = reasons.map(reason => reasonText(reason, answer, view)).join(' ');
  return view.messages.why.reason(named(person, answer), says);
}

/** Of a person not yet in the roster, some findings read better otherwise. */
function reasonText(reason: Finding, { facts }: Why, { messages, language }: View): string {
  const names = namesOf(facts, language);
  if (reason.rule !== 'required-skill') return explainFinding(reason, reason, messages, names).says;
  return messages.why.lacksSkill(names.skill(reason.facts.skill));
}

function verdict({ sitting, decides }: Candidate, { messages, palette }: View): string {
  const { why, cli } = messages;
  if (sitting) return palette.strong(why.sitting);
  if (!decides) return why.same;
  const level = cli.level(decides.level);
  return decides.difference < 0 ? palette.good(why.better(level)) : why.worse(level);
}

function signed(n: number): string {
  return n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0';
}

function sittingName({ sitting }: RankedSeat, answer: Why, { messages }: View): string {
  return sitting ? named(sitting, answer) : messages.why.emptySeats;
}

function named(code: PersonCode, { facts }: Why): string {
  const person = facts.people.find(p => p.code === code);
  return person ? `${person.name} (${code})` : code;
}

function roleName(code: RoleCode, { facts }: Why, { language }: View): string {
  return namesIn(facts.roles, language)(code);
}
