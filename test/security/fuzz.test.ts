// Every parser of what is typed is given what nobody would type. FUZZ_RUNS asks for more (`npm run fuzz`); the seed is fixed, so a
// failure comes back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { civil, parseCivilDate } from '../../src/domain/civil-date.ts';
import { minuteOfDay, parseClockTime } from '../../src/domain/clock-time.ts';
import { readOneDay, readWholePeriod } from '../../src/domain/days/read-days.ts';
import { LONGEST_PERIOD_YEARS } from '../../src/domain/period.ts';
import { cleanText, searchKey } from '../../src/domain/text.ts';
import { lintCalendar } from '../../src/feeds/lint.ts';
import { lichtruc } from '../cli/captured.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 300);
const options = { numRuns: runs, seed: 20261124 };
const today = civil('2026-11-24');

/** Text, and text that is nearly right: pieces of what the parsers know, shuffled. */
function nearly(...pieces: readonly string[]) {
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 }));
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(piece, { maxLength: 8 }).map(parts => parts.join('')),
  );
}

describe('whatever is typed', () => {
  it('a date is a day of the calendar or nothing', () => {
    fc.assert(
      fc.property(nearly('2027', '-', '/', '02', '29', '30', '0', '1', ' '), text => {
        const day = readOneDay(text, { today, direction: 'either' });
        if (day.kind === 'understood') expect(parseCivilDate(day.value)).toBe(day.value);
      }),
      options,
    );
  });

  it('a period has dates in order and is not too long', () => {
    const text = nearly(
      '2027',
      '9999',
      '0000',
      '-',
      '/',
      'Q',
      '1',
      '4',
      '..',
      '02',
      '12',
      '29',
      'next-month',
    );
    fc.assert(
      fc.property(text, typed => {
        const read = readWholePeriod(typed, { today, direction: 'ahead' });
        if (read.kind === 'refused') return;
        const period = read.value;
        expect(parseCivilDate(period.from), typed).toBe(period.from);
        expect(parseCivilDate(period.until), typed).toBe(period.until);
        expect(period.from < period.until, typed).toBe(true);
        const years = Number(period.until.slice(0, 4)) - Number(period.from.slice(0, 4));
        expect(years).toBeLessThanOrEqual(LONGEST_PERIOD_YEARS);
      }),
      options,
    );
  });

  it('a time is a minute of a day', () => {
    fc.assert(
      fc.property(nearly('7', '07', '24', ':', 'h', 'g', '30', '60', ' '), text => {
        const time = parseClockTime(text);
        if (time) expect(minuteOfDay(time)).toBeLessThan(24 * 60);
      }),
      options,
    );
  });

  it('text is one clean line, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b]/u);
        expect(cleanText(clean)).toBe(clean);
        expect(searchKey(searchKey(text))).toBe(searchKey(text));
      }),
      options,
    );
  });

  it('a command line is obeyed or refused, never a fault', async () => {
    const words = COMMANDS.flatMap(command => command.name.split(' '));
    const word = fc.oneof(
      fc.constantFrom(
        ...words,
        '--json',
        '--lang',
        'en',
        '--file',
        '--dry-run',
        '--',
        '-o',
        '2027-01',
        'CB01',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async argv => {
        const { exitCode, stderr } = await lichtruc([...argv, '--file', '/nowhere/ward.db'], COMMANDS);
        expect(exitCode, `${JSON.stringify(argv)} ${stderr}`).not.toBe(70);
      }),
      { ...options, numRuns: Math.ceil(runs / 3) },
    );
  });
});

describe('whatever bytes a calendar has', () => {
  it('a calendar is judged', () => {
    const nearlyCalendar = nearly(
      'BEGIN:',
      'END:',
      'VCALENDAR',
      'VEVENT',
      '\r\n',
      'UID:1',
      ';',
      ':',
      '"',
    ).map(text => new TextEncoder().encode(text));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), nearlyCalendar), bytes => {
        expect(lintCalendar(bytes).length).toBeGreaterThan(0);
      }),
      options,
    );
  });
});
