// Word and Excel files are zips. Here their parts are changed and packed anew, so that the same document gives the
// same bytes at any time and in any zone.

/** Local time without a zone: the zip holds what is written here, wherever it is packed. */
const PACKED_AT = '1980-01-01T00:00:00';

/** Says in the clear who made the file; Word and Excel drop it when they save, so that an edited file is told apart. */
const MAKER = 'lichtruc';

/** `change` gets a part's text by its path and returns the new one; every part of these files is text. */
export async function repack(
  zip: Uint8Array,
  change: (path: string, text: string) => string,
): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
  const parts = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'));
  const changed = parts.map(([path, bytes]) => [path, strToU8(change(path, strFromU8(bytes)))] as const);
  return zipSync(Object.fromEntries(changed), { mtime: PACKED_AT, level: 6, comment: MAKER });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
