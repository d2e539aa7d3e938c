// What happened at a duty: who came, and how many were served. The office reports these figures.

import type { DutyId } from './duty.ts';
import type { PersonCode, RoleCode } from './person.ts';

export const ATTENDANCES = ['came', 'late', 'absent', 'stood-in'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export interface Attended {
  readonly person: PersonCode;
  readonly role: RoleCode;
  readonly attendance: Attendance;
  /** For `stood-in`: whom they replaced, who is on record as absent. */
  readonly insteadOf: PersonCode | null;
  readonly reason: string;
}

/** Answers on five levels, from "Rất không hài lòng" to "Rất hài lòng". */
export type Satisfaction = readonly [number, number, number, number, number];

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
  /** Files by code of the field (hộ tịch, chứng thực …); fields with none are left out. */
  readonly byField: ReadonlyMap<string, number>;
  /** Null where nobody was asked. */
  readonly satisfaction: Satisfaction | null;
  /** Minutes to the result, where they were taken down. */
  readonly minutesToResult: readonly number[];
  readonly note: string;
}

/** A field that files are counted by: the ward's own list. */
export interface ServiceField {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly position: number;
  /** False for one that only old records still use. */
  readonly offered: boolean;
}

export type ServiceRecords = ReadonlyMap<DutyId, ServiceRecord>;

/** Those who were there, a stand-in too; not the absent. */
export function whoServed({
  attended,
}: Pick<ServiceRecord, 'attended'>): readonly Pick<Attended, 'person' | 'role'>[] {
  return attended.filter(a => a.attendance !== 'absent').map(({ person, role }) => ({ person, role }));
}

/** Who stood in for somebody of another role. */
export function standInsOfOtherRoles({ attended }: ServiceRecord): readonly Attended[] {
  return attended.filter(({ insteadOf, role }) => {
    const away = attended.find(a => a.person === insteadOf);
    return away !== undefined && away.role !== role;
  });
}
