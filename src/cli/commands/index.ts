// Every command, in the order in which help lists them.

import type { CommandFile } from '../command-file.ts';
import { catalogueCommands } from './catalogue.ts';
import { changeCommands } from './changes.ts';
import { cronCommand } from './cron.ts';
import { exportCommand } from './export.ts';
import { feedCommands } from './feeds.ts';
import { handMadeCommands } from './hand-made.ts';
import { historyCommands } from './history.ts';
import { holidayCommands } from './holidays.ts';
import { initCommand } from './init.ts';
import { leaveCommands } from './leave.ts';
import { ledgerCommands } from './ledger.ts';
import { menuCommand } from './menu.ts';
import { pairCommands } from './pairs.ts';
import { patternCommands } from './patterns.ts';
import { peopleCommands } from './people.ts';
import { publishCommand } from './publish.ts';
import { recordCommands } from './records.ts';
import { reportCommands } from './reports.ts';
import { rosterCommands } from './roster.ts';
import { peopleErase, safekeepingCommands } from './safekeeping.ts';
import { settingCommands } from './settings.ts';
import { versionCommands } from './versions.ts';
import { wishCommands } from './wishes.ts';

export const COMMANDS: readonly CommandFile[] = [
  menuCommand,
  initCommand,
  ...peopleCommands,
  peopleErase,
  ...leaveCommands,
  ...wishCommands,
  ...pairCommands,
  ...catalogueCommands,
  ...holidayCommands,
  ...patternCommands,
  ...settingCommands,
  ...rosterCommands,
  ...handMadeCommands,
  publishCommand,
  ...versionCommands,
  ...changeCommands,
  exportCommand,
  ...feedCommands,
  cronCommand,
  ...ledgerCommands,
  ...recordCommands,
  ...reportCommands,
  ...historyCommands,
  ...safekeepingCommands,
];
