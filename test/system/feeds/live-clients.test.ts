// 24 things that happen to a roster, one after another, and what calendar programs that are subscribed over http show after
// each: exactly what is published. In the vein of test/feeds/calendar-client.test.ts, with other people's programs.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventsOf, type ShownDuty } from '../../feeds/follow-calendars.ts';
import { evolution, type Follower, kCalendarCore, khal, pythonIcalendar } from './live-clients.ts';
import { type ServedWard, servedWard } from './served-ward.ts';

const PEOPLE = ['CB01', 'ĐV01'] as const;
/** ASCII, as these programs name files by them. */
const nameOf = (person: string) => person.replace('Đ', 'D');
const home = mkdtempSync(join(tmpdir(), 'lichtruc-live-'));
let served: ServedWard;
let followers: ReadonlyMap<string, Follower>;
beforeAll(async () => {
  served = await servedWard();
  const site = await served.serve();
  const addresses: Record<string, string> = {};
  for (const person of PEOPLE) addresses[nameOf(person)] = `${site}/${await served.tokenOf(person)}/lich.ics`;
  followers = new Map([
    ['Evolution', evolution(join(home, 'evolution'), addresses)],
    ['KCalendarCore', kCalendarCore(home, addresses)],
    ['python-icalendar', pythonIcalendar(addresses)],
    ['khal', await khal(join(home, 'khal'), addresses)],
  ]);
});
afterAll(async () => {
  for (const follower of followers.values()) follower.stop();
  await served.remove();
  rmSync(home, { recursive: true, force: true });
});

type Words = readonly string[];
type Roster = readonly ShownDuty[];
type Step = readonly [what: string, commands: (roster: Roster) => readonly Words[]];

const holder = (duty: ShownDuty, role: string) => duty.seats.find(s => s.role === role)?.person?.person ?? '';
const held = (roster: Roster) => roster.filter(d => d.state === 'held');
const of = (person: string, roster: Roster) =>
  held(roster).find(d => d.seats.some(s => s.person?.person === person))!;
const notOf = (person: string, role: string, roster: Roster) =>
  held(roster).find(
    d => ![person, ''].includes(holder(d, role)) && d.duty.date !== of(person, roster).duty.date,
  )!;
const swapped = (person: string, role: string, roster: Roster): Words => {
  const [one, two] = [of(person, roster), notOf(person, role, roster)];
  return ['swap', person, one.duty.date, holder(two, role), two.duty.date, '--force', 'thử'];
};
const FORCED = ['--force', 'thử'];
const UNDO: readonly Words[] = [['undo']];
const ADDED = '2027-01-20';

const STEPS: readonly Step[] = [
  ['nothing yet', () => []],
  ['CB01 is ill', roster => [['absent', 'CB01', of('CB01', roster).duty.date]]],
  ['taken back', () => UNDO],
  ['officers swap', roster => [swapped('CB01', 'officer', roster)]],
  ['volunteers swap', roster => [swapped('ĐV01', 'volunteer', roster)]],
  ['taken back', () => UNDO],
  ['somebody covers', roster => [['cover', 'CB01', of('CB01', roster).duty.date, 'CB04', ...FORCED]]],
  ['taken back', () => UNDO],
  ['done again', () => [['redo']]],
  [
    'a duty of ĐV01 is called off',
    roster => [['duty', 'cancel', of('ĐV01', roster).duty.date, '--reason', 'Bão, số 3; "to"']],
  ],
  ['held after all', () => UNDO],
  ['another place', () => [['settings', 'set', 'place', 'Nhà văn hóa, tầng 2; bàn "3"']]],
  [
    'a partner is called otherwise',
    roster => [['people', 'edit', holder(of('CB01', roster), 'volunteer'), '--name', 'Nguyễn Thị Ánh Dương']],
  ],
  ['other alarms and things to bring', () => [['settings', 'set', 'bring', 'Thẻ; dấu, mực']]],
  ['a duty is added', () => [['duty', 'add', ADDED, '--pattern', 'T2', '--reason', 'Bầu cử', ...FORCED]]],
  ['and called off', () => [['duty', 'cancel', ADDED, '--reason', 'Hoãn']]],
  [
    'February is published',
    () => [
      ['generate', '2027-02'],
      ['publish', '2027-02'],
    ],
  ],
  ['ĐV01 is away for a week of it', () => [['absent', 'ĐV01', '2027-02-01..2027-02-19']]],
  ['an empty seat', roster => [['absent', 'CB01', of('CB01', roster).duty.date, '--substitute', 'nobody']]],
  ['filled again', () => UNDO],
  [
    'leave, and a repair',
    roster => [
      ['leave', 'add', of('CB01', roster).duty.date, 'CB01'],
      ['generate', of('CB01', roster).duty.date.slice(0, 7), '--repair'],
      ['publish', of('CB01', roster).duty.date.slice(0, 7)],
    ],
  ],
  ['CB01 is called otherwise', () => [['people', 'edit', 'CB01', '--name', 'Nguyễn Thị Ánh Tuyết Mai']]],
  ['the old place', () => [['settings', 'set', 'place', 'Bộ phận Một cửa']]],
  ['a month later, nothing new', () => []],
];

async function roster(): Promise<Roster> {
  const { duties } = (
    await served.ward.data<{ roster: { duties: Roster } }>('show', '2027-01-01..2027-02-28')
  ).roster;
  return duties;
}

async function placeSet(): Promise<string> {
  const settings = await served.ward.data<readonly { key: string; value: string }[]>('settings', 'list');
  return settings.find(({ key }) => key === 'place')?.value ?? '';
}

/** A program may take a moment to show what it has fetched. */
async function expectSeen(client: Follower, expected: object, what: string): Promise<void> {
  let seen: object = {};
  for (let turn = 0; turn < 8; turn++) {
    seen = await client.look();
    if (JSON.stringify(seen) === JSON.stringify(expected)) return;
    await sleep(250);
  }
  expect([what, seen]).toEqual([what, expected]);
}

it('show after each of 24 steps what is published', async () => {
  expect(STEPS).toHaveLength(24);
  const { ward, out } = served;
  for (const [i, [what, commands]] of STEPS.entries()) {
    ward.at(`2026-12-${16 + Math.floor(i / 2)}T${i % 2 === 0 ? '08' : '20'}:00:00+07:00`);
    for (const words of commands(await roster())) await ward.done(...words);
    await ward.done('feeds', 'build', '--out', out);
    const duties = await roster();
    const place = await placeSet();
    const expected = Object.fromEntries(
      PEOPLE.map(person => [nameOf(person), eventsOf(person, duties, place)]),
    );
    await Promise.all(
      [...followers].map(([name, client]) => expectSeen(client, expected, `${i + 1} ${what}: ${name}`)),
    );
  }
});
