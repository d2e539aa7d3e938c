// What has been published: immutable, numbered, and only what differs from the publication before.

import type { CivilDate } from './civil-date.ts';
import type { Duty, DutyId } from './duty.ts';
import type { Period } from './period.ts';
import type { PersonCode, RoleCode } from './person.ts';
import type { Presentation } from './ward.ts';

/** Seconds since 1970-01-01T00:00Z; made at the edge, by the one clock. */
export type InstantSeconds = number;

/** `version` has a number of its own; `presentation` and `erasure` change how it looks, not who serves. */
export type PublicationKind = 'version' | 'presentation' | 'erasure';

/** A duty held, one called off with a reason (printed), or one that a later version no longer has. */
export type DutyState = 'held' | 'cancelled' | 'withdrawn';

/** A name as it was printed; null fields after erasure, when the code stands in for the name. */
export interface NameCard {
  readonly person: PersonCode;
  readonly name: string | null;
  readonly title: string | null;
  readonly unit: string | null;
}

export interface PublishedSeat {
  readonly role: RoleCode;
  readonly seat: number;
  /** Null where the seat is empty. */
  readonly person: NameCard | null;
  /** What is printed in an empty seat: "Đoàn phường cử sau". */
  readonly note: string;
}

export interface PublishedDuty {
  readonly duty: Duty;
  readonly state: DutyState;
  /** Printed reason, e.g. of a cancellation. */
  readonly note: string;
  readonly seats: readonly PublishedSeat[];
}

/** Number and date of the signed document; blank until it is signed. */
export interface DocumentMark {
  readonly number: string | null;
  readonly date: CivilDate | null;
}

export interface Publication {
  /** 1, 2, 3 … over all kinds. */
  readonly sequence: number;
  readonly kind: PublicationKind;
  /** "Bản số": counts only versions; of a presentation, the version it re-dresses. */
  readonly version: number;
  readonly period: Period;
  readonly publishedAt: InstantSeconds;
  readonly by: string;
  readonly reason: string;
  readonly document: DocumentMark;
  /** SHA-256 in hex over codes, times, labels, presentation and name-card digests, chained to the one before. */
  readonly hash: string;
}

/** What a publication showed around its duties: place, alarms, contact. */
export interface PublishedLook {
  readonly sequence: number;
  readonly kind: PublicationKind;
  readonly publishedAt: InstantSeconds;
  readonly presentation: Presentation;
}

/** Everything one publication said of one duty, oldest first: what feeds count SEQUENCE from. */
export interface DutyHistory {
  readonly duty: DutyId;
  readonly states: readonly { readonly publication: Publication; readonly as: PublishedDuty }[];
}

/** The roster in force over a period: what paper, feeds and reports read. */
export interface PublishedRoster {
  readonly period: Period;
  /** The newest publication that has a say in the period; null where nothing is published. */
  readonly publication: Publication | null;
  readonly presentation: Presentation;
  /** In order of date and time; withdrawn duties left out, cancelled ones kept. */
  readonly duties: readonly PublishedDuty[];
}
