import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedServer, stopServer } from '../../src/feeds/feed-server.ts';
import { readFeedStatus } from '../../src/operations/feeds/status.ts';
import { WardFile } from '../../src/store/ward-file.ts';
import { JANUARY, type TemporaryWard, wardAfter } from './temporary-ward.ts';

interface Checked {
  readonly feeds: readonly {
    readonly subject: { readonly kind: string; readonly person?: string };
    readonly state: string;
    readonly events: number;
    readonly findings: readonly string[];
    readonly next: { readonly date: string; readonly summary: string } | null;
  }[];
  readonly stillOpen: readonly string[];
  readonly headers: readonly string[];
}

let ward: TemporaryWard;
let out = '';
const servers: Server[] = [];
beforeEach(async () => {
  ward = await wardAfter([
    ['settings', 'set', 'base-url', 'https://lich.example.vn/truc'],
    ...JANUARY,
    ['feeds', 'issue', '--all', '--ward'],
  ]);
  out = join(ward.folder, 'lich');
  await ward.done('feeds', 'build');
});
afterEach(async () => {
  for (const server of servers.splice(0)) await stopServer(server);
  ward.remove();
});

const check = (...target: string[]) => ward.data<Checked>('feeds', 'check', ...target);
const states = ({ feeds }: Checked) => [...new Set(feeds.map(f => f.state))].sort();
const tokens = () => readdirSync(out).filter(name => !name.startsWith('.'));
async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/truc`;
}
/** A month in which everybody has a turn. */
async function publishAnother(): Promise<void> {
  ward.at('2026-12-16T08:00:00+07:00');
  await ward.done('generate', '2027-03');
  await ward.done('publish', '2027-03');
}

describe('feeds check', () => {
  it('says of every subscriber what comes next, and that all is as published', async () => {
    const { exitCode, stdout } = await ward.run('feeds', 'check');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('đúng theo bản số 1')]);
    const { feeds } = await check();
    const whole = feeds.find(f => f.subject.kind === 'ward');
    expect(whole?.next?.date).toBe('2027-01-04');
    const own = feeds.filter(f => f.subject.kind === 'person');
    expect(own.reduce((sum, f) => sum + f.events, 0)).toBe(2 * (whole?.events ?? 0));
    for (const { next } of own) expect(next?.summary ?? 'Trực (').toContain('Trực (');
  });

  it('names those that lag behind a new version, are broken or missing, and answers no', async () => {
    await publishAnother();
    const [first = '', second = ''] = tokens();
    writeFileSync(join(out, first, 'lich.ics'), readFileSync(join(out, first, 'lich.ics')).subarray(0, -20));
    rmSync(join(out, second), { recursive: true });
    const { exitCode, stdout } = await ward.run('feeds', 'check');
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('chưa theo bản số 2')]);
    expect(states(await check())).toEqual(['behind', 'broken', 'missing']);
    await ward.done('feeds', 'build');
    expect(states(await check())).toEqual(['current']);
  });

  it('finds what is revoked and still there', async () => {
    await ward.done('feeds', 'revoke', 'CB01', '--yes');
    const { stillOpen } = await check();
    expect(stillOpen).toEqual([expect.stringMatching(/^[\w-]{4}…$/)]);
    expect((await ward.run('feeds', 'check')).exitCode).toBe(1);
  });

  it('reads a server over http, which may lag behind the folder', async () => {
    const served = join(ward.folder, 'served');
    cpSync(out, served, { recursive: true });
    const address = await listening(feedServer({ folder: served, prefix: '/truc', log: () => {} }));
    expect(states(await check(address))).toEqual(['current']);
    await publishAnother();
    await ward.done('feeds', 'revoke', 'CB01', '--yes');
    await ward.done('feeds', 'build');
    expect(states(await check(out))).toEqual(['current']);
    const lagging = await check(`${address}/`);
    expect([states(lagging), lagging.stillOpen.length, lagging.headers]).toEqual([['behind'], 1, []]);
  });

  it('names the headers that a server leaves out, and a server that fails, without a token', async () => {
    const bare = createServer((request, response) => {
      const [token = ''] = (request.url ?? '').split('/').slice(-2);
      response.end(readFileSync(join(out, token, 'lich.ics')));
    });
    expect((await check(await listening(bare))).headers).toContain('Content-Type');
    const failing = createServer((_, response) => response.writeHead(500).end());
    const { exitCode, stderr } = await ward.run('feeds', 'check', await listening(failing));
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('trả lời mã 500')]);
    for (const token of tokens()) expect(stderr).not.toContain(token);
  });
});

describe('the status of feeds', () => {
  const status = () => {
    const file = WardFile.open(ward.db);
    try {
      return file.read(db => readFeedStatus(db));
    } finally {
      file.close();
    }
  };

  it('tells when they were built, and that a version came after', async () => {
    expect(status()).toMatchObject({ addresses: 10, built: { outcome: 'done' }, behind: false });
    await publishAnother();
    expect(status().behind).toBe(true);
    ward.at('2026-12-17T01:30:00+07:00');
    await ward.done('feeds', 'build');
    expect(status()).toMatchObject({ built: { outcome: 'done' }, behind: false });
  });
});
