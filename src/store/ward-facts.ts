// The whole mutable ward in one value: small (hundreds of rows), so it is read whole, once per command.

import type { Exclusion, ForbiddenPair, Leave, Wish } from '../domain/leave.ts';
import type { Closing, OpeningBalance } from '../domain/ledger.ts';
import type { Pattern } from '../domain/pattern.ts';
import type { Person, Role, Skill } from '../domain/person.ts';
import type { WardSettings } from '../domain/ward.ts';
import type { OwnDay } from '../workdays/work-calendar.ts';
import { readClosings } from './closings.ts';
import type { Database } from './database.ts';
import { readOpenings } from './opening-balances.ts';
import { readOwnDays, readPatterns } from './patterns.ts';
import {
  readExclusions,
  readForbiddenPairs,
  readLeave,
  readPeople,
  readRoles,
  readSkills,
  readWishes,
} from './people.ts';
import { readSettings } from './settings.ts';

export interface WardFacts {
  readonly settings: WardSettings;
  readonly roles: readonly Role[];
  readonly skills: readonly Skill[];
  readonly people: readonly Person[];
  readonly leave: readonly Leave[];
  readonly exclusions: readonly Exclusion[];
  readonly wishes: readonly Wish[];
  readonly forbiddenPairs: readonly ForbiddenPair[];
  readonly ownDays: readonly OwnDay[];
  readonly patterns: readonly Pattern[];
  readonly openings: readonly OpeningBalance[];
  readonly closings: readonly Closing[];
}

export function readWardFacts(db: Database): WardFacts {
  return {
    settings: readSettings(db),
    roles: readRoles(db),
    skills: readSkills(db),
    people: readPeople(db),
    leave: readLeave(db),
    exclusions: readExclusions(db),
    wishes: readWishes(db),
    forbiddenPairs: readForbiddenPairs(db),
    ownDays: readOwnDays(db),
    patterns: readPatterns(db),
    openings: readOpenings(db),
    closings: readClosings(db),
  };
}
