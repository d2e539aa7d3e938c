// The ward's file is lost, and what is left is older than what calendars know: numbers and events count on from there.

import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import { diagnose } from '../operations/published-ward.ts';

let ward: TemporaryWard;
const kept = () => join(ward.folder, 'kept.db');
beforeEach(async () => {
  ward = await publishedWard();
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('feeds', 'issue', '--all', '--ward');
  await ward.done('feeds', 'build');
  copyFileSync(ward.db, kept());
});
afterEach(() => ward.remove());

interface Event {
  readonly uid: string;
  readonly sequence: number;
  readonly modified: string;
  readonly status: string;
  readonly text: string;
}

function events(): ReadonlyMap<string, Event> {
  const lich = join(ward.folder, 'lich');
  const texts = readdirSync(lich)
    .filter(name => !name.startsWith('.'))
    .map(token => readFileSync(join(lich, token, 'lich.ics'), 'utf8'));
  const found = texts.flatMap(text => text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? []);
  const value = (text: string, name: string) => new RegExp(`^${name}:(.*)\\r$`, 'm').exec(text)?.[1] ?? '';
  return new Map(
    found.map(text => [
      value(text, 'UID'),
      {
        uid: value(text, 'UID'),
        sequence: Number(value(text, 'SEQUENCE')),
        modified: value(text, 'LAST-MODIFIED'),
        status: value(text, 'STATUS'),
        text,
      },
    ]),
  );
}

/** The file goes on, calendars follow, and then only its copy is left. */
async function lose(): Promise<ReadonlyMap<string, Event>> {
  ward.at('2026-12-15T09:00:00+07:00');
  await ward.done('duty', 'cancel', '2027-01-11', '--reason', 'Bão', '--yes');
  await ward.done(
    'duty',
    'add',
    '2027-01-21',
    '--start',
    '6h45',
    '--end',
    '7h30',
    '--seats',
    'officer=1',
    '--reason',
    'Thêm',
    '--yes',
  );
  await ward.done('feeds', 'build');
  const known = events();
  copyFileSync(kept(), ward.db);
  ward.at('2026-12-16T08:00:00+07:00');
  return known;
}

function expectForward(before: ReadonlyMap<string, Event>, after: ReadonlyMap<string, Event>): void {
  for (const [uid, event] of after) {
    const known = before.get(uid);
    if (!known || known.text === event.text) continue;
    expect([uid, event.sequence > known.sequence, event.modified > known.modified]).toEqual([
      uid,
      true,
      true,
    ]);
  }
}

describe('a lost file', () => {
  it('is refused by the folder that knows more, with both versions (feeds-folder-ahead)', async () => {
    const known = await lose();
    const { exitCode, stderr } = await ward.run('feeds', 'build');
    expect([exitCode, stderr]).toEqual([3, expect.stringMatching(/bản số 3.*bản số 1/)]);
    expect(events()).toEqual(known);
  });

  it('is counted on from by --file-is-newest, and nothing that calendars have goes back', async () => {
    const known = await lose();
    const { stdout } = await ward.done('feeds', 'build', '--file-is-newest', '--yes');
    expect(stdout).toContain('bản số 3');
    const first = events();
    expectForward(known, first);
    const added = [...known.values()].filter(e => e.uid.includes('-20270121-'));
    expect(added.length).toBeGreaterThan(0);
    for (const { uid } of added) expect(first.get(uid)?.status).toBe('CANCELLED');
    await ward.done('duty', 'cancel', '2027-01-18', '--reason', 'Lụt', '--yes');
    await ward.done(
      'duty',
      'add',
      '2027-01-21',
      '--start',
      '6h45',
      '--end',
      '7h30',
      '--seats',
      'officer=1',
      '--reason',
      'Thêm',
      '--yes',
    );
    await ward.done('feeds', 'build');
    expectForward(first, events());
    const publications = await ward.data<{ version: number; kind: string }[]>('versions');
    expect(publications.filter(p => p.kind === 'version').map(p => p.version)).toEqual([1, 4, 5]);
    expect((await diagnose(ward)).of('marks')?.state).toBe('fine');
    expect((await ward.run('undo', '--yes')).exitCode).toBe(0);
    await ward.done('feeds', 'build');
  });

  it('knows the same events again, byte for byte, where nothing was lost but the log', async () => {
    const known = events();
    await ward.done('leave', 'add', '2027-03-01', 'CB01');
    await ward.done('feeds', 'build');
    copyFileSync(kept(), ward.db);
    await ward.done('leave', 'add', '2027-03-02', 'CB01');
    await ward.done('feeds', 'build', '--file-is-newest', '--yes');
    expect(events()).toEqual(known);
  });

  it('without a folder goes on after the number that was typed, and every event is new to calendars', async () => {
    const known = await lose();
    rmSync(join(ward.folder, 'lich'), { recursive: true });
    rmSync(ward.db);
    await ward.done('restore', kept(), '--after', '7', '--yes');
    await ward.done('feeds', 'build');
    expectForward(known, events());
    await ward.done('duty', 'cancel', '2027-01-18', '--reason', 'Lụt', '--yes');
    const publications = await ward.data<{ version: number }[]>('versions');
    expect(publications.at(-1)?.version).toBe(8);
    expect((await diagnose(ward)).of('chain')?.state).toBe('fine');
  });
});
