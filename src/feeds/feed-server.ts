// A small web server for feeds, on node:http alone: a file is read whole, so a build that replaces it meanwhile can
// never cut an answer short. Slow, endless and odd requests are ended, and no log line can open a calendar.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type ConnectionLimits, connections } from './connections.ts';
import { feedResponse } from './feed-response.ts';
import { type ServedFiles, servedFiles } from './served-files.ts';

export interface FeedServerOptions {
  readonly folder: string;
  /** Path of the site in front of the tokens, without a final slash; empty for none. */
  readonly prefix: string;
  /** One line for each answer, tokens masked. */
  log(line: string): void;
}

export interface ServerLimits extends ConnectionLimits {
  readonly headerBytes: number;
  readonly headers: number;
  /** For all headers to arrive; the whole request has as long again. */
  readonly headersMilliseconds: number;
  readonly idleMilliseconds: number;
}

export const SERVER_LIMITS: ServerLimits = {
  headerBytes: 8_192,
  headers: 64,
  connections: 512,
  requestsAhead: 32,
  headersMilliseconds: 5_000,
  idleMilliseconds: 10_000,
};

const STOP_MILLISECONDS = 3_000;

export function feedServer(options: FeedServerOptions, limits = SERVER_LIMITS): Server {
  const connected = connections(limits);
  const files = servedFiles(options.folder);
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMilliseconds,
      requestTimeout: 2 * limits.headersMilliseconds,
      keepAliveTimeout: limits.headersMilliseconds,
      connectionsCheckingInterval: Math.min(500, limits.headersMilliseconds / 2),
    },
    (request, response) => {
      connected.inTurn(request.socket, async () => {
        await answer(request, response, { ...options, files }).catch(() => response.destroy());
        await sent(response);
      });
    },
  );
  server.maxHeadersCount = limits.headers;
  server.timeout = limits.idleMilliseconds;
  server.on('connection', connected.admit);
  server.on('clientError', refuse);
  return server;
}

/** Ends what is under way, waits a little for it, then cuts off the rest. */
export async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), STOP_MILLISECONDS);
  await closed;
  clearTimeout(cut);
}

/** All of it handed to the system, or the client gone. */
async function sent(response: ServerResponse): Promise<void> {
  if (response.writableFinished || response.destroyed) return;
  await new Promise<void>(resolve => response.once('finish', resolve).once('close', resolve));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, prefix, log }: FeedServerOptions & { readonly files: ServedFiles },
): Promise<void> {
  const method = request.method ?? '';
  const target = targetPath(request.url ?? '');
  const path = prefix && target.startsWith(`${prefix}/`) ? target.slice(prefix.length) : target;
  const { status, headers, body, reason } = await feedResponse(files, {
    method,
    path,
    headers: request.headers,
  });
  const hasBody = 'content-length' in request.headers || 'transfer-encoding' in request.headers;
  response.writeHead(status, {
    ...headers,
    ...(status === 304 ? {} : { 'Content-Length': body.length }),
    // A body that nobody asked for is not read to its end.
    ...(hasBody ? { Connection: 'close' } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
  log(`${method} ${maskPath(target)} ${status}${reason ? ` ${reason}` : ''}`);
}

/** Without the query; proxies may send the whole address (RFC 9112, section 3.2.2). */
function targetPath(url: string): string {
  const [target = ''] = url.split('?');
  return target.replace(/^https?:\/\/[^/]*(?=\/)/i, '');
}

/** Whatever could be a token shows its first letters only; nothing in it can forge a line or colour a terminal. */
export function maskPath(path: string): string {
  return path
    .replace(/[A-Za-z0-9_-]{12,}/g, word => `${word.slice(0, 4)}…`)
    .replace(/[^\x21-\x7e…]/g, '?')
    .slice(0, 80);
}

function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
