import { createHash } from 'node:crypto';

/** Hex, 64 digits. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
