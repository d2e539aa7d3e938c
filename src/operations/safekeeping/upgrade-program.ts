// A new version of the program beside the present one, and back again. `current.txt` of the bundle says which one runs,
// `previous.txt` which one ran before; it is written last, so that whatever fails before changes nothing.

import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { reasonOf, UserError } from '../../domain/errors.ts';
import { writeAtomically } from '../../files/atomic-write.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { sha256 } from '../../files/sha256.ts';
import { refuse } from '../refuse.ts';
import { differing, MOST_PACKED, openBundle, type PackedFile } from './bundle-archive.ts';

export interface Installed {
  /** The bundle's folder; null where the program runs from its sources. */
  readonly folder: string | null;
  /** What runs now. */
  readonly version: string;
  /** `linux-x64`, as in the names of bundles. */
  readonly platform: string;
}

export interface Upgraded {
  readonly from: string;
  readonly to: string;
}

const Manifest = v.object({ name: v.literal('lichtruc'), version: v.pipe(v.string(), v.regex(/^[\w.-]+$/)) });
const [PROGRAM, TEXT] = [0o755, 0o644];

/** Throws where the file is not the bundle of a newer version for this machine, and nothing has changed. */
export function upgradeProgram(file: string, installed: Installed, dryRun: boolean): Upgraded {
  const archive = readBytes(file, MOST_PACKED);
  const folder = bundleOf(installed);
  const { version, files } = readBundle(file, archive, installed);
  const { version: present } = installed;
  if (isBefore(version, present))
    refuse({ code: 'upgrade-older', facts: { path: file, theirs: version, ours: present } });
  const upgraded = { from: present, to: version };
  if (dryRun || version === present) return upgraded;
  try {
    placeVersion(folder, version, files);
    for (const each of files.filter(({ path }) => !path.includes('/') && path !== 'current.txt'))
      write(folder, each.path, each);
    runs(folder, upgraded);
  } catch (error) {
    if (error instanceof UserError) throw error;
    refuse({ code: 'output-unwritable', facts: { path: folder, reason: reasonOf(error) } }, 'store');
  }
  return upgraded;
}

/** The version before, as `upgradeProgram` left it; throws where there is none. */
export function earlierVersion(installed: Installed): {
  readonly version: string;
  readonly fileFormat: number;
} {
  const folder = bundleOf(installed);
  const version = lineOf(join(folder, 'previous.txt'));
  const manifest = join(folder, version ?? '', 'package.json');
  if (!version || version === installed.version || !existsSync(manifest))
    return refuse({ code: 'upgrade-no-earlier', facts: {} });
  const { fileFormat } = v.parse(
    v.object({ fileFormat: v.number() }),
    JSON.parse(readFileSync(manifest, 'utf8')),
  );
  return { version, fileFormat };
}

export function backToEarlier(installed: Installed, version: string): Upgraded {
  const gone = { from: installed.version, to: version };
  runs(bundleOf(installed), gone);
  return gone;
}

function bundleOf({ folder }: Installed): string {
  return folder ?? refuse({ code: 'upgrade-no-bundle', facts: {} });
}

function readBundle(file: string, archive: Buffer, { platform }: Installed) {
  checkSumBeside(file, archive);
  const opened = openBundle(archive);
  const version = opened && versionIn(opened.files);
  if (!opened || !version || opened.folder !== `lichtruc-${version}-${platform}`)
    return refuse({ code: 'upgrade-foreign', facts: { path: file, platform } });
  const wrong = differing(opened.files);
  if (wrong !== null) return refuse({ code: 'upgrade-sum', facts: { path: file, part: wrong } });
  return { version, files: opened.files };
}

/** Where a SHA256SUMS lies beside the file, it is asked too. */
function checkSumBeside(file: string, archive: Buffer): void {
  const sums = join(dirname(file), 'SHA256SUMS');
  if (!existsSync(sums)) return;
  const line = readFileSync(sums, 'utf8')
    .split('\n')
    .find(each => each.endsWith(`  ${basename(file)}`));
  if (line && !line.startsWith(sha256(archive)))
    refuse({ code: 'upgrade-sum', facts: { path: file, part: basename(file) } });
}

function versionIn(files: readonly PackedFile[]): string | null {
  const text = (path: string) => files.find(file => file.path === path)?.bytes.toString('utf8') ?? '';
  const named = text('current.txt').trim();
  try {
    const { version } = v.parse(Manifest, JSON.parse(text(`${named}/package.json`)));
    return version === named ? version : null;
  } catch {
    return null;
  }
}

/** Whole or not at all. */
function placeVersion(folder: string, version: string, files: readonly PackedFile[]): void {
  const unfinished = join(folder, `.lichtruc.${version}.tmp`);
  rmSync(unfinished, { recursive: true, force: true });
  try {
    for (const file of files)
      if (file.path.startsWith(`${version}/`)) write(unfinished, file.path.slice(version.length + 1), file);
    rmSync(join(folder, version), { recursive: true, force: true });
    renameSync(unfinished, join(folder, version));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

function write(folder: string, path: string, { bytes, executable }: PackedFile): void {
  writeAtomically(join(folder, ...path.split('/')), bytes, { mode: executable ? PROGRAM : TEXT });
}

function runs(folder: string, { from, to }: Upgraded): void {
  const line = (text: string) => Buffer.from(`${text}\n`);
  writeAtomically(join(folder, 'previous.txt'), line(from), { mode: TEXT });
  writeAtomically(join(folder, 'current.txt'), line(to), { mode: TEXT });
}

function lineOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

function isBefore(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) < 0;
}
