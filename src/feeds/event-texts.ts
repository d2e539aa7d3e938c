// The text of every event, rendered once per version and shared by all feeds; kept from one build to the next, so
// that a nightly build renders only what was published since.

import { createHash } from 'node:crypto';
import { EVENT_RENDERING } from '../domain/wording.ts';
import type { FeedEvent } from './feed-event.ts';

/** Rendered events as the next build finds them again. */
export interface KeptTexts {
  readonly rendering: number;
  readonly texts: Readonly<Record<string, string>>;
}

export interface EventTexts {
  textOf(event: FeedEvent, zone: string): Promise<string>;
  /** What was asked for since the start, for the next build. */
  kept(): KeptTexts;
  /** How many had to be rendered. */
  readonly rendered: number;
}

/** `kept` is what an earlier build left; another rendering's is as good as nothing. */
export function eventTexts(kept: KeptTexts | null): EventTexts {
  const known = new Map(kept?.rendering === EVENT_RENDERING ? Object.entries(kept.texts) : []);
  const used = new Map<string, string>();
  let rendered = 0;
  return {
    async textOf(event, zone) {
      const key = keyOf(event, zone);
      const found = used.get(key) ?? known.get(key);
      const text = found ?? (await import('./render-event.ts')).renderEvent(event, zone);
      if (found === undefined) rendered++;
      used.set(key, text);
      return text;
    },
    kept: () => ({ rendering: EVENT_RENDERING, texts: Object.fromEntries([...used].sort()) }),
    get rendered() {
      return rendered;
    },
  };
}

function keyOf(event: FeedEvent, zone: string): string {
  return createHash('sha256')
    .update(JSON.stringify([event, zone]))
    .digest('base64url');
}
