// The fields of a duty as people type them: weekday, time, seats, skill. What cannot be read is a problem that names
// its option.

import { findNamed } from '../../domain/catalogue.ts';
import type { Weekday } from '../../domain/civil-date.ts';
import { type ClockTime, parseClockTime } from '../../domain/clock-time.ts';
import type { Problem } from '../../domain/errors.ts';
import type { SeatCount, SkillRequirement } from '../../domain/pattern.ts';
import { parseWeekday } from '../../domain/weekday-words.ts';
import type { WardFacts } from '../../store/ward-facts.ts';

export function readWeekday(text: string | null, problems: Problem[]): Weekday | undefined {
  if (text === null) return undefined;
  const weekday = parseWeekday(text);
  if (!weekday)
    problems.push({ code: 'weekday-unreadable', facts: { value: text }, place: { option: '--weekday' } });
  return weekday ?? undefined;
}

export function readTime(text: string | null, option: string, problems: Problem[]): ClockTime | undefined {
  if (text === null) return undefined;
  const time = parseClockTime(text);
  if (!time) problems.push({ code: 'time-unreadable', facts: { value: text }, place: { option } });
  return time ?? undefined;
}

export function readSeats(
  text: string,
  { roles }: WardFacts,
  problems: Problem[],
): readonly SeatCount[] | undefined {
  const parts = text.split(/[,;]/).map(part => part.split('='));
  const seats = parts.flatMap(([name = '', count = '']) => {
    const role = findNamed(name, roles);
    return role && /^[0-9]$/.test(count.trim()) ? [{ role: role.code, count: Number(count) }] : [];
  });
  const twice = new Set(seats.map(s => s.role)).size < seats.length;
  if (seats.length === parts.length && !twice && seats.some(s => s.count > 0)) return seats;
  problems.push({ code: 'pattern-seats-wrong', facts: { value: text }, place: { option: '--seats' } });
  return undefined;
}

export function readRequirement(
  text: string,
  { roles, skills }: WardFacts,
  problems: Problem[],
): SkillRequirement | null {
  if (['-', ''].includes(text.trim())) return null;
  const [roleText = '', skillText = ''] = text.split(':');
  const [role, skill] = [findNamed(roleText, roles), findNamed(skillText, skills)];
  if (role && skill) return { role: role.code, skill: skill.code };
  problems.push({ code: 'pattern-skill-wrong', facts: { value: text }, place: { option: '--requires' } });
  return null;
}
