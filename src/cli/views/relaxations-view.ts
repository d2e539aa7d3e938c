// Which single rule, lifted for whom, would fill empty seats.

import type { CivilDate } from '../../domain/civil-date.ts';
import type { RankedRelaxation } from '../../engine/relaxations.ts';
import type { ViewInput } from './proof-view.ts';

/** More are in --json. */
const SHOWN = 5;

export function renderRelaxations(ranked: readonly RankedRelaxation[], view: ViewInput): string {
  const { relaxations, dates } = view.messages;
  const lines = ranked.slice(0, SHOWN).map(one => {
    const filled = one.dates.map(date => dates.date(date)).join(', ');
    return `  ${relaxations.fills(howTo(one, view), filled, one.fills)}`;
  });
  return [relaxations.title, ...lines].join('\n');
}

function howTo({ relaxation: r, days }: RankedRelaxation, { messages }: ViewInput): string {
  const { relaxations, dates } = messages;
  const day = (date: CivilDate) => dates.date(date);
  switch (r.kind) {
    case 'gap':
      return relaxations.gap(r.person, days ?? 0);
    case 'month':
    case 'mentor':
      return relaxations[r.kind](r.person);
    case 'leave':
    case 'weekday':
      return relaxations[r.kind](r.person, day(r.date));
    case 'pair':
      return relaxations.pair(r.first, r.second);
    case 'skill':
      return relaxations.skill(r.skill, day(r.date));
  }
}
