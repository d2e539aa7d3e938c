// Which single rule, lifted for whom, would fill empty seats.

import type { RankedRelaxation } from '../../engine/relaxations.ts';
import { type Named, namesOf } from '../../i18n/names.ts';
import { sayRelaxation } from '../../i18n/say-relaxation.ts';
import type { View } from './view.ts';

/** More are in --json. */
const SHOWN = 5;

export function renderRelaxations(ranked: readonly RankedRelaxation[], named: Named, view: View): string {
  const names = namesOf(named, view.language);
  const { relaxations, dates } = view.messages;
  const lines = ranked.slice(0, SHOWN).map(one => {
    const filled = one.dates.map(date => dates.date(date)).join(', ');
    const how = sayRelaxation(one.relaxation, one.days, view.messages, names);
    return `  ${relaxations.fills(how, filled, one.fills)}`;
  });
  return [relaxations.title, ...lines].join('\n');
}
