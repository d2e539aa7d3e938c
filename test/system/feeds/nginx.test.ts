// The configuration in docs/serving.md, as it stands there, under Debian's nginx.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedWard, servedWard } from './served-ward.ts';

const page = readFileSync(fileURLToPath(new URL('../../../docs/serving.md', import.meta.url)), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-nginx-'));
const log = join(folder, 'lich.log');
let served: ServedWard;
let nginx: ChildProcess;
let site = '';

beforeAll(async () => {
  served = await servedWard();
  chmodSync(folder, 0o755);
  const port = await freePort();
  const block = (/```nginx\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
    .replace('127.0.0.1:8443', `127.0.0.1:${port}`)
    .replaceAll('/srv/lich', served.out)
    .replace('/var/log/nginx/lich.log', log)
    .replace('/var/log/nginx/lich-error.log', join(folder, 'error.log'));
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${join(folder, name.replace('client_', ''))};`)
    .join('\n');
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')};\nevents {}\nhttp {\n${temporary}\n${block}}\n`,
  );
  execFileSync('/usr/sbin/nginx', ['-t', '-q', '-p', folder, '-c', file, '-e', join(folder, 'start.log')]);
  nginx = spawn('/usr/sbin/nginx', ['-p', folder, '-c', file, '-e', join(folder, 'start.log')], {
    stdio: 'ignore',
  });
  site = `http://127.0.0.1:${port}/truc`;
  for (let turn = 0; turn < 100; turn++) {
    if (await fetch(site).catch(() => null)) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
});
afterAll(async () => {
  const gone = new Promise(resolve => nginx.once('exit', resolve));
  nginx.kill('SIGQUIT');
  await gone;
  await served.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise(resolve => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

it('passes our own check of the server, headers too', async () => {
  const { exitCode, stdout } = await served.ward.run('feeds', 'check', site);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('đúng theo bản số 1')]);
});

it('answers with strong validators, 304 and the page, and takes nothing but GET and HEAD', async () => {
  const token = await served.tokenOf('CB01');
  const calendar = await fetch(`${site}/${token}/lich.ics`);
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const etag = calendar.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"/);
  const again = await fetch(`${site}/${token}/lich.ics`, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
  const landing = await fetch(`${site}/${token}/`);
  expect([landing.status, landing.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect((await fetch(`${site}/${token}`, { redirect: 'manual' })).headers.get('location')).toBe(
    `/truc/${token}/`,
  );
  expect((await fetch(`${site}/${token}/lich.ics`, { method: 'HEAD' })).status).toBe(200);
  expect((await fetch(`${site}/${token}/lich.ics`, { method: 'POST', body: 'x' })).status).toBe(403);
});

it('gives the same 404 for all that is not there, and keeps tokens out of its log', async () => {
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
  const lines = readFileSync(log, 'utf8');
  expect(lines).toContain('GET /truc/***/lich.ics 200');
  for (const secret of [token, ...served.tokens()]) expect(lines).not.toContain(secret.slice(0, 8));
});
