import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedServer, maskPath, SERVER_LIMITS, stopServer } from '../../src/feeds/feed-server.ts';

const TOKEN = 'WTl7jr4j6Oj_vX7ul8mTpwhfzOY';
const OTHER = 'x'.repeat(27);
const LINKED = 'z'.repeat(27);
const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

let folder = '';
let server: Server;
let lines: string[] = [];
let port = 0;
const start = async (limits = SERVER_LIMITS) => {
  server = feedServer(
    { folder: join(folder, 'web'), prefix: '/truc', log: line => lines.push(line) },
    limits,
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
};
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-server-'));
  mkdirSync(join(folder, 'web', TOKEN), { recursive: true });
  writeFileSync(join(folder, 'web', TOKEN, 'lich.ics'), CALENDAR);
  writeFileSync(join(folder, 'web', TOKEN, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'web', '.lichtruc.json'), '{}');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  lines = [];
  await start();
});
afterEach(async () => {
  await stopServer(server);
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The path goes out as it is: fetch would tidy it up. */
const ask = (path: string, { method = 'GET', headers = {} as Record<string, string>, body = '' } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, response => {
      let text = '';
      response.on('data', part => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** What comes back for these bytes until the server ends the connection. */
const raw = (bytes: string) =>
  new Promise<string>(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', part => {
      text += part;
    });
    socket.on('error', () => resolve(text));
    socket.on('close', () => resolve(text));
  });

describe('the feed server', () => {
  it('sends a calendar with its type and validators, to be kept by nobody', async () => {
    const { status, headers, body } = await ask(`/${TOKEN}/lich.ics`);
    expect([status, body]).toEqual([200, CALENDAR]);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-length': String(CALENDAR.length),
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.etag).toMatch(/^"[\w-]{27}"$/);
    expect(Date.parse(headers['last-modified'] ?? '')).not.toBeNaN();
  });

  it('sends the page for the address, with or without its slash, also under the path of the site', async () => {
    for (const path of [`/${TOKEN}/`, `/${TOKEN}/index.html`, `/truc/${TOKEN}/`, `/${TOKEN}/?zarsrc=zalo`]) {
      const { status, headers } = await ask(path);
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
    }
    const bare = await ask(`/truc/${TOKEN}`);
    expect([bare.status, bare.headers.location]).toEqual([301, `${TOKEN}/`]);
  });

  it('answers 304 by tag, also among others and weakened, and by date', async () => {
    const { headers } = await ask(`/${TOKEN}/lich.ics`);
    const etag = headers.etag ?? '';
    const modified = headers['last-modified'] ?? '';
    const status = async (given: Record<string, string>) =>
      (await ask(`/${TOKEN}/lich.ics`, { headers: given })).status;
    expect(await status({ 'If-None-Match': etag })).toBe(304);
    expect(await status({ 'If-None-Match': `"a", W/${etag}` })).toBe(304);
    expect(await status({ 'If-Modified-Since': modified })).toBe(304);
    expect(await status({ 'If-None-Match': '"a"', 'If-Modified-Since': modified })).toBe(200);
    expect(await status({ 'If-Modified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).toBe(200);
    expect(await status({ Range: 'bytes=5-2' })).toBe(200);
  });

  it('takes the whole address as proxies send it', async () => {
    const { status, body } = await ask(`http://lich.example.vn/truc/${TOKEN}/lich.ics`);
    expect([status, body]).toEqual([200, CALENDAR]);
  });

  it('answers 412 where what the client wants to go on with is no longer there', async () => {
    const path = `/${TOKEN}/lich.ics`;
    const { headers } = await ask(path);
    const etag = headers.etag ?? '';
    const status = async (given: Record<string, string>) => (await ask(path, { headers: given })).status;
    expect(await status({ 'If-Match': etag })).toBe(200);
    expect(await status({ 'If-Match': '*' })).toBe(200);
    expect(await status({ 'If-Match': `"a", ${etag}` })).toBe(200);
    expect(await status({ 'If-Match': `W/${etag}` })).toBe(412);
    expect(await status({ 'If-Match': '"a"', 'If-None-Match': etag })).toBe(412);
    expect(await status({ 'If-Unmodified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).toBe(412);
    expect(await status({ 'If-Unmodified-Since': headers['last-modified'] ?? '' })).toBe(200);
  });

  it('changes the tag with the bytes and with nothing else', async () => {
    const path = join(folder, 'web', TOKEN, 'lich.ics');
    const tag = async () => (await ask(`/${TOKEN}/lich.ics`)).headers.etag;
    const before = await tag();
    utimesSync(path, 1, 1);
    expect(await tag()).toBe(before);
    writeFileSync(path, CALENDAR.replace('\r\n', '\r\nVERSION:2.0\r\n'));
    expect(await tag()).not.toBe(before);
  });

  it('answers HEAD like GET, without a body', async () => {
    const [head, get] = [
      await ask(`/${TOKEN}/lich.ics`, { method: 'HEAD' }),
      await ask(`/${TOKEN}/lich.ics`),
    ];
    const { date: _a, ...a } = head.headers;
    const { date: _b, ...b } = get.headers;
    expect([head.status, head.body, a]).toEqual([200, '', b]);
  });

  it('gives the same 404 for all that is not there: unknown, revoked, hidden, above, a folder, a link', async () => {
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'web', TOKEN, 'x'));
    mkdirSync(join(folder, 'web', OTHER));
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere', 'lich.ics'), CALENDAR);
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'web', LINKED));
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'web', OTHER, 'lich.ics'));
    const answers = [];
    for (const path of [
      '/',
      '/index.html',
      '/robots.txt',
      '/favicon.ico',
      `/${'y'.repeat(27)}/`,
      `/${'y'.repeat(27)}`,
      `/${OTHER}/`,
      `/${OTHER}/lich.ics`,
      `/${TOKEN}/x`,
      `/${TOKEN}/lich.ics/`,
      `/${TOKEN}/LICH.ICS`,
      `/${TOKEN}//lich.ics`,
      `/${TOKEN}/%6cich.ics`,
      `/${TOKEN}/../../secret.txt`,
      `/${TOKEN}/..%2f..%2fsecret.txt`,
      `/${TOKEN}\\..\\..\\secret.txt`,
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/.lichtruc.json',
      `/${TOKEN}/lich.ics%00`,
      'http://elsewhere/',
      `http://elsewhere/${OTHER}/lich.ics`,
      `/${LINKED}/lich.ics`,
      '*',
    ])
      answers.push({ path, ...(await ask(path)) });
    const [first] = answers;
    for (const { path, status, headers, body } of answers) {
      const { date: _, ...rest } = headers;
      const { date: __, ...expected } = first?.headers ?? {};
      expect([path, status, body, rest]).toEqual([path, 404, '404\n', expected]);
    }
  });

  it('takes GET and HEAD only, in the same words whether the address is there or not', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE']) {
      const there = await ask(`/${TOKEN}/lich.ics`, {
        method,
        body: /^P(OST|UT|ATCH)/.test(method) ? 'x' : '',
      });
      const not = await ask(`/${OTHER}/lich.ics`, {
        method,
        body: /^P(OST|UT|ATCH)/.test(method) ? 'x' : '',
      });
      expect([method, there.status, there.headers.allow, there.body]).toEqual([method, 405, 'GET, HEAD', '']);
      expect(not.status).toBe(405);
    }
  });

  it('refuses huge headers and what is no HTTP, and goes on serving', async () => {
    expect(await raw(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431/,
    );
    expect(await raw('\x16\x03\x01 hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
    expect(await raw(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1.1 4/);
    expect((await ask(`/${TOKEN}/`)).status).toBe(200);
  });

  it('masks every token in its log, and lets no path write a line of its own', async () => {
    await ask(`/truc/${TOKEN}/lich.ics`);
    await ask(`/${OTHER}/%0aGET`);
    expect(lines).toEqual(['GET /truc/WTl7…/lich.ics 200', 'GET /xxxx…/%0aGET 404']);
    expect(maskPath('/a\u001b[31m\n')).toBe('/a?[31m?');
  });

  it('is never cut short by a build that replaces the file meanwhile', async () => {
    const path = join(folder, 'web', TOKEN, 'lich.ics');
    const sizes = [10_000, 500, 60_000, 3];
    let writing = true;
    const writer = (async () => {
      for (let i = 0; writing; i++) {
        writeFileSync(`${path}.new`, 'x'.repeat(sizes[i % sizes.length] ?? 1));
        renameSync(`${path}.new`, path);
        await new Promise(resolve => setImmediate(resolve));
      }
    })();
    for (let i = 0; i < 100; i++) {
      const { status, headers, body } = await ask(`/${TOKEN}/lich.ics`);
      expect([status, String(body.length)]).toEqual([200, headers['content-length']]);
    }
    writing = false;
    await writer;
  });
});

describe('a fault of ours', () => {
  /** Nothing more can be opened by this process until `work` is done. */
  const starved = async (work: () => Promise<void>) => {
    const taken: number[] = [];
    try {
      for (;;) taken.push(openSync(join(folder, 'secret.txt'), 'r'));
    } catch {
      // One for the client, one for the server's end.
      for (const descriptor of taken.splice(0, 2)) closeSync(descriptor);
      await work();
    } finally {
      for (const descriptor of taken) closeSync(descriptor);
    }
  };

  it('is a 503 that asks to come back, with the reason in the log, where descriptors are used up', async () => {
    await starved(async () => {
      const { status, headers, body } = await ask(`/${TOKEN}/lich.ics`);
      expect([status, headers['retry-after'], body]).toEqual([503, '120', '']);
    });
    expect(lines).toEqual(['GET /WTl7…/lich.ics 503 EMFILE']);
    expect((await ask(`/${TOKEN}/lich.ics`)).status).toBe(200);
  });

  it('is a 503 where the folder is gone, and where nothing was built in it: a disk taken away revokes nobody', async () => {
    renameSync(join(folder, 'web'), join(folder, 'away'));
    expect((await ask(`/${TOKEN}/`)).status).toBe(503);
    mkdirSync(join(folder, 'web'));
    expect((await ask(`/${TOKEN}/`)).status).toBe(503);
    rmSync(join(folder, 'web'), { recursive: true });
    renameSync(join(folder, 'away'), join(folder, 'web'));
    expect((await ask(`/${TOKEN}/`)).status).toBe(200);
    expect((await ask(`/${OTHER}/`)).status).toBe(404);
  });
});

describe('the limits of the server', () => {
  it('answer what is sent ahead on one connection one by one, and end it where that is too much', async () => {
    const one = `GET /${TOKEN}/lich.ics HTTP/1.1\r\nHost: a\r\n\r\n`;
    const last = one.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
    const few = await raw(one.repeat(9) + last);
    expect(few.match(/^HTTP\/1.1 200/gm)).toHaveLength(10);
    const many = await raw(one.repeat(20_000));
    expect(many.match(/^HTTP\/1.1 200/gm)?.length ?? 0).toBeLessThan(SERVER_LIMITS.requestsAhead + 2);
    expect((await ask(`/${TOKEN}/`)).status).toBe(200);
  });

  it('let the connection that has kept silent longest give way to a new one', async () => {
    await stopServer(server);
    await start({ ...SERVER_LIMITS, connections: 8, headersMilliseconds: 60_000, idleMilliseconds: 60_000 });
    let ended = 0;
    const silent = Array.from({ length: 8 }, () =>
      raw('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ').then(() => ended++),
    );
    for (let turn = 0; turn < 5; turn++) expect((await ask(`/${TOKEN}/lich.ics`)).status).toBe(200);
    expect(ended).toBeGreaterThan(0);
    expect(ended).toBeLessThan(8);
    await stopServer(server);
    await Promise.all(silent);
  });

  it('end clients that are slow, and hold up nobody else', async () => {
    await stopServer(server);
    await start({ ...SERVER_LIMITS, headersMilliseconds: 200, idleMilliseconds: 400 });
    const slow = Array.from({ length: 20 }, () => raw('GET / HTTP/1.1\r\nHost: a\r\nX-Slow: '));
    expect((await ask(`/${TOKEN}/`)).status).toBe(200);
    for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^(HTTP\/1.1 4\d\d|$)/);
  });

  it('cap the connections at once, and come back when they are gone', async () => {
    await stopServer(server);
    await start({ ...SERVER_LIMITS, connections: 20, headersMilliseconds: 300, idleMilliseconds: 300 });
    await Promise.all(Array.from({ length: 100 }, () => raw('')));
    expect((await ask(`/${TOKEN}/`)).status).toBe(200);
  });

  it('let a stop end what is under way first', async () => {
    const answers = Array.from({ length: 20 }, () =>
      ask(`/${TOKEN}/lich.ics`).then(
        a => a.status,
        () => 0,
      ),
    );
    await answers[0];
    await stopServer(server);
    for (const status of await Promise.all(answers)) expect([0, 200]).toContain(status);
    expect(server.listening).toBe(false);
  });
});
