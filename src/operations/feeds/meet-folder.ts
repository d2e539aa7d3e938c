// A folder of feeds that knows more than the ward's file: the file is a stale or a test copy, or what is left after the
// newest one was lost. The first must not speak to calendars; the second counts on from what they know.

import { UserError } from '../../domain/errors.ts';
import type { FolderRecord, FolderState, KnownAddress } from '../../feeds/folder-record.ts';
import type { Database } from '../../store/database.ts';
import { addFeedToken, readFeedTokens, revokeToken } from '../../store/feed-tokens.ts';
import { readNewestVersion } from '../../store/regained.ts';
import { readSettings } from '../../store/settings.ts';
import { holdsLink } from '../../store/verify-log.ts';
import type { WardFile } from '../../store/ward-file.ts';
import type { Office } from '../office.ts';
import { operateOn } from '../operate.ts';
import { regain } from '../roster/append-publication.ts';

export interface Taken {
  /** The number that calendars had reached. */
  readonly version: number;
  /** The number that the file had. */
  readonly own: number;
}

/** Null where the file knows all that the folder does; throws `feeds-folder-ahead` unless the file is the newest. */
export async function meetFolder(
  file: WardFile,
  office: Office,
  { owner, state }: FolderRecord,
  input: { readonly folder: string; readonly fileIsNewest: boolean },
): Promise<Taken | null> {
  const unknown = file.read(db => (owner?.id === readSettings(db).wardId ? unknownTo(db, state) : null));
  if (!unknown) return null;
  const { state: known, own } = unknown;
  const { version } = known;
  if (!input.fileIsNewest) {
    const facts = { path: input.folder, version, own };
    throw new UserError('wrong', { code: 'feeds-folder-ahead', facts });
  }
  await operateOn(
    { file, office, name: 'feeds regain' },
    () => null,
    () => ({
      said: { version },
      write(db) {
        regain(db, office, known);
        keepAddresses(db, office, known.addresses);
      },
    }),
  );
  return { version, own };
}

/** Those that calendars use stay alive; whatever else the file has was revoked since. */
function keepAddresses(db: Database, office: Office, known: readonly KnownAddress[]): void {
  const issuedAt = office.clock.now();
  const own = readFeedTokens(db);
  const alive = new Set(known.map(address => address.token));
  for (const { id, token } of own) if (!alive.has(token)) revokeToken(db, id, issuedAt);
  const held = new Set(own.map(each => each.token));
  for (const address of known)
    if (!held.has(address.token)) addFeedToken(db, { ...address, issuedAt, issuedBy: office.by });
}

function unknownTo(db: Database, state: FolderState | null) {
  return state && !holdsLink(db, state.head) ? { state, own: readNewestVersion(db) } : null;
}
