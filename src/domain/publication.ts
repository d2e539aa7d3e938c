// What has been published: immutable, numbered, and only what differs from the publication before.

import type { CivilDate } from './civil-date.ts';
import type { DutyId } from './duty.ts';
import { ALL_TIME, type Period } from './period.ts';
import type { RosterDuty } from './roster/roster-duty.ts';
import type { Presentation } from './ward.ts';
import type { Wording } from './wording.ts';

/** Seconds since 1970-01-01T00:00Z; made at the edge, by the one clock. */
export type InstantSeconds = number;

/** `version` has a number of its own; `presentation` and `erasure` change how it looks, not who serves. */
export type PublicationKind = 'version' | 'presentation' | 'erasure';

/** What a publication without a number of its own changed of the version before it. */
export type Redressing = 'names' | 'look' | 'erasure';

export function redressing({ kind, period }: Pick<Publication, 'kind' | 'period'>): Redressing | null {
  if (kind === 'version') return null;
  if (kind === 'erasure') return 'erasure';
  return period.until === ALL_TIME.until ? 'look' : 'names';
}

/** Who signs a document: the ward, or the Youth Union on its own sheet. */
export type MarkIssuer = 'ward' | 'co-issuer';

/** What a version says of its own sheet in the place of the settings, until the next: who signs, to whom, under which symbol. */
export interface Dress {
  readonly signatory?: string;
  readonly recipients?: readonly string[];
  readonly symbol?: string;
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

/** What a publication showed around its duties: place, alarms, contact, and in which words. */
export interface PublishedLook {
  readonly sequence: number;
  readonly kind: PublicationKind;
  readonly publishedAt: InstantSeconds;
  readonly presentation: Presentation;
  readonly wording: Wording;
}

/** Everything one publication said of one duty, oldest first: what feeds count SEQUENCE from. */
export interface DutyHistory {
  readonly duty: DutyId;
  readonly states: readonly { readonly publication: Publication; readonly as: RosterDuty }[];
}

/** The roster in force over a period: what paper, feeds and reports read. */
export interface PublishedRoster {
  readonly period: Period;
  /** The newest publication that has a say in the period; null where nothing is published. */
  readonly publication: Publication | null;
  readonly presentation: Presentation;
  /** In order of date and time; withdrawn duties left out, cancelled ones kept. */
  readonly duties: readonly RosterDuty[];
}
