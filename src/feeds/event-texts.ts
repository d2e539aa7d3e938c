// The text of every event, rendered once per version and shared by all feeds; kept from one build to the next, so
// that a nightly build renders only what was published since.

import { createHash } from 'node:crypto';
import type { Language } from '../domain/ward.ts';
import type { EventStyle } from './event-summary.ts';
import type { FeedEvent } from './events.ts';

/** Raised whenever an event would read differently from the same facts; a test holds it to the golden feeds. */
export const RENDERING = 1;

/** Rendered events as the next build finds them again. */
export interface KeptTexts {
  readonly rendering: number;
  readonly texts: Readonly<Record<string, string>>;
}

export interface EventTexts {
  textOf(event: FeedEvent, language: Language, style: EventStyle): Promise<string>;
  /** What was asked for since the start, for the next build. */
  kept(): KeptTexts;
  /** How many had to be rendered. */
  readonly rendered: number;
}

/** `kept` is what an earlier build left; another rendering's is as good as nothing. */
export function eventTexts(kept: KeptTexts | null): EventTexts {
  const known = new Map(kept?.rendering === RENDERING ? Object.entries(kept.texts) : []);
  const used = new Map<string, string>();
  let rendered = 0;
  return {
    async textOf(event, language, style) {
      const key = keyOf(event, language, style);
      const found = used.get(key) ?? known.get(key);
      const text = found ?? (await import('./render-event.ts')).renderEvent(event, style);
      if (found === undefined) rendered++;
      used.set(key, text);
      return text;
    },
    kept: () => ({ rendering: RENDERING, texts: Object.fromEntries([...used].sort()) }),
    get rendered() {
      return rendered;
    },
  };
}

function keyOf(event: FeedEvent, language: Language, { zone, roleName }: EventStyle): string {
  const roles = [event.facts.role, ...event.facts.seats.map(s => s.role)].map(role => role && roleName(role));
  return createHash('sha256')
    .update(JSON.stringify([event, language, zone, roles]))
    .digest('base64url');
}
