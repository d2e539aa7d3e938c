// What the reading of a list comes to: what it would change, row by row, and how to write it.

import type { CivilDate } from '../../domain/civil-date.ts';
import type { Place, Problem } from '../../domain/errors.ts';
import type { Leave } from '../../domain/leave.ts';
import type { Person, PersonCode } from '../../domain/person.ts';
import type { Account } from '../../intake/tables/account.ts';
import type { Table } from '../../intake/tables/table.ts';
import type { Database } from '../../store/database.ts';
import type { WardFacts } from '../../store/ward-facts.ts';

export const LIST_KINDS = ['people', 'leave', 'wishes', 'pairs', 'holidays'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export interface ListCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In the ward but not in the list, of the roles that the list has: people only. */
  readonly missing: readonly PersonCode[];
}

/** One thing that an import would change or leave out, with the row that says so. */
export type PreviewRow =
  | { readonly kind: 'person-added'; readonly place: Place; readonly after: Person }
  | {
      readonly kind: 'person-changed';
      readonly place: Place;
      readonly before: Person;
      readonly after: Person;
    }
  | { readonly kind: 'person-missing'; readonly before: Person; readonly retired: boolean }
  | { readonly kind: 'leave-added'; readonly place: Place; readonly leave: Leave }
  | { readonly kind: 'leave-missing'; readonly leave: Leave };

export interface Reading {
  readonly counts: ListCounts;
  readonly rows: readonly PreviewRow[];
  /** What keeps rows out; nothing of them is in counts and rows. */
  readonly problems: readonly Problem[];
  /** What was left blank in rows that are read. */
  readonly notes: readonly Problem[];
  readonly account: Account;
  write(db: Database): void;
}

/** What a list is read with besides its cells. */
export interface ReadingContext {
  readonly tables: readonly Table[];
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly facts: WardFacts;
  readonly today: CivilDate;
  /** The role of a list that does not say it, as typed. */
  readonly role: string | null;
  /** Who a doubtful row is: a code, or null for somebody new; by the row's key. */
  readonly matches: ReadonlyMap<string, PersonCode | null>;
  /** Whether those missing from the list are to serve no more. */
  readonly retireMissing: boolean;
  /** Whether blank cells wipe what is known. */
  readonly blankClears: boolean;
}

/** Whether two plain values say the same, whatever the order of their fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      inner && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
