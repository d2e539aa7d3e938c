// The part of `doctor` that looks around the file: clock and zone, who may read it, where it lies, how old backups
// and calendars are, how far holidays are announced.

import { statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { daysBetween, yearOf } from '../../domain/civil-date.ts';
import { type CheckId, type Diagnosis, failing, fine, warning } from '../../domain/health.ts';
import type { InstantSeconds } from '../../domain/publication.ts';
import type { TaskRun } from '../../store/task-runs.ts';
import { type WallTime, wallTimeAt } from '../../time/clock.ts';
import { isKnownZone } from '../../time/zone.ts';

export interface Surroundings {
  readonly path: string;
  readonly platform: NodeJS.Platform;
  readonly zone: string;
  readonly now: InstantSeconds;
  /** When the newest operation or publication says it was made. */
  readonly newest: InstantSeconds;
  readonly runs: readonly TaskRun[];
  readonly hasFeeds: boolean;
  readonly announcedUntil: number;
}

const BACKUP_DAYS = 8;
const FEED_DAYS = 2;
/** From November on, next year's roster is drawn up. */
const NEXT_YEAR_FROM = '11-01';
const PROGRAM_YEAR = 2026;
/** A zone whose rules every installation must know; Vietnam has had no daylight saving since 1975. */
const ZONE_PROBE = { zone: 'Asia/Ho_Chi_Minh', instant: 1_767_225_600, time: '07:00' };

export function checkSurroundings(around: Surroundings): readonly Diagnosis[] {
  const now = wallTimeAt(around.now, isKnownZone(around.zone) ? around.zone : 'UTC');
  return [
    checkClock(around, now),
    checkZone(around),
    checkPermissions(around),
    checkPlace(around),
    checkTask('backup', 'backup', BACKUP_DAYS, around),
    around.hasFeeds ? checkTask('feeds', 'feeds build', FEED_DAYS, around) : fine('feeds', { none: true }),
    checkHolidays(around, now),
  ];
}

function checkClock({ now, newest, zone }: Surroundings, { date }: WallTime): Diagnosis {
  if (yearOf(date) < PROGRAM_YEAR) return failing('clock', { today: date });
  if (newest <= now) return fine('clock');
  return warning('clock', { today: date, newest: wallTimeAt(newest, zone).date });
}

function checkZone({ zone }: Surroundings): Diagnosis {
  const probe = wallTimeAt(ZONE_PROBE.instant, ZONE_PROBE.zone).time;
  const known = isKnownZone(zone) && probe === ZONE_PROBE.time;
  return known ? fine('zone', { zone }) : failing('zone', { zone });
}

function checkPermissions({ path, platform }: Surroundings): Diagnosis {
  if (platform === 'win32') return fine('permissions');
  const file = statSync(path).mode & 0o777;
  const folder = statSync(dirname(path)).mode;
  if ((file & 0o077) !== 0) return warning('permissions', { what: 'file', mode: octal(file), path });
  // Others may write into the folder and nothing (no sticky bit) keeps them from replacing the file.
  if ((folder & 0o002) !== 0 && (folder & 0o1000) === 0)
    return warning('permissions', { what: 'folder', mode: octal(folder & 0o777), path: dirname(path) });
  return fine('permissions');
}

function octal(mode: number): string {
  return mode.toString(8).padStart(3, '0');
}

const SYNCED =
  /[\\/](OneDrive|Google ?Drive|GoogleDrive|My Drive|Dropbox|iCloud ?Drive|com~apple~CloudDocs|pCloud|MEGA|ZaloDrive|Zalo Received Files)[^\\/]*[\\/]/i;
/** What Linux calls file systems on other machines: nfs, smb, cifs, smb2, afs, 9p. */
const NETWORK_TYPES = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997]);

function checkPlace({ path, platform }: Surroundings): Diagnosis {
  const synced = SYNCED.exec(path);
  if (synced) return warning('place', { kind: 'synced', what: synced[1] ?? '', path });
  const unc = /^\\\\[^?.]|^\/\/[^/]/.test(path);
  return unc || isOnNetwork(path, platform)
    ? warning('place', { kind: 'network', what: '', path })
    : fine('place');
}

function isOnNetwork(path: string, platform: NodeJS.Platform): boolean {
  if (platform !== 'linux') return false;
  try {
    return NETWORK_TYPES.has(statfsSync(dirname(path)).type >>> 0);
  } catch {
    return false;
  }
}

function checkTask(check: CheckId, task: string, days: number, { runs, now, zone }: Surroundings): Diagnosis {
  const run = runs.find(r => r.task === task);
  if (!run) return warning(check, { kind: 'never', days });
  const last = wallTimeAt(run.at, zone).date;
  if (run.outcome === 'failed') return warning(check, { kind: 'failed', last, days });
  const age = daysBetween(last, wallTimeAt(now, zone).date);
  return age > days ? warning(check, { kind: 'old', last, days: age }) : fine(check, { last });
}

function checkHolidays({ announcedUntil }: Surroundings, { date }: WallTime): Diagnosis {
  const needed = date.slice(5) >= NEXT_YEAR_FROM ? yearOf(date) + 1 : yearOf(date);
  return announcedUntil >= needed
    ? fine('holidays', { until: announcedUntil })
    : warning('holidays', { until: announcedUntil, needed });
}
