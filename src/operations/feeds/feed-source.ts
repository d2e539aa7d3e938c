// Where published feeds are read from: the folder of a build, or a web server.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { InstantSeconds } from '../../domain/publication.ts';
import { CALENDAR_FILE } from '../../feeds/feed-tree.ts';
import { readBytesWithin } from '../../files/read-bytes.ts';

export interface FoundFeed {
  readonly bytes: Uint8Array;
  /** When the file was last written, as far as the source says. */
  readonly changedAt: InstantSeconds | null;
  /** What a server should say of it and does not: header names. */
  readonly headers: readonly string[];
}

/** Null where there is nothing under this token. */
export type FeedReader = (token: string) => Promise<FoundFeed | null>;

const PATIENCE_MILLISECONDS = 10_000;
/** Sixteen times what Google takes. */
const MOST_BYTES = 16 * 1024 * 1024;

export function isAddress(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

export function folderReader(folder: string): FeedReader {
  return async token => {
    try {
      const path = join(folder, token, CALENDAR_FILE);
      const changedAt = Math.floor(statSync(path).mtimeMs / 1000);
      return { bytes: readBytesWithin(path, MOST_BYTES), changedAt, headers: [] };
    } catch {
      return null;
    }
  };
}

/** Throws `feeds-unreachable` where the server does not answer, or answers with anything but the file or a 404. */
export function addressReader(address: string): FeedReader {
  const base = address.replace(/\/+$/, '');
  return async token => {
    const response = await get(`${base}/${token}/${CALENDAR_FILE}`, address);
    if (response.status === 404) return null;
    if (!response.ok) throw unreachable(address, `HTTP ${response.status}`);
    const bytes = await bodyWithin(response, MOST_BYTES);
    if (bytes === null) throw unreachable(address, `> ${MOST_BYTES} B`);
    const changed = Date.parse(response.headers.get('last-modified') ?? '');
    const changedAt = Number.isNaN(changed) ? null : Math.floor(changed / 1000);
    return { bytes, changedAt, headers: wrongHeaders(response.headers) };
  };
}

/** The token stays out of the message. */
async function get(url: string, address: string): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS), redirect: 'error' });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw unreachable(address, code || (error instanceof Error ? error.name : String(error)));
  }
}

function wrongHeaders(headers: Headers): readonly string[] {
  const wanted: readonly (readonly [string, RegExp])[] = [
    ['Content-Type', /^text\/calendar; ?charset=utf-8$/i],
    ['ETag', /^"/],
    ['Cache-Control', /private/],
    ['Referrer-Policy', /^no-referrer$/],
    ['X-Robots-Tag', /noindex/],
  ];
  return wanted.filter(([name, value]) => !value.test(headers.get(name) ?? '')).map(([name]) => name);
}

function unreachable(value: string, reason: string): UserError {
  return new UserError('wrong', { code: 'feeds-unreachable', facts: { value, reason } });
}

/** Null where there is more than that. */
async function bodyWithin(response: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
