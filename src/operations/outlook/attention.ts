// What needs somebody's attention, the most urgent first.

import type { Attention } from '../../domain/attention.ts';
import { addDays, monthOf, yearOf } from '../../domain/civil-date.ts';
import { hasBegun } from '../../domain/duty.ts';
import { ALL_TIME, overlap } from '../../domain/period.ts';
import type { Publication } from '../../domain/publication.ts';
import { missingIn } from '../../domain/roster/seating.ts';
import { readPublications, readPublishedRoster } from '../../store/publications.ts';
import { readServiceRecords } from '../../store/service-records.ts';
import { readTaskRuns, type TaskRun } from '../../store/task-runs.ts';
import { daysSince } from '../../time/clock.ts';
import { readFeedStatus } from '../feeds/status.ts';
import type { Office } from '../office.ts';
import { reportsBelied } from '../records/kept-reports.ts';
import { readPosted } from '../roster/posted-version.ts';
import type { OutlookSource } from './outlook-source.ts';

/** Next month's roster is late from so many days before the month. */
const DRAW_DAYS_AHEAD = 10;
/** Empty seats further off than this can wait. */
const SEAT_DAYS_AHEAD = 31;
/** Decisions on the days off of a year come out towards the end of the year before. */
const ANNOUNCED_FROM_MONTH = 11;
const BACKUP_DAYS = 7;

export function attentionOf(source: OutlookSource, office: Office): readonly Attention[] {
  if (source.facts.people.length === 0) return [{ kind: 'no-people' }];
  return [
    ...wrongAndDrafted(source),
    ...monthNotDrawn(source),
    ...emptySeats(source),
    ...sheetOld(source),
    ...dutiesUnrecorded(source),
    ...reportsWrong(source),
    ...yearNotAnnounced(source),
    ...feedsStale(source),
    ...backupOld(source, office),
  ];
}

type Of<Kind extends Attention['kind']> = Extract<Attention, { readonly kind: Kind }>;

/** What is wrong comes first, but after a draft of its months: that may mend it, and mending again would change nothing. */
function wrongAndDrafted(source: OutlookSource): readonly Attention[] {
  const [wrong, drafted] = [publishedWrong(source), draftNotPublished(source)];
  const open = new Set(drafted.flatMap(({ months }) => months));
  return wrong.some(({ months }) => months.some(month => open.has(month)))
    ? [...drafted, ...wrong]
    : [...wrong, ...drafted];
}

/** Silent once a draft changes every date that is wrong: publishing it comes next. */
function publishedWrong({ wrong, changed }: OutlookSource): readonly Of<'published-wrong'>[] {
  const drafted = new Set(changed.map(d => d.duty.date));
  if (wrong.every(f => f.date && drafted.has(f.date))) return [];
  const months = [...new Set(wrong.flatMap(f => (f.date ? [monthOf(f.date)] : [])))].sort();
  return months.length > 0 ? [{ kind: 'published-wrong', count: wrong.length, months }] : [];
}

function draftNotPublished({ months }: OutlookSource): readonly Of<'draft-not-published'>[] {
  const open = months.filter(m => m.drafted > 0).map(m => m.month);
  return open.length > 0 ? [{ kind: 'draft-not-published', months: open }] : [];
}

/** This month, or next month once it is near. */
function monthNotDrawn({ months, now }: OutlookSource): readonly Attention[] {
  const near = monthOf(addDays(now.date, DRAW_DAYS_AHEAD));
  return months
    .filter(m => m.month <= near && m.expected > 0 && m.published === 0 && m.drafted === 0)
    .map(m => ({ kind: 'month-not-drawn', month: m.month }));
}

function emptySeats({ ahead, now }: OutlookSource): readonly Attention[] {
  const until = addDays(now.date, SEAT_DAYS_AHEAD);
  return ahead
    .filter(d => d.state === 'held' && d.duty.date < until)
    .flatMap(roster =>
      missingIn(roster).map(
        ({ role, count }): Attention => ({
          kind: 'seat-empty',
          duty: roster.duty.id,
          date: roster.duty.date,
          role,
          missing: count,
        }),
      ),
    );
}

/** Sheets that a later version re-draws, each until that one is marked or said to be posted. */
function sheetOld({ db, now }: OutlookSource): readonly Attention[] {
  const versions = readPublications(db).filter(p => p.kind === 'version');
  const posted = readPosted(db);
  const isKnown = (of: Publication) => isMarked(of) || posted.has(of.version);
  const old = new Map<number, Attention>();
  for (const sheet of versions) {
    const drawn = versions.filter(
      v => v.version > sheet.version && v.period.until > now.date && overlap(v.period, sheet.period),
    );
    const newest = drawn.at(-1);
    if (!newest || isKnown(newest) || old.has(newest.version)) continue;
    const hanging = drawn.findLast(isKnown) ?? sheet;
    old.set(newest.version, { kind: 'sheet-old', posted: hanging.version, version: newest.version });
  }
  return [...old.values()];
}

function isMarked({ document: { number, date } }: Publication): boolean {
  return number !== null || date !== null;
}

/** Only where the ward keeps records: from the first one on. */
function dutiesUnrecorded({ db, facts, now }: OutlookSource): readonly Attention[] {
  const records = readServiceRecords(db);
  const held = readPublishedRoster(db, ALL_TIME, facts.settings.presentation).duties.filter(
    d => d.state === 'held' && hasBegun(d.duty, now),
  );
  const first = held.findIndex(d => records.has(d.duty.id));
  const [missing, ...more] = first < 0 ? [] : held.slice(first).filter(d => !records.has(d.duty.id));
  return missing ? [{ kind: 'duties-unrecorded', count: 1 + more.length, date: missing.duty.date }] : [];
}

function reportsWrong({ db }: OutlookSource): readonly Attention[] {
  return reportsBelied(db).map(({ number, report: { period } }) => ({
    kind: 'report-wrong',
    number,
    period,
  }));
}

/** A published year that was only reckoned, or next year once its decision is due. */
function yearNotAnnounced({ ahead, now, calendar }: OutlookSource): readonly Attention[] {
  const due = Number(now.date.slice(5, 7)) >= ANNOUNCED_FROM_MONTH ? [yearOf(now.date) + 1] : [];
  const years = new Set([...ahead.map(d => yearOf(d.duty.date)), ...due]);
  return [...years]
    .filter(year => year > calendar.announcedUntil)
    .sort((a, b) => a - b)
    .map(year => ({ kind: 'year-not-announced', year }));
}

function lastRun({ db }: OutlookSource, task: string): TaskRun | null {
  return readTaskRuns(db).find(run => run.task === task) ?? null;
}

/** Only where somebody has an address: published since the last good build, or the build failed. */
function feedsStale({ db }: OutlookSource): readonly Attention[] {
  const { addresses, built, behind } = readFeedStatus(db);
  const failed = built?.outcome === 'failed';
  return addresses > 0 && (failed || behind) ? [{ kind: 'feeds-stale', failed }] : [];
}

/** Only where there is something published that a lost disk would take away. */
function backupOld(source: OutlookSource, office: Office): readonly Attention[] {
  const first = readPublications(source.db)[0];
  if (!first) return [];
  const run = lastRun(source, 'backup');
  const days = daysSince(run?.at ?? first.publishedAt, office.clock);
  return days >= BACKUP_DAYS ? [{ kind: 'backup-old', days: run ? days : null }] : [];
}
