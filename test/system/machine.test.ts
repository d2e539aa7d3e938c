// What the system makes of what lichtruc hands it: zsh of the completion, systemd of the units.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SCRIPTS } from '../../src/cli/completion-scripts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-machine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('zsh completes a name with its spaces as one word', () => {
  const ran = join(folder, 'ran');
  for (const name of ['bin', 'functions']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'functions', '_lichtruc'), SCRIPTS.zsh);
  writeFileSync(
    join(folder, 'bin', 'lichtruc'),
    `#!/bin/sh\nif [ "$1" = completion ]; then echo 'Nguyễn Thị Ánh Tuyết'; else printf '%s|' "$@" > '${ran}'; fi\n`,
    { mode: 0o755 },
  );
  const script = `zmodload zsh/zpty
    zpty z env PATH=${folder}/bin:$PATH LC_ALL=C.UTF-8 zsh -f -i
    zpty -w z "fpath=(${folder}/functions \\$fpath); autoload -Uz compinit; compinit -u -D; echo READY"
    zpty -r z out '*READY*READY*'
    zpty -w -n z $'lichtruc why tuy\\t'
    sleep 2
    zpty -w -n z $'\\r'
    for i in {1..100}; do [[ -s ${ran} ]] && break; sleep 0.1; done`;
  expect(spawnSync('zsh', ['-f', '-c', script], { encoding: 'utf8' }).stderr).toBe('');
  expect(readFileSync(ran, 'utf8')).toBe('why|Nguyễn Thị Ánh Tuyết|');
});

it('systemd finds nothing wrong with the units that cron prints and docs/install.md shows', () => {
  const ward = join(folder, "đơn vị 100% 'của' tôi.db");
  const lichtruc = (...words: string[]) =>
    execFileSync(process.execPath, [join(root, 'bin', 'lichtruc.js'), '--file', ward, ...words], {
      encoding: 'utf8',
    });
  lichtruc('init', '--yes');
  const printed = lichtruc('cron', '--for', 'systemd', '--quiet') || lichtruc('cron', '--for', 'systemd');
  const units = printed.split(/^# .*\/(lichtruc-[\w.-]+)$/m).slice(1);
  const serve = /```ini\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs/install.md'), 'utf8'))?.[1] ?? '';
  units.push('lichtruc-serve.service', serve.replace('/usr/local/bin/lichtruc', '/bin/true'));
  const names = units.filter((_, i) => i % 2 === 0);
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), units[2 * i + 1] ?? '');
  expect(names.length).toBeGreaterThan(5);
  const paths = names.map(name => join(folder, name));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', ...paths], { encoding: 'utf8' });
  expect({ status, said: stderr.split('\n').filter(line => line.includes('lichtruc')) }).toEqual({
    status: 0,
    said: [],
  });
});
