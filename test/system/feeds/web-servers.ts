// Debian's web servers on a folder of feeds, by the very blocks of docs/serving.md: only ports and places are others.

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const PAGE = readFileSync(fileURLToPath(new URL('../../../docs/serving.md', import.meta.url)), 'utf8');

export interface WebServer {
  /** Of the site, without a final slash. */
  readonly site: string;
  /** Where nothing of this name may answer. */
  readonly plain: string;
  readonly log: string;
  stop(): Promise<void>;
}

/** The block of a page in one language of marks. */
export function blockOf(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(PAGE)?.[1] ?? '';
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise(resolve => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

export async function startNginx(out: string): Promise<WebServer> {
  const folder = serverFolder();
  const [port, plain] = [await freePort(), await freePort()];
  const log = join(folder, 'lich.log');
  const block = blockOf('nginx')
    .replace('127.0.0.1:8443', `127.0.0.1:${port}`)
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replaceAll('/srv/lich', out)
    .replace('/var/log/nginx/lich.log', log)
    .replace('/var/log/nginx/lich-error.log', join(folder, 'error.log'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(name => {
    mkdirSync(join(folder, name));
    return `${name}_temp_path ${join(folder, name)};`;
  });
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; worker_processes 1; pid ${join(folder, 'nginx.pid')};\nevents {}\nhttp {\n${temporary.join('\n')}\n${block}}\n`,
  );
  const words = ['-p', folder, '-c', file, '-e', join(folder, 'start.log')];
  const child = spawn('/usr/sbin/nginx', words, { stdio: 'ignore' });
  const site = `http://127.0.0.1:${port}/truc`;
  return started({ site, plain: `http://127.0.0.1:${plain}/truc`, log }, { child, folder });
}

/** Over plain http, so that every client of the tests can ask; `overTls` leaves its certificate in, of its own making. */
export async function startCaddy(out: string, { overTls = false } = {}): Promise<WebServer> {
  const folder = serverFolder();
  const [port, plain] = [await freePort(), await freePort()];
  const log = join(folder, 'lich.log');
  const address = overTls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  const block = blockOf('caddyfile')
    .replace(
      'admin off',
      `admin off\n\thttp_port ${plain}\n\tstorage file_system ${folder}\n\tskip_install_trust`,
    )
    .replace('lich.phuong.example.vn {', `${address} {`)
    .replace(/\ttls \{[\s\S]*?\n\t\}\n/, overTls ? '\ttls internal\n' : '')
    .replaceAll('/srv/lich', out)
    .replace('/var/log/caddy/lich.log', log);
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, block);
  const environment = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const words = ['run', '--config', file, '--adapter', 'caddyfile'];
  const child = spawn('/usr/bin/caddy', words, { stdio: 'ignore', env: environment });
  return started(
    { site: `${address}/truc`, plain: `http://127.0.0.1:${plain}/truc`, log },
    { child, folder },
  );
}

function serverFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lichtruc-web-'));
  chmodSync(folder, 0o755);
  return folder;
}

async function started(
  server: Omit<WebServer, 'stop'>,
  { child, folder }: { readonly child: ChildProcess; readonly folder: string },
): Promise<WebServer> {
  for (let turn = 0; turn < 200 && !(await answers(server.site)); turn++) await sleep(50);
  return {
    ...server,
    async stop() {
      const gone = new Promise(resolve => child.once('exit', resolve));
      if (child.exitCode === null && child.kill('SIGTERM')) await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A certificate that nobody vouches for is an answer too. */
async function answers(site: string): Promise<boolean> {
  try {
    await fetch(site);
    return true;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    return cause instanceof Error && 'code' in cause && cause.code !== 'ECONNREFUSED';
  }
}
