// Every value that a command takes, and what it must refuse: the table is checked against the commands, so that a
// new option without an entry fails.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { flagOf } from '../../src/cli/declaration.ts';
import type { SettingKey } from '../../src/domain/settings/settings-table.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { publishedWard, type TemporaryWard } from './temporary-ward.ts';
import { FREE_TEXT, PLACES, WRONG } from './wrong-values.ts';

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await publishedWard();
});
afterAll(() => ward.remove());

const values = COMMANDS.flatMap(command => [
  ...Object.values(command.arguments ?? {}).map(
    argument => `${command.name} ${typeof argument === 'string' ? argument : argument.as}`,
  ),
  ...Object.entries(command.options ?? {})
    .filter(([, { value }]) => value !== null)
    .map(([name]) => `${command.name} ${flagOf(name)}`),
]);

describe('every value of every command', () => {
  it('has an entry in the table of wrong values, or is free text', () => {
    expect(values.filter(value => !(value in PLACES) && !FREE_TEXT.test(value))).toEqual([]);
    expect(Object.keys(PLACES).filter(place => !values.includes(place))).toEqual([]);
  });

  const cases = Object.entries(PLACES).flatMap(([place, entry]) =>
    entry === 'text' ? [] : WRONG[entry[0]].map(wrong => [place, wrong, entry.slice(1)] as const),
  );
  it.each(cases)('%s refuses “%s”', async (_, wrong, argv) => {
    const before = ward.bytes();
    const typed = argv.map(word => (word === '~' ? ward.db : word.replace('@', wrong)));
    const { exitCode, stdout, stderr } = await ward.run(...typed);
    expect([exitCode, stderr]).toEqual([expect.toBeOneOf([2, 3]), expect.stringContaining(wrong)]);
    expect(stdout).toBe('');
    expect(ward.bytes().equals(before)).toBe(true);
  });
});

describe('settings', () => {
  it.each<[SettingKey, string]>([
    ['alarms', '20:00; sớm'],
    ['balanced-weekdays', 'T2'],
    ['base-url', 'http://lich.example.vn'],
    ['feed-contact-shown', 'có lẽ'],
    ['feed-months-ahead', '25'],
    ['feed-months-back', '-1'],
    ['language', 'fr'],
    ['locality', ''],
    ['make-up-days', 'nghỉ'],
    ['max-per-month', 'officer=0'],
    ['max-per-month', 'công an=3'],
    ['min-gap-days', '32'],
    ['mixed-roles', 'officer, officer'],
    ['opens-at', '25h'],
    ['organisation', ''],
    ['short-name', ''],
    ['symbol', 'kh/ubnd'],
    ['trainee-needs-mentor', '?'],
    ['without-skill', 'bỏ qua'],
    ['youth-union', 'đôi khi'],
    ['youth-union-organisation', ''],
  ])('%s refuses “%s”', async (key, value) => {
    const before = ward.bytes();
    const { exitCode, stderr } = await ward.run('settings', 'set', key, value);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(messagesIn('vi').settings.title(key))]);
    expect(ward.bytes().equals(before)).toBe(true);
  });
});
