import type { InstantSeconds } from '../../domain/publication.ts';
import { asJavaScriptDate } from '../../time/clock.ts';

/** When a file was made, as Office files write it; a draft bears a constant time. */
export function asInstantText(createdAt: InstantSeconds | null): string {
  return asJavaScriptDate(createdAt ?? 0)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
}
