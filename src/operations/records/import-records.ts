// Many records at once, from a sign-in sheet: read whole, every problem told with its row, then one transaction.

import type { Problem } from '../../domain/errors.ts';
import { serves } from '../../domain/roster/roster-duty.ts';
import { rollOf } from '../../intake/identity/find-described.ts';
import { readSignInSheets, type SignInField } from '../../intake/sign-in-sheet.ts';
import type { SignedDuty, UnmarkedPerson } from '../../intake/signed-duty.ts';
import type { Account } from '../../intake/tables/account.ts';
import type { Headings } from '../../intake/tables/headings.ts';
import type { Table } from '../../intake/tables/table.ts';
import { writeServiceRecord } from '../../store/service-records.ts';
import type { WallTime } from '../../time/clock.ts';
import { type Changed, changeFrom } from '../change-ward.ts';
import { type LeftOut, type RowAnswers, refuseUnlessLeftOut } from '../lists/left-out.ts';
import type { Office } from '../office.ts';
import { findRecordable, type RecordBasis, readRecordBasis } from './record-basis.ts';
import { collecting, isCorrection, type RecordChange, recordedAs } from './record-duty.ts';

export interface ImportedRecords {
  readonly file: string;
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  /** Duties that the sheet asks about and says nothing of, as it names them: no records. */
  readonly leftBlank: readonly string[];
  readonly account: Account;
  readonly records: readonly RecordChange[];
  readonly leftOut: LeftOut;
}

export interface RecordSheet extends RowAnswers {
  readonly file: string;
  readonly tables: readonly Table[];
  readonly headings: Headings<SignInField>;
}

export async function importRecords(
  office: Office,
  { file, tables, headings, ...answers }: RecordSheet,
): Promise<Changed<ImportedRecords>> {
  return changeFrom(office, 'record import', readRecordBasis, (basis, now) => {
    const { facts, fields } = basis;
    const sheet = readSignInSheets(tables, { roll: rollOf(facts.people, answers.matches), fields, headings });
    const filled = sheet.duties.filter(d => !d.blank || d.doubtful);
    const read = filled.map(signed => readSigned(signed, basis, now));
    const problems = [...sheet.problems, ...read.flatMap(r => r.problems)];
    refuseUnlessLeftOut(problems, answers);
    const changes = read.flatMap(r => r.change ?? []);
    const rows = read.flatMap(({ change, signed }) => (change ? [] : signed.places));
    const differing = changes.filter(change => change.before === null || isCorrection(change));
    const added = changes.filter(change => change.before === null).length;
    const corrected = differing.length - added;
    return {
      said: { file, added, corrected },
      result: {
        file,
        added,
        corrected,
        unchanged: changes.length - differing.length,
        leftBlank: sheet.duties.filter(d => d.blank && !d.doubtful).map(d => d.named),
        account: sheet.account,
        records: differing,
        leftOut: { problems, rows },
      },
      write(db) {
        for (const { after } of differing) writeServiceRecord(db, after);
      },
    };
  });
}

interface ReadSigned {
  readonly signed: SignedDuty;
  /** Null where anything of it is not certain. */
  readonly change: RecordChange | null;
  readonly problems: readonly Problem[];
}

function readSigned(signed: SignedDuty, basis: RecordBasis, now: WallTime): ReadSigned {
  const { named, places, attendance, figures, unmarked } = signed;
  const own: Problem[] = [];
  const duty = collecting(own, () => findRecordable(named, basis, now));
  if (duty) own.push(...unmarked.filter(u => serves(duty, u.person)).map(u => attendanceBlank(u, basis)));
  const change = duty && recordedAs(duty, { attendance, figures }, basis, own);
  const problems = own.map(problem => ({ ...problem, place: placeOf(problem, places[0]) }));
  return { signed, problems, change: signed.doubtful || problems.length > 0 ? null : change };
}

/** Somebody of the roster without a mark, where others have one: came or not is not said. */
function attendanceBlank({ person, place }: UnmarkedPerson, { facts }: RecordBasis): Problem {
  const value = facts.people.find(p => p.code === person)?.name ?? person;
  return { code: 'attendance-blank', facts: { value }, place };
}

/** What has no row of its own stands in the first row of its duty. */
function placeOf(problem: Problem, first: NonNullable<Problem['place']>) {
  return problem.place?.row === undefined ? first : problem.place;
}
