// Which single rule, lifted for whom, would fill empty seats.

import type { RankedRelaxation } from '../../engine/relaxations.ts';
import { sayRelaxation } from '../../i18n/say-relaxation.ts';
import type { ViewInput } from './proof-view.ts';

/** More are in --json. */
const SHOWN = 5;

export function renderRelaxations(ranked: readonly RankedRelaxation[], view: ViewInput): string {
  const { relaxations, dates } = view.messages;
  const lines = ranked.slice(0, SHOWN).map(one => {
    const filled = one.dates.map(date => dates.date(date)).join(', ');
    return `  ${relaxations.fills(sayRelaxation(one.relaxation, one.days, view.messages), filled, one.fills)}`;
  });
  return [relaxations.title, ...lines].join('\n');
}
