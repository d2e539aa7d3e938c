// `npm run bench:load`: 200 clients poll 1,000 feeds on loopback for ten seconds, nine of ten with the tag they have.
// Every answer must be 200 with the whole file or 304; the server's memory is told at the end.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLIENTS = 200;
const FEEDS = 1_000;
const MILLISECONDS = 10_000;
const bin = fileURLToPath(new URL('../../bin/lichtruc.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-load-'));
const body = `BEGIN:VCALENDAR\r\n${'X-LINE:Nguyen Thi Anh Tuyet, Hoang Gia An\r\n'.repeat(400)}END:VCALENDAR\r\n`;
const tokens = Array.from({ length: FEEDS }, () => randomBytes(20).toString('base64url'));

for (const token of tokens) {
  mkdirSync(join(folder, token));
  writeFileSync(join(folder, token, 'lich.ics'), body);
}

const server = spawn(
  process.execPath,
  [bin, 'feeds', 'serve', '--dir', folder, '--port', '0', '--lang', 'en'],
  {
    env: { ...process.env, LICHTRUC_FILE: join(folder, 'none.db') },
    stdio: ['ignore', 'pipe', 'pipe'],
  },
);
const address = await new Promise(resolve => {
  server.stderr.on('data', part => {
    const url = /http:\/\/[\d.:]+/.exec(String(part))?.[0];
    if (url) resolve(url);
  });
});

const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
const tags = new Map();
const counts = { full: 0, unchanged: 0, failed: 0 };
const times = [];

function ask(token, tag) {
  return new Promise(resolve => {
    const start = performance.now();
    const headers = tag ? { 'If-None-Match': tag } : {};
    get(`${address}/${token}/lich.ics`, { agent, headers }, response => {
      let bytes = 0;
      response.on('data', part => {
        bytes += part.length;
      });
      response.on('end', () => {
        times.push(performance.now() - start);
        if (response.statusCode === 304) counts.unchanged++;
        else if (response.statusCode === 200 && bytes === Buffer.byteLength(body)) counts.full++;
        else counts.failed++;
        tags.set(token, response.headers.etag);
        resolve();
      });
    }).on('error', () => {
      counts.failed++;
      resolve();
    });
  });
}

async function client(end) {
  while (performance.now() < end) {
    const token = tokens[Math.floor(Math.random() * FEEDS)];
    await ask(token, Math.random() < 0.9 ? tags.get(token) : undefined);
  }
}

try {
  const end = performance.now() + MILLISECONDS;
  await Promise.all(Array.from({ length: CLIENTS }, () => client(end)));
  times.sort((a, b) => a - b);
  const at = share => times[Math.floor(share * (times.length - 1))]?.toFixed(1);
  const memory = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1];
  console.log(
    `${CLIENTS} clients, ${FEEDS} feeds of ${(body.length / 1000).toFixed(0)} kB, ${MILLISECONDS / 1000} s`,
  );
  console.log(
    `${(times.length / (MILLISECONDS / 1000)).toFixed(0)} answers a second: ${counts.full} whole, ${counts.unchanged} unchanged, ${counts.failed} failed`,
  );
  console.log(
    `half within ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms; the server took ${Math.round(Number(memory) / 1000)} MB at most`,
  );
  if (counts.failed > 0) process.exitCode = 1;
} finally {
  agent.destroy();
  const gone = new Promise(resolve => server.once('exit', resolve));
  server.kill('SIGTERM');
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
