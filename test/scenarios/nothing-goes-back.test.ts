// The law, over random histories by commands, with moves and lost files among them: whichever way a calendar program tells
// a newer event from an older one, it shows every event as it now is; no calendar that had an event is empty; no version number is given twice;
// the time of publication rises; an address that was revoked stays dead and every other one stays alive.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';

interface Listed {
  readonly token: string;
  readonly state: 'alive' | 'ended' | 'revoked';
}

interface Seen {
  readonly sequence: number;
  readonly modified: string;
  readonly stamp: string;
  readonly text: string;
}

interface Published {
  readonly sequence: number;
  readonly kind: string;
  readonly version: number;
  readonly publishedAt: number;
  readonly hash: string;
}

/** Whether a program takes an event that it has already for a newer one: by RFC 5545, and as Google and Outlook do. */
const CLIENTS: readonly ((next: Seen, known: Seen) => boolean)[] = [
  (next, known) =>
    next.sequence > known.sequence || (next.sequence === known.sequence && next.stamp > known.stamp),
  (next, known) => next.modified > known.modified,
  (next, known) => next.stamp > known.stamp,
];

/** What the world outside has seen of a ward: it forgets nothing. */
class Outside {
  readonly #calendars = CLIENTS.map(isNewer => ({ isNewer, events: new Map<string, Seen>() }));
  readonly #hashes = new Map<number, string>();
  readonly #dead = new Set<string>();
  readonly #alive = new Set<string>();

