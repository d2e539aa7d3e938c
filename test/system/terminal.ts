// A terminal of 80 columns and 24 lines (tmux), for what only a real one shows.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const LAUNCHER = fileURLToPath(new URL('../../bin/lichtruc.js', import.meta.url));
const PATIENCE_MS = 60_000;
const POLL_MS = 50;

export interface Terminal {
  /** The screen once it shows `awaited`; throws with the screen where it never does. */
  until(awaited: string | RegExp): Promise<string>;
  screen(): string;
  type(words: string): void;
  /** As a terminal pastes what is on the clipboard. */
  paste(text: string): void;
  /** Types words, then Enter: one answer. */
  answer(words?: string): void;
  /** A key by its tmux name: Escape, Down, C-c. */
  press(...keys: readonly string[]): void;
  /** How many answers were given. */
  answers(): number;
  close(): void;
}

export function openTerminal(
  folder: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Terminal {
  const socket = join(folder, 'tmux.socket');
  const tmux = (...words: readonly string[]) =>
    execFileSync('tmux', ['-S', socket, '-u', '-f', '/dev/null', ...words], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  const variables = Object.entries({ LC_ALL: 'C.UTF-8', ...environment }).flatMap(([k, v]) => [
    '-e',
    `${k}=${v}`,
  ]);
  const command = [process.execPath, LAUNCHER, ...argv].map(word => `'${word}'`).join(' ');
  const size = ['-x', '80', '-y', '24'];
  tmux(
    'new-session',
    '-d',
    '-s',
    'desk',
    ...size,
    '-c',
    folder,
    ...variables,
    `${command}; echo "left: $?"; cat`,
  );
  let answered = 0;
  const screen = () => tmux('capture-pane', '-t', 'desk', '-p');
  const send = (...keys: readonly string[]) => tmux('send-keys', '-t', 'desk', ...keys);
  return {
    async until(awaited) {
      const shows = (text: string) =>
        typeof awaited === 'string' ? text.includes(awaited) : awaited.test(text);
      let text = screen();
      for (let waited = 0; !shows(text) && waited < PATIENCE_MS; waited += POLL_MS) {
        await sleep(POLL_MS);
        text = screen();
      }
      if (!shows(text)) throw new Error(`the screen never showed ${String(awaited)}:\n${text}`);
      return text;
    },
    screen,
    type: words => send('-l', words),
    paste(text) {
      tmux('set-buffer', text);
      tmux('paste-buffer', '-t', 'desk');
    },
    answer(words) {
      if (words) send('-l', words);
      send('Enter');
      answered++;
    },
    press: (...keys) => send(...keys),
    answers: () => answered,
    close: () => tmux('kill-server'),
  };
}
