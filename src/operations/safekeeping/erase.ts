// `people erase`: the right to be forgotten (law 91/2025/QH15). Name, contact, birth date and calendar addresses go,
// everywhere in the file; turns, versions and their hashes stay, under the code.

import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hasBegun } from '../../domain/duty.ts';
import { ALL_TIME } from '../../domain/period.ts';
import { membershipOn, type Person, type PersonCode } from '../../domain/person.ts';
import { OWN_FIELDS, privacyOf, sayOwn } from '../../domain/person-fields.ts';
import { serves } from '../../domain/roster/roster-duty.ts';
import type { Database } from '../../store/database.ts';
import {
  compact,
  erasePerson,
  type FreeText,
  findInFreeTexts,
  overwriteDeleted,
} from '../../store/erasure.ts';
import { deleteTokensOf } from '../../store/feed-tokens.ts';
import { openForeign } from '../../store/open-database.ts';
import { readPublishedRoster } from '../../store/publications.ts';
import { readTaskRuns, type TaskRun } from '../../store/task-runs.ts';
import { readWardFacts } from '../../store/ward-facts.ts';
import type { WardFile } from '../../store/ward-file.ts';
import { wallTimeAt } from '../../time/clock.ts';
import { findPerson } from '../find-person.ts';
import { type Office, withWard } from '../office.ts';
import { operateOn } from '../operate.ts';
import { refuse } from '../refuse.ts';
import { appendPublication } from '../roster/append-publication.ts';
import { BACKUP_FOLDER, BACKUP_TASK } from './backup.ts';

export interface Erased {
  readonly person: string;
  /** Calendar addresses that were deleted; their files go with the next build. */
  readonly tokens: number;
  /** Where the name may still be read: texts that people typed. */
  readonly freeTexts: readonly FreeText[];
  /** Other files of the ward that still hold the name. */
  readonly copies: readonly string[];
  /** False where the disk had no room to compact the file; what was erased now is overwritten all the same. */
  readonly compacted: boolean;
}

export async function erase(office: Office, typed: string): Promise<Erased> {
  return withWard(office, async file => {
    file.outside(overwriteDeleted);
    const found = await eraseRows(file, office, typed);
    const copies = file.read(db => copiesOf(office.path, backupFolder(office.path, readTaskRuns(db))));
    // Last: a disk that gives up in the middle may refuse even to be read, and what was asked for is done by now.
    return { ...found, copies, compacted: office.dryRun || compactIfRoom(file) };
  });
}

async function eraseRows(
  file: WardFile,
  office: Office,
  typed: string,
): Promise<Omit<Erased, 'copies' | 'compacted'>> {
  return operateOn(
    { file, office, name: 'people erase' },
    db => findErasable(db, office, typed),
    person => ({
      said: { person: person.code },
      write(db) {
        const tokens = eraseFrom(db, office, person.code);
        return { person: person.code, tokens, freeTexts: findInFreeTexts(db, tellingTexts(person)) };
      },
    }),
  );
}

/** Everything that the file holds of a person, inside an operation; returns how many addresses went. */
export function eraseFrom(db: Database, office: Office, person: PersonCode): number {
  const tokens = deleteTokensOf(db, person);
  erasePerson(db, person);
  appendPublication(db, office, { kind: 'erasure', period: ALL_TIME, reason: person, duties: [] });
  return tokens;
}

/** Throws where there is nothing left to erase, or the person still serves. */
function findErasable(db: Database, office: Office, typed: string): Person {
  const facts = readWardFacts(db);
  const found = findPerson(typed, facts.people);
  if (found.name === found.code) refuse({ code: 'erased-already', facts: { person: found.code } });
  const now = wallTimeAt(office.clock.now(), facts.settings.zone);
  const roster = readPublishedRoster(db, ALL_TIME, facts.settings.presentation);
  const duty = roster.duties.findLast(d => !hasBegun(d.duty, now) && serves(d, found.code));
  const member = membershipOn(found, now.date);
  const until = duty?.duty.date ?? member?.until ?? (member ? '' : null);
  if (until !== null) refuse({ code: 'erase-still-serving', facts: { person: found.code, until } });
  return found;
}

/** The name and every text that is not for all: what would tell who it was. */
function tellingTexts(person: Person): readonly string[] {
  const told = OWN_FIELDS.filter(field => field === 'name' || privacyOf(field) !== 'all');
  return told.map(field =>
    sayOwn<typeof field, string>(person, field, {
      name: text => text,
      text: text => text,
      phone: text => text,
      date: () => '',
      year: () => '',
      flag: () => '',
      skills: () => '',
    }),
  );
}

function compactIfRoom(file: WardFile): boolean {
  try {
    file.outside(compact);
    return true;
  } catch {
    return false;
  }
}

function backupFolder(path: string, runs: readonly TaskRun[]): string | null {
  const file = runs.find(run => run.task === BACKUP_TASK)?.facts['file'];
  return typeof file === 'string' ? dirname(resolve(dirname(path), file)) : null;
}

/** Files of wards beside this one and where backups go: copies made before an upgrade, a restore, at night. */
function copiesOf(path: string, backups: string | null): readonly string[] {
  const folders = new Set([
    dirname(resolve(path)),
    join(dirname(resolve(path)), BACKUP_FOLDER),
    ...(backups ? [backups] : []),
  ]);
  return [...folders]
    .flatMap(folder => filesIn(folder))
    .filter(file => file !== resolve(path) && isWard(file))
    .sort();
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isFile() && !basename(entry.name).endsWith('-journal'))
      .map(entry => join(folder, entry.name));
  } catch {
    return [];
  }
}

function isWard(path: string): boolean {
  try {
    openForeign(path).close();
    return true;
  } catch {
    return false;
  }
}
