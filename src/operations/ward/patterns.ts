// Duty patterns: a change begins on a date, and the pattern before it ends there, so that the past keeps the
// pattern it was drawn up by.

import { addDays, type CivilDate } from '../../domain/civil-date.ts';
import type { Problem } from '../../domain/errors.ts';
import { DEFAULT_TALLY, type Pattern, type PatternCode, parsePatternCode } from '../../domain/pattern.ts';
import { cleanText } from '../../domain/text.ts';
import { deletePattern, writePattern } from '../../store/patterns.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { type Changed, changeWard } from '../change-ward.ts';
import type { Office } from '../office.ts';
import { readCivilDate } from '../read-period.ts';
import { refuse, refuseAny } from '../refuse.ts';
import { readRequirement, readSeats, readTime, readWeekday } from './pattern-fields.ts';

/** As typed; what is missing stays as the pattern has it. */
export interface PatternInput {
  readonly code: string;
  readonly weekday: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly label: string | null;
  readonly place: string | null;
  /** `officer=1,volunteer=2`. */
  readonly seats: string | null;
  /** `officer:hộ tịch`, or `-` for none. */
  readonly requires: string | null;
  readonly tally: string | null;
  /** From when it holds; today where it is null. */
  readonly from: string | null;
  readonly last: string | null;
}

export interface PatternChange {
  readonly before: Pattern | null;
  readonly after: Pattern;
}

export async function setPattern(office: Office, input: PatternInput): Promise<Changed<PatternChange>> {
  return changeWard(office, 'pattern set', (facts, now) => {
    const code = parsePatternCode(input.code);
    if (!code) return refuse({ code: 'pattern-code-wrong', facts: { value: input.code } });
    const before = facts.patterns.findLast(p => p.code === code) ?? null;
    const after = readPattern(code, input, before, facts, now.date);
    if (before && after.validFrom < before.validFrom)
      refuse({ code: 'pattern-overlaps', facts: { code, from: before.validFrom } });
    return {
      said: { pattern: code, from: after.validFrom },
      result: { before, after },
      write(db) {
        if (before && before.validFrom < after.validFrom && (before.validUntil ?? '9999') > after.validFrom)
          writePattern(db, { ...before, validUntil: after.validFrom });
        writePattern(db, after);
      },
    };
  });
}

/** Ends a pattern: `lastDay` is its last, today where it is null. One that would never have held is taken out. */
export async function endPattern(
  office: Office,
  codeText: string,
  lastDay: CivilDate | null,
): Promise<Changed<PatternChange>> {
  return changeWard(office, 'pattern end', (facts, now) => {
    const last = lastDay ?? now.date;
    const known = [...new Set(facts.patterns.map(p => p.code))];
    const before = facts.patterns.findLast(p => p.code === parsePatternCode(codeText));
    if (!before) return refuse({ code: 'pattern-unknown', facts: { value: codeText, known } });
    const after = { ...before, validUntil: addDays(last, 1) };
    return {
      said: { pattern: before.code, last },
      result: { before, after },
      write(db) {
        if (after.validUntil > before.validFrom) writePattern(db, after);
        else deletePattern(db, before);
      },
    };
  });
}

function readPattern(
  code: PatternCode,
  input: PatternInput,
  before: Pattern | null,
  facts: WardFacts,
  today: CivilDate,
): Pattern {
  const problems: Problem[] = [];
  const weekday = readWeekday(input.weekday, problems) ?? before?.weekday;
  const start = readTime(input.start, '--start', problems) ?? before?.start;
  const end = readTime(input.end, '--end', problems) ?? before?.end;
  const seats = input.seats === null ? before?.seats : readSeats(input.seats, facts, problems);
  const requires =
    input.requires === null ? (before?.requires ?? null) : readRequirement(input.requires, facts, problems);
  const missing: readonly (readonly [unknown, string])[] = [
    [weekday ?? input.weekday, '--weekday'],
    [start ?? input.start, '--start'],
    [end ?? input.end, '--end'],
    [seats ?? input.seats, '--seats'],
  ];
  for (const [value, option] of missing)
    if (value === undefined || value === null) problems.push({ code: 'option-missing', facts: { option } });
  if (start && end && end <= start) problems.push({ code: 'pattern-times-reversed', facts: { start, end } });
  refuseAny(problems);
  if (!weekday || !start || !end || !seats)
    return refuse({ code: 'option-missing', facts: { option: '--seats' } });
  return {
    code,
    weekday,
    start,
    end,
    label: cleanText(input.label ?? before?.label ?? ''),
    place: cleanText(input.place ?? before?.place ?? ''),
    seats,
    requires,
    tally: cleanText(input.tally ?? before?.tally ?? DEFAULT_TALLY),
    validFrom: input.from === null ? today : readCivilDate(input.from),
    validUntil: input.last === null ? null : addDays(readCivilDate(input.last), 1),
  };
}
