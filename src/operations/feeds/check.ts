// `feeds check`: what subscribers really get, against what is published: each file linted, its age, its events, what
// comes next, and whether the folder or the server lags behind the last version.

import { existsSync, readdirSync } from 'node:fs';
import type { CivilDate } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import { type FeedSubject, maskToken, TOKEN_PATTERN } from '../../domain/feed-token.ts';
import type { Person } from '../../domain/person.ts';
import { eventTexts } from '../../feeds/event-texts.ts';
import { CALENDAR_FILE } from '../../feeds/feed-tree.ts';
import { lintCalendar } from '../../feeds/lint.ts';
import { readCalendar, type SeenEvent } from '../../feeds/read-calendar.ts';
import { readFeedTokens } from '../../store/feed-tokens.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { neededBaseUrl, readPublishedFeeds } from './feed-input.ts';
import { addressReader, type FeedReader, type FoundFeed, folderReader, isAddress } from './feed-source.ts';
import { type RenderedFeed, renderFeeds } from './render-feeds.ts';

export type FeedState = 'current' | 'behind' | 'missing' | 'broken';

export interface CheckedFeed {
  readonly subject: FeedSubject;
  readonly owner: string;
  /** Of the address. */
  readonly name: string;
  readonly token: string;
  readonly state: FeedState;
  readonly findings: readonly string[];
  readonly events: number;
  /** Seconds since the file was last written; null where that is not known. */
  readonly age: number | null;
  /** What the subscriber sees next; null where nothing is ahead. */
  readonly next: SeenEvent | null;
}

export interface CheckedFeeds {
  readonly target: string;
  readonly version: number | null;
  readonly feeds: readonly CheckedFeed[];
  /** Addresses that are revoked and still open something, masked. */
  readonly stillOpen: readonly string[];
  /** Headers that the server should send and does not. */
  readonly headers: readonly string[];
  readonly people: readonly Person[];
}

/** Revoked addresses asked for at a server: the newest, which a stuck server would still show. */
const REVOKED_TRIED = 5;
const AT_ONCE = 8;

export async function checkFeeds(office: Office, target: string): Promise<CheckedFeeds> {
  const atAddress = isAddress(target);
  if (!atAddress && !existsSync(target))
    throw new UserError('wrong', { code: 'feeds-unreachable', facts: { value: target, reason: 'ENOENT' } });
  const { published, tokens } = await readFrom(office, db => ({
    published: readPublishedFeeds(db, office),
    tokens: readFeedTokens(db),
  }));
  neededBaseUrl(published);
  const read = atAddress ? addressReader(target) : folderReader(target);
  // Rendered anew, so that nothing an earlier build kept can vouch for itself.
  const expected = await renderFeeds(published, eventTexts(null));
  const found = await readAll(
    expected.map(feed => feed.token.token),
    read,
  );
  const now = office.clock.now();
  const living = new Set(published.living.map(t => t.token));
  const dead = atAddress
    ? tokens
        .filter(t => !living.has(t.token))
        .slice(-REVOKED_TRIED)
        .map(t => t.token)
    : readdirSync(target).filter(name => TOKEN_PATTERN.test(name) && !living.has(name));
  const open = await readAll(dead, read);
  return {
    target,
    version: published.publication?.version ?? null,
    feeds: expected.map((feed, i) => checked(feed, found[i] ?? null, published.today, now)),
    stillOpen: dead.filter((_, i) => open[i]).map(maskToken),
    headers: [...new Set(found.flatMap(f => f?.headers ?? []))],
    people: published.input.people,
  };
}

/** A few at a time: a ward's server is small. */
async function readAll(tokens: readonly string[], read: FeedReader): Promise<readonly (FoundFeed | null)[]> {
  const found: (FoundFeed | null)[] = [];
  for (let i = 0; i < tokens.length; i += AT_ONCE)
    found.push(...(await Promise.all(tokens.slice(i, i + AT_ONCE).map(read))));
  return found;
}

function checked(
  { token, owner, files }: RenderedFeed,
  found: FoundFeed | null,
  today: CivilDate,
  now: number,
): CheckedFeed {
  const findings = found ? lintCalendar(found.bytes) : [];
  const seen = found && findings.length === 0 ? readCalendar(found.bytes) : [];
  const wanted = files.find(file => file.name === CALENDAR_FILE)?.bytes;
  return {
    subject: token.subject,
    owner,
    name: token.name,
    token: maskToken(token.token),
    state: stateOf(found, findings, wanted),
    findings,
    events: seen.length,
    age: found?.changedAt == null ? null : Math.max(0, now - found.changedAt),
    next: seen.find(event => event.date >= today && !event.cancelled) ?? null,
  };
}

function stateOf(
  found: FoundFeed | null,
  findings: readonly string[],
  wanted: Uint8Array | undefined,
): FeedState {
  if (!found) return 'missing';
  if (findings.length > 0) return 'broken';
  return wanted && Buffer.from(wanted).equals(found.bytes) ? 'current' : 'behind';
}
