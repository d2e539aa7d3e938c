// The ward's own days, and how far announcements reach.

import type { DayKind } from '../../domain/day.ts';
import { nameIn } from '../../i18n/names.ts';
import { addDay, checkDays, removeDay } from '../../operations/ward/special-days.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/holidays.ts';
import { officeOf } from '../office.ts';
import { neededOrAsked } from '../options.ts';
import { changeWard } from './changed.ts';

export const addHoliday: Action<typeof declared.holidaysAdd> = async (input, given) => {
  const { ward, dates, commands } = input.messages;
  const typed = given.name ?? (given.swappedWith ? commands.swappedDays : null);
  const name = await neededOrAsked(input, typed, '--name', { message: commands.columns.day });
  return changeWard(input, {
    change: office => addDay(office, { ...given, name }),
    say: ({ date, kind, nameVi, swappedWith }) => [
      ward.dayAdded(dates.date(date), commands.dayKinds[kind], nameVi),
      ...(swappedWith && kind.startsWith('swapped')
        ? [ward.dayAdded(dates.date(swappedWith), commands.dayKinds[otherKind(kind)], nameVi)]
        : []),
    ],
  });
};

function otherKind(kind: DayKind): DayKind {
  return kind === 'swapped-off' ? 'swapped-work' : 'swapped-off';
}

export const removeHoliday: Action<typeof declared.holidaysRemove> = async (input, given) => {
  const { ward, dates } = input.messages;
  return changeWard(input, {
    change: office => removeDay(office, given.date),
    say: ({ date, now }) => {
      const name = now && nameIn(now, input.language);
      return [name ? ward.dayRestored(dates.date(date), name) : ward.dayRemoved(dates.date(date))];
    },
  });
};

/** The answer is no where the coming twelve months reach beyond what was announced. */
export async function checkHolidays(input: CommandInput): Promise<Outcome> {
  const checked = await checkDays(officeOf(input));
  const { ward, commands } = input.messages;
  const no = checked.years.some(year => !year.announced);
  const lines = checked.years.map(y => ward.checkedYear(y.year, y.announced, y.onDutyDays.length));
  const text = [...lines, commands.announcedUntil(checked.announcedUntil)].join('\n');
  return { data: checked, text, no, ...(no ? { advice: ward.checkAdvice } : {}) };
}
