// The roster sheet as every format shows it: all words chosen, nothing left to decide but how it looks.

import { weekdayOf } from '../domain/civil-date.ts';
import type { SpecialDay } from '../domain/day.ts';
import { lastDate } from '../domain/period.ts';
import type { Role } from '../domain/person.ts';
import type { PublishedDuty, PublishedRoster, PublishedSeat } from '../domain/publication.ts';
import type { Issuer, Language } from '../domain/ward.ts';
import { type Messages, messagesIn } from '../i18n/messages.ts';
import { officialDate, officialNumber, officialTimes, unbroken } from './official-text.ts';

export interface RosterSheetInput {
  readonly roster: PublishedRoster;
  /** In the order of their columns. */
  readonly roles: readonly Role[];
  /** Days off on which a duty would have been held. */
  readonly skipped: readonly SpecialDay[];
  readonly language: Language;
  /** Not published: says so on every page. */
  readonly draft: boolean;
}

export interface SheetName {
  readonly name: string;
  /** Chức vụ or đơn vị under the name. */
  readonly under: string;
}

export interface SheetRow {
  readonly number: string;
  readonly weekday: string;
  readonly date: string;
  readonly time: string;
  /** One cell for each role. */
  readonly seats: readonly (readonly SheetName[])[];
  readonly note: string;
  readonly cancelled: boolean;
}

export interface SignatureBlock {
  readonly authority: string;
  readonly office: string;
  readonly name: string;
}

export interface RosterSheet {
  readonly language: Language;
  readonly superior: string;
  /** Issuing bodies, the co-issuer last. */
  readonly bodies: readonly string[];
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDate: string;
  readonly title: string;
  readonly subject: string;
  readonly place: string;
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly empty: string;
  /** Lines under the table: days skipped, what is provisional. */
  readonly remarks: readonly string[];
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  readonly signatures: readonly SignatureBlock[];
  /** "Bản số 3 · mã kiểm tra 1a2b3c4d", or that it is a draft. */
  readonly version: string;
  readonly draftMark: string | null;
  readonly publishedAt: number | null;
}

export function rosterSheet(input: RosterSheetInput): RosterSheet {
  const { roster, roles, language, draft } = input;
  const messages = messagesIn(language);
  const { documents } = messages;
  const { presentation, publication } = roster;
  const mark = publication?.document ?? { number: null, date: null };
  return {
    language,
    superior: presentation.issuer.superior,
    bodies: [presentation.issuer, presentation.coIssuer].flatMap(issuer => (issuer ? [issuer.name] : [])),
    nation: documents.nation,
    motto: documents.motto,
    number: officialNumber(mark, presentation.symbol, messages),
    placeAndDate: officialDate(presentation.locality, mark.date, messages),
    title: documents.rosterTitle,
    subject: documents.rosterSubject(
      messages.dates.date(roster.period.from),
      messages.dates.date(lastDate(roster.period)),
    ),
    place: documents.place(presentation.place),
    headings: [
      documents.columns.number,
      documents.columns.date,
      documents.columns.time,
      ...roles.map(r => documents.columns.onDuty(language === 'vi' ? r.nameVi : r.nameEn)),
      documents.columns.note,
    ],
    rows: roster.duties.map((duty, i) => sheetRow(duty, i, roles, messages)),
    empty: documents.noDuties,
    remarks: remarksOf(input, messages),
    recipientsTitle: documents.recipients,
    recipients: [...presentation.recipients, documents.filed],
    signatures: [presentation.coIssuer, presentation.issuer].flatMap(i => (i ? [signatureOf(i)] : [])),
    version:
      draft || !publication
        ? documents.draftLine
        : documents.versionLine(publication.version, publication.hash.slice(0, 8)),
    draftMark: draft || !publication ? documents.draft : null,
    publishedAt: publication?.publishedAt ?? null,
  };
}

function sheetRow(
  published: PublishedDuty,
  index: number,
  roles: readonly Role[],
  messages: Messages,
): SheetRow {
  const { duty, state, note, seats } = published;
  const { documents, dates } = messages;
  const cancelled = state === 'cancelled';
  const provisional = duty.provisional ? documents.provisional : '';
  return {
    number: String(index + 1),
    weekday: unbroken(dates.weekday(weekdayOf(duty.date))),
    date: dates.date(duty.date),
    time: officialTimes(duty.start, duty.end),
    seats: roles.map(role =>
      cancelled ? [] : seats.filter(s => s.role === role.code).map(s => sheetName(s, messages)),
    ),
    note: [cancelled ? documents.cancelled : '', duty.label, duty.place, note, provisional]
      .filter(t => t !== '')
      .join('; '),
    cancelled,
  };
}

function sheetName({ person, note }: PublishedSeat, { documents }: Messages): SheetName {
  if (!person) return { name: note || documents.emptySeat, under: '' };
  return { name: unbroken(person.name ?? person.person), under: person.title || person.unit || '' };
}

function remarksOf(
  { roster, skipped, language }: RosterSheetInput,
  { documents, dates }: Messages,
): readonly string[] {
  const lines = skipped.map(day => {
    const name = language === 'vi' ? day.nameVi : day.nameEn;
    const when = `${dates.weekday(weekdayOf(day.date))} ${dates.date(day.date)}`;
    return documents.skipped(
      unbroken(when),
      name,
      day.provisional ? documents.provisional : dates.source(day.source),
    );
  });
  const provisional = roster.duties.some(d => d.duty.provisional) ? [documents.provisionalRemark] : [];
  return [...lines, ...provisional];
}

function signatureOf({ authority, office, signatory }: Issuer): SignatureBlock {
  return { authority, office, name: signatory };
}
