// A ward with two published duties behind it, 4 and 8 January, of which nothing is on record.

import { publishedWard, type TemporaryWard } from './temporary-ward.ts';

interface Attended {
  readonly person: string;
  readonly role: string;
  readonly attendance: string;
  readonly insteadOf: string | null;
  readonly reason: string;
}
export interface Recorded {
  readonly duty: string;
  readonly before: unknown;
  readonly after: {
    readonly attended: readonly Attended[];
    readonly byField: Record<string, number>;
  } & Record<string, unknown>;
}
interface Row {
  readonly person: string;
  readonly turns: number;
  readonly balanceAfterTenths: number;
}

export interface WardWithDuties {
  readonly ward: TemporaryWard;
  /** Who is on the roster of Monday 4 January. */
  readonly officer: string;
  readonly volunteer: string;
  /** A volunteer who is on neither. */
  readonly spare: string;
}

export async function wardWithDuties(): Promise<WardWithDuties> {
  const ward = await publishedWard();
  ward.at('2027-01-08T09:00:00+07:00');
  const { attended } = (await ward.data<Recorded>('record', '04/01/2027', '--dry-run')).after;
  const officer = attended.find(a => a.role === 'officer')?.person ?? '';
  const volunteer = attended.find(a => a.role === 'volunteer')?.person ?? '';
  const friday = (await ward.data<Recorded>('record', '08/01/2027', '--dry-run')).after.attended;
  const taken = new Set([volunteer, ...friday.map(a => a.person)]);
  const spare = ['ĐV01', 'ĐV02', 'ĐV03', 'ĐV04', 'ĐV05'].find(code => !taken.has(code)) ?? '';
  return { ward, officer, volunteer, spare };
}

export const attendanceOf = ({ after }: Recorded) =>
  after.attended.map(a => `${a.person} ${a.attendance}${a.insteadOf ? ` ${a.insteadOf}` : ''}`);

export async function turnsOf(ward: TemporaryWard, person: string): Promise<Row> {
  const { rows } = await ward.data<{ readonly rows: readonly Row[] }>('fairness', '2027-01');
  return rows.find(r => r.person === person) ?? { person, turns: 0, balanceAfterTenths: 0 };
}
