// The parts of an office document, inflated one at a time and together within the limits.

import { WORKBOOK_LIMITS } from './sheet.ts';
import { inflateEntry, readZipDirectory, type ZipEntry } from './zip-entries.ts';

export interface Parts {
  readonly names: ReadonlySet<string>;
  readonly encrypted: boolean;
  /** Undefined where there is no such part. Throws RangeError past the limits, ZipError where it is broken. */
  get(name: string): Buffer | undefined;
}

export function openParts(bytes: Buffer): Parts {
  const entries = readZipDirectory(bytes, WORKBOOK_LIMITS.entries);
  const byName = new Map<string, ZipEntry>(entries.map(e => [e.name.replace(/^\//, ''), e]));
  let left: number = WORKBOOK_LIMITS.inflatedBytes;
  return {
    names: new Set(byName.keys()),
    encrypted: entries.some(e => e.encrypted),
    get(name) {
      const entry = byName.get(name);
      if (!entry) return undefined;
      const content = inflateEntry(bytes, entry, left);
      left -= content.length;
      return content;
    },
  };
}
