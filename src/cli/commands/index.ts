// Every command, in the order in which help lists them.

import type { CommandFile } from '../command-file.ts';
import { catalogueCommands } from './catalogue.ts';
import { changeCommands } from './changes.ts';
import { cronCommands } from './cron.ts';
import { exportCommands } from './export.ts';
import { feedCommands } from './feeds.ts';
import { handMadeCommands } from './hand-made.ts';
import { helpCommands } from './help.ts';
import { historyCommands } from './history.ts';
import { holidayCommands } from './holidays.ts';
import { initCommands } from './init.ts';
import { leaveCommands } from './leave.ts';
import { ledgerCommands } from './ledger.ts';
import { machineCommands } from './machine.ts';
import { manyCommands } from './many.ts';
import { menuCommands } from './menu.ts';
import { pairCommands } from './pairs.ts';
import { patternCommands } from './patterns.ts';
import { peopleCommands } from './people.ts';
import { publishCommands } from './publish.ts';
import { recordCommands } from './records.ts';
import { reportCommands } from './reports.ts';
import { rosterCommands } from './roster.ts';
import { safekeepingCommands } from './safekeeping.ts';
import { settingCommands } from './settings.ts';
import { versionCommands } from './versions.ts';
import { wishCommands } from './wishes.ts';

export const COMMANDS: readonly CommandFile[] = [
  ...menuCommands,
  ...initCommands,
  ...helpCommands,
  ...machineCommands,
  ...peopleCommands,
  ...leaveCommands,
  ...wishCommands,
  ...pairCommands,
  ...catalogueCommands,
  ...holidayCommands,
  ...patternCommands,
  ...settingCommands,
  ...rosterCommands,
  ...handMadeCommands,
  ...publishCommands,
  ...versionCommands,
  ...changeCommands,
  ...exportCommands,
  ...feedCommands,
  ...cronCommands,
  ...ledgerCommands,
  ...recordCommands,
  ...reportCommands,
  ...historyCommands,
  ...safekeepingCommands,
  ...manyCommands,
];
