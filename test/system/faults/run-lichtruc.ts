// The program as somebody starts it, on the ward of a folder.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../../bin/lichtruc.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `@` in its words is the folder. */
export function runLichtruc(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [bin, ...words.map(w => w.replaceAll('@', folder))], {
      env: {
        ...process.env,
        LICHTRUC_FILE: join(folder, 'ward.db'),
        LICHTRUC_NOW: '2026-12-15T08:00:00+07:00',
        LICHTRUC_SEED: 'fault',
        LANG: 'vi_VN.UTF-8',
        ...environment,
      },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', text => (stdout += text));
    child.stderr.on('data', text => (stderr += text));
    child.stdin.end();
    child.on('close', (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
}
