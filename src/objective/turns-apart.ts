import { seatsOf, type Turn } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import { type Case, type Member, membersOf, sum } from './case.ts';

/** How far apart turns ideally are, in slots, and the half of it below which distance counts three times. */
export interface SpreadWidths {
  readonly ideal: number;
  readonly half: number;
}

/** G = clamp(floor(6·S·Σshare% / (1000·T)), 2, 8) with S slot dates and T seats; H = ceil(G/2). */
export function spreadWidths(role: RoleCode, { world, carried }: Case): SpreadWidths {
  const duties = [...world.duties.values()].filter(d => seatsOf(d, role) > 0);
  const seats = sum(duties.map(d => seatsOf(d, role)));
  const dates = new Set(duties.map(d => d.nominalDate)).size;
  const raw = seats === 0 ? 2 : Math.floor((6 * dates * carried.shares(role)) / (1000 * seats));
  const ideal = Math.max(2, Math.min(8, raw));
  return { ideal, half: Math.ceil(ideal / 2) };
}

/** What two consecutive turns `slots` apart cost. */
export function closenessCost(slots: number, { ideal, half }: SpreadWidths): number {
  return Math.max(0, ideal - slots) + 2 * Math.max(0, half - slots);
}

/** The fixed turns that stand next to the window: the last before it and the first after it, by slot. */
export function neighbouringSlots({ person, role }: Member, { world }: Case): readonly number[] {
  const mine = world.fixed.filter(f => f.person === person && f.role === role);
  const before = mine.filter(f => f.date < world.window.from).map(f => f.slot);
  const after = mine.filter(f => f.date >= world.window.from).map(f => f.slot);
  return [...(before.length ? [Math.max(...before)] : []), ...(after.length ? [Math.min(...after)] : [])];
}

/** L3: turns well apart, from the last one before the window to the first one after it. */
export function turnsApart(turns: readonly Turn[], situation: Case): number {
  const slotOf = (turn: Turn) => situation.world.duties.get(turn.duty)?.slot ?? 0;
  const widthsOf = new Map<RoleCode, SpreadWidths>();
  return sum(
    membersOf(situation).map(member => {
      const widths = widthsOf.get(member.role) ?? spreadWidths(member.role, situation);
      widthsOf.set(member.role, widths);
      const mine = turns.filter(t => t.person === member.person && t.role === member.role).map(slotOf);
      const slots = [...mine, ...neighbouringSlots(member, situation)].sort((a, b) => a - b);
      return sum(slots.slice(1).map((slot, i) => closenessCost(slot - (slots[i] ?? slot), widths)));
    }),
  );
}
