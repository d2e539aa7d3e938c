import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { copyBefore, putBack } from '../../src/operations/safekeeping/before-upgrade.ts';
import {
  backToEarlier,
  earlierVersion,
  upgradeProgram,
} from '../../src/operations/safekeeping/upgrade-program.ts';
import { systemClock } from '../../src/time/clock.ts';
import { smallWard } from '../cli/temporary-ward.ts';

let folder: string;
let bundle: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lichtruc-upgrade-'));
  bundle = join(folder, 'chương trình');
  mkdirSync(join(bundle, '0.1.0'), { recursive: true });
  writeFileSync(join(bundle, 'current.txt'), '0.1.0\n');
  writeFileSync(join(bundle, '0.1.0', 'package.json'), JSON.stringify({ version: '0.1.0', fileFormat: 6 }));
});
afterEach(() => rmSync(folder, { recursive: true }));

const installed = (version = '0.1.0') => ({ folder: bundle, version, platform: 'win-x64' });
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Packed {
  readonly version?: string;
  readonly name?: string;
  readonly platform?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly sums?: (text: string) => string;
}

/** A bundle as `npm run bundle` packs it, but small. */
function packed({
  version = '0.2.0',
  name = 'lichtruc',
  platform = 'win-x64',
  more = {},
  sums = s => s,
}: Packed = {}) {
  const files: Record<string, Uint8Array> = Object.fromEntries(
    Object.entries({
      'current.txt': `${version}\r\n`,
      'lichtruc.cmd': '@echo new\r\n',
      [`${version}/package.json`]: JSON.stringify({ name, version }),
      [`${version}/bin/lichtruc.js`]: '0',
      ...more,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );
  const lines = Object.entries(files).map(([path, bytes]) => `${sum(bytes)}  ${path}\n`);
  files['SHA256SUMS'] = Buffer.from(sums(lines.join('')));
  const top = `lichtruc-${version}-${platform}`;
  const file = join(folder, `${top}.zip`);
  writeFileSync(file, zipSync(Object.fromEntries(Object.entries(files).map(([p, b]) => [`${top}/${p}`, b]))));
  return file;
}

const tree = () => readdirSync(bundle, { recursive: true }).sort();

describe('upgrade', () => {
  it('puts the new program beside the old, and there is a way back', () => {
    expect(upgradeProgram(packed(), installed(), false)).toEqual({ from: '0.1.0', to: '0.2.0' });
    expect(readFileSync(join(bundle, 'current.txt'), 'utf8')).toBe('0.2.0\n');
    expect(readFileSync(join(bundle, 'lichtruc.cmd'), 'utf8')).toBe('@echo new\r\n');
    expect(existsSync(join(bundle, '0.2.0', 'bin', 'lichtruc.js'))).toBe(true);
    expect(earlierVersion(installed('0.2.0'))).toEqual({ version: '0.1.0', fileFormat: 6 });
    backToEarlier(installed('0.2.0'), '0.1.0');
    expect(readFileSync(join(bundle, 'current.txt'), 'utf8')).toBe('0.1.0\n');
  });

  it.each<[string, () => string]>([
    ['upgrade-older', () => packed({ version: '0.0.9' })],
    ['upgrade-sum', () => packed({ sums: text => text.replace(/^./, c => (c === '0' ? '1' : '0')) })],
    ['upgrade-sum', () => packed({ sums: text => `${text}${'0'.repeat(64)}  missing.txt\n` })],
    ['upgrade-foreign', () => packed({ platform: 'linux-x64' })],
    ['upgrade-foreign', () => packed({ name: 'other' })],
    ['upgrade-foreign', () => packed({ more: { '../outside.txt': 'x' } })],
    ['upgrade-foreign', () => packed({ more: { 'NUL?': 'x' } })],
    ['upgrade-foreign', () => cut(packed())],
    ['upgrade-foreign', () => text('lichtruc.zip', 'no archive')],
    ['upgrade-foreign', () => text('lichtruc.zip', '')],
    ['upgrade-sum', () => beside(packed())],
    ['file-unreadable', () => join(folder, 'khong-co.zip')],
  ])('refuses with %s and changes nothing', (code, make) => {
    const file = make();
    const before = tree();
    expect(codeOf(() => upgradeProgram(file, installed(), false))).toBe(code);
    expect(tree()).toEqual(before);
    expect(readFileSync(join(bundle, 'current.txt'), 'utf8')).toBe('0.1.0\n');
  });

  it('has nothing to go back to before the first upgrade', () => {
    expect(codeOf(() => earlierVersion(installed()))).toBe('upgrade-no-earlier');
  });
});

describe('the ward’s file, going back', () => {
  it('stays where the earlier program can read it', async () => {
    const ward = await smallWard();
    expect(await copyBefore(officeAt(ward.db), formOf(ward.db))).toBeNull();
    ward.remove();
  });

  it('is the copy from before, until something is written after the upgrade', async () => {
    const ward = await smallWard();
    const form = formOf(ward.db);
    const office = officeAt(ward.db);
    expect(await codeOfLater(() => copyBefore(office, form - 1))).toBe('upgrade-back-late');
    asIfUpgradedNow(ward.db, form);
    expect(await codeOfLater(() => copyBefore(office, form - 1))).toBe('upgrade-copy-missing');
    const copy = ward.db.replace('.db', `.before-upgrade-${form - 1}.db`);
    writeFileSync(copy, 'as before');
    expect(await copyBefore(office, form - 1)).toBe(copy);
    putBack(ward.db, copy);
    expect(readFileSync(ward.db, 'utf8')).toBe('as before');
    ward.remove();
  });
});

const officeAt = (path: string) => ({ path, clock: systemClock, by: '', dryRun: false, randomHex: () => '' });

function formOf(path: string): number {
  const db = new Database(path);
  const form = Number(db.prepare('SELECT max(version) FROM migration').pluck().get());
  db.close();
  return form;
}

function asIfUpgradedNow(path: string, form: number): void {
  const db = new Database(path);
  const guards = db.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'migration' ORDER BY rowid",
  );
  const makes = db.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck();
  const names = guards.pluck().all();
  const texts = names.map(name => String(makes.get(name)));
  for (const name of names) db.exec(`DROP TRIGGER "${name}"`);
  const newest = 'SELECT max(id) FROM operation';
  db.prepare(`UPDATE migration SET after_operation = (${newest}) WHERE version = ?`).run(form);
  for (const text of texts) db.exec(text);
  db.close();
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.problems[0]?.code;
    throw error;
  }
  return undefined;
}

async function codeOfLater(work: () => Promise<unknown>): Promise<string | undefined> {
  const failed = await work().then(
    () => undefined,
    error => error,
  );
  return codeOf(() => {
    if (failed) throw failed;
  });
}

function text(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function cut(file: string): string {
  writeFileSync(file, readFileSync(file).subarray(0, 300));
  return file;
}

function beside(file: string): string {
  text('SHA256SUMS', `${'0'.repeat(64)}  lichtruc-0.2.0-win-x64.zip\n`);
  return file;
}
