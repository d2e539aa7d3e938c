// `restore`: an earlier copy of the ward is one further operation on its file, so that nothing published goes back. Any
// other backup takes the place of the file, which is kept under a name of its own; addresses revoked since stay revoked.

import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { Operation } from '../../domain/history.ts';
import { type PersonCode, parsePersonCode } from '../../domain/person.ts';
import type { Known } from '../../domain/regained.ts';
import { becomeCopy, countChanges, kinshipOf, type TableChange } from '../../store/become-copy.ts';
import type { Database } from '../../store/database.ts';
import { erasePerson } from '../../store/erasure.ts';
import { revokeAsIn } from '../../store/feed-tokens.ts';
import { brokenReferences } from '../../store/health.ts';
import { addOperation, newestOperation, readOperations } from '../../store/history.ts';
import { readPublications } from '../../store/publications.ts';
import { readNewestVersion } from '../../store/regained.ts';
import { restoreDatabase } from '../../store/restore.ts';
import { sealNewest } from '../../store/seal-operation.ts';
import { wallTimeAt } from '../../time/clock.ts';
import { restorePublished } from '../history/restore-published.ts';
import { nowIn, type Office } from '../office.ts';
import { publishLook, regain } from '../roster/append-publication.ts';
import { checkData } from './check-data.ts';
import { eraseFrom } from './erase.ts';

export interface Restored {
  readonly from: string;
  /** Where the file that stood there is kept; null where there was none. */
  readonly kept: string | null;
  /** The file that stood there could not be read: what was revoked or erased since the backup is not known. */
  readonly unread: boolean;
  /** The newest operation of the backup: what was done after it is only in the kept file. */
  readonly newest: Operation | null;
  /** Operations that only the kept file has. */
  readonly lost: number;
  /** People who were erased after the backup was made; they are back with their names unless `onto`. */
  readonly erasedSince: readonly PersonCode[];
  /** What went back by an operation on the present file; null where the backup took its place. */
  readonly onto: RestoredOnto | null;
}

export interface RestoredOnto {
  readonly changes: readonly TableChange[];
  /** Published so that calendars and paper follow; null where nothing to come differs. */
  readonly version: number | null;
}

type Compared = Pick<Restored, 'newest' | 'lost' | 'erasedSince'>;

export interface RestoreOptions {
  /** Of the version that restores the roster of days to come. */
  readonly reason: string;
  /** A copy on which work went on beside the file takes its place all the same. */
  readonly replace: boolean;
  /** The highest number that the lost file had given; null where that is not known. */
  readonly after: number | null;
}

/** Throws `restore-diverged` where copy and file each know what the other does not, unless it is to replace it. */
export async function restore(
  office: Office,
  from: string,
  { reason, replace, after }: RestoreOptions,
): Promise<Restored> {
  // A file that is to be put aside may not be open.
  office.opened?.take()?.close();
  let found: Compared = { newest: null, lost: 0, erasedSince: [] };
  let read = false;
  let onto: RestoredOnto | null = null;
  const kept = restoreDatabase({
    from,
    path: office.path,
    dryRun: office.dryRun,
    keptPath: () => keptPath(office.path),
    prepare(copy, present, name) {
      refuseUnsound(copy, from, office);
      found = compare(copy, present);
      read = present !== null;
      const kinship = present ? kinshipOf(copy, present) : null;
      if (kinship === 'earlier') {
        for (const person of found.erasedSince) erasePerson(copy, person);
        return db => {
          onto = restoreOnto(db, copy, { office, from, kept: name, reason });
        };
      }
      if (kinship === 'diverged' && !replace) throw divergedError(copy, from, found.lost);
      const lost = present && kinship === 'diverged' ? knownOf(present) : null;
      const erased = kinship === 'diverged' ? found.erasedSince : [];
      takePlace(copy, present, {
        office,
        from,
        kept: name,
        erased,
        lost: lostAfter(copy, lost, after, office),
      });
      return null;
    },
  });
  return { from, kept, unread: kept !== null && !read, ...found, onto };
}

interface Taking {
  readonly office: Office;
  readonly from: string;
  readonly kept: string;
}

