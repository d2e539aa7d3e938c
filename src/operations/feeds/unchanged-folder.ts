// What the last build of a folder was made from, as the ward's file remembers it: where neither the file, nor the folder,
// nor the day that its pages speak of, nor the program is another, there is nothing to build.

import { addDays, addMonths, type CivilDate, firstOfMonth, monthOf } from '../../domain/civil-date.ts';
import type { Facts } from '../../domain/errors.ts';
import type { InstantSeconds } from '../../domain/publication.ts';
import { folderStamps } from '../../feeds/folder-stamps.ts';
import { newsUntil } from '../../feeds/news.ts';
import { sha256 } from '../../files/sha256.ts';
import type { Database } from '../../store/database.ts';
import { readTaskRuns } from '../../store/task-runs.ts';
import { readHead } from '../../store/verify-log.ts';
import { startOfDay } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import type { PublishedFeeds } from './feed-input.ts';
import type { RenderedFeed } from './render-feeds.ts';

interface Built {
  readonly folder: string;
  /** Permission bits of the files. */
  readonly mode: number;
}

/** What a build leaves with its run. */
export interface BuiltFrom {
  readonly basis: string;
  readonly stamps: string;
  /** When the same file gives other pages. */
  readonly until: InstantSeconds;
}

/** Chunks are named by what is in them: another program has another name. */
const PROGRAM = import.meta.url;

/** After a build; null where the folder cannot be told from another. */
export function builtFrom(
  built: Built,
  published: PublishedFeeds,
  feeds: readonly RenderedFeed[],
): BuiltFrom | null {
  const stamps = folderStamps(built.folder);
  const { head } = published;
  if (stamps === null || head === null) return null;
  return {
    basis: basisOf(head, built),
    stamps,
    until: startOfDay(nextChange(published, feeds), published.input.zone),
  };
}

/** The facts of the run that built the folder as it stands; null where it may have to be built. */
export function unchangedRun(db: Database, { clock }: Office, task: string, built: Built): Facts | null {
  const run = readTaskRuns(db).find(each => each.task === task && each.outcome === 'done');
  const facts = run?.facts ?? {};
  const now = clock.now();
  const inTime = run !== undefined && run.at <= now && now < Number(facts['until']);
  const head = readHead(db);
  if (!inTime || head === null || facts['basis'] !== basisOf(head, built)) return null;
  return facts['stamps'] === folderStamps(built.folder) ? facts : null;
}

/** Every change of the ward is a link of its log. */
function basisOf(head: string, { folder, mode }: Built): string {
  return sha256(JSON.stringify([head, folder, mode, PROGRAM]));
}

/** A duty is over, a change is no news any more, somebody leaves, or the window moves on. */
function nextChange({ input, today }: PublishedFeeds, feeds: readonly RenderedFeed[]): CivilDate {
  const events = feeds.flatMap(({ feed }) => feed?.events ?? []);
  const month = firstOfMonth(addMonths(monthOf(today), 1));
  const dates = [
    ...events.flatMap(event => [addDays(event.facts.date, 1), newsUntil(event, input.zone) ?? today]),
    ...input.people.flatMap(person => person.memberships.map(({ until }) => until ?? today)),
  ];
  return dates.filter(date => date > today && date < month).toSorted()[0] ?? month;
}
