// An event of a calendar, before it is rendered.

import type { CivilDate } from '../domain/civil-date.ts';
import type { ClockTime } from '../domain/clock-time.ts';
import type { DutyId } from '../domain/duty.ts';
import type { RoleCode } from '../domain/person.ts';
import type { InstantSeconds, PublishedLook } from '../domain/publication.ts';
import type { PublishedSeat } from '../domain/roster/roster-duty.ts';
import type { Alarm } from '../domain/settings/alarms.ts';
import type { Wording } from '../domain/wording.ts';

/** What an event says: exactly these facts count as a change. */
export interface EventFacts {
  readonly date: CivilDate;
  readonly start: ClockTime;
  readonly end: ClockTime;
  readonly label: string;
  readonly place: string;
  readonly note: string;
  readonly cancelled: boolean;
  /** The subject's own role in a personal feed; null elsewhere. */
  readonly role: RoleCode | null;
  /** Everyone shown: partners in a personal feed, all of the role or of the duty elsewhere. */
  readonly seats: readonly PublishedSeat[];
  /** What to bring: in personal feeds. Empty where there is nothing. */
  readonly bring: string;
  /** Whom to ring in the office; empty where the ward does not allow it. */
  readonly contact: string;
  /** In personal feeds, while the duty is held. */
  readonly alarms: readonly Alarm[];
  /** With the names of the roles that it shows. */
  readonly wording: Wording;
}

export interface News {
  readonly at: InstantSeconds;
  readonly kind: 'added' | 'changed';
}

export interface FeedEvent {
  readonly uid: string;
  readonly duty: DutyId;
  /** How many later publications changed the facts. */
  readonly sequence: number;
  readonly created: InstantSeconds;
  /** Of the last change: both DTSTAMP and LAST-MODIFIED. */
  readonly changed: InstantSeconds;
  /** What people would notice of it last; null while it is as its date was first published. */
  readonly news: News | null;
  readonly facts: EventFacts;
}

export interface DatedLook extends PublishedLook {
  /** In the ward's zone. */
  readonly date: CivilDate;
}
