// When someone cannot serve (leave, exclusion) and when they would rather or rather not (wish).

import { type CivilDate, type Weekday, weekdayOf } from './civil-date.ts';
import type { ClockTime } from './clock-time.ts';
import { inPeriod, overlap, type Period } from './period.ts';
import type { PersonCode } from './person.ts';
import { compareText } from './text.ts';

/** The exempt kinds build up no debt of turns: the ledger posts nothing for those dates. */
export const EXEMPT_LEAVE_KINDS = ['maternity', 'posting', 'study', 'long-illness'] as const;
export const LEAVE_KINDS = [
  'annual',
  'sick',
  'unpaid',
  'business',
  'exam',
  'other',
  ...EXEMPT_LEAVE_KINDS,
] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

export const LEAVE_PARTS = ['day', 'morning', 'afternoon'] as const;
/** Of each of its days. */
export type LeavePart = (typeof LEAVE_PARTS)[number];

export interface Leave extends Period {
  readonly person: PersonCode;
  readonly kind: LeaveKind;
  readonly part: LeavePart;
  readonly note: string;
}

/** A standing "never": every such weekday, or only the nth of its month (1 to 5). */
export interface Exclusion {
  readonly person: PersonCode;
  readonly weekday: Weekday;
  readonly nth: number | null;
}

export type Wish =
  | { readonly person: PersonCode; readonly kind: 'avoid-date'; readonly date: CivilDate }
  | { readonly person: PersonCode; readonly kind: 'prefer-weekday'; readonly weekday: Weekday };

/** Two people who are never on duty together, e.g. husband and wife with a small child. */
export interface ForbiddenPair {
  readonly first: PersonCode;
  readonly second: PersonCode;
}

export function isWish(constraint: Wish | Exclusion): constraint is Wish {
  return 'kind' in constraint;
}

export function isExclusion(constraint: Wish | Exclusion): constraint is Exclusion {
  return !isWish(constraint);
}

export function isLeaveKind(text: string): text is LeaveKind {
  return LEAVE_KINDS.some(kind => kind === text);
}

export function isExempt(kind: LeaveKind): boolean {
  return EXEMPT_LEAVE_KINDS.some(exempt => exempt === kind);
}

/** Duties that begin before noon are of the morning. */
export function partOf(start: ClockTime): Exclude<LeavePart, 'day'> {
  return start < '12:00' ? 'morning' : 'afternoon';
}

/** What keeps somebody from a duty that begins then; where nothing begins, only whole days away count. */
export function leaveOn(date: CivilDate, start: ClockTime | null, leave: readonly Leave[]): Leave | null {
  return leave.find(l => isAway(l, { date, start })) ?? null;
}

export function isAway(
  leave: Pick<Leave, 'from' | 'until' | 'part'>,
  { date, start }: { readonly date: CivilDate; readonly start: ClockTime | null },
): boolean {
  return inPeriod(date, leave) && (leave.part === 'day' || (start !== null && leave.part === partOf(start)));
}

export function excludes(exclusion: Exclusion, date: CivilDate): boolean {
  if (exclusion.weekday !== weekdayOf(date)) return false;
  return exclusion.nth === null || exclusion.nth === Math.ceil(Number(date.slice(8)) / 7);
}

/** What is left of it once these dates are taken out. */
export function leaveWithout(leave: Leave, { from, until }: Period): readonly Leave[] {
  if (!overlap(leave, { from, until })) return [leave];
  const before = leave.from < from ? [{ ...leave, until: from }] : [];
  const after = until < leave.until ? [{ ...leave, from: until }] : [];
  return [...before, ...after];
}

/**
 * The leave of one person in order, with overlapping or touching leave of one kind and part of the day made one; half
 * a day within a whole one says nothing more.
 */
export function mergeLeave(leave: readonly Leave[]): readonly Leave[] {
  const merged = joined(leave);
  const whole = merged.filter(l => l.part === 'day');
  const outside = (half: Leave) =>
    whole
      .filter(day => day.kind === half.kind)
      .reduce<readonly Leave[]>((left, day) => left.flatMap(l => leaveWithout(l, day)), [half]);
  return merged
    .flatMap(l => (l.part === 'day' ? [l] : outside(l)))
    .sort(
      (a, b) => compareText(a.from, b.from) || compareText(a.kind, b.kind) || compareText(a.part, b.part),
    );
}

function joined(leave: readonly Leave[]): readonly Leave[] {
  const merged: Leave[] = [];
  for (const next of leave.toSorted(byKind)) {
    const last = merged.at(-1);
    if (!last || last.kind !== next.kind || last.part !== next.part || last.until < next.from) {
      merged.push(next);
      continue;
    }
    const note = [...new Set([last.note, next.note])].filter(text => text !== '').join('; ');
    const longer = last.until < next.until ? next : last;
    merged[merged.length - 1] = { ...last, until: longer.until, note };
  }
  return merged;
}

function byKind(a: Leave, b: Leave): number {
  return compareText(a.kind, b.kind) || compareText(a.part, b.part) || compareText(a.from, b.from);
}
