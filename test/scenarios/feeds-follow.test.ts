// The whole chain, by commands: after each of them the feeds are built, and a strict calendar program shows for
// everyone exactly what `show` says is published.

import { afterEach, beforeEach, it } from 'vitest';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { type Calendars, calendarsOf, type ShownDuty } from '../feeds/follow-calendars.ts';

interface Shown {
  readonly roster: { readonly duties: readonly ShownDuty[] };
}

let ward: TemporaryWard;
let calendars: Calendars;
let place = '';
let hour = 0;

beforeEach(async () => {
  ward = await smallWard();
  calendars = calendarsOf(ward);
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('feeds', 'issue', '--all');
});
afterEach(() => ward.remove());

/** One hour later: runs the command, builds, and compares what everyone sees. */
async function step(...argv: string[]): Promise<void> {
  ward.at(`2026-12-${15 + Math.floor(++hour / 10)}T${String(8 + (hour % 10)).padStart(2, '0')}:00:00+07:00`);
  await ward.done(...argv);
  const shown = await ward.run('show', '2027-01', '--json');
  const duties: readonly ShownDuty[] =
    shown.exitCode === 0 ? JSON.parse(shown.stdout).data.roster.duties : [];
  await calendars.follow(argv.join(' '), duties, place);
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
