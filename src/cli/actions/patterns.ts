// Duty patterns.

import { addDays } from '../../domain/civil-date.ts';
import { namesIn } from '../../i18n/names.ts';
import { readWard } from '../../operations/read-ward.ts';
import { endPattern, setPattern } from '../../operations/ward/patterns.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { patternEnd, patternSet } from '../commands/patterns.ts';
import { officeOf } from '../office.ts';
import { renderListing } from '../views/listing.ts';
import { changeWard } from './changed.ts';

export async function listPatterns(input: CommandInput): Promise<Outcome> {
  const { patterns, roles, skills } = await readWard(officeOf(input));
  const { dates, commands, cli, ward } = input.messages;
  const nameOf = namesIn(roles, input.language);
  const rows = patterns.map(p => [
    p.code,
    dates.weekday(p.weekday),
    `${p.start}–${p.end}`,
    p.seats
      .filter(s => s.count > 0)
      .map(s => `${s.count} ${nameOf(s.role)}`)
      .join(', '),
    skills.find(s => s.code === p.requires?.skill)?.nameVi ?? '',
    [p.label, p.place].filter(Boolean).join('; '),
    dates.date(p.validFrom),
    p.validUntil ? dates.date(addDays(p.validUntil, -1)) : '',
  ]);
  const { columns } = commands;
  const { seats, requires, label } = ward.columns;
  const head = [
    columns.code,
    cli.columns.weekday,
    cli.columns.time,
    seats,
    requires,
    label,
    columns.from,
    columns.to,
  ];
  return { data: patterns, text: renderListing({ head, rows }, input) };
}

export const changePattern: Action<typeof patternSet> = async (input, given) => {
  const { ward, dates } = input.messages;
  return changeWard(input, {
    change: office => setPattern(office, given),
    say: ({ after: { code, validFrom } }) => [ward.patternSet(code, dates.date(validFrom))],
  });
};

export const closePattern: Action<typeof patternEnd> = async (input, given) => {
  const { ward, dates } = input.messages;
  return changeWard(input, {
    change: office => endPattern(office, given.code, given.last),
    say: ({ after }) => [
      ward.patternEnded(after.code, after.validUntil ? dates.date(addDays(after.validUntil, -1)) : ''),
    ],
  });
};
