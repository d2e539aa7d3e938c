// Everybody's calendar program over time: after each build it shows exactly what `show` says is published.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { TemporaryWard } from '../cli/temporary-ward.ts';
import { type Client, receive, shownBy } from './strict-client.ts';

export interface ShownDuty {
  readonly duty: { readonly id: string; readonly date: string; readonly start: string };
  readonly state: string;
  readonly note: string;
  readonly seats: readonly {
    readonly role: string;
    readonly seat: number;
    readonly person: { readonly person: string; readonly name: string } | null;
  }[];
}

interface Listed {
  readonly subject: { readonly kind: string; readonly person?: string };
  readonly token: string;
}

const ROLES: Readonly<Record<string, string>> = { officer: 'Cán bộ', volunteer: 'Đoàn viên' };

export interface Calendars {
  /** Builds, receives and compares; `what` was done before, for the message. */
  follow(what: string, duties: readonly ShownDuty[], place: string): Promise<void>;
}

/** Of everybody with an address, from nothing. */
export function calendarsOf(ward: TemporaryWard): Calendars {
  const clients = new Map<string, Client>();
  return {
    async follow(what, duties, place) {
      await ward.done('feeds', 'build');
      for (const { subject, token } of await ward.data<readonly Listed[]>('feeds', 'list', '--show')) {
        const person = subject.person ?? '';
        const client: Client = clients.get(person) ?? new Map();
        clients.set(person, client);
        receive(client, readFileSync(join(ward.folder, 'lich', token, 'lich.ics')));
        const expected = eventsOf(person, duties, place);
        expect([what, person, shownBy(client)]).toEqual([what, person, expected]);
      }
    },
  };
}

export function eventsOf(person: string, duties: readonly ShownDuty[], place: string): readonly string[] {
  return duties
    .filter(d => d.state === 'held')
    .flatMap(({ duty, seats }) => {
      const own = seats.find(s => s.person?.person === person);
      if (!own) return [];
      const partners = seats.flatMap(s => (s !== own && s.person ? s.person.name : []));
      const others = partners.length > 0 ? ` cùng ${partners.join(', ')}` : '';
      return [`${duty.date}T${duty.start}:00 Trực (${ROLES[own.role]})${others} @${place}`];
    })
    .sort();
}
