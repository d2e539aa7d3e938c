import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const manifest = json('package.json');
const locked: Readonly<
  Record<
    string,
    { readonly integrity?: string; readonly resolved?: string; readonly hasInstallScript?: true }
  >
> = json('package-lock.json').packages;
const installed = Object.entries(locked).filter(([path]) => path !== '');

describe('packages', () => {
  it('are pinned exactly, each with its reason in the docs', () => {
    const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8');
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const [name, version] of Object.entries(dependencies))
      expect(page, name).toContain(`| ${name} ${version} |`);
    for (const name of Object.keys(optionalDependencies)) expect(page).toContain(`\`${name}\``);
  });

  it('come from the registry only, each with the digest of its bytes', () => {
    const odd = installed.filter(
      ([, { integrity, resolved }]) =>
        !integrity?.startsWith('sha512-') ||
        (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(odd.map(([path]) => path)).toEqual([]);
  });

  it('run no script at installation', () => {
    const scripted = installed.filter(([, p]) => p.hasInstallScript).map(([path]) => path.slice(13));
    expect(scripted.filter(name => manifest.allowScripts[name] !== false)).toEqual([]);
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });
});

describe('the network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lichtruc-network-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const log = join(folder, 'network.log');
  // Through NODE_OPTIONS, so that processes it starts are watched too.
  const watch = `--import ${pathToFileURL(join(root, 'test/security/refuse-network.mjs'))}`;
  const guarded = (...argv: string[]) =>
    spawnSync(process.execPath, argv, {
      env: {
        ...process.env,
        NODE_OPTIONS: watch,
        NETWORK_LOG: log,
        LICHTRUC_FILE: join(folder, 'ward.db'),
        LICHTRUC_NOW: '2023-10-20T08:00:00+07:00',
      },
      encoding: 'utf8',
    });

  it('is refused to a program that asks for it', () => {
    expect(guarded('-e', "require('node:net').connect(80, '192.0.2.1')").status).not.toBe(0);
    expect(guarded('-e', "fetch('https://example.invalid')").status).not.toBe(0);
    expect(
      guarded('-e', "require('node:dgram').createSocket('udp4').send('x', 53, '192.0.2.1')").status,
    ).not.toBe(0);
    expect(guarded('-e', "require('node:dns').promises.lookup('example.invalid')").status).not.toBe(0);
    expect(guarded('-e', "require('node:http').createServer().listen(0)").status).not.toBe(0);
    expect(readFileSync(log, 'utf8').trimEnd().split('\n')).toEqual([
      'connect 192.0.2.1',
      'fetch https://example.invalid',
      'udp send',
      'lookup example.invalid',
      'listen ::',
    ]);
    rmSync(log);
  });

  it('is never asked for, from an empty folder to paper and calendars', () => {
    const ward = join(root, 'fixtures', 'wards', 'first-month');
    const period = '2023-10-23..2023-11-24';
    const lines = [
      ['init', '--yes', '--from', '2023-10-23'],
      ['people', 'import', join(ward, 'people.csv'), '--yes'],
      ['generate', period],
      ['publish', period, '--yes'],
      ['export', 'pdf', period, '-o', join(folder, 'roster.pdf')],
      ['export', 'ics', period, '-o', join(folder, 'ics')],
      ['settings', 'set', 'base-url', 'https://lich.example.vn'],
      ['feeds', 'issue', '--all', '--ward'],
      ['feeds', 'build', '--out', join(folder, 'feeds')],
      ['feeds', 'slips', '-o', join(folder, 'slips.pdf')],
      ['export', 'docx', period, '-o', join(folder, 'roster.docx')],
      ['people', 'export', '-o', join(folder, 'people.xlsx')],
      ['people', 'import', join(folder, 'people.xlsx'), '--yes'],
      ['holidays', 'check'],
      ['backup'],
      ['cron'],
    ];
    const { status, stderr } = guarded(join(root, 'test/security/run-lines.mjs'), JSON.stringify(lines));
    expect(status, stderr).toBe(0);
    expect(existsSync(log)).toBe(false);
  }, 240_000);
});
