// Whatever can be changed of settings, people, patterns and roles is changed after publication: either the command says what it
// touches (a finding, a name or look that is published anew, slips that became old), or nothing that anybody reads is
// another: the check of the roster, papers, texts, calendars. A new field without a line here does not compile.

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHEETS } from '../../src/documents/document-formats.ts';
import type { Pattern } from '../../src/domain/pattern.ts';
import type { Role } from '../../src/domain/person.ts';
import type { PersonField } from '../../src/domain/person-fields.ts';
import type { SettingKey } from '../../src/domain/settings/settings-table.ts';
import { publishedWard, type TemporaryWard } from '../cli/temporary-ward.ts';

/** Words after the command; null where no command changes it. */
type Changes<Key extends string> = Readonly<Record<Key, readonly string[] | null>>;

const SETTINGS: Changes<SettingKey> = {
  superior: ['UBND thành phố Hà Nội'],
  organisation: ['ỦY BAN NHÂN DÂN PHƯỜNG KHÁC'],
  'short-name': ['UBND phường Khác'],
  locality: ['Khác'],
  authority: ['KT. CHỦ TỊCH'],
  office: ['PHÓ CHỦ TỊCH'],
  signatory: ['Trần Văn Ký'],
  'youth-union': ['no'],
  'youth-union-superior': ['Thành đoàn'],
  'youth-union-organisation': ['ĐOÀN PHƯỜNG KHÁC'],
  'youth-union-authority': ['TM. BAN THƯỜNG VỤ'],
  'youth-union-office': ['PHÓ BÍ THƯ'],
  'youth-union-signatory': ['Lê Thị Ký'],
  model: ['60 phút vì dân'],
  'roster-title': ['Lịch trực khác'],
  officers: ['Người trực'],
  symbol: ['LT-UBND'],
  recipients: ['Nơi khác'],
  'report-recipients': ['Nơi khác'],
  electronic: ['yes'],
  'change-grounds': ['Căn cứ khác'],
  'change-text': ['Câu khác.'],
  'change-recipients': ['Nơi khác'],
  'notice-grounds': ['Căn cứ khác'],
  'notice-text': ['Câu khác.'],
  'notice-recipients': ['Nơi khác'],
  place: ['Nhà văn hóa'],
  'opens-at': ['8h'],
  language: ['en'],
  'base-url': ['https://khac.example.vn'],
  alarms: ['19:00'],
  bring: ['Thẻ'],
  'feed-contact': ['0900000000'],
  'feed-contact-shown': ['yes'],
  'feed-months-back': ['0'],
  'feed-months-ahead': ['1'],
  'make-up-days': ['replaced-duty'],
  'balanced-weekdays': ['T3, T5'],
  'mixed-roles': ['volunteer, officer'],
  'min-gap-days': ['9'],
  'max-per-month': ['officer=1, volunteer=1'],
  'trainee-needs-mentor': ['no'],
  'without-skill': ['fill-and-warn'],
  'catch-up': ['2'],
  'look-back': ['3'],
  by: ['Chị Lan'],
};

const PERSON: Changes<PersonField> = {
  code: null,
  name: ['--name', 'Tên Khác Hẳn'],
  role: ['--role', 'volunteer'],
  title: ['--title', 'Chức vụ khác'],
  unit: ['--unit', 'Đơn vị khác'],
  birthDate: ['--birth-date', '02/03/1990'],
  birthYear: ['--birth-year', '1990'],
  phone: ['--phone', '0912345678'],
  email: ['--email', 'khac@example.vn'],
  skills: ['--skills', 'Chứng thực'],
  share: ['--share', '50'],
  mentor: ['--mentor'],
  trainee: ['--trainee'],
  from: ['--from', '2027-01-12'],
  until: ['--last', '2027-01-05'],
};

