import { describe, expect, it } from 'vitest';
import { civil } from '../../../src/domain/civil-date.ts';
import { clock } from '../../../src/domain/clock-time.ts';
import { OFFICER } from '../../../src/domain/person.ts';
import { followDraft } from '../../../src/domain/roster/follow-draft.ts';
import { nextVersion } from '../../../src/domain/roster/next-version.ts';
import type { RosterDuty } from '../../../src/domain/roster/roster-duty.ts';
import { seat, unpinned, vacate } from '../../../src/domain/roster/seating.ts';
import { gapLeftBy } from '../../../src/domain/roster/vacant-seat.ts';
import { heldDuties, heldOutside } from '../../../src/domain/roster/who-served.ts';
import { aDuty, card, code, seated } from './a-duty.ts';

const past = aDuty('2027-01-04', 'CB01 CB02 ĐV01');
const friday = aDuty('2027-01-08', 'CB03 CB04 ĐV02');
const monday = aDuty('2027-01-11', 'CB05 CB06 ĐV03');
const february = aDuty('2027-02-01', 'CB07 CB08 ĐV04');
const inForce = {
  duties: [past, friday, monday, february],
  period: { from: civil('2027-01-01'), until: civil('2027-02-01') },
  now: { date: civil('2027-01-04'), time: clock('07:00') },
};
const without = (duty: RosterDuty, person: string) => vacate(duty, code(person));

describe('the next version', () => {
  it('says anew only what differs, over the dates that change', () => {
    const { changed, dates } = nextVersion(inForce, [past, without(friday, 'CB03'), monday]);
    expect(changed.map(d => `${d.duty.date}: ${seated(d)}`)).toEqual(['2027-01-08: - CB04 ĐV02']);
    expect(dates).toEqual({ from: '2027-01-08', until: '2027-01-09' });
  });

  it('leaves what has begun, however it is wanted, and other months alone', () => {
    const { changed, dates } = nextVersion(inForce, [without(past, 'CB01'), friday, monday]);
    expect(changed).toEqual([]);
    expect(dates).toBeNull();
  });

  it('withdraws what the period no longer has', () => {
    const { changed } = nextVersion(inForce, [friday]);
    expect(changed).toEqual([{ ...monday, state: 'withdrawn' }]);
  });

  it('speaks of the date that a duty leaves, too', () => {
    const moved = { ...monday, duty: { ...monday.duty, date: civil('2027-01-15') } };
    expect(nextVersion(inForce, [friday, moved]).dates).toEqual({ from: '2027-01-11', until: '2027-01-16' });
  });
});

describe('a draft beside what is in force', () => {
  const changed = [seat(friday, { role: OFFICER, seat: 1 }, unpinned(card('CB09')))];

  it('follows where it still agrees', () => {
    const drafted = seat(friday, { role: OFFICER, seat: 2 }, unpinned(card('CB10')));
    const { follow, apart } = followDraft([drafted, monday], [friday, monday], changed);
    expect(follow.map(seated)).toEqual(['CB09 CB10 ĐV02']);
    expect(apart).toEqual([]);
  });

  it('stays apart where somebody drafted otherwise, or has the person already', () => {
    for (const drafted of [
      seat(friday, { role: OFFICER, seat: 1 }, unpinned(card('CB10'))),
      seat(friday, { role: OFFICER, seat: 2 }, unpinned(card('CB09'))),
    ])
      expect(followDraft([drafted], [friday], changed)).toEqual({ follow: [], apart: [friday.duty.id] });
  });
});

describe('what is held', () => {
  it('names those assigned where nothing is on record, and leaves out what was called off', () => {
    const called = { ...monday, state: 'cancelled' as const };
    const held = heldOutside([past, friday, called], new Set([past.duty.id]));
    expect(heldDuties(held, new Map())).toMatchObject([
      { duty: friday.duty.id, served: [{ person: 'CB03' }, { person: 'CB04' }, { person: 'ĐV02' }] },
    ]);
  });
});

describe('a gap', () => {
  it('is what somebody leaves in duties to come, and not in those that have begun', () => {
    const { duties, period, now } = {
      ...inForce,
      duties: [past, aDuty('2027-01-08', 'CB01 CB04 ĐV02'), february],
    };
    const { begun, vacant, emptied } = gapLeftBy(code('CB01'), duties, { ...period, part: 'day' }, now);
    expect(begun).toEqual([past.duty]);
    expect(vacant).toEqual([{ duty: friday.duty, role: OFFICER, seat: 1, left: 'CB01' }]);
    expect(emptied.map(seated)).toEqual(['CB01 CB02 ĐV01', '- CB04 ĐV02', 'CB07 CB08 ĐV04']);
  });
});
