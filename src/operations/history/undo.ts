// `undo` and `redo`: the rows that were changed become what they were, and where something was published a version
// follows that restores the roster before it, for duties not begun. Nothing published is ever taken away.

import { UserError } from '../../domain/errors.ts';
import {
  type Operation,
  type OperationId,
  operationsOf,
  REDO,
  type RowImage,
  UNDO,
  undoable,
} from '../../domain/history.ts';
import type { Publication } from '../../domain/publication.ts';
import type { Database } from '../../store/database.ts';
import {
  readMigrationBarriers,
  readOperations,
  readPublishedBy,
  readRowImages,
  takeBack,
} from '../../store/history.ts';
import { readPublications } from '../../store/publications.ts';
import { readWardFacts, type WardFacts } from '../../store/ward-facts.ts';
import type { Office } from '../office.ts';
import { operate } from '../operate.ts';
import type { PublishedVersion } from '../roster/publication-plan.ts';
import { restorePublished } from './restore-published.ts';

export interface TakenBack {
  /** The newest first, as they were taken back. */
  readonly operations: readonly Operation[];
  readonly images: readonly RowImage[];
  /** The restoring version; null where nothing published was concerned, or nothing that can still change. */
  readonly version: PublishedVersion | null;
  readonly facts: WardFacts;
}

interface Plan {
  readonly operations: readonly Operation[];
  /** Whose images are taken back: the operations themselves, or the undo that redo takes back. */
  readonly imagesOf: readonly OperationId[];
}

/** What the restoring version gives as its reason, from the numbers of the operations. */
type ReasonFor = (operations: string) => string;

/** Takes back the last `count` operations in effect. */
export async function undo(office: Office, count: number, reasonFor: ReasonFor): Promise<TakenBack> {
  return changeBack(office, UNDO, reasonFor, (operations, barriers) => {
    const { done, barrier } = undoable(operations, barriers);
    if (done.length < count)
      throw new UserError('wrong', {
        code: 'nothing-to-undo',
        facts: { asked: count, left: done.length, barrier: barrier ?? '' },
      });
    const ids = done.slice(-count).toReversed();
    return { operations: ids.flatMap(id => operations.find(o => o.id === id) ?? []), imagesOf: ids };
  });
}

/** Does again what the last undo took back, where nothing else was done since. */
export async function redo(office: Office, reasonFor: ReasonFor): Promise<TakenBack> {
  return changeBack(office, REDO, reasonFor, (operations, barriers) => {
    const last = undoable(operations, barriers).undone.at(-1);
    const undone = operations.find(o => o.id === last);
    if (!undone) throw new UserError('wrong', { code: 'nothing-to-redo', facts: {} });
    const ids = operationsOf(undone);
    return { operations: operations.filter(o => ids.includes(o.id)), imagesOf: [undone.id] };
  });
}

async function changeBack(
  office: Office,
  name: typeof UNDO | typeof REDO,
  reasonFor: ReasonFor,
  choose: (operations: readonly Operation[], barriers: ReadonlySet<OperationId>) => Plan,
): Promise<TakenBack> {
  return operate(
    office,
    name,
    db => choose(readOperations(db), readMigrationBarriers(db)),
    ({ operations, imagesOf }) => ({
      said: { operations: operations.map(o => o.id) },
      write(db) {
        const published = publishedBy(db, imagesOf);
        const marked = new Set(published.filter(p => p.kind === 'version').map(p => p.version));
        const images = imagesOf
          .flatMap(id => readRowImages(db, id))
          .filter(image => !isMarkOf(image, marked));
        takeBack(db, images);
        const reason = reasonFor(operations.map(o => o.id).join(', '));
        const version = restorePublished(db, office, published, reason);
        return { operations, images, version, facts: readWardFacts(db) };
      },
    }),
  );
}

function publishedBy(db: Database, operations: readonly OperationId[]): readonly Publication[] {
  const sequences = new Set(operations.flatMap(id => readPublishedBy(db, id)));
  return readPublications(db).filter(p => sequences.has(p.sequence));
}

/** Number and date of a version stay with it: what was printed can be printed again. */
function isMarkOf({ table, after }: RowImage, versions: ReadonlySet<number>): boolean {
  return table === 'document_mark' && versions.has(Number(after?.['version']));
}