interface TakingPlace extends Taking {
  readonly erased: readonly PersonCode[];
  /** What the file that is gone had reached; null where nothing is known of it. */
  readonly lost: Known | null;
}

/** What calendars have of it is not known here: they will take everything for new. */
function knownOf(present: Database): Known {
  const stamp = readPublications(present).at(-1)?.publishedAt ?? 0;
  return { version: readNewestVersion(present), stamp, events: null };
}

/** Throws `version-behind` where the copy itself has come further than the number that was typed. */
function lostAfter(
  copy: Database,
  lost: Known | null,
  after: number | null,
  { clock }: Office,
): Known | null {
  if (after === null) return lost;
  const reached = Math.max(readNewestVersion(copy), lost?.version ?? 0);
  if (after < reached)
    throw new UserError('wrong', { code: 'version-behind', facts: { version: after, reached } });
  return { version: after, stamp: Math.max(clock.now(), lost?.stamp ?? 0), events: null };
}

/** The copy becomes the file: whom the file erased, and what it revoked, stays erased and revoked. */
function takePlace(
  copy: Database,
  present: Database | null,
  { office, from, kept, erased, lost }: TakingPlace,
): void {
  const id = Math.max(newestOperation(copy), present ? newestOperation(present) : 0) + 1;
  const facts = { file: basename(from), kept: basename(kept), erased };
  addOperation(copy, { id, at: office.clock.now(), by: office.by, name: 'restore', facts });
  if (present) revokeAsIn(copy, present);
  if (lost) regain(copy, office, lost);
  for (const person of erased) eraseFrom(copy, office, person);
  sealNewest(copy, office.randomHex);
}

interface Onto extends Taking {
  readonly reason: string;
}

function restoreOnto(db: Database, copy: Database, { office, from, kept, reason }: Onto): RestoredOnto {
  const id = newestOperation(db) + 1;
  const facts = { file: basename(from), kept: basename(kept) };
  addOperation(db, { id, at: office.clock.now(), by: office.by, name: 'restore', facts });
  publishLook(db, office, '');
  const known = readPublications(copy).length;
  const since = readPublications(db).filter(p => p.sequence > known);
  becomeCopy(db, copy, nowIn(db, office).date);
  const version = restorePublished(db, office, since, reason);
  if (brokenReferences(db).length > 0)
    throw new UserError('store', { code: 'backup-refused', facts: { path: from, check: 'references' } });
  sealNewest(db, office.randomHex);
  return { changes: countChanges(db, id), version: version?.version ?? null };
}

function refuseUnsound(db: Database, path: string, office: Office): void {
  const wrong = checkData(db, wallTimeAt(office.clock.now(), 'Asia/Ho_Chi_Minh')).find(
    d => d.state === 'error',
  );
  if (wrong) throw new UserError('store', { code: 'backup-refused', facts: { path, check: wrong.check } });
}

function compare(db: Database, present: Database | null): Compared {
  const [own, now] = [readOperations(db), present ? readOperations(present) : []];
  const newest = own.at(-1) ?? null;
  const erased = (operations: readonly Operation[]) =>
    operations
      .filter(o => o.name === 'people erase')
      .flatMap(o => parsePersonCode(String(o.facts['person'])) ?? []);
  const before = new Set(erased(own));
  return {
    newest,
    lost: now.filter(o => o.id > (newest?.id ?? 0)).length,
    erasedSince: erased(now).filter(code => !before.has(code)),
  };
}

function divergedError(copy: Database, path: string, lost: number): UserError {
  const version = readPublications(copy).at(-1)?.version ?? 0;
  return new UserError('wrong', { code: 'restore-diverged', facts: { path, version, lost } });
}

/** `ward.before-restore.db` beside `ward.db`; the first such name that is free. */
function keptPath(path: string): string {
  const ending = extname(path);
  const stem = join(dirname(path), basename(path, ending));
  for (let n = 1; ; n++) {
    const name = `${stem}.before-restore${n === 1 ? '' : `-${n}`}${ending}`;
    if (!existsSync(name)) return name;
  }
}
