// How a ward stands, in one line: for whoever looks after many.

import { addMonths, monthOf, yearOf } from '../../domain/civil-date.ts';
import type { WardLine } from '../../domain/ward-line.ts';
import type { Database } from '../../store/database.ts';
import { readTaskRuns, type TaskRun } from '../../store/task-runs.ts';
import { daysSince } from '../../time/clock.ts';
import { workCalendar } from '../../workdays/work-calendar.ts';
import { readFeedStatus } from '../feeds/status.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { outlookIn } from './outlook.ts';

export async function wardLine(office: Office): Promise<WardLine> {
  const age = (run: TaskRun | undefined) => (run ? daysSince(run.at, office.clock) : null);
  return readFrom(office, db => {
    const outlook = outlookIn(db, office);
    const { announcedUntil } = workCalendar(outlook.facts.ownDays);
    const next = outlook.months.find(({ month }) => month === addMonths(monthOf(outlook.today), 1));
    const missing = outlook.attention.map(a => (a.kind === 'seat-empty' ? a.missing : 0));
    const unrecorded = outlook.attention.map(a => (a.kind === 'duties-unrecorded' ? a.count : 0));
    return {
      ward: outlook.locality,
      nextMonth: addMonths(monthOf(outlook.today), 1),
      roster: next?.published ? 'published' : next?.drafted ? 'drafted' : next?.expected ? 'missing' : 'none',
      wrong: outlook.wrong.length,
      emptySeats: sum(missing),
      unrecorded: sum(unrecorded),
      feeds: feedsOf(db, office),
      backup: age(readTaskRuns(db).find(run => run.task === 'backup')),
      provisional: outlook.ahead.filter(({ duty }) => yearOf(duty.date) > announcedUntil).length,
    };
  });
}

function feedsOf(db: Database, office: Office): WardLine['feeds'] {
  const { addresses, built, behind } = readFeedStatus(db);
  if (addresses === 0) return 'none';
  if (built?.outcome === 'failed') return 'failed';
  return behind || !built ? 'behind' : daysSince(built.at, office.clock);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
