// Any month of a secretary's: whatever is done in whatever order, what was published stays as it is, the ledger sums
// to zero, calendars and paper say what the last version says, and all of it can be taken back.

import BetterSqlite3 from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { ledgerOf } from '../../src/operations/ledger/read-ledger.ts';
import { readPlanning } from '../../src/operations/roster/planning.ts';
import { mutableTables } from '../../src/store/history.ts';
import { alteredCards, damagedPublications } from '../../src/store/verify-chain.ts';
import { alteredImages } from '../../src/store/verify-images.ts';
import { type VerifiedLog, verifyLog } from '../../src/store/verify-log.ts';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { type Calendars, calendarsOf, type ShownDuty } from '../feeds/follow-calendars.ts';

const PERIOD = '2027-01';
const PLACE = 'Nhà văn hóa';
const REFUSALS = [0, 1, 3];
const SOUND = { broken: [], addresses: true, marks: true, damaged: [], images: [], cards: [] };

interface Roster {
  readonly publication: { readonly version: number; readonly hash: string };
  readonly duties: readonly ShownDuty[];
}

/** A command with turns and days drawn from what is published when its time comes. */
type Draw = (turns: readonly Turn[], among: (count: number) => number) => readonly string[];

interface Turn {
  readonly person: string;
  readonly duty: string;
  readonly date: string;
  readonly role: string;
}

const PEOPLE = ['CB01', 'CB02', 'CB03', 'CB04', 'ĐV01', 'ĐV02', 'ĐV03', 'ĐV04', 'ĐV05'];
const EXTRA = ['--start', '17h', '--end', '17h30', '--seats', 'officer=1,volunteer=1', '--reason', 'Bầu cử'];

const DRAWS: readonly Draw[] = [
  (turns, among) => absent(pick(turns, among)),
  (turns, among) => absent(pick(turns, among)),
  (turns, among) => ['leave', 'add', pick(turns, among).date, pick(turns, among).person],
  (turns, among) => swap(pick(turns, among), turns, among),
  (turns, among) => swap(pick(turns, among), turns, among),
  (turns, among) => cover(pick(turns, among), pick(PEOPLE, among)),
  (turns, among) => ['assign', pick(turns, among).duty, pick(PEOPLE, among), '--pin', '--force', 'thử'],
  (turns, among) => unpin(pick(turns, among)),
  (turns, among) => ['duty', 'cancel', pick(turns, among).duty, '--reason', 'Bão'],
  (turns, among) => ['duty', 'restore', pick(turns, among).duty, '--reason', 'Bão tan'],
  (turns, among) => ['duty', 'add', pick(turns, among).date, ...EXTRA],
  () => ['generate', PERIOD, '--repair'],
  () => ['publish', PERIOD, '--force', 'thử'],
  () => ['undo'],
  (_, among) => ['undo', String(1 + among(3))],
  () => ['redo'],
];

function pick<Item>(items: readonly Item[], among: (count: number) => number): Item {
  const item = items[among(items.length)];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}

const absent = ({ person, date }: Turn) => ['absent', person, date, '--kind', 'sick', '--yes'];
const unpin = ({ duty, person }: Turn) => ['unpin', duty, person];
const cover = ({ person, duty }: Turn, by: string) => ['cover', person, duty, by];

function swap(one: Turn, turns: readonly Turn[], among: (count: number) => number): readonly string[] {
  const other = pick(
    turns.filter(t => t.role === one.role),
    among,
  );
  return ['swap', one.person, one.duty, other.person, other.duty, '--force', 'hai người xin đổi'];
}

let ward: TemporaryWard | null = null;
afterEach(() => ward?.remove());

async function publishedWard(): Promise<TemporaryWard> {
  ward?.remove();
  ward = await smallWard();
  await ward.done('settings', 'set', 'place', PLACE);
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('feeds', 'issue', '--all');
  await ward.done('generate', PERIOD);
  await ward.done('publish', PERIOD);
  return ward;
}

function reading<Value>({ db: path }: TemporaryWard, read: (db: BetterSqlite3.Database) => Value): Value {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return read(db);
  } finally {
    db.close();
  }
}

const hashes = (db: BetterSqlite3.Database) =>
  db.prepare('SELECT sequence, version, hash FROM publication ORDER BY sequence').all();

/** What undo must restore; number and date of a signed document stay. */
const mutable = (db: BetterSqlite3.Database) =>
  mutableTables(db)
    .filter(table => table !== 'document_mark')
    .map(table => [
      table,
      ...db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map(row => JSON.stringify(row))
        .sort(),
    ]);

const rosterOf = async (at: TemporaryWard) => (await at.data<{ roster: Roster }>('show', PERIOD)).roster;

const asServed = ({ duties }: Roster) =>
  duties.map(({ duty, state, note, seats }) => [duty.id, duty.date, duty.start, state, note, seats]);

