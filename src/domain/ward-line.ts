// How a ward stands, in one line: for whoever looks after many.

import type { CivilMonth } from './civil-date.ts';

export interface WardLine {
  readonly ward: string;
  readonly nextMonth: CivilMonth;
  readonly roster: 'published' | 'drafted' | 'missing' | 'none';
  /** Errors in published duties to come. */
  readonly wrong: number;
  /** Seats of the coming month. */
  readonly emptySeats: number;
  /** Duties held without a record, in a ward that keeps them. */
  readonly unrecorded: number;
  readonly feeds: 'none' | 'behind' | 'failed' | number;
  /** Days since the last copy; null where there is none. */
  readonly backup: number | null;
  /** Published dates of years whose days off are not announced. */
  readonly provisional: number;
}

/** Those that need a call come first: by what presses most, then by how much of it. */
export function byNeed(a: WardLine, b: WardLine): number {
  const need = (line: WardLine) => [
    line.wrong,
    Number(line.roster === 'missing') + Number(line.roster !== 'published' && line.roster !== 'none'),
    line.emptySeats,
    line.unrecorded,
    Number(line.feeds === 'failed') + Number(line.feeds === 'behind'),
    line.backup ?? Number.MAX_SAFE_INTEGER,
    line.provisional,
  ];
  const [ours, theirs] = [need(a), need(b)];
  const differs = ours.findIndex((amount, i) => amount !== theirs[i]);
  return differs < 0 ? 0 : (theirs[differs] ?? 0) - (ours[differs] ?? 0);
}
