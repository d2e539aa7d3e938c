// What a folder of feeds knows of itself: whose it is, and its events as they were last rendered. What cannot be read
// is as good as nothing.

import type { KeptTexts } from './event-texts.ts';

export interface FolderOwner {
  /** The ward's identity, which stands in every UID. */
  readonly id: string;
  readonly name: string;
}

export interface FolderRecord {
  /** Null in a new folder. */
  readonly owner: FolderOwner | null;
  readonly texts: KeptTexts | null;
}

const UID_OF_WARD = /^UID:([a-z0-9-]{8,32})-\d{8}-/m;

export function readFolderRecord(text: string | null): FolderRecord {
  const read = parsed(text);
  const texts = textsIn(read);
  return { owner: ownerIn(read) ?? ownerOfEvents(texts), texts };
}

export function folderRecordText({ owner, texts }: FolderRecord): string {
  return JSON.stringify({ ward: owner, ...texts });
}

function parsed(text: string | null): object {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

function textsIn(read: object): KeptTexts | null {
  if (!('rendering' in read && 'texts' in read)) return null;
  const { rendering, texts } = read;
  if (typeof rendering !== 'number' || typeof texts !== 'object' || texts === null) return null;
  const strings = Object.entries(texts).filter(entry => typeof entry[1] === 'string');
  return { rendering, texts: Object.fromEntries(strings) };
}

function ownerIn(read: object): FolderOwner | null {
  const ward: unknown = 'ward' in read ? read.ward : null;
  if (typeof ward !== 'object' || ward === null || !('id' in ward && 'name' in ward)) return null;
  const { id, name } = ward;
  return typeof id === 'string' && typeof name === 'string' ? { id, name } : null;
}

/** Earlier releases did not write whose it is; their events say it. */
function ownerOfEvents(kept: KeptTexts | null): FolderOwner | null {
  for (const text of Object.values(kept?.texts ?? {})) {
    const id = UID_OF_WARD.exec(text)?.[1];
    if (id) return { id, name: id };
  }
  return null;
}