function turnsOf({ duties }: Roster): readonly Turn[] {
  return duties.flatMap(({ duty, seats }) =>
    seats.flatMap(({ role, person }) =>
      person ? [{ person: person.person, duty: duty.id, date: duty.date, role }] : [],
    ),
  );
}

async function expectPaperAgrees(at: TemporaryWard, roster: Roster): Promise<void> {
  const paper = JSON.parse((await at.done('export', 'json', PERIOD)).stdout);
  expect(paper.version).toMatchObject({ number: roster.publication.version, hash: roster.publication.hash });
  const seats = (duties: readonly ShownDuty[]) =>
    duties.map(d => [d.state, d.seats.map(s => [s.role, s.seat, s.person?.name ?? null])]);
  expect(seats(paper.duties)).toEqual(seats(roster.duties));
  const text = (await at.done('export', 'text', PERIOD)).stdout.split('\n');
  for (const { duty, state, seats: held } of roster.duties) {
    const day = duty.date.slice(5).split('-').reverse().join('/');
    const names = held.flatMap(s => s.person?.name ?? []);
    const lines = text.filter(line => line.includes(` ${day}`));
    if (state === 'held') expect(lines.some(line => names.every(name => line.includes(name)))).toBe(true);
  }
}

const withoutHashes = ({ published: _, ...found }: VerifiedLog) => found;

async function expectAgreement(at: TemporaryWard, calendars: Calendars, what: string): Promise<void> {
  const roster = await rosterOf(at);
  const problems = reading(at, db => ({
    ...withoutHashes(verifyLog(db)),
    damaged: [...damagedPublications(db, verifyLog(db).published)],
    images: alteredImages(db),
    cards: alteredCards(db),
    sum: ledgerOf(
      readPlanning(
        db,
        { from: civil('2027-01-01'), until: civil('2027-02-01') },
        {
          date: civil('2026-12-15'),
          time: clock('08:00'),
        },
      ),
    ).postings.reduce((sum, posting) => sum + posting.units, 0),
  }));
  expect([what, problems]).toEqual([what, { ...SOUND, sum: 0 }]);
  const served = turnsOf({ ...roster, duties: roster.duties.filter(d => d.state === 'held') });
  const perDay = served.map(t => `${t.person} ${t.date}`);
  expect([what, perDay.length]).toEqual([what, new Set(perDay).size]);
  await expectPaperAgrees(at, roster);
  await calendars.follow(what, roster.duties, PLACE);
}

it('any month keeps its versions, its ledger and its outputs true, and can be taken back whole', async () => {
  const steps = fc.array(
    fc.tuple(fc.nat(DRAWS.length - 1), fc.array(fc.nat(9999), { minLength: 4, maxLength: 4 })),
    {
      minLength: 5,
      maxLength: 8,
    },
  );
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(steps, async drawn => {
      const at = await publishedWard();
      const calendars = calendarsOf(at);
      const [before, first] = [reading(at, mutable), asServed(await rosterOf(at))];
      let published = reading(at, hashes);
      const allowed = await left(at);
      let hour = 0;
      for (const [which, numbers] of drawn) {
        at.at(`2026-12-16T${String(8 + ++hour).padStart(2, '0')}:00:00+07:00`);
        const dice = [...numbers];
        const argv = DRAWS[which]?.(turnsOf(await rosterOf(at)), count => (dice.shift() ?? 0) % count) ?? [];
        if (argv[0] === 'undo' && (await left(at)) - Number(argv[1] ?? 1) < allowed) continue;
        const { exitCode } = await at.run(...argv, '--yes');
        expect([argv.join(' '), REFUSALS.includes(exitCode)]).toEqual([argv.join(' '), true]);
        if (exitCode === 0) seen.set(argv[0] ?? '', (seen.get(argv[0] ?? '') ?? 0) + 1);
        const now = reading(at, hashes);
        expect(now.slice(0, published.length)).toEqual(published);
        published = now;
        if (exitCode === 0) await expectAgreement(at, calendars, argv.join(' '));
      }
      at.at('2026-12-17T08:00:00+07:00');
      const more = (await left(at)) - allowed;
      if (more > 0) await at.done('undo', String(more));
      expect(reading(at, mutable)).toEqual(before);
      expect(asServed(await rosterOf(at))).toEqual(first);
      expect(reading(at, hashes).slice(0, published.length)).toEqual(published);
    }),
    { seed: 11, numRuns: Number(process.env['MONTH_RUNS'] ?? 4) },
  );
  if (process.env['MONTH_RUNS']) console.log(Object.fromEntries(seen));
});

async function left(at: TemporaryWard): Promise<number> {
  const { stdout } = await at.run('undo', '--yes', '9999', '--json');
  return JSON.parse(stdout).error.problems[0].facts.left;
}
