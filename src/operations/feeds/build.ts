// `feeds build`: the folder that the web server shows, made to hold exactly what is published for whoever has a
// living address. Files whose bytes are the same are left alone; a feed that fails keeps its last good file.

import { join } from 'node:path';
import type { Facts, Problem } from '../../domain/errors.ts';
import { reasonOf, UserError } from '../../domain/errors.ts';
import { eventTexts } from '../../feeds/event-texts.ts';
import {
  CALENDAR_FILE,
  deleteOthers,
  holdsBytes,
  isFeedFolder,
  keepRecord,
  keptRecord,
  LOCK_FILE,
  makeFeedFolder,
  type TreeCounts,
  writeTreeFile,
} from '../../feeds/feed-tree.ts';
import {
  type FolderState,
  folderRecordText,
  knownEvent,
  readFolderRecord,
} from '../../feeds/folder-record.ts';
import { lintCalendar } from '../../feeds/lint.ts';
import { revokeToken } from '../../store/feed-tokens.ts';
import { type FolderLock, takeFolderLock } from '../../store/folder-lock.ts';
import { recordTaskRun, type TaskOutcome } from '../../store/task-runs.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import type { WardFile } from '../../store/ward-file.ts';
import { type Office, withWard } from '../office.ts';
import { operateOn } from '../operate.ts';
import { type PublishedFeeds, readPublishedFeeds } from './feed-input.ts';
import { ownerOf, type TakenOver, takeOver } from './folder-owner.ts';
import { meetFolder, type Taken } from './meet-folder.ts';
import { type RenderedFeed, renderFeeds } from './render-feeds.ts';
import { renewLook } from './renew-look.ts';
import { ownersOf } from './tokens.ts';
import { type BuiltFrom, builtFrom, unchangedRun } from './unchanged-folder.ts';

export const BUILD_TASK = 'feeds build';
/** The calendar and its page. */
const FILES_OF_FEED = 2;

export interface BuildInput {
  readonly folder: string;
  /** Permission bits of the files. */
  readonly mode: number;
  /** The folder may be another ward's; it is this one's from now on. */
  readonly takeOver: boolean;
  /** Calendars know of versions that the file does not, and it is the newest there is. */
  readonly fileIsNewest: boolean;
}

export interface BuildReport extends Readonly<TreeCounts> {
  readonly folder: string;
  readonly feeds: number;
  /** Events that no earlier build had rendered. */
  readonly rendered: number;
  /** The newest version shown; null where nothing is published. */
  readonly version: number | null;
  /** Sequence of the newest publication, which may only have changed the look; 0 where there is none. */
  readonly publication: number;
  /** Addresses revoked because their owner has left. */
  readonly ended: number;
  /** Null where the folder was new or this ward's already. */
  readonly takenOver: TakenOver | null;
  /** Null where the file knew all that the folder did. */
  readonly regained: Taken | null;
}

/** Throws `feed-broken` for every feed that failed, after all others are written. */
export async function buildFeedTree(office: Office, input: BuildInput): Promise<BuildReport> {
  return withWard(office, async file => {
    const { report, problems } = await recorded(file, office, () => buildWhereNeeded(file, office, input));
    if (problems.length > 0) throw new UserError('wrong', problems);
    return report;
  });
}

interface Built {
  readonly report: BuildReport;
  readonly problems: readonly Problem[];
  /** Null where it cannot be known another time that nothing is to be built. */
  readonly from: BuiltFrom | null;
}

/** Nothing is read but stamps. */
async function buildWhereNeeded(file: WardFile, office: Office, input: BuildInput): Promise<Built> {
  const run =
    input.takeOver || input.fileIsNewest
      ? null
      : file.read(db => unchangedRun(db, office, BUILD_TASK, input));
  if (run === null) return build(file, office, input);
  const feeds = Number(run['feeds']);
  const report: BuildReport = {
    ...{ folder: input.folder, feeds, written: 0, unchanged: FILES_OF_FEED * feeds, deleted: 0 },
    ...{ rendered: 0, ended: 0, takenOver: null, regained: null },
    version: run['version'] === null ? null : Number(run['version']),
    publication: Number(run['publication']),
  };
  const [basis, stamps] = [String(run['basis']), String(run['stamps'])];
  return { report, problems: [], from: { basis, stamps, until: Number(run['until']) } };
}

