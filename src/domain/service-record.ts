// What happened at a duty: who came, and how many were served. The office reports these figures.

import type { DutyId } from './duty.ts';
import type { PersonCode, RoleCode } from './person.ts';

export const ATTENDANCES = ['came', 'late', 'absent', 'stood-in'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export interface Attended {
  readonly person: PersonCode;
  readonly role: RoleCode;
  readonly attendance: Attendance;
  /** For `stood-in`: whom they replaced. */
  readonly insteadOf: PersonCode | null;
  readonly reason: string;
}

export interface ServiceRecord {
  readonly duty: DutyId;
  readonly attended: readonly Attended[];
  /** People served on behalf of an organisation, and citizens. */
  readonly organisations: number;
  readonly citizens: number;
  /** Files: received, answered the same day, given an appointment, only guided. */
  readonly received: number;
  readonly answeredSameDay: number;
  readonly appointed: number;
  readonly guided: number;
  /** Files by field (hộ tịch, chứng thực …), the ward's own list. */
  readonly byField: ReadonlyMap<string, number>;
  /** Answers on five levels, from "Rất không hài lòng" to "Rất hài lòng"; null where nobody was asked. */
  readonly satisfaction: readonly [number, number, number, number, number] | null;
  /** Minutes to the result, where they were taken down. */
  readonly minutesToResult: readonly number[];
  readonly note: string;
}
