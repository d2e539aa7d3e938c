// The configurations in docs/serving.md, as they stand there, under Debian's nginx, Caddy and systemd.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedWard, servedWard } from './served-ward.ts';
import { blockOf, startCaddy, startNginx, type WebServer } from './web-servers.ts';

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)('%s', (_name, start) => {
  let served: ServedWard;
  let server: WebServer;
  beforeAll(async () => {
    served = await servedWard();
    server = await start(served.out);
  });
  afterAll(async () => {
    await server.stop();
    await served.remove();
  });

  it('passes our own check of the server, headers too', async () => {
    const { exitCode, stdout } = await served.ward.run('feeds', 'check', server.site);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('đúng theo bản số 1')]);
  });

  it('answers with strong validators, 304 and the page, and takes nothing but GET and HEAD', async () => {
    const { site } = server;
    const token = await served.tokenOf('CB01');
    const calendar = await fetch(`${site}/${token}/lich.ics`);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const etag = calendar.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    const again = await fetch(`${site}/${token}/lich.ics`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    for (const path of [`${token}/`, `${token}/index.html`]) {
      const page = await fetch(`${site}/${path}`, { redirect: 'manual' });
      expect([path, page.status, page.headers.get('content-type')]).toEqual([
        path,
        200,
        'text/html; charset=utf-8',
      ]);
    }
    expect((await fetch(`${site}/${token}`, { redirect: 'manual' })).headers.get('location')).toBe(
      `/truc/${token}/`,
    );
    expect((await fetch(`${site}/${token}/lich.ics`, { method: 'HEAD' })).status).toBe(200);
    const posted = await fetch(`${site}/${token}/lich.ics`, { method: 'POST', body: 'x' });
    expect([403, 405]).toContain(posted.status);
  });

  it('gives the same 404 for all that is not there, and keeps tokens out of its log', async () => {
    const { site } = server;
    const token = await served.tokenOf('CB02');
    const there = await fetch(`${site}/${token}/lich.ics`);
    expect(there.status).toBe(200);
    await served.ward.done('feeds', 'revoke', 'CB02', '--yes');
    await served.ward.done('feeds', 'build', '--out', served.out);
    const bodies = new Set<string>();
    for (const path of [
      `/${token}/lich.ics`,
      `/${'x'.repeat(27)}/lich.ics`,
      '/',
      '/.lichtruc.json',
      `/${token}/`,
    ]) {
      const answer = await fetch(`${site}${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
      bodies.add(await answer.text());
    }
    expect(bodies.size).toBe(1);
    const lines = readFileSync(server.log, 'utf8');
    expect(lines).toContain('/truc/***/lich.ics');
    for (const secret of [token, ...served.tokens()]) expect(lines).not.toContain(secret.slice(0, 8));
  });

  it('answers nothing over plain http: a redirect would come after the secret', async () => {
    const token = await served.tokenOf('CB01');
    await expect(fetch(`${server.plain}/${token}/lich.ics`, { redirect: 'manual' })).rejects.toThrow(
      'fetch failed',
    );
    await expect(fetch(new URL('/', server.plain))).rejects.toThrow('fetch failed');
  });
});

it('Caddy serves over TLS, and listens for nothing else', async () => {
  const served = await servedWard();
  const server = await startCaddy(served.out, { overTls: true });
  try {
    const token = await served.tokenOf('CB01');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const options = { rejectUnauthorized: false };
      get(`${server.site}/${token}/lich.ics`, options, answer => resolve(answer.resume().statusCode)).on(
        'error',
        reject,
      );
    });
    expect(status).toBe(200);
    await expect(fetch(server.plain)).rejects.toThrow('fetch failed');
  } finally {
    await server.stop();
    await served.remove();
  }
});

it('systemd finds nothing wrong with the unit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lichtruc-unit-'));
  try {
    const path = join(folder, 'lichtruc-lich.service');
    writeFileSync(
      path,
      blockOf('ini').replace(
        '/usr/local/bin/lichtruc',
        execFileSync('which', ['true'], { encoding: 'utf8' }).trim(),
      ),
    );
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', path], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
