import type { SettingRule, WardProblems } from '../../../domain/problems/ward.ts';
import { countRule, type FixedRule, isFixedRule } from '../../../domain/settings/setting-rules.ts';
import { isSettingKey } from '../../../domain/settings/settings-table.ts';
import type { Explanations } from '../../explained.ts';
import { shownDay } from '../../shown-day.ts';
import { settings } from '../settings.ts';

const SETTING_RULES: Readonly<Record<FixedRule, string>> = {
  'yes-or-no': 'Write yes or no.',
  'catch-up': 'Give 0 to 4 turns a month, or all.',
  'look-back': 'Give 0 to 120 months.',
  time: 'Write a time like 07:30.',
  'turns-1-31': 'Write officer=4, volunteer=3 (1 to 31 turns; officer=- lifts the limit).',
  'https-url': 'Write an address that begins with https://, e.g. https://calendar.ward.gov.vn/duty.',
  'not-empty': 'This may not be empty.',
  'kind-twice': 'It says “phường”, “xã” or “đặc khu” twice: leave one out.',
  'one-line': 'Make it shorter (at most 500 characters).',
  symbol: 'Write capital letters and dashes, e.g. KH-UBND.',
  alarms: 'Write up to 4 alarms, e.g. 20:00; 30m (at 20:00 the evening before; 30 minutes before).',
  'two-weekdays': 'Write two different weekdays, e.g. monday, friday.',
  'two-roles': 'Write the codes of two different roles, e.g. officer, volunteer.',
};

const UNITS = { days: 'a number of days', months: 'a number of months' };

function settingRule(rule: SettingRule): string {
  if (isFixedRule(rule)) return SETTING_RULES[rule];
  if (isSettingKey(rule)) return `Choose ${settings.choices(rule).join(', or ')}.`;
  const { unit, most } = countRule(rule);
  return `Write ${UNITS[unit]} from 0 to ${most}.`;
}

export const ward: Explanations<WardProblems> = {
  'person-unknown': f => ({
    says: `Nobody has the name or code “${f.value}”.`,
    mend: f.nearest ? `Did you mean ${f.nearest}? See: lichtruc people list.` : 'See: lichtruc people list.',
  }),
  'person-ambiguous': f => ({
    says: `“${f.value}” may be several people: ${f.candidates.map(c => `${c.code} ${c.name}${c.unit ? ` (${c.unit})` : ''}`).join('; ')}.`,
    mend: 'Use the code of the one you mean.',
  }),
  'no-people': () => ({
    says: 'There is nobody on the duty list yet.',
    mend: 'Import them: lichtruc people import FILE.',
  }),
  'leave-unknown': f => ({
    says: `${f.person} has no leave from ${shownDay(f.from)} to ${shownDay(f.last)}.`,
    mend: 'See: lichtruc leave list.',
  }),
  'wish-not-there': f => ({ says: `${f.person} has no such wish.`, mend: 'See: lichtruc wish list.' }),
  'pair-not-there': f => ({
    says: `${f.first} and ${f.second} are no forbidden pair.`,
    mend: 'See: lichtruc pair list.',
  }),
  'day-not-there': f => ({
    says: `${shownDay(f.value)} is neither a day off nor a make-up day.`,
    mend: 'See: lichtruc holidays list.',
  }),
  'person-retired': f => ({
    says: `${f.person} has already left, after ${shownDay(f.last)}.`,
    mend: 'To change the day: lichtruc people edit --last.',
  }),
  'person-code-taken': f => ({
    says: `The code ${f.value} belongs to ${f.name}.`,
    mend: 'Choose another, or leave --code out to get the next free one.',
  }),
  'codes-exhausted': f => ({
    says: `No code starting with “${f.prefix}” is free.`,
    mend: 'Give one with --code.',
  }),
  'skill-in-use': f => ({
    says: `The skill “${f.skill}” is still used: ${f.people.join(', ')}.`,
    mend: 'Take it away there first.',
  }),
  'catalogue-code-wrong': f => ({
    says: `“${f.value}” cannot be a code.`,
    mend: 'Use lower-case letters without marks, digits and dashes, e.g. lead-officer.',
  }),
  'setting-unknown': f => ({
    says: `There is no setting “${f.value}”.`,
    mend: f.nearest
      ? `Did you mean ${f.nearest}? See: lichtruc settings list.`
      : 'See: lichtruc settings list.',
  }),
  'setting-refused': f => ({ says: `${f.key} cannot be “${f.value}”.`, mend: settingRule(f.rule) }),
  'pattern-code-wrong': f => ({
    says: `“${f.value}” is no code of a pattern.`,
    mend: 'Use 1 to 12 upper-case letters without marks, digits and dashes, e.g. T2 or SAT-AM.',
  }),
  'pattern-unknown': f => ({
    says: `There is no pattern “${f.value}”.`,
    mend: `Patterns: ${f.known.join(', ')}.`,
  }),
  'pattern-overlaps': f => ({
    says: `The pattern ${f.code} already holds from ${shownDay(f.from)}.`,
    mend: 'Choose --from on or after that day.',
  }),
  'pattern-times-reversed': f => ({
    says: `The end ${f.end} is not after the start ${f.start}.`,
    mend: `Mend --start or --end. A turn over midnight is two duties: from ${f.start} to 23:59, and the next day from 00:00 to ${f.end}.`,
  }),
  'pattern-seats-wrong': f => ({
    says: `“${f.value}” does not say how many seats.`,
    mend: 'Write officer=1,volunteer=2 (role=number from 0 to 9).',
  }),
  'pattern-skill-wrong': f => ({
    says: `“${f.value}” does not say which skill.`,
    mend: 'Write "officer:civil status", or - for none.',
  }),
  'nobody-chosen': () => ({
    says: 'Nobody is chosen.',
    mend: 'Give codes or names, or use --role or --unit.',
  }),
  'ward-id-wrong': f => ({
    says: `“${f.value}” is not a ward id.`,
    mend: 'A ward id has 8 to 32 lower-case letters, digits and dashes, e.g. thuy-khue.',
  }),
};
