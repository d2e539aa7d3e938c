// What the program is made of, for who has to help from afar.

import { sqliteVersion } from '../../store/database.ts';
import { knownMigrations } from '../../store/migrate.ts';
import { workCalendar } from '../../workdays/work-calendar.ts';

export interface About {
  readonly program: string;
  readonly node: string;
  readonly sqlite: string;
  /** Of the ward's file: how many steps it is from the first one. */
  readonly fileFormat: number;
  /** The last year whose days off the program knows. */
  readonly announcedUntil: number;
}

export function about(program: string): About {
  return {
    program,
    node: process.versions.node,
    sqlite: sqliteVersion(),
    fileFormat: knownMigrations().length,
    announcedUntil: workCalendar([]).announcedUntil,
  };
}
