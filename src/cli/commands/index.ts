// Every command, in the order in which help lists them.

import type { CommandFile } from '../command-file.ts';
import {
  leaveAdd,
  leaveRemove,
  pairAllow,
  pairForbid,
  pairList,
  wishAdd,
  wishList,
  wishRemove,
} from './absences.ts';
import { exportCommand } from './export.ts';
import { fairnessCommand } from './fairness.ts';
import { generateCommand } from './generate.ts';
import { holidaysImport } from './holidays-import.ts';
import { holidaysList } from './holidays-list.ts';
import { initCommand } from './init.ts';
import { leaveImport } from './leave-import.ts';
import { leaveList } from './leave-list.ts';
import { pairImport } from './pair-import.ts';
import { peopleAdd, peopleEdit, peopleRetire } from './people.ts';
import { peopleImport } from './people-import.ts';
import { peopleList } from './people-list.ts';
import { publishCommand } from './publish.ts';
import { showCommand } from './show.ts';
import { validateCommand } from './validate.ts';
import {
  holidaysAdd,
  holidaysCheck,
  holidaysRemove,
  patternEnd,
  patternList,
  patternSet,
  rolesList,
  rolesSet,
  rulesList,
  rulesSet,
  settingsList,
  settingsSet,
  skillsList,
  skillsRemove,
  skillsSet,
} from './ward.ts';
import { whyCommand } from './why.ts';
import { wishImport } from './wish-import.ts';

export const COMMANDS: readonly CommandFile[] = [
  initCommand,
  generateCommand,
  showCommand,
  validateCommand,
  whyCommand,
  publishCommand,
  fairnessCommand,
  exportCommand,
  peopleList,
  peopleAdd,
  peopleEdit,
  peopleRetire,
  peopleImport,
  leaveList,
  leaveAdd,
  leaveRemove,
  leaveImport,
  wishList,
  wishAdd,
  wishRemove,
  wishImport,
  pairList,
  pairForbid,
  pairAllow,
  pairImport,
  holidaysList,
  holidaysAdd,
  holidaysRemove,
  holidaysImport,
  holidaysCheck,
  patternList,
  patternSet,
  patternEnd,
  rulesList,
  rulesSet,
  settingsList,
  settingsSet,
  skillsList,
  skillsSet,
  skillsRemove,
  rolesList,
  rolesSet,
];
