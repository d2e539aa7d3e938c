// The roster by person: each name once, with its dates.

import { weekdayOf } from '../../domain/civil-date.ts';
import { compareNames } from '../../domain/name.ts';
import type { PersonCode, RoleCode } from '../../domain/person.ts';
import { isHeld, type NameCard } from '../../domain/roster/roster-duty.ts';
import type { Messages } from '../../i18n/messages.ts';
import { textWidth } from '../measure-text.ts';
import { unbroken } from '../official-text.ts';
import { type Cell, cell, type Table } from '../paper.ts';
import { MILLIMETRE, SIZES } from '../sizes.ts';
import { type RosterDocument, roleName } from './roster-document.ts';

interface Serving {
  readonly card: NameCard;
  readonly role: RoleCode;
  readonly dates: string[];
}

export function peopleTable(input: RosterDocument, messages: Messages): Table {
  const { documents } = messages;
  const { columns } = documents;
  const rows = servingOf(input, messages);
  const phone = input.phones ? [{ heading: columns.phone, width: 'fit', align: 'center' } as const] : [];
  return {
    kind: 'table',
    caption: documents.rosterTitle(input.roster.presentation),
    columns: [
      { heading: columns.number, width: 'fit', align: 'center', wideOnly: true },
      { heading: columns.name, width: 'rest', namesRow: true },
      { heading: columns.group, width: 24 },
      ...phone,
      { heading: columns.turns, width: 'fit', align: 'center' },
      { heading: columns.dates, width: datesWidth(rows) },
    ],
    rows: rows.map((serving, i) => personRow(serving, i, input)),
    empty: documents.noDuties,
    rowHeight: 0,
  };
}

/** Millimetres: the most dates on one line, where that leaves room for names. */
function datesWidth(rows: readonly Serving[]): number | 'rest' {
  const longest = Math.max(0, ...rows.map(({ dates }) => textWidth(dates.join('; '), SIZES.table)));
  const wide = longest / MILLIMETRE + 6;
  return wide > MOST_WIDE ? 'rest' : Math.max(LEAST_WIDE, wide);
}
const LEAST_WIDE = 24;
const MOST_WIDE = 52;

function personRow({ card, role, dates }: Serving, index: number, input: RosterDocument): readonly Cell[] {
  const under = card.title || card.unit;
  const group = input.roles.find(r => r.code === role);
  return [
    cell(String(index + 1), { value: index + 1 }),
    {
      lines: [
        { text: unbroken(card.name ?? card.person) },
        ...(under ? [{ text: under, size: 'small' as const }] : []),
      ],
    },
    cell(group ? roleName(group, input.language) : role, { size: 'small' }),
    ...(input.phones ? [cell(input.phones.get(card.person) ?? '')] : []),
    cell(String(dates.length), { value: dates.length }),
    cell(dates.join('; ')),
  ];
}

/** By role as the ward orders them, then by name. */
function servingOf({ roster, roles }: RosterDocument, { dates }: Messages): readonly Serving[] {
  const all = new Map<string, Serving>();
  for (const { duty, seats } of roster.duties.filter(d => isHeld(d)))
    for (const { role, person } of seats) {
      if (!person) continue;
      const key = keyOf(person.person, role);
      const known = all.get(key) ?? { card: person, role, dates: [] };
      known.dates.push(unbroken(`${dates.weekdayShort(weekdayOf(duty.date))} ${dates.dayMonth(duty.date)}`));
      all.set(key, known);
    }
  return roles.flatMap(role =>
    [...all.values()]
      .filter(serving => serving.role === role.code)
      .toSorted((a, b) => compareNames(a.card.name ?? '', b.card.name ?? '')),
  );
}

function keyOf(person: PersonCode, role: RoleCode): string {
  return `${role} ${person}`;
}
