// What documents are made from, read in one snapshot: what is in force or drafted, the version before it, and all
// that stands around it.

import type { RosterView } from '../../documents/roster-views.ts';
import {
  type Compared,
  type RosterDocument,
  type RosterForm,
  withHoliday,
} from '../../documents/sheets/roster-document.ts';
import type { SpecialDay } from '../../domain/day.ts';
import { faultOf, raise, UserError } from '../../domain/errors.ts';
import type { FeedSubject } from '../../domain/feed-token.ts';
import { overlap, type Period } from '../../domain/period.ts';
import { OFFICER, type Person, type Role, VOLUNTEER } from '../../domain/person.ts';
import type { PublishedRoster } from '../../domain/publication.ts';
import { namesakesApart } from '../../domain/roster/namesakes.ts';
import type { Language } from '../../domain/ward.ts';
import type { Database } from '../../store/database.ts';
import { readPublications, readPublishedRoster } from '../../store/publications.ts';
import { subjectPages } from '../feeds/subject-pages.ts';
import { findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { around, skippedAsPublished } from '../roster/days-known.ts';
import { type Planning, planningOf, refusePeriod } from '../roster/planning.ts';

export interface PaperWish {
  readonly period: string;
  readonly draft: boolean;
  /** As it was after this version; null for what is in force. */
  readonly version: number | null;
  /** Of the documents, not of the messages; the ward's own where it is null. */
  readonly language: Language | null;
  readonly phones: boolean;
  readonly places: boolean;
  readonly form: RosterForm;
  readonly view: RosterView;
  /** The version that changes are told against; null for the last that was marked, else the one before. */
  readonly since: number | null;
  /** Whose sheet; empty for sheets of everyone. */
  readonly person: string;
}

export interface PaperSource {
  readonly planning: Planning;
  readonly document: RosterDocument;
  /** Of somebody's calendar; null where there is none. */
  readonly page: (subject: FeedSubject) => string | null;
}

/** Throws `nothing-published`, or `no-draft` where the draft was asked for, where there is nothing to show. */
export async function readPaperSource(
  office: Office,
  wish: PaperWish,
  before: UserError | null,
): Promise<PaperSource> {
  return readFrom(office, db => {
    const planning = planningOf(db, office, wish.period);
    const { version, since, person } = wish;
    const fault = faultOf(
      () => raise(before),
      () => refuseUnknown(version, planning),
      () => refuseUnknown(since, planning),
      () => person !== '' && findPerson(person, planning.facts.people),
    );
    raise(fault);
    const page = subjectPages(db, planning.facts.settings);
    return { planning, document: documentOf(db, planning, wish), page };
  });
}

function documentOf(db: Database, planning: Planning, wish: PaperWish): RosterDocument {
  const { facts, period } = planning;
  const roster = wish.draft ? drafted(planning) : published(db, planning, wish.version);
  const older = wish.version === null ? null : roster.publication;
  const known = older ? skippedAsPublished(db, planning, older) : skippedNow(planning);
  return {
    roster,
    before: comparedOf(db, planning, roster, wish.since),
    roles: rolesOf(facts.roles, wish.form),
    skipped: uniqueDays(known.skipped.map(s => s.day)).map(day => withHoliday(day, known.days)),
    language: wish.language ?? facts.settings.language,
    draft: wish.draft,
    phones: wish.phones ? phonesOf(facts.people) : null,
    places: wish.places,
    form: wish.form,
    view: wish.view,
  };

  function skippedNow({ skipped, calendar }: Planning) {
    return { skipped, days: calendar.daysOf(around(period)) };
  }
}

/**
 * Officers are more than cán bộ by law, so papers have words of their own for them, and namesakes bear their codes; data
 * keeps the name of the group, and names as they are beside codes.
 */
export function calledOnPaper(document: RosterDocument): RosterDocument {
  const { roster, before } = document;
  const { officers } = roster.presentation;
  const called = (role: Role) =>
    role.code === OFFICER && officers !== '' ? { ...role, nameVi: officers } : role;
  const then = before?.duties ?? [];
  // Together, so that a name is called alike in both, and no change.
  const duties = namesakesApart([...then, ...roster.duties]);
  return {
    ...document,
    before: before && { ...before, duties: duties.slice(0, then.length) },
    roster: { ...roster, duties: duties.slice(then.length) },
    roles: document.roles.map(called),
  };
}

/** The Youth Union's own sheet has its members alone. */
function rolesOf(roles: readonly Role[], form: RosterForm): readonly Role[] {
  const own = roles.filter(role => role.code === VOLUNTEER);
  return form === 'youth-union' && own.length > 0 ? own : roles;
}

function drafted({ draft, published: inForce, period }: Planning): PublishedRoster {
  if (draft.length === 0) throw refusePeriod('no-draft', period);
  return { ...inForce, publication: null, duties: draft };
}

function published(db: Database, planning: Planning, version: number | null): PublishedRoster {
  const { facts, published: inForce, period } = planning;
  const roster =
    version === null ? inForce : readPublishedRoster(db, period, facts.settings.presentation, version);
  if (!roster.publication || !hasSomething(roster, period)) throw refusePeriod('nothing-published', period);
  return roster;
}

function refuseUnknown(version: number | null, { last }: Planning): void {
  const newest = last?.version ?? 0;
  if (version !== null && (version < 1 || version > newest))
    throw new UserError('wrong', { code: 'version-unknown', facts: { version, newest } });
}

/** The version that was asked for; else the last of the period before this one that was signed, else the last. */
function comparedOf(
  db: Database,
  planning: Planning,
  { publication }: PublishedRoster,
  since: number | null,
): Compared | null {
  const { facts, period } = planning;
  const upTo = publication?.version ?? Number.MAX_SAFE_INTEGER;
  const older = readPublications(db).filter(p => p.kind === 'version' && p.version < upTo);
  const own = older.filter(p => overlap(p.period, period));
  const base =
    since === null
      ? (own.findLast(p => p.document.number !== null) ?? own.at(-1))
      : older.find(p => p.version === since);
  if (!base) return null;
  const { duties } = readPublishedRoster(db, period, facts.settings.presentation, base.version);
  const known = older.filter(p => p.version <= base.version).map(p => p.period);
  return { publication: base, duties, known };
}

/** A version may leave a period without duties; a change of looks says nothing about any. */
function hasSomething({ publication, duties }: PublishedRoster, { from, until }: Period): boolean {
  if (duties.length > 0) return true;
  return (
    publication?.kind === 'version' && publication.period.from < until && from < publication.period.until
  );
}

function phonesOf(people: readonly Person[]): RosterDocument['phones'] {
  return new Map(people.filter(p => p.phone !== '').map(p => [p.code, p.phone]));
}

function uniqueDays(days: readonly SpecialDay[]): readonly SpecialDay[] {
  return [...new Map(days.map(day => [day.date, day])).values()];
}
