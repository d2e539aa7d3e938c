// What documents are made from, read in one snapshot: what is in force or drafted, the version before it, and all
// that stands around it.

import type { RosterDocument } from '../../documents/sheets/roster-document.ts';
import type { SpecialDay } from '../../domain/day.ts';
import { UserError } from '../../domain/errors.ts';
import type { Period } from '../../domain/period.ts';
import type { Person } from '../../domain/person.ts';
import type { PublishedRoster } from '../../domain/publication.ts';
import type { Language } from '../../domain/ward.ts';
import type { Database } from '../../store/database.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { skippedAsPublished } from '../roster/days-known.ts';
import { type Planning, planningOf, refusePeriod } from '../roster/planning.ts';

export interface PaperWish {
  readonly period: string;
  readonly draft: boolean;
  /** As it was after this version; null for what is in force. */
  readonly version: number | null;
  /** Of the documents, not of the messages; the ward's own where it is null. */
  readonly language: Language | null;
  readonly phones: boolean;
  readonly annex: boolean;
}

export interface PaperSource {
  readonly planning: Planning;
  readonly document: RosterDocument;
}

/** Throws `nothing-published`, or `no-draft` where the draft was asked for, where there is nothing to show. */
export async function readPaperSource(office: Office, wish: PaperWish): Promise<PaperSource> {
  return readFrom(office, db => {
    const planning = planningOf(db, office, wish.period);
    return { planning, document: documentOf(db, planning, wish) };
  });
}

function documentOf(db: Database, planning: Planning, wish: PaperWish): RosterDocument {
  const { facts } = planning;
  const { roster, before } = wish.draft ? drafted(planning) : published(db, planning, wish.version);
  const older = wish.version === null ? null : roster.publication;
  const skipped = older ? skippedAsPublished(db, planning, older) : planning.skipped;
  return {
    roster,
    before,
    roles: facts.roles,
    skipped: uniqueDays(skipped.map(s => s.day)),
    language: wish.language ?? facts.settings.language,
    draft: wish.draft,
    phones: wish.phones ? phonesOf(facts.people) : null,
    annex: wish.annex,
  };
}

type Compared = Pick<RosterDocument, 'roster' | 'before'>;

function drafted({ draft, published: inForce, period }: Planning): Compared {
  if (draft.length === 0) throw refusePeriod('no-draft', period);
  const roster = { ...inForce, publication: null, duties: draft };
  return { roster, before: orNull(inForce) };
}

function published(db: Database, planning: Planning, version: number | null): Compared {
  const { facts, published: inForce, period } = planning;
  const read = (upTo: number) => readPublishedRoster(db, period, facts.settings.presentation, upTo);
  const newest = planning.last?.version ?? 0;
  if (version !== null && version > newest)
    throw new UserError('wrong', { code: 'version-unknown', facts: { version, newest } });
  const roster = version === null ? inForce : read(version);
  if (!roster.publication || !hasSomething(roster, period)) throw refusePeriod('nothing-published', period);
  return { roster, before: orNull(read(roster.publication.version - 1)) };
}

/** A version may leave a period without duties; a change of looks says nothing about any. */
function hasSomething({ publication, duties }: PublishedRoster, { from, until }: Period): boolean {
  if (duties.length > 0) return true;
  return (
    publication?.kind === 'version' && publication.period.from < until && from < publication.period.until
  );
}

function orNull(roster: PublishedRoster): PublishedRoster | null {
  return roster.duties.length > 0 ? roster : null;
}

function phonesOf(people: readonly Person[]): RosterDocument['phones'] {
  return new Map(people.filter(p => p.phone !== '').map(p => [p.code, p.phone]));
}

function uniqueDays(days: readonly SpecialDay[]): readonly SpecialDay[] {
  return [...new Map(days.map(day => [day.date, day])).values()];
}
