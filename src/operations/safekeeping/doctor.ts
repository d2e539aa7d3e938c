// `doctor`: everything that can be looked at, with what would mend it. It writes nothing.

import type { Diagnosis } from '../../domain/health.ts';
import type { Database } from '../../store/database.ts';
import { readFeedTokens } from '../../store/feed-tokens.ts';
import { readOperations } from '../../store/history.ts';
import { readPublications } from '../../store/publications.ts';
import { readSettings } from '../../store/settings.ts';
import { readTaskRuns } from '../../store/task-runs.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import { wallTimeAt } from '../../time/clock.ts';
import { workCalendar } from '../../workdays/work-calendar.ts';
import { type Office, withWard } from '../office.ts';
import { checkData } from './check-data.ts';
import { checkNewest } from './check-newest.ts';
import { checkSurroundings } from './check-surroundings.ts';

export async function doctor(office: Office, platform: NodeJS.Platform): Promise<readonly Diagnosis[]> {
  return withWard(office, async file => file.readUnchecked(db => examine(db, office, platform)));
}

function examine(db: Database, office: Office, platform: NodeJS.Platform): readonly Diagnosis[] {
  const instant = office.clock.now();
  const data = checkData(db, wallTimeAt(instant, 'Asia/Ho_Chi_Minh'));
  if (data.some(d => d.state === 'error' && ['integrity', 'settings'].includes(d.check))) return data;
  const publications = readPublications(db);
  const newest = Math.max(
    0,
    readOperations(db).at(-1)?.at ?? 0,
    // Versions of one second follow each other by a second.
    (publications.at(-1)?.publishedAt ?? 0) - publications.length,
  );
  const around = checkSurroundings({
    path: office.path,
    platform,
    zone: readSettings(db).zone,
    now: instant,
    newest,
    runs: readTaskRuns(db),
    hasFeeds: readFeedTokens(db).some(token => token.revokedAt === null),
    announcedUntil: workCalendar(readWardFacts(db).ownDays).announcedUntil,
  });
  return [...data, checkNewest(db, office.path), ...around];
}