const PATTERN: Changes<keyof Pattern> = {
  code: null,
  weekday: ['set', 'T2', '--weekday', 'T3'],
  start: ['set', 'T2', '--start', '6h45'],
  end: ['set', 'T2', '--end', '8h'],
  label: ['set', 'T2', '--label', 'Nhãn khác'],
  place: ['set', 'T2', '--place', 'Nơi khác'],
  seats: ['set', 'T2', '--seats', 'officer=1,volunteer=2'],
  requires: ['set', 'T2', '--requires', '-'],
  tally: ['set', 'T2', '--tally', 'khac'],
  validFrom: null,
  validUntil: ['end', 'T2', '--last', '2027-01-10'],
};

const ROLE: Changes<keyof Role> = {
  code: null,
  nameVi: ['--name', 'Thanh niên'],
  nameEn: ['--name-en', 'Youth'],
  codePrefix: ['--prefix', 'TN'],
  position: ['--position', '1'],
};

let ward: TemporaryWard;
let file: Buffer;
let before: string;
beforeAll(async () => {
  ward = await publishedWard();
  await ward.done('settings', 'set', 'base-url', 'https://lich.example.vn');
  await ward.done('settings', 'set', 'youth-union', 'yes');
  await ward.done('settings', 'set', 'youth-union-organisation', 'ĐOÀN PHƯỜNG');
  await ward.done('duty', 'cancel', '2027-01-29', '--reason', 'Bão');
  await ward.done('feeds', 'issue', '--all', '--ward', '--role', 'volunteer');
  file = ward.bytes();
  before = await read();
  ward.become(file);
});
afterAll(() => ward.remove());

/** All that anybody reads. */
async function read(): Promise<string> {
  const folder = join(ward.folder, 'out');
  rmSync(folder, { recursive: true, force: true });
  const texts = [(await ward.run('validate', '2027-01')).stdout];
  for (const sheet of SHEETS)
    texts.push((await ward.run('export', 'html', '2027-01', '--sheet', sheet, '-o', '-')).stdout);
  for (const format of ['text', 'csv', 'ics'])
    texts.push((await ward.run('export', format, '2027-01', '-o', '-')).stdout);
  await ward.done('feeds', 'build', '--out', folder);
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  for (const name of files.filter(each => /\.(ics|html)$/.test(each)))
    texts.push(readFileSync(join(folder, name), 'utf8'));
  return texts.join('\n');
}

interface Said {
  readonly touched: readonly unknown[];
  readonly renamed: readonly unknown[];
  readonly redressed: boolean;
  readonly recounted: boolean;
  readonly slips?: number;
}

async function expectSaid(argv: readonly string[]): Promise<void> {
  ward.become(file);
  const said = await ward.data<Said>(...argv);
  if (said.redressed || said.recounted || (said.slips ?? 0) + said.touched.length + said.renamed.length > 0)
    return;
  expect(await read()).toBe(before);
}

function each<Key extends string>(changes: Changes<Key>) {
  return Object.entries<readonly string[] | null>(changes).flatMap(([key, words]) =>
    words ? [[key, words] as const] : [],
  );
}

describe('after publication every change is said, or changes nothing that anybody reads', () => {
  it.each(each(SETTINGS))('the setting %s', (key, words) => expectSaid(['settings', 'set', key, ...words]));

  it.each(each(PERSON))('%s of a person', (_, words) => expectSaid(['people', 'edit', 'CB01', ...words]));

  it.each(each(PATTERN))('%s of a pattern', async (_, words) => {
    const [verb = '', ...rest] = words;
    const from = verb === 'set' ? ['--from', '2027-01-11'] : [];
    ward.become(file);
    const { touched } = await ward.data<Said>('pattern', verb, ...rest, ...from);
    expect(touched.length).toBeGreaterThan(0);
    expect((await ward.run('validate', '2027-01')).exitCode).toBe(1);
  });

  it.each(each(ROLE))('%s of a role', (_, words) => expectSaid(['roles', 'set', 'volunteer', ...words]));
});
