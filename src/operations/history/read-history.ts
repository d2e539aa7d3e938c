// `history`: who did what when, what of it is still in effect, and with a number the rows that an operation changed.

import { UserError } from '../../domain/errors.ts';
import {
  type Operation,
  type OperationId,
  operationsOf,
  REDO,
  type RowImage,
  UNDO,
} from '../../domain/history.ts';
import type { PersonCode } from '../../domain/person.ts';
import { readOperations, readPublishedBy, readRowImages } from '../../store/history.ts';
import { readPublications } from '../../store/publications.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import { findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { withoutPrivate } from './private-columns.ts';

export interface HistoryInput {
  /** The newest this many. */
  readonly limit: number;
  /** As typed: only operations about this person, or done by them; null for all. */
  readonly person: string | null;
}

export interface HistoryEntry {
  readonly operation: Operation;
  /** Version numbers that it published. */
  readonly versions: readonly number[];
  /** `undone`: taken back and not in effect. */
  readonly state: 'done' | 'undone';
}

export interface History {
  readonly facts: WardFacts;
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** How many older ones were left out. */
  readonly older: number;
}

export async function readHistory(office: Office, { limit, person }: HistoryInput): Promise<History> {
  return readFrom(office, db => {
    const facts = readWardFacts(db);
    const operations = readOperations(db);
    const code = person === null ? null : findPerson(person, facts.people).code;
    const about = operations.filter(
      o => code === null || isAbout(o, code) || touches(readRowImages(db, o.id), code),
    );
    const undone = undoneIds(operations);
    const versions = new Map(readPublications(db).map(p => [p.sequence, p]));
    const entries = about.slice(-limit).map((operation): HistoryEntry => {
      const published = readPublishedBy(db, operation.id).flatMap(s => versions.get(s) ?? []);
      return {
        operation,
        versions: published.filter(p => p.kind === 'version').map(p => p.version),
        state: undone.has(operation.id) ? 'undone' : 'done',
      };
    });
    return { facts, entries, older: about.length - entries.length };
  });
}

export interface OperationDetail extends HistoryEntry {
  readonly facts: WardFacts;
  readonly images: readonly RowImage[];
}

export async function readOperation(office: Office, id: OperationId): Promise<OperationDetail> {
  return readFrom(office, db => {
    const operations = readOperations(db);
    const operation = operations.find(o => o.id === id);
    if (!operation)
      throw new UserError('wrong', { code: 'operation-unknown', facts: { id, last: operations.length } });
    const versions = readPublications(db).filter(p => readPublishedBy(db, id).includes(p.sequence));
    return {
      facts: readWardFacts(db),
      operation,
      versions: versions.filter(p => p.kind === 'version').map(p => p.version),
      state: undoneIds(operations).has(id) ? 'undone' : 'done',
      images: readRowImages(db, id).map(withoutPrivate),
    };
  });
}

/** Those taken back and not done again. */
function undoneIds(operations: readonly Operation[]): ReadonlySet<OperationId> {
  const undone = new Set<OperationId>();
  for (const operation of operations)
    for (const id of operationsOf(operation))
      if (operation.name === UNDO) undone.add(id);
      else if (operation.name === REDO) undone.delete(id);
  return undone;
}

function isAbout({ facts }: Operation, person: PersonCode): boolean {
  return Object.values(facts).some(fact => (Array.isArray(fact) ? fact.includes(person) : fact === person));
}

function touches(images: readonly RowImage[], person: PersonCode): boolean {
  return images.some(({ before, after }) =>
    [before, after].some(row => row !== null && Object.values(row).includes(person)),
  );
}
