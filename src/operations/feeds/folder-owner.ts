// Whose a folder of feeds is: one ward's, because a build deletes every address that it does not know.

import { UserError } from '../../domain/errors.ts';
import { maskToken } from '../../domain/feed-token.ts';
import { otherTokens } from '../../feeds/feed-tree.ts';
import type { FolderOwner, FolderRecord } from '../../feeds/folder-record.ts';
import type { PublishedFeeds } from './feed-input.ts';

export interface TakenOver {
  /** The ward whose folder it was. */
  readonly from: string;
  readonly ward: string;
  /** Addresses of the other ward that end, masked. */
  readonly ending: readonly string[];
}

export function ownerOf({ input }: PublishedFeeds): FolderOwner {
  return { id: input.wardId, name: input.shortName };
}

/** Null where the folder is new or this ward's; throws `feeds-folder-of-another` unless it is to be taken over. */
export function takeOver(
  published: PublishedFeeds,
  { owner }: FolderRecord,
  input: { readonly folder: string; readonly takeOver: boolean },
): TakenOver | null {
  const ward = ownerOf(published);
  if (!owner || owner.id === ward.id) return null;
  const ending = otherTokens(input.folder, new Set(published.living.map(t => t.token)));
  const facts = { path: input.folder, owner: owner.name, ward: ward.name, ending: ending.length };
  if (!input.takeOver) throw new UserError('wrong', { code: 'feeds-folder-of-another', facts });
  return { from: owner.name, ward: ward.name, ending: ending.map(maskToken) };
}
