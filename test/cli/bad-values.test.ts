// Every value that a command takes, and what it must refuse: the table is checked against the commands, so that a
// new option without an entry fails.

import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { smallWard, type TemporaryWard } from './temporary-ward.ts';

/** Wrong values by kind; each must end with exit code 2 or 3, say the value, and leave the file as it was. */
const WRONG = {
  date: ['31/02/2027', 'hôm qua', '2027-13-01', '02/2027'],
  period: ['2027-13', 'tháng tới', '2027-02-30', '2027-03-01..2027-02-01'],
  person: ['CB99', 'Nguyễn Không Có'],
  percent: ['-1', '201', 'một nửa', '50,5'],
  weekday: ['T8', 'ngày mai'],
  time: ['25:00', '7 giờ', '07:60'],
  role: ['Công an'],
  skill: ['Hộ tịc'],
  number: ['0', '-1', '1,5', 'hai'],
  turns: ['một', '1.234', '1000'],
  nth: ['0', '6', 'hai'],
  leaveKind: ['đi chơi'],
  dayKind: ['nghỉ mát'],
  setting: ['signatry'],
  pattern: ['mẫu mới', 'QUÁ-DÀI-HƠN-MƯỜI-HAI'],
  seats: ['officer', 'officer=10', 'cảnh sát=1', 'officer=1,officer=2', 'officer=0'],
  requirement: ['hộ tịch', 'officer:bay'],
  code: ['C', 'cán bộ 1', 'AB'],
  slug: ['Có Dấu', '../x'],
  wardId: ['x', 'có dấu cách'],
  format: ['docm'],
  choice: ['zz'],
  path: ['khong/co/thu/muc'],
  port: ['65536', '-1', 'http'],
  count: ['-1', '1,5', 'nhiều', '10000'],
  fieldCounts: ['hộ tịch', 'hộ tịch=-1'],
  answers: ['1,2,3', 'tốt', '1,2,3,4,-5'],
  minutes: ['481', '-5', 'nhanh'],
  serviceField: ['bay'],
  mode: ['0044', '999', 'rw-r--r--'],
  map: ['họ tên', 'Tên=tuổi'],
  match: ['bảy', '7=cán bộ'],
} as const;

type Kind = keyof typeof WRONG;

const PEOPLE_CSV = fileURLToPath(new URL('../../fixtures/wards/first-month/people.csv', import.meta.url));
const ADDED = [
  ...['duty', 'add', '--start', '7h', '--end', '7h30'],
  ...['--seats', 'officer=1', '--reason', 'x'],
] as const;

