// L3 as sliding windows: the sum over all windows of W slots of (turns in it − 1)⁺ equals the sum over
// consecutive turns Δ slots apart of (W − Δ)⁺, for a window holding j turns is counted once for each of the
// j − 1 consecutive pairs in it. So one continuous column per distinct window, and no column for pairs.

import { type Member, membersOf } from '../../objective/case.ts';
import { neighbouringSlots, spreadWidths } from '../../objective/turns-apart.ts';
import { groupTurns, turnKey } from '../../rules/world.ts';
import type { Entry, Objective } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

interface Placed {
  readonly slot: number;
  /** Null for a turn fixed outside the window. */
  readonly column: number | null;
}

export function turnsApartForm(roster: RosterProgram): Objective {
  const { situation, roles, turns, columnOf } = roster;
  const byMember = groupTurns(turns, t => `${t.person} ${t.role}`);
  const entries: Entry[] = [];
  let constant = 0;
  for (const member of membersOf(situation).filter(m => roles.has(m.role))) {
    const mine = byMember.get(`${member.person} ${member.role}`) ?? [];
    const placed: readonly Placed[] = [
      ...mine.map(t => ({
        slot: situation.world.duties.get(t.duty)?.slot ?? 0,
        column: columnOf.get(turnKey(t)) ?? null,
      })),
      ...neighbouringSlots(member, situation).map(slot => ({ slot, column: null })),
    ].sort((a, b) => a.slot - b.slot);
    const { ideal, half } = spreadWidths(member.role, situation);
    for (const { width, weight } of [
      { width: ideal, weight: 1 },
      { width: half, weight: 2 },
    ])
      constant += addWindows(roster, member, placed, width, weight, entries);
  }
  return { constant, entries };
}

/** Adds a column over-full(window) ≥ turns in it − 1 for each distinct window; returns the constant part. */
function addWindows(
  { program }: RosterProgram,
  member: Member,
  placed: readonly Placed[],
  width: number,
  weight: number,
  entries: Entry[],
): number {
  let constant = 0;
  for (const { from, until, times } of distinctWindows(
    placed.map(p => p.slot),
    width,
  )) {
    const inside = placed.slice(from, until);
    const columns = inside.flatMap(p => (p.column === null ? [] : [p.column]));
    const fixed = inside.length - columns.length;
    if (inside.length < 2) continue;
    if (columns.length === 0) {
      constant += weight * times * (fixed - 1);
      continue;
    }
    const name = `window ${member.person} ${member.role} ${width} ${from}`;
    const overfull = program.column(name, {
      lower: Math.max(0, fixed - 1),
      upper: inside.length - 1,
      integer: false,
    });
    const taken = columns.map(column => ({ column, times: 1 }));
    program.row(name, [...taken, { column: overfull, times: -1 }], Number.NEGATIVE_INFINITY, 1 - fixed);
    entries.push({ column: overfull, times: weight * times });
  }
  return constant;
}

/** Windows of `width` slots over sorted slots, as index ranges, with how many positions show the same content. */
function distinctWindows(slots: readonly number[], width: number) {
  const windows: { from: number; until: number; times: number }[] = [];
  const [first, last] = [slots[0] ?? 0, slots.at(-1) ?? 0];
  let [from, until] = [0, 0];
  for (let start = first - width + 1; start <= last; start++) {
    while (from < slots.length && (slots[from] ?? 0) < start) from++;
    while (until < slots.length && (slots[until] ?? 0) < start + width) until++;
    const previous = windows.at(-1);
    if (previous && previous.from === from && previous.until === until) previous.times++;
    else windows.push({ from, until, times: 1 });
  }
  return windows;
}
