// What the world outside knows of a file that was lost: from then on the ward counts on from there.

import type { CivilDate } from './civil-date.ts';
import type { ClockTime } from './clock-time.ts';
import type { DutyId } from './duty.ts';
import type { FeedSubject } from './feed-token.ts';
import type { InstantSeconds } from './publication.ts';

/** An event as a calendar has it. */
export interface KnownEvent {
  readonly uid: string;
  readonly duty: DutyId;
  readonly subject: FeedSubject;
  readonly sequence: number;
  readonly created: InstantSeconds;
  readonly changed: InstantSeconds;
  /** Of all that it says. */
  readonly digest: string;
  readonly date: CivilDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly label: string;
  readonly place: string;
}

export interface Known {
  /** The highest number that was given. */
  readonly version: number;
  /** Of the newest publication. */
  readonly stamp: InstantSeconds;
  /** Null where nobody knows which events there were. */
  readonly events: readonly KnownEvent[] | null;
}

export interface Regained extends Known {
  /** Sequence of the publication after which all counts on, and its time. */
  readonly publication: number;
  readonly publishedAt: InstantSeconds;
  /** Seconds since the publication before: no event can have changed more often meanwhile. */
  readonly since: number;
}
