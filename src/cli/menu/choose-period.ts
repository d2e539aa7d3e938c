// A period, pointed at: nobody has to know how one is typed.

import { addMonths, type CivilMonth, monthOf } from '../../domain/civil-date.ts';
import { monthsAsTyped } from '../../domain/period.ts';
import type { MonthState } from '../../operations/outlook/outlook-source.ts';
import { askPeriod } from '../ask-date.ts';
import { askChoice, type Choice } from '../prompts.ts';
import type { Visit } from './step.ts';

const OTHER = '';

/** The months in which duties are still to come, the quarters that they make, or a period typed. */
export async function choosePeriod({ input, outlook }: Visit, message: string): Promise<string> {
  const { menu, dates } = input.messages;
  const months = outlook.months.filter(m => m.expected > 0);
  const named = months.map((state): Choice<string> => {
    const name = `${dates.monthTitle(state.month)} (${menu.monthState(state)})`;
    return { name, value: state.month };
  });
  const quarters = months
    .map(m => monthsAsTyped(m.month, addMonths(m.month, 2)))
    .filter(typed => typed.includes('Q'))
    .map(typed => ({ name: menu.quarter(typed), value: typed }));
  const other = { name: menu.otherPeriod, value: OTHER };
  const byDefault = (months.find(isUndrawn) ?? months[0])?.month ?? OTHER;
  const chosen = await askChoice<string>(message, [...named, ...quarters, other], { byDefault });
  return chosen === OTHER ? typePeriod({ input, outlook }, 'ahead') : chosen;
}

/** Nothing of it published or drafted; this month counts only where most of it lies ahead. */
function isUndrawn({ published, drafted, expected }: MonthState): boolean {
  return published === 0 && drafted === 0 && expected > 2;
}

/** A period that has begun: this month or last, this quarter or last, the year, or one typed. */
export async function choosePast({ input, outlook }: Visit, message: string): Promise<string> {
  const { menu, dates } = input.messages;
  const now = monthOf(outlook.today);
  const last = addMonths(now, -1);
  const start = addMonths(now, -((Number(now.slice(5)) - 1) % 3));
  const quarters = [start, addMonths(start, -3)].map(month => monthsAsTyped(month, addMonths(month, 2)));
  const year = now.slice(0, 4);
  const chosen = await askChoice<string>(message, [
    { name: menu.lastMonth(dates.month(last)), value: last },
    { name: menu.thisMonth(dates.month(now)), value: now },
    ...quarters.map(typed => ({ name: menu.quarter(typed), value: typed })),
    { name: menu.year(year), value: year },
    { name: menu.otherPeriod, value: OTHER },
  ]);
  return chosen === OTHER ? typePeriod({ input, outlook }, 'back') : chosen;
}

/** One of the months for which something stands; not asked where there is one only. */
export async function chooseAmong(
  { input, outlook, commands }: Visit,
  message: string,
  months: readonly CivilMonth[],
): Promise<string> {
  const { menu, dates } = input.messages;
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return choosePeriod({ input, outlook, commands }, message);
  const whole = monthsAsTyped(first, last);
  if (first === last) return whole;
  const named = months.map(month => ({ name: dates.monthTitle(month), value: month }));
  const all = { name: menu.allMonths(dates.month(first), dates.month(last)), value: whole };
  return askChoice<string>(message, [all, ...named]);
}

function typePeriod({ input, outlook }: Pick<Visit, 'input' | 'outlook'>, direction: 'ahead' | 'back') {
  return askPeriod(input, input.messages.menu.ask.period, { today: outlook.today, direction });
}
