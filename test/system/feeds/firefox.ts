// Debian's Firefox, driven over WebDriver BiDi: the wide road of playwright needs a Firefox of its own making.

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface Firefox {
  open(url: string, viewport: Viewport): Promise<void>;
  /** What an expression gives, once it is settled; by a way that the page's own policy does not close. */
  evaluate(expression: string): Promise<unknown>;
  /** As PNG, of the whole page. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/** `dark` as the system of a phone would ask for it. */
export async function startFirefox(profile: string, dark: boolean): Promise<Firefox> {
  mkdirSync(profile, { recursive: true });
  const scheme = `user_pref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1});`;
  writeFileSync(join(profile, 'user.js'), `${scheme}\nuser_pref("ui.useOverlayScrollbars", 1);\n`);
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = spawn('firefox-esr', words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('Firefox has gone')));
    child.stderr.on('data', part => {
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(String(part))?.[1];
      if (found) resolve(found);
    });
  });
  const session = await connect(`${address}/session`);
  await session('session.new', { capabilities: {} });
  const { context } = await session('browsingContext.create', { type: 'tab' });
  return {
    async open(url, viewport) {
      await session('browsingContext.setViewport', { context, viewport });
      await session('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      const target = { context, sandbox: 'test' };
      const answer = await session('script.evaluate', { expression, target, awaitPromise: true });
      if (answer['type'] !== 'success') throw new Error(JSON.stringify(answer));
      return JSON.parse(String((answer['result'] as { readonly value: unknown }).value));
    },
    async picture() {
      const { data } = await session('browsingContext.captureScreenshot', { context, origin: 'document' });
      return Buffer.from(String(data), 'base64');
    },
    async close() {
      const gone = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Answer = Readonly<Record<string, unknown>>;
type Session = (method: string, params: object) => Promise<Answer>;

async function connect(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, error, message, result } = JSON.parse(String(data));
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result);
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