  async look(ward: TemporaryWard, what: string): Promise<void> {
    const { exitCode } = await ward.run('feeds', 'build', '--yes');
    if (exitCode !== 0) {
      // An undo may have taken it back.
      await ward.run('settings', 'set', 'base-url', 'https://lich.example.vn', '--yes');
      await ward.done('feeds', 'build', '--file-is-newest');
    }
    const listed = await ward.data<readonly Listed[]>('feeds', 'list', '--show', '--revoked');
    for (const { token, state } of listed) (state === 'alive' ? this.#alive : this.#dead).add(token);
    for (const token of this.#dead) expect([what, existsSync(fileOf(ward, token))]).toEqual([what, false]);
    for (const token of this.#alive) if (!this.#dead.has(token)) this.#receive(token, ward, what);
    const versions = await ward.data<readonly Published[]>('versions');
    this.#compare(versions, what);
  }

  #receive(token: string, ward: TemporaryWard, what: string): void {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(fileOf(ward, token), 'utf8')));
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const value = (name: string) => String(event.getFirstPropertyValue(name));
      const next = {
        sequence: Number(value('sequence')),
        modified: value('last-modified'),
        stamp: value('dtstamp'),
        text: event.toString(),
      };
      for (const { isNewer, events } of this.#calendars) {
        const known = events.get(value('uid'));
        if (!known || isNewer(next, known)) events.set(value('uid'), next);
        const says = [what, value('uid'), value('summary')];
        expect([...says, events.get(value('uid'))?.text]).toEqual([...says, next.text]);
      }
    }
  }

  #compare(publications: readonly Published[], what: string): void {
    const times = publications.map(p => p.publishedAt);
    expect([what, times]).toEqual([what, [...new Set(times)].sort((a, b) => a - b)]);
    for (const { kind, version, hash } of publications.filter(p => p.kind === 'version')) {
      expect([what, kind, version, this.#hashes.get(version) ?? hash]).toEqual([what, kind, version, hash]);
      this.#hashes.set(version, hash);
    }
  }
}

const fileOf = (ward: TemporaryWard, token: string) => join(ward.folder, 'lich', token, 'lich.ics');

/** Onto another computer, row by row into a new file. */
const MOVED = 'the file moves';
/** Only the newest backup is left. */
const LOST = 'the file is lost';

function doTo(ward: TemporaryWard, what: string): void {
  const backups = join(ward.folder, 'backups');
  const copy = join(backups, readdirSync(backups).sort().at(-1) ?? '');
  if (what === LOST) ward.become(readFileSync(copy));
  if (what !== MOVED) return;
  const moved = join(ward.folder, 'moved.db');
  const db = new Sqlite(ward.db);
  db.prepare('VACUUM INTO ?').run(moved);
  db.close();
  ward.become(readFileSync(moved));
  rmSync(moved);
}

const BACKUPS = 'a folder of backups';
const COPY = 'the newest backup';

/** With the places of this ward's folder. */
function placed(argv: readonly string[], { folder }: TemporaryWard): readonly string[] {
  const backups = join(folder, 'backups');
  const newest = readdirSync(backups).sort().at(-1) ?? '';
  return argv.map(word => (word === BACKUPS ? backups : word === COPY ? join(backups, newest) : word));
}

const PEOPLE = ['CB01', 'CB02', 'CB03', 'ĐV01', 'ĐV02', 'ĐV03'];
const DATES = ['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25'];
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** A command; whether the ward allows it does not matter. */
const step: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.tuple(one('absent'), one(...PEOPLE), one(...DATES), one('--yes')),
  fc.tuple(one('swap'), one(...DATES), one(...PEOPLE), one(...DATES), one(...PEOPLE), one('--yes')),
  fc.tuple(one('duty'), one('cancel', 'restore'), one(...DATES), one('--reason'), one('Bão'), one('--yes')),
  fc.tuple(one('undo', 'redo'), one('--yes')),
  fc.tuple(one('settings'), one('set'), one('language'), one('vi', 'en')),
  fc.tuple(one('settings'), one('set'), one('place'), one('Bàn 1', 'Bàn 2')),
  fc.tuple(one('settings'), one('set'), one('short-name'), one('UBND phường A', 'UBND phường B')),
  fc.tuple(one('roles'), one('set'), one('volunteer'), one('--name'), one('Thanh niên', 'Đoàn viên')),
  fc.tuple(one('people'), one('edit'), one(...PEOPLE), one('--name'), one('Lý Thị Mới', 'Trần Văn Cũ')),
  fc.tuple(one('feeds'), one('rotate', 'revoke'), one(...PEOPLE), one('--yes')),
  fc.tuple(one('people'), one('retire'), one(...PEOPLE), one('--last'), one('2026-12-15')),
  fc.tuple(one('people'), one('erase'), one(...PEOPLE), one('--yes')),
  fc.tuple(one('backup'), one('--to'), one(BACKUPS)),
  fc.tuple(one('restore'), one(COPY), one('--yes')),
  fc.tuple(one('restore'), one(COPY), one('--yes')),
  fc.tuple(one(MOVED, LOST, LOST)),
);

/** Where a history begins: with a file of today, or one of the first release that is brought to today's form. */
const STARTS: Readonly<Record<string, (ward: TemporaryWard) => void>> = {
  'a file of today': () => {},
  'a file of the first release': ward => ward.become(readFileSync(new URL('0001.db', SCHEMAS))),
};
const SCHEMAS = new URL('../../fixtures/schemas/', import.meta.url);

it.each(Object.keys(STARTS))(
  'whatever is done to %s, nobody outside sees the ward go back',
  async start => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 7 }), async steps => {
        const ward = await publishedWard();
        try {
          STARTS[start]?.(ward);
          await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
          await ward.done('feeds', 'issue', '--all', '--ward', '--role', 'officer');
          await ward.done('backup');
          const outside = new Outside();
          await outside.look(ward, 'first');
          for (const [i, argv] of steps.entries()) {
            ward.at(`2026-12-16T${String(8 + i).padStart(2, '0')}:00:00+07:00`);
            if (argv[0] === MOVED || argv[0] === LOST) doTo(ward, argv[0]);
            else await ward.run(...placed(argv, ward));
            await outside.look(ward, argv.join(' '));
          }
        } finally {
          ward.remove();
        }
      }),
      { numRuns: Number(process.env['BACK_RUNS'] ?? 5), seed: Number(process.env['BACK_SEED'] ?? 19) },
    );
  },
  120_000,
);

it.each([
  ['settings', 'set', 'language', 'en'],
  ['roles', 'set', 'officer', '--name', 'Cán bộ trực'],
  ['settings', 'set', 'place', 'Nhà văn hóa'],
])('%s %s %s %s changes every event it shows in, and undo changes it again', async (...argv) => {
  const ward = await publishedWard();
  try {
    await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
    await ward.done('feeds', 'issue', '--ward');
    const calendar = async () => {
      await ward.done('feeds', 'build');
      const [listed] = await ward.data<readonly Listed[]>('feeds', 'list', '--show');
      return readFileSync(fileOf(ward, listed?.token ?? ''), 'utf8');
    };
    const events = (await calendar()).match(/^SEQUENCE:0\r$/gm)?.length;
    expect(events).toBeGreaterThan(3);
    await ward.done(...argv);
    expect((await calendar()).match(/^SEQUENCE:1\r$/gm)).toHaveLength(events ?? 0);
    await ward.done('undo', '--yes');
    expect((await calendar()).match(/^SEQUENCE:2\r$/gm)).toHaveLength(events ?? 0);
  } finally {
    ward.remove();
  }
});
