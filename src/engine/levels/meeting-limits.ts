// What the rules of a duty say of meetings. A limit Σ times·x(u) <= most holds for whoever serves as well, so it may
// be multiplied by x(t) of any turn t of the duty (Sherali and Adams, 1990):
//
//   Σ times · x(t)·x(u) <= most · x(t)      where x(t)·x(u) is z(t, u), the meeting of t and u, and x(t)·x(t) = x(t).
//
// A product that is no column, of two in one role, is at least 0 and at most x(u). Whole rosters keep these rows
// anyway; the relaxation does not: in it a trainee meets half a mentor and half of somebody else.

import type { FramedLimit } from '../frame.ts';
import { addRow, type Entry, type Program } from '../program.ts';
import { entriesOf, type RosterProgram } from '../turn-columns.ts';

/** z by the columns of the two turns that meet. */
export type MeetingColumns = ReadonlyMap<number, ReadonlyMap<number, number>>;

export function limitMeetings(roster: RosterProgram, meetings: MeetingColumns): void {
  for (const { limit, terms } of roster.frame.limits.filter(limit => saysMore(roster, limit))) {
    const known = entriesOf(terms, roster);
    const turns = new Set(known.flatMap(({ column }) => [column, ...(meetings.get(column)?.keys() ?? [])]));
    for (const turn of turns)
      multiply(roster.program, { terms: known, atMost: limit.atMost }, turn, meetings.get(turn) ?? new Map());
  }
}

function multiply(
  program: Program,
  { terms, atMost }: { readonly terms: readonly Entry[]; readonly atMost: number },
  turn: number,
  met: ReadonlyMap<number, number>,
): void {
  const own = terms.find(({ column }) => column === turn)?.times ?? 0;
  const unknown = terms.filter(({ column, times }) => times < 0 && column !== turn && !met.has(column));
  const products = terms.flatMap(({ column, times }): Entry[] => {
    const product = met.get(column);
    return product === undefined ? [] : [{ column: product, times }];
  });
  // What cannot bind, or is looser than the limit itself because the turn is not what that restrains.
  if (mostOf([...products, { times: own }]) <= atMost || (unknown.length > 0 && own <= 0)) return;
  addRow(program, [...products, ...unknown, { column: turn, times: own - atMost }], { atMost: 0 });
}

/** What cannot bind says nothing; what forbids each of its turns, or a seat too many, the transport says already. */
function saysMore({ frame }: RosterProgram, { limit, terms }: FramedLimit): boolean {
  const duties = new Set(terms.map(({ at }) => frame.turns[at]?.duty));
  const forbidsAll = limit.atMost <= 0 && terms.every(({ times }) => times > 0);
  return (
    duties.size === 1 && mostOf(terms) > limit.atMost && !forbidsAll && limit.rule !== 'too-many-in-role'
  );
}

/** What a row sums up to at most, its columns between 0 and 1. */
function mostOf(terms: readonly { readonly times: number }[]): number {
  return terms.reduce((most, { times }) => most + Math.max(0, times), 0);
}
