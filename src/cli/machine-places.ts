// What `setup` puts where, by platform: small texts in folders of the user's own that the system looks into anyway, so
// that neither the registry nor a shell's own files are touched.

import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SCRIPTS } from './completion-scripts.ts';
import type { Context } from './context.ts';
import { forBatch, forShell } from './quoted-words.ts';
import { dataFolder } from './ward-path.ts';

export interface MachinePlace {
  readonly part: 'command' | 'start' | 'bash' | 'zsh' | 'powershell';
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}

type Machine = Pick<Context, 'environment' | 'home' | 'platform' | 'folder'>;
const PROGRAM = 0o755;
const TEXT = 0o644;

/** `program`: how lichtruc is started. */
export function placesFor(machine: Machine, program: readonly string[]): readonly MachinePlace[] {
  if (machine.platform === 'win32') return onWindows(machine, program);
  const command = place(
    machine,
    { part: 'command', folder: ['.local', 'bin'], name: 'lichtruc', mode: PROGRAM },
    `#!/bin/sh\n# lichtruc setup\nexec ${forShell(program)} "$@"\n`,
  );
  const data = (...folder: string[]) => ['.local', 'share', ...folder];
  const bash = place(
    machine,
    { part: 'bash', folder: data('bash-completion', 'completions'), name: 'lichtruc', mode: TEXT },
    SCRIPTS.bash,
  );
  const zsh = place(
    machine,
    { part: 'zsh', folder: data('zsh', 'site-functions'), name: '_lichtruc', mode: TEXT },
    SCRIPTS.zsh,
  );
  const start = place(
    machine,
    { part: 'start', folder: data('applications'), name: 'lichtruc.desktop', mode: TEXT },
    `[Desktop Entry]\n# lichtruc setup\nType=Application\nName=Lịch trực\nExec=${program.map(forDesktop).join(' ')}\nTerminal=true\nCategories=Office;\n`,
  );
  return [command, ...(machine.platform === 'darwin' ? [] : [start]), bash, zsh];
}

interface Where {
  readonly part: MachinePlace['part'];
  readonly folder: readonly string[];
  readonly name: string;
  readonly mode: number;
}

function place({ home }: Machine, { part, folder, name, mode }: Where, text: string): MachinePlace {
  const whole = path.posix.join(home, ...folder);
  return { part, folder: whole, path: path.posix.join(whole, name), text, mode };
}

/** WindowsApps is on the path of every user of Windows 10 and 11. */
function onWindows(machine: Machine, program: readonly string[]): readonly MachinePlace[] {
  const { environment, home } = machine;
  const { join } = path.win32;
  const local = environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
  const roaming = environment['APPDATA'] || join(home, 'AppData', 'Roaming');
  const file = (part: MachinePlace['part'], folder: string, name: string, lines: readonly string[]) => ({
    ...{ part, folder, path: join(folder, name), mode: TEXT },
    text: lines.map(line => `${line}\r\n`).join(''),
  });
  return [
    file('command', join(local, 'Microsoft', 'WindowsApps'), 'lichtruc.cmd', [
      '@rem lichtruc setup',
      '@chcp 65001 >nul',
      `@${forBatch(program)} %*`,
    ]),
    file('start', join(roaming, 'Microsoft', 'Windows', 'Start Menu', 'Programs'), 'Lich truc.url', [
      '[InternetShortcut]',
      `URL=${pathToFileURL(program.at(-1) ?? '', { windows: true }).href}`,
      '; lichtruc setup',
    ]),
    file('powershell', dataFolder(machine), 'completion.ps1', SCRIPTS.powershell.trimEnd().split('\n')),
  ];
}

/** Desktop Entry Specification, the Exec key: quotes and, inside them, backslashes twice; `%` stands for something. */
function forDesktop(word: string): string {
  return `"${word.replace(/(["`$\\])/g, '\\\\$1').replaceAll('%', '%%')}"`;
}
