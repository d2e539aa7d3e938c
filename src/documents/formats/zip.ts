// Word and Excel files are zips, packed so that the same document gives the same bytes at any time and in any zone.

/** Local time without a zone: the zip holds what is written here, wherever it is packed. */
const PACKED_AT = '1980-01-01T00:00:00';

/** Says in the clear who made the file; Word and Excel drop it when they save, so that an edited file is told apart. */
const MAKER = 'lichtruc';

/** Parts by their paths, in this order. */
export async function pack(parts: readonly (readonly [path: string, text: string])[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const files = Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { mtime: PACKED_AT, level: 6, comment: MAKER });
}

/** `change` gets a part's text by its path and returns the new one; every part of these files is text. */
export async function repack(
  zip: Uint8Array,
  change: (path: string, text: string) => string,
): Promise<Uint8Array> {
  const { strFromU8, unzipSync } = await import('fflate');
  const parts = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
  return pack(parts.map(([path, bytes]) => [path, change(path, strFromU8(bytes))] as const));
}
