// A small roster published in three versions, for tests of feeds.

import { civil, weekdayOf } from '../../src/domain/civil-date.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { makeDutyId } from '../../src/domain/duty.ts';
import type { PatternCode } from '../../src/domain/pattern.ts';
import { OFFICER, type PersonCode, VOLUNTEER } from '../../src/domain/person.ts';
import type { DutyHistory } from '../../src/domain/publication.ts';
import type { DutyState } from '../../src/domain/roster/roster-duty.ts';
import { EVENT_RENDERING, roleNamesIn, type Wording } from '../../src/domain/wording.ts';
import type { FeedInput } from '../../src/feeds/build-feeds.ts';
import { DEFAULT_ROLES, defaultSettings } from '../../src/operations/ward/ward-defaults.ts';

const settings = defaultSettings({ wardId: 'thuy-khue', locality: 'Thụy Khuê', province: 'Hà Nội' });
const presentation = {
  ...settings.presentation,
  bring: 'Thẻ cán bộ; dấu, mực',
  feedContact: 'Văn phòng UBND, chị Hà',
  feedContactShown: true,
};
export const WORDING: Wording = {
  language: 'vi',
  roleNames: roleNamesIn('vi', DEFAULT_ROLES),
  rendering: EVENT_RENDERING,
};
const NAMES: Readonly<Record<string, string>> = {
  CB01: 'Nguyễn Thị Ánh Tuyết',
  CB02: 'Trần "Bình", Văn; \\ 🎉',
  ĐV01: 'Hoàng Gia An',
};

function history(date: string, ...states: readonly (readonly [string, string, DutyState])[]): DutyHistory {
  const day = civil(date);
  const card = (code: string) => ({
    person: code as PersonCode,
    name: NAMES[code] ?? null,
    title: '',
    unit: 'Văn phòng',
  });
  const duty = {
    id: makeDutyId(day, 'T2' as PatternCode),
    pattern: 'T2' as PatternCode,
    nominalDate: day,
    date: day,
    countsAs: weekdayOf(day),
    start: clock('07:00'),
    end: clock('07:30'),
    label: 'Ngày không giấy hẹn',
    place: '',
    seats: [],
    requires: null,
    tally: 'main',
    slot: 0,
    provisional: false,
  };
  return {
    duty: duty.id,
    states: states.map(([officer, volunteer, state], i) => ({
      publication: {
        sequence: i + 1,
        kind: 'version',
        version: i + 1,
        period: { from: civil('2027-01-01'), until: civil('2027-02-01') },
        publishedAt: 1_797_000_000 + 1000 * i,
        by: '',
        reason: '',
        document: { number: null, date: null },
        hash: '',
      },
      as: {
        duty,
        state,
        note: state === 'cancelled' ? 'Bão số 3' : '',
        seats: [
          { role: OFFICER, seat: 1, person: card(officer), pinned: false, note: '' },
          { role: VOLUNTEER, seat: 1, person: card(volunteer), pinned: false, note: '' },
        ],
      },
    })),
  };
}

export const SAMPLE_FEEDS: FeedInput = {
  regained: [],
  histories: [
    history('2027-01-04', ['CB01', 'ĐV01', 'held']),
    history('2027-01-11', ['CB01', 'ĐV01', 'held'], ['CB02', 'ĐV01', 'held']),
    history('2027-01-18', ['CB02', 'ĐV01', 'held'], ['CB02', 'ĐV01', 'held'], ['CB02', 'ĐV01', 'cancelled']),
  ],
  looks: [{ sequence: 1, kind: 'version', publishedAt: 1_797_000_000, presentation, wording: WORDING }],
  people: [],
  roles: DEFAULT_ROLES,
  shortName: presentation.shortName,
  wardId: settings.wardId,
  zone: settings.zone,
  language: 'vi',
  window: { from: civil('2026-12-01'), until: civil('2027-07-01') },
};