/** How to type a value: the rest of the command around `@`. `text` takes anything that is one line. */
const PLACES: Readonly<Record<string, readonly [Kind, ...string[]] | 'text'>> = {
  'people list --role': ['role', 'people', 'list', '--role', '@'],
  'people list --skill': ['skill', 'people', 'list', '--skill', '@'],
  'people add [name]': 'text',
  'people add --code': ['code', 'people', 'add', 'Lê Thị Thử', '--role', 'officer', '--code', '@'],
  'people add --role': ['role', 'people', 'add', 'Lê Thị Thử', '--code', 'CB88', '--role', '@'],
  'people add --birth-date': [
    'date',
    'people',
    'add',
    'Lê Thị Thử',
    '--role',
    'officer',
    '--birth-date',
    '@',
  ],
  'people add --skills': ['skill', 'people', 'add', 'Lê Thị Thử', '--role', 'officer', '--skills', '@'],
  'people add --share': ['percent', 'people', 'add', 'Lê Thị Thử', '--role', 'officer', '--share=@'],
  'people add --from': ['date', 'people', 'add', 'Lê Thị Thử', '--role', 'officer', '--from', '@'],
  'people add --last': ['date', 'people', 'add', 'Lê Thị Thử', '--role', 'officer', '--last', '@'],
  ...Object.fromEntries(
    ['people', 'leave', 'wish', 'pair', 'holidays'].flatMap((list): [string, [Kind, ...string[]]][] => [
      [`${list} import --encoding`, ['choice', list, 'import', PEOPLE_CSV, '--encoding', '@']],
      [`${list} import --map`, ['map', list, 'import', PEOPLE_CSV, '--map', '@']],
    ]),
  ),
  'people import --role': ['role', 'people', 'import', PEOPLE_CSV, '--role', '@'],
  'people import --match': ['match', 'people', 'import', PEOPLE_CSV, '--match', '@'],
  'people edit [person]': ['person', 'people', 'edit', '@', '--title', 'x'],
  'people edit --role': ['role', 'people', 'edit', 'CB01', '--role', '@'],
  'people edit --birth-date': ['date', 'people', 'edit', 'CB01', '--birth-date', '@'],
  'people edit --skills': ['skill', 'people', 'edit', 'CB01', '--skills', '@'],
  'people edit --share': ['percent', 'people', 'edit', 'CB01', '--share=@'],
  'people edit --from': ['date', 'people', 'edit', 'CB01', '--from', '@'],
  'people edit --last': ['date', 'people', 'edit', 'CB01', '--last', '@'],
  'people retire [person]': ['person', 'people', 'retire', '@'],
  'people retire --last': ['date', 'people', 'retire', 'CB01', '--last', '@'],
  'leave list [period]': ['period', 'leave', 'list', '@'],
  'leave list --person': ['person', 'leave', 'list', '--person', '@'],
  'leave add [dates]': ['period', 'leave', 'add', '@', 'CB01'],
  'leave add [people...]': ['person', 'leave', 'add', '2027-01-04', 'CB01', '@'],
  'leave add --kind': ['leaveKind', 'leave', 'add', '2027-01-04', 'CB01', '--kind', '@'],
  'leave add --role': ['role', 'leave', 'add', '2027-01-04', '--role', '@'],
  'leave remove [dates]': ['period', 'leave', 'remove', '@', 'CB01'],
  'leave remove [person]': ['person', 'leave', 'remove', '2027-01-04', '@'],
  'wish add [person]': ['person', 'wish', 'add', '@', '--never', 'T2'],
  'wish add --avoid': ['date', 'wish', 'add', 'CB01', '--avoid', '@'],
  'wish add --prefer': ['weekday', 'wish', 'add', 'CB01', '--prefer', '@'],
  'wish add --never': ['weekday', 'wish', 'add', 'CB01', '--never', '@'],
  'wish add --nth': ['nth', 'wish', 'add', 'CB01', '--never', 'T2', '--nth', '@'],
  'wish remove [person]': ['person', 'wish', 'remove', '@', '--never', 'T2'],
  'wish remove --avoid': ['date', 'wish', 'remove', 'CB01', '--avoid', '@'],
  'wish remove --prefer': ['weekday', 'wish', 'remove', 'CB01', '--prefer', '@'],
  'wish remove --never': ['weekday', 'wish', 'remove', 'CB01', '--never', '@'],
  'wish remove --nth': ['nth', 'wish', 'remove', 'CB01', '--never', 'T2', '--nth', '@'],
  'pair forbid [first]': ['person', 'pair', 'forbid', '@', 'CB01'],
  'pair forbid [second]': ['person', 'pair', 'forbid', 'CB01', '@'],
  'pair allow [first]': ['person', 'pair', 'allow', '@', 'CB01'],
  'pair allow [second]': ['person', 'pair', 'allow', 'CB01', '@'],
  'holidays list <period>': ['period', 'holidays', 'list', '@'],
  'holidays add <date>': ['date', 'holidays', 'add', '@', '--name', 'x'],
  'holidays add --kind': ['dayKind', 'holidays', 'add', '2027-03-12', '--name', 'x', '--kind', '@'],
  'holidays add --swapped-with': [
    'date',
    'holidays',
    'add',
    '2027-03-12',
    '--name',
    'x',
    '--kind',
    'swapped-off',
    '--swapped-with',
    '@',
  ],
  'holidays remove <date>': ['date', 'holidays', 'remove', '@'],
  'pattern set <code>': ['pattern', 'pattern', 'set', '@'],
  'pattern set --weekday': ['weekday', 'pattern', 'set', 'T2', '--weekday', '@'],
  'pattern set --start': ['time', 'pattern', 'set', 'T2', '--start', '@'],
  'pattern set --end': ['time', 'pattern', 'set', 'T2', '--end', '@'],
  'pattern set --seats': ['seats', 'pattern', 'set', 'T2', '--seats', '@'],
  'pattern set --requires': ['requirement', 'pattern', 'set', 'T2', '--requires', '@'],
  'pattern set --from': ['date', 'pattern', 'set', 'T2', '--from', '@'],
  'pattern set --last': ['date', 'pattern', 'set', 'T2', '--last', '@'],
  'pattern end <code>': ['pattern', 'pattern', 'end', '@'],
  'pattern end --last': ['date', 'pattern', 'end', 'T2', '--last', '@'],
  'rules set [key]': ['setting', 'rules', 'set', '@', '1'],
  'settings set [key]': ['setting', 'settings', 'set', '@', '1'],
  'skills set --code': ['slug', 'skills', 'set', 'Thuế', '--code', '@'],
  'skills remove <skill>': ['skill', 'skills', 'remove', '@'],
  'roles set <code>': ['slug', 'roles', 'set', '@', '--name', 'x'],
  'roles set --position': ['number', 'roles', 'set', 'lead', '--name', 'x', '--position=@'],
  'generate <period>': ['period', 'generate', '@'],
  'generate --time-limit': ['number', 'generate', '2027-01', '--time-limit=@'],
  'show <period>': ['period', 'show', '@'],
  'show --of-version': ['number', 'show', '2027-01', '--of-version=@'],
  'validate <period-or-file>': ['period', 'validate', '@'],
  'validate --year': ['number', 'validate', PEOPLE_CSV, '--year=@'],
  'validate --encoding': ['choice', 'validate', PEOPLE_CSV, '--encoding', '@'],
  'roster send <period>': ['period', 'roster', 'send', '@', '-o', 'x.xlsx'],
  'roster send --role': ['role', 'roster', 'send', '2027-01', '-o', 'x.xlsx', '--role', '@'],
  'roster receive --role': 'text',
  'roster import --year': ['number', 'roster', 'import', PEOPLE_CSV, '--year=@'],
  'record import --encoding': ['choice', 'record', 'import', PEOPLE_CSV, '--encoding', '@'],
  'record import --map': ['map', 'record', 'import', PEOPLE_CSV, '--map', '@'],
  'roster import --encoding': ['choice', 'roster', 'import', PEOPLE_CSV, '--encoding', '@'],
  'publish <period>': ['period', 'publish', '@'],
  'publish --date': ['date', 'publish', '2027-01', '--date', '@'],
  'backup --keep': ['number', 'backup', '--keep=@'],
  'backup --days': ['number', 'backup', '--days=@'],
  'people erase [person]': ['person', 'people', 'erase', '@', '--yes'],
  'publish --recipients': 'text',
  'publish --symbol': 'text',
  'diff <period>': ['period', 'diff', '@'],
  'diff --from': ['number', 'diff', '2027-01', '--from=@'],
  'diff --to': ['number', 'diff', '2027-01', '--to=@'],
  'versions mark <version>': ['number', 'versions', 'mark', '--number', '5', '--', '@'],
  'versions mark --date': ['date', 'versions', 'mark', '1', '--date', '@'],
  'remind [date]': ['date', 'remind', '@'],
  'absent [person]': ['person', 'absent', '@', '2027-01-04'],
  'absent [dates]': ['period', 'absent', 'CB01', '@'],
  'absent --kind': ['leaveKind', 'absent', 'CB01', '2027-01-04', '--kind', '@'],
  'absent --substitute': ['person', 'absent', 'CB01', '2027-01', '--substitute', '@'],
  'swap [person]': ['person', 'swap', '@', '2027-01-04', 'CB01', '2027-01-08'],
  'swap [date]': ['date', 'swap', 'CB02', '@', 'CB01', '2027-01-08'],
  'swap [other]': ['person', 'swap', 'CB01', '2027-01-04', '@', '2027-01-08'],
  'swap [otherDate]': ['date', 'swap', 'CB02', '2027-01-04', 'CB01', '@'],
  'cover [person]': ['person', 'cover', '@', '2027-01-04', 'CB01'],
  'cover [date]': ['date', 'cover', 'CB01', '@', 'CB02'],
  'cover [by]': ['person', 'cover', 'CB01', '2027-01-04', '@'],
  'assign [date]': ['date', 'assign', '@', 'CB01'],
  'assign [person]': ['person', 'assign', '2027-01-04', '@'],
  'assign --role': ['role', 'assign', '2027-01-04', 'CB01', '--role', '@'],
  'assign --seat': ['number', 'assign', '2027-01-04', 'CB01', '--seat=@'],
  'assign --instead-of': ['person', 'assign', '2027-01-04', 'CB01', '--instead-of', '@'],
  'assign --open': 'text',
  'unpin [date]': ['date', 'unpin', '@', 'CB01'],
  'unpin [person]': ['person', 'unpin', '2027-01-04', '@'],
  'duty cancel [date]': ['date', 'duty', 'cancel', '@', '--reason', 'x'],
  'duty restore [date]': ['date', 'duty', 'restore', '@'],
  'duty add [date]': ['date', ...ADDED, '@'],
  'duty add --start': ['time', ...ADDED, '2027-01-05', '--start', '@'],
  'duty add --end': ['time', ...ADDED, '2027-01-05', '--end', '@'],
  'duty add --seats': ['seats', ...ADDED, '2027-01-05', '--seats', '@'],
  'duty add --requires': ['requirement', ...ADDED, '2027-01-05', '--requires', '@'],
  'history [number]': ['number', 'history', '--', '@'],
  'history --limit': ['number', 'history', '--limit=@'],
  'history --person': ['person', 'history', '--person', '@'],
  'undo [count]': ['number', 'undo', '--', '@'],
  'fairness --person': ['person', 'fairness', '2027-01', '--person', '@'],
  'timesheet <period>': ['period', 'timesheet', '@'],
  'balance set [person]': ['person', 'balance', 'set', '@', '1', '--reason', 'x'],
  'balance set [turns]': ['turns', 'balance', 'set', 'CB01', '@', '--reason', 'x'],
  'balance set --date': ['date', 'balance', 'set', 'CB01', '1', '--reason', 'x', '--date', '@'],
  'balance set --tally': ['slug', 'balance', 'set', 'CB01', '1', '--reason', 'x', '--tally', '@'],
  'fairness <period>': ['period', 'fairness', '@'],
  'export [format]': ['format', 'export', '@', '2027-01', '-o', 'x'],
  'export [period]': ['period', 'export', 'pdf', '@', '-o', 'x'],
  'export --sheet': ['mode', 'export', 'pdf', '2027-01', '--sheet', '@'],
  'export --person': ['person', 'export', 'pdf', '2027-01', '--sheet', 'person', '--person', '@'],
  'export --separator': ['mode', 'export', 'csv', '2027-01', '--separator', '@'],
  'export --of-version': ['number', 'export', 'pdf', '2027-01', '--of-version=@'],
  'why <date>': ['date', 'why', '@'],
  'why [person]': ['person', 'why', '2027-01-04', '@'],
  'feeds issue [people...]': ['person', 'feeds', 'issue', 'CB01', '@'],
  'feeds issue --role': ['role', 'feeds', 'issue', '--role', '@'],
  'feeds rotate [people...]': ['person', 'feeds', 'rotate', '@', '--yes'],
  'feeds rotate --role': ['role', 'feeds', 'rotate', '--role', '@', '--yes'],
  'feeds revoke [people...]': ['person', 'feeds', 'revoke', '@', '--yes'],
  'feeds revoke --role': ['role', 'feeds', 'revoke', '--role', '@', '--yes'],
  'cron --for': ['choice', 'cron', '--for', '@'],
  'feeds check [target]': ['path', 'feeds', 'check', '@'],
  'feeds build --mode': ['mode', 'feeds', 'build', '--out', 'x', '--mode', '@'],
  'feeds serve --port': ['port', 'feeds', 'serve', '--dir', '/', '--port=@'],
  'record [date]': ['date', 'record', '@', '--citizens', '1'],
  'record --came': ['person', 'record', '04/01/2027', '--came', '@'],
  'record --late': ['person', 'record', '04/01/2027', '--late', '@'],
  'record --absent': ['person', 'record', '04/01/2027', '--absent', '@'],
  'record --stood-in': ['person', 'record', '04/01/2027', '--stood-in', '@=CB01'],
  'record --organisations': ['count', 'record', '04/01/2027', '--organisations=@'],
  'record --citizens': ['count', 'record', '04/01/2027', '--citizens=@'],
  'record --received': ['count', 'record', '04/01/2027', '--received=@'],
  'record --same-day': ['count', 'record', '04/01/2027', '--same-day=@'],
  'record --appointed': ['count', 'record', '04/01/2027', '--appointed=@'],
  'record --guided': ['count', 'record', '04/01/2027', '--guided=@'],
  'record --field': ['fieldCounts', 'record', '04/01/2027', '--field', '@'],
  'record --satisfaction': ['answers', 'record', '04/01/2027', '--satisfaction', '@'],
  'record --minutes': ['minutes', 'record', '04/01/2027', '--minutes=@'],
  'record list [period]': ['period', 'record', 'list', '@'],
  'record sheet <period>': ['period', 'record', 'sheet', '@', '-o', 'x.csv'],
  'record remove <date>': ['date', 'record', 'remove', '@', '--yes'],
  'report [period|files...]': ['period', 'report', '@'],
  'report --date': ['date', 'report', '2027-01', '-o', 'x.pdf', '--date', '@'],
  'report --to': 'text',
  'report --ground': 'text',
  'fields set --code': ['slug', 'fields', 'set', 'Thuế', '--code', '@'],
  'fields set --position': ['number', 'fields', 'set', 'Thuế', '--position=@'],
  'fields remove <field>': ['serviceField', 'fields', 'remove', '@', '--yes'],
  'feeds slips [people...]': ['person', 'feeds', 'slips', '@', '-o', 'x'],
  'feeds slips --role': ['role', 'feeds', 'slips', '--role', '@', '-o', 'x'],
  'init --from': ['date', 'init', '--yes', '--file', 'new.db', '--from', '@'],
  'init --ward-id': ['wardId', 'init', '--yes', '--file', 'new.db', '--ward-id', '@'],
};

