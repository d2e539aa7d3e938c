// What a feed server answers: one file of one address, or the same 404 for everything else.

import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { CALENDAR_FILE, PAGE_FILE } from './feed-tree.ts';

export interface FeedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Sent with everything: an address is secret, so nothing of it may be kept, indexed or passed on. */
const ALWAYS = {
  'Cache-Control': 'private, no-cache',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};
const TYPES = { [CALENDAR_FILE]: 'text/calendar; charset=utf-8', [PAGE_FILE]: 'text/html; charset=utf-8' };
const PAGE_POLICY = { 'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'" };
const NOTHING = new Uint8Array();
/** A feed stays far below 1 MB; anything larger in the folder is not ours. */
const MOST_BYTES = 2_000_000;

const PATH = /^\/([A-Za-z0-9_-]{27})(?:\/(index\.html|lich\.ics)?)?$/;

/** `path` is as it was sent, without the query and without the prefix of the site. */
export async function feedResponse(
  folder: string,
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
): Promise<FeedResponse> {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { ...ALWAYS, Allow: 'GET, HEAD' }, body: NOTHING };
  const [, token, file] = PATH.exec(path) ?? [];
  if (!token) return notFound();
  const name = file === CALENDAR_FILE ? CALENDAR_FILE : PAGE_FILE;
  const found = await readWhole(join(folder, token, name));
  if (!found) return notFound();
  // Relative, so that it also holds behind a proxy that serves the folder under another path.
  if (path.endsWith(token))
    return { status: 301, headers: { ...ALWAYS, Location: `${token}/` }, body: NOTHING };
  const validators = { ...ALWAYS, ETag: found.etag, 'Last-Modified': found.modified.toUTCString() };
  if (isCurrent(headers, found)) return { status: 304, headers: validators, body: NOTHING };
  const policy = name === PAGE_FILE ? PAGE_POLICY : {};
  return {
    status: 200,
    headers: { ...validators, ...policy, 'Content-Type': TYPES[name] },
    body: found.bytes,
  };
}

function notFound(): FeedResponse {
  const headers = { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8' };
  return { status: 404, headers, body: new TextEncoder().encode('404\n') };
}

interface Found {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly modified: Date;
}

/** Length, validators and bytes come from one open file, so a build that replaces it meanwhile is no matter. */
async function readWhole(path: string): Promise<Found | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const stats = await file.stat();
    if (!stats.isFile() || stats.size > MOST_BYTES) return null;
    const bytes = await file.readFile();
    const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
    return { bytes, etag: `"${digest}"`, modified: stats.mtime };
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

/** RFC 9110, section 13.2.2: If-None-Match counts before If-Modified-Since. */
function isCurrent(headers: IncomingHttpHeaders, { etag, modified }: Found): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return tags.trim() === '*' || tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}
