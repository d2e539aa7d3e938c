// Where an operation runs: the ward's file, the clock, who asks, and whether it is only tried.

import type { Notice } from '../domain/notice.ts';
import type { Watch } from '../engine/solver.ts';
import type { Database } from '../store/database.ts';
import { readSettings } from '../store/settings.ts';
import { WardFile } from '../store/ward-file.ts';
import { type Clock, type WallTime, wallTimeAt } from '../time/clock.ts';

/** The ward's file as it was opened to ask how to speak; whoever works on it first goes on with it, and closes it. */
export interface OpenedWard {
  take(): WardFile | null;
  /** For a glance, which leaves it open for the work. */
  look(): WardFile | null;
}

export interface Office {
  readonly path: string;
  readonly opened?: OpenedWard;
  readonly clock: Clock;
  readonly by: string;
  readonly dryRun: boolean;
  /** Told what a command came upon beside its work. */
  notice?(notice: Notice): void;
  /** Told what is being proven, where somebody waits for it. */
  readonly watch?: Watch | undefined;
  /** Random bytes in hex; the demo hands in its own, so that its bytes are the same every time. */
  randomHex(bytes: number): string;
}

export async function withWard<Result>(
  office: Office,
  work: (file: WardFile) => Promise<Result>,
): Promise<Result> {
  const file = office.opened?.take() ?? WardFile.open(office.path);
  try {
    const result = await work(file);
    if (file.damage) office.notice?.({ code: 'file-unsound', facts: { path: file.path } });
    if (file.unsynced) office.notice?.({ code: 'not-synced', facts: { path: file.path } });
    return result;
  } finally {
    file.close();
  }
}

/** Reads something that is needed before the work begins. */
export async function glance<Result>(office: Office, read: (db: Database) => Result): Promise<Result> {
  const file = office.opened?.look();
  return file ? file.read(read) : withWard(office, async opened => opened.read(read));
}

/** What clock and calendar of the ward show. */
export function nowIn(db: Database, { clock }: Pick<Office, 'clock'>): WallTime {
  return wallTimeAt(clock.now(), readSettings(db).zone);
}
