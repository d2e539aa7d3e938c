// The whole chain, by commands: after each of them the feeds are built, and a strict calendar program shows for
// everyone exactly what `show` says is published.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { type Client, receive, shownBy } from '../feeds/strict-client.ts';

interface Shown {
  readonly roster: {
    readonly duties: readonly {
      readonly duty: { readonly date: string; readonly start: string };
      readonly state: string;
      readonly seats: readonly {
        readonly role: string;
        readonly person: { readonly person: string; readonly name: string } | null;
      }[];
    }[];
  };
}
interface Listed {
  readonly subject: { readonly kind: string; readonly person?: string };
  readonly token: string;
}

const ROLES: Readonly<Record<string, string>> = { officer: 'Cán bộ', volunteer: 'Đoàn viên' };
let ward: TemporaryWard;
let place = '';
let hour = 0;
const clients = new Map<string, Client>();

beforeEach(async () => {
  ward = await smallWard();
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('feeds', 'issue', '--all');
});
afterEach(() => ward.remove());

/** One hour later: runs the command, builds, and compares what everyone sees. */
async function step(...argv: string[]): Promise<void> {
  ward.at(`2026-12-${15 + Math.floor(++hour / 10)}T${String(8 + (hour % 10)).padStart(2, '0')}:00:00+07:00`);
  await ward.done(...argv);
  const out = join(ward.folder, 'lich');
  await ward.done('feeds', 'build');
  const listed = await ward.data<readonly Listed[]>('feeds', 'list', '--show');
  const shown = await ward.run('show', '2027-01', '--json');
  const duties: Shown['roster']['duties'] =
    shown.exitCode === 0 ? JSON.parse(shown.stdout).data.roster.duties : [];
  for (const { subject, token } of listed) {
    const person = subject.person ?? '';
    const client: Client = clients.get(person) ?? new Map();
    clients.set(person, client);
    receive(client, readFileSync(join(out, token, 'lich.ics')));
    const expected = duties
      .filter(d => d.state === 'held')
      .flatMap(({ duty, seats }) => {
        const own = seats.find(s => s.person?.person === person);
        if (!own) return [];
        const partners = seats.flatMap(s => (s !== own && s.person ? s.person.name : []));
        const others = partners.length > 0 ? ` cùng ${partners.join(', ')}` : '';
        return [`${duty.date}T${duty.start}:00 Trực (${ROLES[own.role]})${others} @${place}`];
      })
      .sort();
    expect([argv.join(' '), person, shownBy(client)]).toEqual([argv.join(' '), person, expected]);
  }
}

it('publication, illness, repair, a new place and undo reach every calendar', async () => {
  place = 'Bàn 1, "tầng trệt"; phòng 2';
  await ward.done('settings', 'set', 'place', place);
  await ward.done('generate', '2027-01');
  await step('publish', '2027-01');
  const { roster } = await ward.data<Shown>('show', '2027-01');
  const [first] = roster.duties;
  const ill = first?.seats.find(s => s.role === 'officer')?.person?.person ?? '';
  await step('leave', 'add', first?.duty.date ?? '', ill);
  await ward.done('generate', '2027-01', '--repair');
  await step('publish', '2027-01');
  place = 'Nhà văn hóa phường';
  await step('settings', 'set', 'place', place);
  const last = (await ward.data<Shown>('show', '2027-01')).roster.duties.at(-1);
  const away = last?.seats.find(s => s.role === 'volunteer')?.person?.person ?? '';
  await step('leave', 'add', last?.duty.date ?? '', away);
  await ward.done('generate', '2027-01', '--repair');
  await step('publish', '2027-01');
  await step('undo', '--yes');
});
