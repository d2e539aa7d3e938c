// The line that calendars and the page show of an event.

import type { RoleCode } from '../domain/person.ts';
import { messagesIn } from '../i18n/languages.ts';
import type { EventFacts } from './feed-event.ts';

/** A cancelled event says so first, for programs that pass over its status. */
export function eventSummary(facts: EventFacts): string {
  const { feeds } = messagesIn(facts.wording.language);
  const names = facts.seats.map(s => s.person?.name ?? s.person?.person ?? (s.note || feeds.nobody));
  const title = facts.role
    ? feeds.ownSummary(roleNameIn(facts, facts.role), names)
    : feeds.dutySummary(names);
  return facts.cancelled ? feeds.cancelled(title) : title;
}

export function roleNameIn({ wording }: EventFacts, role: RoleCode): string {
  return wording.roleNames[role] ?? role;
}
