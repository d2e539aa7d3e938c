// A duty to come, pointed at.

import { weekdayOf } from '../../domain/civil-date.ts';
import type { DutyId } from '../../domain/duty.ts';
import type { RoleCode } from '../../domain/person.ts';
import type { RosterDuty } from '../../domain/roster/roster-duty.ts';
import type { CommandInput } from '../command-file.ts';
import { askSearched } from '../prompts.ts';
import type { Visit } from './step.ts';

/** As a command takes it: its date, with the pattern where the date has several. */
export async function chooseDuty({ input, outlook }: Visit, message: string): Promise<string> {
  const duties = [...outlook.ahead, ...outlook.drafted];
  const byId = new Map(duties.map(d => [d.duty.id, d]));
  const choices = [...byId.values()]
    .sort((a, b) => (a.duty.id < b.duty.id ? -1 : 1))
    .map(published => ({ name: dutyLine(published, input), value: dutyAsTyped(published, duties, input) }));
  return askSearched<string>(message, choices);
}

export interface ChosenTurn {
  readonly person: string;
  readonly role: RoleCode;
  readonly duty: string;
  readonly id: DutyId;
}

/** Somebody's turn to come, pointed at; `against` leaves those of the same role that it can be swapped with. */
export async function chooseSeat(
  { input, outlook }: Visit,
  message: string,
  against: ChosenTurn | null = null,
): Promise<ChosenTurn> {
  const { dates } = input.messages;
  const turns = outlook.ahead.flatMap(published =>
    published.seats.flatMap(({ person, role }) => {
      if (!person) return [];
      const { duty } = published;
      const when = `${dates.weekdayShort(weekdayOf(duty.date))} ${dates.date(duty.date)} ${duty.start}`;
      const value = {
        person: person.person,
        role,
        id: duty.id,
        duty: dutyAsTyped(published, outlook.ahead, input),
      };
      if (against && !canSwap(value, against)) return [];
      return [{ name: `${when}: ${person.name ?? ''} (${person.person})`, value }];
    }),
  );
  return askSearched<ChosenTurn>(message, turns);
}

function canSwap(one: ChosenTurn, other: ChosenTurn): boolean {
  return one.role === other.role && one.duty !== other.duty && one.person !== other.person;
}

/** T2 04/01/2027 07:00: Nguyễn Thị Ánh Tuyết, Hoàng Gia An */
export function dutyLine({ duty, seats }: RosterDuty, { messages }: CommandInput): string {
  const when = `${messages.dates.weekdayShort(weekdayOf(duty.date))} ${messages.dates.date(duty.date)}`;
  const names = seats.map(s => s.person?.name ?? s.person?.person ?? messages.cli.emptySeat);
  return `${when} ${duty.start}: ${names.join(', ')}`;
}

export function dutyAsTyped(
  { duty }: RosterDuty,
  duties: readonly RosterDuty[],
  { messages }: CommandInput,
): string {
  const date = messages.dates.date(duty.date);
  const several = duties.some(d => d.duty.date === duty.date && d.duty.pattern !== duty.pattern);
  return several ? `${date}/${duty.pattern}` : date;
}
