import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../src/domain/duty.ts';
import { OFFICER, type RoleCode, VOLUNTEER } from '../../../src/domain/person.ts';
import { pinnedTurns, withPins } from '../../../src/domain/roster/pins.ts';
import {
  openSeatsOf,
  type RosterDuty,
  seatAt,
  seatedTwice,
  seatOf,
  turnsOf,
  withDuties,
} from '../../../src/domain/roster/roster-duty.ts';
import { sameDraft, sameDuty, samePeople } from '../../../src/domain/roster/same-duty.ts';
import { seatFor } from '../../../src/domain/roster/seat-for.ts';
import { seatNamed } from '../../../src/domain/roster/seat-named.ts';
import { seatTurns } from '../../../src/domain/roster/seat-turns.ts';
import {
  missingIn,
  rename,
  seat,
  unpin,
  unpinAll,
  unpinned,
  vacate,
  withOnly,
  withoutSeats,
} from '../../../src/domain/roster/seating.ts';
import { emptySeatsOf, seatsLeftBy } from '../../../src/domain/roster/vacant-seat.ts';
import { aDuty, card, code, seated } from './a-duty.ts';

const monday = aDuty('2027-01-04', 'CB01 CB02 ĐV01');
const second = { role: OFFICER, seat: 2 };
const LATER = 'Đoàn phường cử sau';
const pin = (duty: RosterDuty, place: { readonly role: RoleCode; readonly seat: number }): RosterDuty => {
  const holder = seatAt(duty, place)?.person ?? null;
  return seat(duty, place, { person: holder, pinned: true, note: '' });
};
const leftOpen = (duty: RosterDuty) =>
  seat(duty, { role: VOLUNTEER, seat: 1 }, { person: null, pinned: false, note: LATER });

describe('a seat', () => {
  it('is taken by whoever is put into it, and no other one changes', () => {
    expect(seated(seat(monday, second, unpinned(card('CB09'))))).toBe('CB01 CB09 ĐV01');
  });

  it('that was left open loses its note once somebody sits there', () => {
    const open = leftOpen(monday);
    expect(seated(open)).toBe(`CB01 CB02 -(${LATER})`);
    expect(openSeatsOf([open])).toEqual([{ duty: monday.duty.id, role: VOLUNTEER, seat: 1, note: LATER }]);
    expect(seated(seat(open, { role: VOLUNTEER, seat: 1 }, unpinned(card('ĐV02'))))).toBe('CB01 CB02 ĐV02');
  });

  it('is empty once its person goes, and says who left it', () => {
    expect(seated(vacate(monday, code('CB02')))).toBe('CB01 - ĐV01');
    expect(seatsLeftBy(code('CB02'), monday)).toEqual([{ duty: monday.duty, ...second, left: 'CB02' }]);
    expect(emptySeatsOf(vacate(monday, code('CB02')))).toEqual([
      { duty: monday.duty, ...second, left: null },
    ]);
  });

  it('left by nobody leaves the duty as it was', () => {
    expect(vacate(monday, code('CB09'))).toBe(monday);
    expect(unpin(monday, code('CB01'))).toBe(monday);
  });

  it('is found by its number, by its person, or as the only one that can be meant', () => {
    expect(seatOf(monday, code('CB02'))?.seat).toBe(2);
    expect(seatFor(monday, { role: OFFICER, seat: 3, person: null })).toBeNull();
    expect(seatFor(monday, { role: VOLUNTEER, seat: null, person: code('ĐV02') })?.seat).toBe(1);
    expect(seatFor(monday, { role: OFFICER, seat: null, person: code('CB02') })?.seat).toBe(2);
    expect(seatFor(monday, { role: OFFICER, seat: null, person: code('CB03') })).toBeNull();
    const gap = vacate(monday, code('CB02'));
    expect(seatFor(gap, { role: OFFICER, seat: null, person: code('CB03') })?.seat).toBe(2);
  });

  it('beside another seat of the same person is noticed', () => {
    expect(seatedTwice(monday)).toBeNull();
    expect(seatedTwice(seat(monday, second, unpinned(card('CB01'))))).toBe('CB01');
  });
});

describe('a swap', () => {
  it('done twice is none', () => {
    const friday = aDuty('2027-01-08', 'CB03 CB04 ĐV02');
    const first = { role: OFFICER, seat: 1 };
    const swapped = ([a, b]: readonly RosterDuty[]) => {
      const [one, two] = [a && seatAt(a, first)?.person, b && seatAt(b, first)?.person];
      if (!a || !b || !one || !two) throw new Error('nobody to swap');
      return withDuties([a, b], [seat(a, first, unpinned(two)), seat(b, first, unpinned(one))]);
    };
    const once = swapped([monday, friday]);
    expect(once.map(seated)).toEqual(['CB03 CB02 ĐV01', 'CB01 CB04 ĐV02']);
    expect(swapped(once)).toEqual([monday, friday]);
  });
});

