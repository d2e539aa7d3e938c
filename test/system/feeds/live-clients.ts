// Calendar programs of Debian, each subscribed over http: what they show, a line an event, in order.

import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** By the name of the calendar. */
export type Seen = Readonly<Record<string, readonly string[]>>;
/** Addresses by the name of the calendar. */
export type Addresses = Readonly<Record<string, string>>;

const own = (name: string) => fileURLToPath(new URL(`clients/${name}`, import.meta.url));

/** Not execFileSync: the server that it may read from runs in this process. */
export function run(
  command: string,
  words: readonly string[],
  { input = '', env = process.env }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { env, stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, errors] = ['', ''];
    child.stdout.on('data', part => {
      out += part;
    });
    child.stderr.on('data', part => {
      errors += part;
    });
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', code => (code === 0 ? resolve(out) : reject(new Error(`${command}: ${errors}${out}`))));
  });
}

/** For programs that look nowhere else than at home. */
export function homeIn(home: string): NodeJS.ProcessEnv {
  const places = {
    XDG_CONFIG_HOME: 'config',
    XDG_DATA_HOME: 'data',
    XDG_CACHE_HOME: 'cache',
    XDG_RUNTIME_DIR: 'run',
  };
  const folders = Object.entries(places).map(([name, place]) => [name, join(home, place)] as const);
  for (const [, folder] of folders) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return { ...process.env, ...Object.fromEntries(folders), HOME: home, LANG: 'C.UTF-8' };
}

export interface Follower {
  look(): Promise<Seen>;
  stop(): void;
}

export function evolution(home: string, addresses: Addresses): Follower {
  const env = { ...homeIn(home), GIO_USE_NETWORK_MONITOR: 'base', GSETTINGS_BACKEND: 'memory' };
  const sources = join(home, 'config', 'evolution', 'sources');
  mkdirSync(sources, { recursive: true });
  for (const [name, address] of Object.entries(addresses))
    writeFileSync(join(sources, `${name}.source`), sourceOf(name, new URL(address)));
  const words = ['--', '/usr/bin/python3', own('evolution.py'), ...Object.keys(addresses)];
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn('dbus-run-session', words, {
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async look() {
      child.stdin.write('\n');
      const { value, done } = await lines.next();
      if (done) throw new Error('Evolution’s data server has gone');
      return JSON.parse(value);
    },
    stop: () => child.stdin.end(),
  };
}

function sourceOf(name: string, { hostname, port, pathname }: URL): string {
  return [
    `[Data Source]\nDisplayName=${name}\nEnabled=true\nParent=webcal-stub`,
    '[Calendar]\nBackendName=webcal\nSelected=true',
    `[Authentication]\nHost=${hostname}\nPort=${port}\nMethod=none`,
    '[Security]\nMethod=none',
    `[WebDAV Backend]\nResourcePath=${pathname}`,
    '[Refresh]\nEnabled=false\n',
  ].join('\n');
}

/** Reads what is at each address with a program that takes it from stdin. */
function reader(command: string, words: readonly string[], addresses: Addresses): Follower {
  return {
    async look() {
      const seen = Object.entries(addresses).map(async ([name, address]) => {
        const input = await textAt(address);
        return [name, linesOf(await run(command, words, { input }))] as const;
      });
      return Object.fromEntries(await Promise.all(seen));
    },
    stop() {},
  };
}

/** Each time by a connection of its own: one that is kept may just be closed. */
function textAt(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(address, { agent: false }, async answer => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      resolve(Buffer.concat(parts).toString('utf8'));
    }).on('error', reject);
  });
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter(Boolean).sort();
}

/** Compiled here, as Debian has no command that lists what the library reads. */
export function kCalendarCore(home: string, addresses: Addresses): Follower {
  const path = join(home, 'kcalendarcore');
  const flags = execFileSync('pkg-config', ['--cflags', '--libs', 'KF5CalendarCore', 'Qt5Core'], {
    encoding: 'utf8',
  });
  execFileSync('g++', ['-O0', '-fPIC', own('kcalendarcore.cpp'), ...flags.trim().split(/\s+/), '-o', path]);
  return reader(path, [], addresses);
}

export function pythonIcalendar(addresses: Addresses): Follower {
  return reader('/usr/bin/python3', [own('python-icalendar.py')], addresses);
}

/** Fetched by vdirsyncer. */
export async function khal(home: string, addresses: Addresses): Promise<Follower> {
  const env = homeIn(home);
  const [sync, config] = [join(home, 'vdirsyncer.conf'), join(home, 'khal.conf')];
  const names = Object.keys(addresses);
  const pairs = Object.entries(addresses).map(
    ([name, address]) =>
      `[pair ${name}]\na = "${name}_web"\nb = "${name}_here"\ncollections = null\nconflict_resolution = "a wins"\n[storage ${name}_web]\ntype = "http"\nurl = "${address}"\n[storage ${name}_here]\ntype = "filesystem"\npath = "${home}/${name}"\nfileext = ".ics"\n`,
  );
  writeFileSync(sync, `[general]\nstatus_path = "${home}/status/"\n${pairs.join('')}`);
  const calendars = names.map(name => `[[${name}]]\npath = ${home}/${name}\n`).join('');
  const formats =
    'timeformat = %H:%M:%S\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n';
  writeFileSync(
    config,
    `[calendars]\n${calendars}[locale]\n${formats}local_timezone = Asia/Ho_Chi_Minh\ndefault_timezone = Asia/Ho_Chi_Minh\n[sqlite]\npath = ${home}/khal.db\n`,
  );
  await run('vdirsyncer', ['-c', sync, 'discover'], { env, input: 'y\ny\ny\ny\n' });
  const format = ['--format', '{calendar} {start-date}T{start-time} {title} @{location}', '--day-format', ''];
  return {
    async look() {
      await run('vdirsyncer', ['-c', sync, 'sync', '--force-delete'], { env });
      const all = linesOf(await run('khal', ['-c', config, 'list', ...format, '2027-01-01', '90d'], { env }));
      const lines = all.filter(line => !line.includes('ĐÃ HỦY'));
      const own = (name: string) =>
        lines.flatMap(line => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
      return Object.fromEntries(names.map(name => [name, own(name)]));
    },
    stop() {},
  };
}
