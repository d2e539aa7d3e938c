// The roster as JSON for other programs. docs/roster-json.md has the schema; a change that breaks a reader raises its version.

import { lastDate } from '../../domain/period.ts';
import type { NameCard, RosterDuty } from '../../domain/roster/roster-duty.ts';
import { nameIn } from '../../i18n/names.ts';
import { type RosterDocument, roleName } from './roster-document.ts';

export const ROSTER_JSON_VERSION = 1;

export function rosterJson(input: RosterDocument): Uint8Array {
  const { roster, roles, language, draft, skipped } = input;
  const { presentation, publication, period } = roster;
  const published = draft ? null : publication;
  const document = {
    schema: 'lichtruc/roster',
    schemaVersion: ROSTER_JSON_VERSION,
    generator: 'lichtruc',
    language,
    draft: published === null,
    version: published && {
      number: published.version,
      hash: published.hash,
      publishedAt: published.publishedAt,
    },
    document: {
      symbol: presentation.symbol,
      number: published?.document.number ?? null,
      date: published?.document.date ?? null,
    },
    office: {
      superior: presentation.issuer.superior,
      name: presentation.issuer.name,
      coIssuer: presentation.coIssuer?.name ?? null,
      shortName: presentation.shortName,
      place: presentation.place,
    },
    period: { from: period.from, to: lastDate(period) },
    roles: roles.map(role => ({ code: role.code, name: roleName(role, language) })),
    duties: roster.duties.map(duty => dutyJson(duty, input)),
    daysOff: skipped.map(({ date, kind, nameVi, nameEn, source, provisional }) => ({
      date,
      kind,
      name: nameIn({ nameVi, nameEn }, language),
      source,
      provisional,
    })),
  };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}

function dutyJson({ duty, state, note, seats }: RosterDuty, { phones }: RosterDocument) {
  const { id, pattern, date, nominalDate, start, end, label, place, provisional } = duty;
  return {
    ...{ id, pattern, date, nominalDate, start, end, label, place, provisional, state, note },
    seats: seats.map(seat => ({
      role: seat.role,
      seat: seat.seat,
      person: seat.person && personJson(seat.person, phones),
      note: seat.note,
    })),
  };
}

/** After an erasure name, title and unit are null. */
function personJson({ person, name, title, unit }: NameCard, phones: RosterDocument['phones']) {
  return { code: person, name, title, unit, ...(phones ? { phone: phones.get(person) ?? null } : {}) };
}
