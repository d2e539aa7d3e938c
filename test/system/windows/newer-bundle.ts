// The same bundle under a later number, as a release after it would be.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';

const NEXT = '9.9.9';

/** The path of its zip, beside the bundle. */
export function newerBundle(bundle: string): string {
  const version = readFileSync(join(bundle, 'current.txt'), 'utf8').trim();
  const paths = readdirSync(bundle, { recursive: true, encoding: 'utf8' }).filter(
    path => path !== 'SHA256SUMS' && statSync(join(bundle, path)).isFile(),
  );
  const files = new Map(
    paths.map(path => [path.replace(version, NEXT), Buffer.from(readFileSync(join(bundle, path)))]),
  );
  files.set('current.txt', Buffer.from(`${NEXT}\r\n`));
  const manifest = `${NEXT}/package.json`;
  const text = files.get(manifest)?.toString() ?? '';
  files.set(manifest, Buffer.from(text.replace(`"version": "${version}"`, `"version": "${NEXT}"`)));
  const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  files.set(
    'SHA256SUMS',
    Buffer.from([...files].map(([path, bytes]) => `${sum(bytes)}  ${path}\n`).join('')),
  );
  const top = `lichtruc-${NEXT}-win-x64`;
  const zip = join(dirname(bundle), `${top}.zip`);
  writeFileSync(
    zip,
    zipSync(Object.fromEntries([...files].map(([path, bytes]) => [`${top}/${path}`, bytes])), { level: 0 }),
  );
  return zip;
}
