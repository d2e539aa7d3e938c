// What a sheet says of one duty that is over: who came, and the figures.

import type { SaidAttendance } from '../domain/attendance.ts';
import type { Place, Problem } from '../domain/errors.ts';
import type { PersonCode } from '../domain/person.ts';
import type { SaidFigures } from './service-figures.ts';
import type { Account } from './tables/account.ts';

export interface SignedDuty {
  /** `2027-01-04` or `2027-01-04/T2`. */
  readonly named: string;
  /** Of its rows, the first one first. */
  readonly places: readonly [Place, ...Place[]];
  readonly attendance: readonly SaidAttendance[];
  readonly figures: SaidFigures;
  /** Whether nothing was filled in of what the sheet asks. */
  readonly blank: boolean;
  /** Whether something of it could not be read. */
  readonly doubtful: boolean;
  /** People of a grid without a mark on that day. */
  readonly unmarked: readonly UnmarkedPerson[];
}

export interface UnmarkedPerson {
  readonly person: PersonCode;
  readonly place: Place;
}

export interface SignInSheet {
  readonly duties: readonly SignedDuty[];
  readonly problems: readonly Problem[];
  readonly account: Account;
}

export function newDuty(named: string, place: Place): SignedDuty {
  return { named, places: [place], attendance: [], figures: {}, blank: true, doubtful: false, unmarked: [] };
}
