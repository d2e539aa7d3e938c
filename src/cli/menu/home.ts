// What the menu shows above its list: the office, today, where its file lies, and the duties to come.

import { weekdayOf } from '../../domain/civil-date.ts';
import type { WardOutlook } from '../../operations/outlook/outlook.ts';
import type { CommandInput } from '../command-file.ts';
import { cutToWidth } from '../views/text-width.ts';
import { dutyLine } from './choose-duty.ts';

const NEXT_DUTIES = 3;

export function renderHome({ locality, today, version, ahead }: WardOutlook, input: CommandInput): string {
  const { menu, dates } = input.messages;
  const date = `${dates.weekday(weekdayOf(today))} ${dates.date(today)}`;
  const head = [locality, date, version === null ? menu.nothingPublished : menu.version(version)].join(' · ');
  const next = ahead.slice(0, NEXT_DUTIES).map(d => `  ${dutyLine(d, input)}`);
  const cut = (line: string) => cutToWidth(line, input.width);
  const file = input.palette.faint(cut(menu.file(input.path)));
  const lines = [menu.next, ...(next.length > 0 ? next : [`  ${menu.noDuties}`])];
  return [input.palette.strong(cut(head)), file, ...lines.map(cut)].join('\n');
}
