// What an import would do, or did: new, changed field by field, missing, each with its row.

import { addDays } from '../../domain/civil-date.ts';
import type { Place } from '../../domain/errors.ts';
import type { Leave } from '../../domain/leave.ts';
import { comparePeople, type Person } from '../../domain/person.ts';
import { NOTHING_KNOWN } from '../../domain/person-fields.ts';
import { nameIn } from '../../i18n/names.ts';
import type { Imported } from '../../operations/lists/import-lists.ts';
import type { PreviewRow } from '../../operations/lists/list-reading.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { accountLines, explained } from './account-view.ts';
import { personDifferences } from './person-differences.ts';
import { padTo, textWidth } from './text-width.ts';
import type { View } from './view.ts';

type Row<Kind extends PreviewRow['kind']> = Extract<PreviewRow, { readonly kind: Kind }>;

/** Lines, the first of which sums up. */
export function renderListPreview(imported: Imported, input: View): readonly string[] {
  const { facts } = imported;
  const { commands, lists } = input.messages;
  const of = <Kind extends PreviewRow['kind']>(kind: Kind) =>
    imported.rows.filter((row): row is Row<Kind> => row.kind === kind);
  const nameOf = new Map(facts.people.map(p => [p.code, p.name]));
  const missing = of('person-missing').toSorted((a, b) => comparePeople(a.before, b.before));
  const retired = missing.some(m => m.retired);
  const block = (title: string, rows: readonly (readonly string[])[]) =>
    rows.length > 0 ? [input.palette.strong(title), ...aligned(rows)] : [];
  return [
    commands.imported(imported.kind, imported.file, imported),
    ...accountLines(imported.account, input),
    ...explained(lists.leftOut, imported.leftOut.problems, input),
    ...explained(lists.notes, imported.notes, input),
    ...addedBlock(of('person-added'), facts, input),
    ...block(
      lists.added,
      of('leave-added').map(r => [where(r.place, input), ...leaveCells(r.leave, nameOf, input)]),
    ),
    ...changedBlock(of('person-changed'), facts, input),
    ...block(
      retired ? lists.retired : lists.missing,
      missing.map(m => personCells(m.before, facts, input)),
    ),
    ...block(
      lists.missingLeave,
      of('leave-missing').map(m => leaveCells(m.leave, nameOf, input)),
    ),
  ];
}

/** With everything that was read of them. */
function addedBlock(rows: readonly Row<'person-added'>[], facts: WardFacts, input: View): readonly string[] {
  if (rows.length === 0) return [];
  const { lists } = input.messages;
  const differences = personDifferences(facts, input);
  const people = aligned(rows.map(r => [where(r.place, input), ...personCells(r.after, facts, input)]));
  return [
    input.palette.strong(lists.added),
    ...rows.flatMap(({ after }, i) => {
      const known = differences({ ...NOBODY, ...saidAbove(after) }, after);
      const said = known.map(({ field, to }) => `${field}: ${to}`).join('; ');
      return [people[i] ?? '', ...(said === '' ? [] : [`      ${said}`])];
    }),
  ];
}

const NOBODY = { ...NOTHING_KNOWN, memberships: [] };
const saidAbove = ({ code, name, unit }: Person) => ({ code, name, unit });

function changedBlock(
  rows: readonly Row<'person-changed'>[],
  facts: WardFacts,
  input: View,
): readonly string[] {
  if (rows.length === 0) return [];
  const { ward, lists } = input.messages;
  const differences = personDifferences(facts, input);
  const people = aligned(rows.map(r => [where(r.place, input), r.after.code, r.after.name]));
  return [
    input.palette.strong(lists.changed),
    ...rows.flatMap((row, i) => [
      people[i] ?? '',
      ...differences(row.before, row.after).map(d => `      ${ward.fieldChanged(d.field, d.from, d.to)}`),
    ]),
  ];
}

function where({ row = 0, sheet }: Place, { messages }: View): string {
  return messages.lists.row(row, sheet ?? null);
}

function personCells(person: Person, { roles }: WardFacts, input: View): readonly string[] {
  const role = roles.find(r => r.code === person.memberships.at(-1)?.role);
  return [
    person.code,
    person.name,
    [role ? nameIn(role, input.language) : '', person.unit].filter(text => text !== '').join(', '),
  ];
}

function leaveCells(
  leave: Leave,
  nameOf: ReadonlyMap<string, string>,
  { messages }: View,
): readonly string[] {
  const { dates, rules } = messages;
  const last = addDays(leave.until, -1);
  return [
    leave.person,
    nameOf.get(leave.person) ?? '',
    last === leave.from ? dates.date(leave.from) : `${dates.date(leave.from)} – ${dates.date(last)}`,
    [rules.leave(leave.kind, leave.part), leave.note].filter(text => text !== '').join(': '),
  ];
}

/** Cells under each other, indented. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => textWidth(row[i] ?? ''))));
  return rows.map(
    row =>
      `  ${row
        .map((cell, i) => padTo(cell, widths[i] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}
