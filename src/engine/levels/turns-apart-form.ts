// L3 as sliding windows: the sum over all windows of W slots of (turns in it − 1)⁺ equals the sum over
// consecutive turns Δ slots apart of (W − Δ)⁺, for a window holding j turns is counted once for each of the
// j − 1 consecutive pairs in it. So one continuous column per distinct window, and no column for pairs.
// By now much is fixed; turns that can no longer be are left out, so fewer windows differ.

import type { Member } from '../../objective/case.ts';
import { neighbouringSlots, spreadWidths } from '../../objective/turns-apart.ts';
import { addContinuous, addTerm, closeRow, type Entry, type Objective } from '../program.ts';
import { type OpenTurn, openMembers, type RosterProgram } from '../turn-columns.ts';

interface Placed {
  readonly slot: number;
  /** Null for a turn that is certain. */
  readonly column: number | null;
}

export function turnsApartForm(roster: RosterProgram): Objective {
  const { situation, roles, program } = roster;
  const widths = new Map([...roles].map(role => [role, spreadWidths(role, situation)]));
  const entries: Entry[] = [];
  let constant = 0;
  for (const member of openMembers(roster)) {
    const placed = placedTurns(roster, member);
    const { ideal = 0, half = 0 } = widths.get(member.role) ?? {};
    for (const { width, weight } of [
      { width: ideal, weight: 1 },
      { width: half, weight: 2 },
    ]) {
      const windows = addWindows(program, placed, width, weight);
      constant += windows.constant;
      entries.push(...windows.entries);
    }
  }
  return { constant, entries };
}

function placedTurns(
  { situation, program }: RosterProgram,
  member: Member & { readonly turns: readonly OpenTurn[] },
): readonly Placed[] {
  const { lower, upper } = program.columns;
  const open = member.turns
    .filter(({ column }) => upper[column] !== 0)
    .map(({ duty, column }) => ({
      slot: situation.world.duties.get(duty)?.slot ?? 0,
      column: lower[column] === 1 ? null : column,
    }));
  const outside = neighbouringSlots(member, situation).map(slot => ({ slot, column: null }));
  return [...open, ...outside].sort((a, b) => a.slot - b.slot);
}

/** Adds a column over-full(window) ≥ turns in it − 1 for each distinct window; returns what they cost. */
function addWindows(
  program: RosterProgram['program'],
  placed: readonly Placed[],
  width: number,
  weight: number,
): Objective {
  const entries: Entry[] = [];
  const slots = placed.map(p => p.slot);
  let constant = 0;
  for (const { from, until, times } of distinctWindows(slots, width)) {
    const many = until - from;
    if (many < 2) continue;
    let certain = 0;
    for (let at = from; at < until; at++) if (placed[at]?.column === null) certain++;
    if (certain === many) {
      constant += weight * times * (certain - 1);
      continue;
    }
    const overfull = addContinuous(program, Math.max(0, certain - 1), many - 1);
    for (let at = from; at < until; at++) {
      const column = placed[at]?.column ?? null;
      if (column !== null) addTerm(program, column, 1);
    }
    addTerm(program, overfull, -1);
    closeRow(program, { atMost: 1 - certain });
    entries.push({ column: overfull, times: weight * times });
  }
  return { constant, entries };
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