async function build(file: WardFile, office: Office, input: BuildInput): Promise<Built> {
  const { folder } = input;
  if (!isFeedFolder(folder))
    throw new UserError('wrong', { code: 'feeds-folder-foreign', facts: { path: folder } });
  const lock = office.dryRun ? null : lockFolder(folder);
  try {
    const known = readFolderRecord(keptRecord(folder));
    const regained = await meetFolder(file, office, known, input);
    await renewLook(file, office);
    const published = file.read(db => readPublishedFeeds(db, office));
    const takenOver = takeOver(published, known, input);
    const texts = eventTexts(known.texts);
    const feeds = await renderFeeds(published, texts);
    if (published.lost.length > 0) await endLost(file, office, published);
    const { counts, problems } = writeTree(feeds, published, { ...input, dryRun: office.dryRun });
    if (!office.dryRun)
      keepRecord(
        folder,
        folderRecordText({
          owner: ownerOf(published),
          state: stateOf(published, feeds),
          texts: texts.kept(),
        }),
      );
    return {
      report: {
        ...counts,
        folder,
        ...reportOf(published, feeds),
        rendered: texts.rendered,
        takenOver,
        regained,
      },
      problems,
      from: office.dryRun ? null : builtFrom(input, published, feeds),
    };
  } catch (error) {
    throw asFolderError(folder, error);
  } finally {
    lock?.release();
  }
}

function lockFolder(folder: string): FolderLock {
  try {
    makeFeedFolder(folder);
    const lock = takeFolderLock(join(folder, LOCK_FILE));
    if (lock) return lock;
    throw new UserError('wrong', { code: 'feeds-folder-locked', facts: { path: folder } });
  } catch (error) {
    throw asFolderError(folder, error);
  }
}

async function endLost(file: WardFile, office: Office, { lost }: PublishedFeeds): Promise<void> {
  await ifWritable(() =>
    operateOn({ file, office, name: 'feeds end' }, readWardFacts, facts => ({
      said: {
        owners: ownersOf(
          lost.map(t => t.subject),
          facts,
        ),
      },
      write(db) {
        for (const { id } of lost) revokeToken(db, id, office.clock.now());
      },
    })),
  );
}

interface Written {
  readonly counts: TreeCounts;
  readonly problems: readonly Problem[];
}

/** What is revoked goes first: a file that somebody may not see must not wait for others to be written. */
function writeTree(
  feeds: readonly RenderedFeed[],
  { input }: PublishedFeeds,
  options: { readonly folder: string; readonly mode: number; readonly dryRun: boolean },
): Written {
  const { folder, dryRun } = options;
  const deleted = deleteOthers(folder, new Set(feeds.map(f => f.token.token)), dryRun);
  const counts: TreeCounts = { written: 0, unchanged: 0, deleted };
  const problems: Problem[] = [];
  for (const feed of feeds) {
    const findings = feed.feed === null ? [feed.fault] : brokenLines(folder, feed);
    if (findings.length > 0)
      problems.push({ code: 'feed-broken', facts: { file: feed.owner || input.shortName, findings } });
    else for (const file of feed.files) counts[writeTreeFile(folder, file, options)]++;
  }
  return { counts, problems };
}

/** A feed that failed is still as it was; its events will be counted again. */
function stateOf(
  { head, newestVersion, publication }: PublishedFeeds,
  feeds: readonly RenderedFeed[],
): FolderState | null {
  if (head === null) return null;
  const events = feeds.flatMap(({ token, feed }) =>
    (feed?.events ?? []).map(event => knownEvent(token.subject, event)),
  );
  const once = new Map(events.map(event => [event.uid, event]));
  return {
    head,
    version: newestVersion,
    stamp: publication?.publishedAt ?? 0,
    addresses: feeds.map(({ token: { token, subject, name } }) => ({ token, subject, name })),
    events: [...once.values()],
  };
}

function reportOf({ publication, lost }: PublishedFeeds, feeds: readonly RenderedFeed[]) {
  return {
    feeds: feeds.length,
    version: publication?.version ?? null,
    publication: publication?.sequence ?? 0,
    ended: lost.length,
  };
}

/** Only what would replace another file: the same bytes were clean before. */
function brokenLines(folder: string, { files }: RenderedFeed): readonly string[] {
  return files
    .filter(file => file.name === CALENDAR_FILE && !holdsBytes(folder, file))
    .flatMap(file => lintCalendar(file.bytes));
}

async function recorded(file: WardFile, office: Office, work: () => Promise<Built>): Promise<Built> {
  try {
    const built = await work();
    const { folder: _, takenOver: __, regained: ___, ...facts } = built.report;
    const outcome = built.problems.length > 0 ? 'failed' : 'done';
    await record(file, office, outcome, { ...facts, ...built.from });
    return built;
  } catch (error) {
    const problems = error instanceof UserError ? error.problems.map(p => p.code) : ['fault'];
    await record(file, office, 'failed', { problems });
    throw error;
  }
}

async function record(file: WardFile, office: Office, outcome: TaskOutcome, facts: Facts): Promise<void> {
  const run = { task: BUILD_TASK, at: office.clock.now(), outcome, facts };
  await ifWritable(async () => file.note(db => recordTaskRun(db, run), office));
}

/** A ward file that may only be read still gives its feeds. */
async function ifWritable(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof UserError && error.kind === 'store')) throw error;
  }
}

function asFolderError(folder: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const facts = { path: folder, reason: reasonOf(error) };
  return new UserError('store', { code: 'feeds-folder-unwritable', facts });
}