const FREE_TEXT =
  /--(to|title|unit|phone|email|note|name|name-en|label|place|tally|source|reason|force|number|province|signatory|youth-union|prefix|output|document-lang|link|out|dir|host|sheet|sheets|backups)$|<name>|[<[]file[>\]]|\[value\.\.\.\]|\[name\]/;

let ward: TemporaryWard;
beforeAll(async () => {
  ward = await smallWard();
  await ward.done('generate', '2027-01');
  await ward.done('publish', '2027-01');
});
afterAll(() => ward.remove());

const values = COMMANDS.flatMap(command => [
  ...command.arguments.map(argument => `${command.name} ${argument}`),
  ...command.options
    .filter(({ flags }) => flags.includes('<'))
    .map(({ flags }) => `${command.name} ${/--[a-z-]+/.exec(flags)?.[0]}`),
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
    const typed = argv.map(word => word.replace('@', wrong));
    const { exitCode, stdout, stderr } = await ward.run(...typed);
    expect([exitCode, stderr]).toEqual([expect.toBeOneOf([2, 3]), expect.stringContaining(wrong)]);
    expect(stdout).toBe('');
    expect(ward.bytes().equals(before)).toBe(true);
  });
});

describe('settings', () => {
  it.each([
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
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(key)]);
    expect(ward.bytes().equals(before)).toBe(true);
  });
});
