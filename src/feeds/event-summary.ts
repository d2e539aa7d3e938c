// The line that calendars and the page show of an event.

import type { RoleCode } from '../domain/person.ts';
import type { Messages } from '../i18n/messages.ts';
import type { EventFacts } from './events.ts';

export interface EventStyle {
  readonly zone: string;
  readonly messages: Messages;
  roleName(role: RoleCode): string;
}

/** A cancelled event says so first, for programs that pass over its status. */
export function eventSummary(facts: EventFacts, { messages, roleName }: EventStyle): string {
  const { feeds } = messages;
  const names = facts.seats.map(s => s.person?.name ?? s.person?.person ?? (s.note || feeds.nobody));
  const title = facts.role ? feeds.ownSummary(roleName(facts.role), names) : feeds.dutySummary(names);
  return facts.cancelled ? feeds.cancelled(title) : title;
}
