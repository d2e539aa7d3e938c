// What a feed server answers: one file of one address, the same 404 for everything else, and 503 where the fault is ours.

import type { IncomingHttpHeaders } from 'node:http';
import { reasonOf } from '../domain/errors.ts';
import { CALENDAR_FILE, PAGE_FILE } from './feed-tree.ts';
import { PAGE_POLICY } from './landing-script.ts';
import type { ServedFile, ServedFiles } from './served-files.ts';

export interface FeedRequest {
  readonly method: string;
  /** As it was sent, without the query and without the prefix of the site. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface FeedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What the system said where the fault is ours. */
  readonly reason?: string;
}

/** Sent with everything: an address is secret, so nothing of it may be kept, indexed or passed on. */
const ALWAYS = {
  'Cache-Control': 'private, no-cache',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};
const TYPES = { [CALENDAR_FILE]: 'text/calendar; charset=utf-8', [PAGE_FILE]: 'text/html; charset=utf-8' };
const PAGE_HEADERS = { 'Content-Security-Policy': PAGE_POLICY };
const NOTHING = new Uint8Array();
const RETRY_SECONDS = '120';

const PATH = /^\/([A-Za-z0-9_-]{27})(?:\/(index\.html|lich\.ics)?)?$/;

export async function feedResponse(files: ServedFiles, request: FeedRequest): Promise<FeedResponse> {
  const { method, path } = request;
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { ...ALWAYS, Allow: 'GET, HEAD' }, body: NOTHING };
  const [, token, file] = PATH.exec(path) ?? [];
  if (!token) return notFound();
  const name = file === CALENDAR_FILE ? CALENDAR_FILE : PAGE_FILE;
  try {
    const found = await files(token, name);
    if (!found) return notFound();
    // Relative, so that it also holds behind a proxy that serves the folder under another path.
    if (path.endsWith(token))
      return { status: 301, headers: { ...ALWAYS, Location: `${token}/` }, body: NOTHING };
    return fileResponse(name, found, request.headers);
  } catch (error) {
    return unavailable(reasonOf(error));
  }
}

function fileResponse(
  name: keyof typeof TYPES,
  found: ServedFile,
  headers: IncomingHttpHeaders,
): FeedResponse {
  const validators = { ...ALWAYS, ETag: found.etag, 'Last-Modified': found.modified.toUTCString() };
  const status = conditionalStatus(headers, found);
  if (status !== 200) return { status, headers: validators, body: NOTHING };
  const policy = name === PAGE_FILE ? PAGE_HEADERS : {};
  return { status, headers: { ...validators, ...policy, 'Content-Type': TYPES[name] }, body: found.bytes };
}

function notFound(): FeedResponse {
  const headers = { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8' };
  return { status: 404, headers, body: new TextEncoder().encode('404\n') };
}

/** Clients drop a calendar at a 404 and come back after a 503. */
function unavailable(reason: string): FeedResponse {
  return { status: 503, headers: { ...ALWAYS, 'Retry-After': RETRY_SECONDS }, body: NOTHING, reason };
}

/**
 * RFC 9110, section 13.2.2:
 * 1. If-Match, or where there is none If-Unmodified-Since, may forbid (412);
 * 2. If-None-Match, or where there is none If-Modified-Since, may find nothing new (304).
 */
function conditionalStatus(headers: IncomingHttpHeaders, { etag, modified }: ServedFile): 200 | 304 | 412 {
  const seconds = Math.floor(modified.getTime() / 1000) * 1000;
  const match = headers['if-match'];
  const holds =
    match === undefined
      ? !(seconds > Date.parse(headers['if-unmodified-since'] ?? ''))
      : names(match, tag => tag === etag);
  if (!holds) return 412;
  const noneMatch = headers['if-none-match'];
  const current =
    noneMatch === undefined
      ? seconds <= Date.parse(headers['if-modified-since'] ?? '')
      : names(noneMatch, tag => tag.replace(/^W\//, '') === etag);
  return current ? 304 : 200;
}

function names(list: string, isOurs: (tag: string) => boolean): boolean {
  return list.trim() === '*' || list.split(',').some(tag => isOurs(tag.trim()));
}