describe('a pin', () => {
  it('holds one person, and is lifted for one or for all', () => {
    const held = pin(monday, second);
    expect(pinnedTurns([held])).toEqual([{ duty: monday.duty.id, role: OFFICER, person: 'CB02' }]);
    expect(seated(unpin(held, code('CB01')))).toBe('CB01 CB02* ĐV01');
    expect(seated(unpin(held, code('CB02')))).toBe('CB01 CB02 ĐV01');
    expect(unpinAll(held)).toEqual(monday);
  });

  it('of a draft counts for the same person in the same duty, in whichever seat', () => {
    const moved = seat(
      seat(monday, second, unpinned(card('CB01'))),
      { role: OFFICER, seat: 1 },
      unpinned(card('CB02')),
    );
    const friday = aDuty('2027-01-08', 'CB02 CB04 ĐV02');
    expect(withPins([moved, friday], [pin(monday, second)]).map(seated)).toEqual([
      'CB02* CB01 ĐV01',
      'CB02 CB04 ĐV02',
    ]);
  });

  it('makes no difference to a version, but to a draft', () => {
    expect(sameDuty(monday, pin(monday, second))).toBe(true);
    expect(sameDraft(monday, pin(monday, second))).toBe(false);
  });
});

describe('the same duty', () => {
  it('has other names and slots, but no other people, seats, notes or times', () => {
    expect(
      sameDuty(
        monday,
        rename(monday, person => ({ ...card(person), title: 'Trưởng ban' })),
      ),
    ).toBe(true);
    expect(sameDuty(monday, { ...monday, duty: { ...monday.duty, slot: 9 } })).toBe(true);
    expect(sameDuty(monday, { ...monday, note: 'Bão số 3' })).toBe(false);
    expect(sameDuty(monday, { ...monday, duty: { ...monday.duty, place: 'Nhà văn hóa' } })).toBe(false);
    expect(sameDuty(monday, vacate(monday, code('CB01')))).toBe(false);
  });

  it('has the same people where two of a role change seats', () => {
    const turned = aDuty('2027-01-04', 'CB02 CB01 ĐV01');
    expect(samePeople(monday, turned)).toBe(true);
    expect(sameDuty(monday, turned)).toBe(false);
  });
});

describe('turns', () => {
  const { id } = monday.duty;
  const officer = (person: string): Turn => ({ duty: id, role: OFFICER, person: code(person) });

  it('are those who sit in seats', () => {
    expect(turnsOf([vacate(monday, code('ĐV01'))])).toEqual([officer('CB01'), officer('CB02')]);
  });

  it('leave people where they sat, and fill the free seats in order of code', () => {
    const before = pin(aDuty('2027-01-04', 'CB05 CB02 -'), second);
    const turns = [officer('CB02'), officer('CB01')];
    expect(seated(seatTurns(before, turns, card))).toBe('CB01 CB02* -');
  });

  it('take a seat left open only where no other is free', () => {
    const open = seat(
      aDuty('2027-01-04', '- - -'),
      { role: OFFICER, seat: 1 },
      { ...unpinned(card('CB01')), person: null, note: LATER },
    );
    expect(seated(seatTurns(open, [officer('CB03')], card))).toBe(`-(${LATER}) CB03 -`);
    expect(seated(seatTurns(open, [officer('CB03'), officer('CB04')], card))).toBe('CB04 CB03 -');
  });
});

describe('those named by hand', () => {
  it('sit in their order, held fast, in seats that the duty gains where it lacks them', () => {
    const named = ['CB02', 'CB01', 'CB03'].map(person => ({ role: OFFICER, person: code(person) }));
    const made = seatNamed(monday.duty, named, [OFFICER, VOLUNTEER], card);
    expect(seated(made)).toBe('CB02* CB01* CB03* -');
    expect(made.duty.seats).toEqual([
      { role: OFFICER, count: 3 },
      { role: VOLUNTEER, count: 1 },
    ]);
  });
});

describe('what is to be filled', () => {
  it('leaves out seats that somebody meant to be empty', () => {
    const gap = leftOpen(vacate(monday, code('CB02')));
    expect(missingIn(gap)).toEqual([{ role: OFFICER, count: 1 }]);
    expect(withOnly(gap, s => s.person !== null).seats).toEqual([
      { role: OFFICER, count: 1 },
      { role: VOLUNTEER, count: 0 },
    ]);
    expect(withoutSeats(gap.duty, [{ role: VOLUNTEER }]).seats).toEqual([
      { role: OFFICER, count: 2 },
      { role: VOLUNTEER, count: 0 },
    ]);
  });
});
