// What a folder of feeds knows: whose it is, how far the ward's file had come, its events as calendars have them, and
// their texts. A folder outlives a lost file. What cannot be read is as good as nothing.

import { parseCivilDate } from '../domain/civil-date.ts';
import { type FeedSubject, type FeedToken, TOKEN_PATTERN } from '../domain/feed-token.ts';
import type { Known, KnownEvent } from '../domain/regained.ts';
import type { KeptTexts } from './event-texts.ts';
import type { FeedEvent } from './feed-event.ts';
import { factsDigest } from './lost-events.ts';

export interface FolderOwner {
  /** The ward's identity, which stands in every UID. */
  readonly id: string;
  readonly name: string;
}

/** The file as the folder was last built from it. */
export interface FolderState extends Known {
  /** The newest link of its log. */
  readonly head: string;
  /** Those that opened something. */
  readonly addresses: readonly KnownAddress[];
}

export type KnownAddress = Pick<FeedToken, 'token' | 'subject' | 'name'>;

export interface FolderRecord {
  /** Null in a new folder. */
  readonly owner: FolderOwner | null;
  /** Null in a new folder, and in one of an earlier release. */
  readonly state: FolderState | null;
  readonly texts: KeptTexts | null;
}

const UID_OF_WARD = /^UID:([a-z0-9-]{8,32})-\d{8}-/m;

export function readFolderRecord(text: string | null): FolderRecord {
  const read = parsed(text);
  const texts = textsIn(read);
  return { owner: ownerIn(read) ?? ownerOfEvents(texts), state: stateIn(read), texts };
}

export function folderRecordText({ owner, state, texts }: FolderRecord): string {
  return JSON.stringify({ ward: owner, state, ...texts });
}

export function knownEvent(subject: FeedSubject, event: FeedEvent): KnownEvent {
  const { uid, duty, sequence, created, changed, facts } = event;
  const { date, start, end, label, place } = facts;
  return {
    ...{ uid, duty, subject, sequence, created, changed },
    digest: factsDigest(facts),
    ...{ date, start, end, label, place },
  };
}

function parsed(text: string | null): object {
  try {
    const read: unknown = JSON.parse(text ?? '');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

/** Written by this program, so what has the right outline is taken as it stands. */
function stateIn(read: object): FolderState | null {
  const state: unknown = 'state' in read ? read.state : null;
  return isState(state) ? state : null;
}

function isState(value: unknown): value is FolderState {
  const fields = fieldsOf(value);
  const [events, addresses] = [fields.get('events'), fields.get('addresses')];
  return (
    typeof fields.get('head') === 'string' &&
    ['version', 'stamp'].every(name => Number.isSafeInteger(fields.get(name))) &&
    Array.isArray(events) &&
    events.every(isEvent) &&
    Array.isArray(addresses) &&
    addresses.every(isAddress)
  );
}

function isAddress(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    TOKEN_PATTERN.test(String(fields.get('token'))) &&
    typeof fields.get('name') === 'string' &&
    isSubject(fields.get('subject'))
  );
}

const EVENT_TEXTS = ['uid', 'duty', 'digest', 'date', 'start', 'end', 'label', 'place'];
const EVENT_NUMBERS = ['sequence', 'created', 'changed'];

function isEvent(value: unknown): boolean {
  const fields = fieldsOf(value);
  return (
    EVENT_TEXTS.every(name => typeof fields.get(name) === 'string') &&
    EVENT_NUMBERS.every(name => Number.isSafeInteger(fields.get(name))) &&
    parseCivilDate(String(fields.get('date'))) !== null &&
    isSubject(fields.get('subject'))
  );
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function isSubject(value: unknown): boolean {
  const fields = fieldsOf(value);
  const kind = fields.get('kind');
  return (
    kind === 'ward' ||
    (['person', 'role'].includes(String(kind)) && typeof fields.get(String(kind)) === 'string')
  );
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
