// The ward's own lists (patterns, roles, skills, fields) as tables of fields: one that is pointed at, or a new one.
// Codes are made, not asked for.

import { type CatalogueItem, codeFromName } from '../../domain/catalogue.ts';
import { WEEKDAYS } from '../../domain/civil-date.ts';
import type { Pattern, SkillRequirement } from '../../domain/pattern.ts';
import { nameIn, namesOf } from '../../i18n/names.ts';
import { listServiceFields } from '../../operations/records/service-fields.ts';
import type { rolesSet, skillsSet } from '../commands/catalogue.ts';
import type { patternSet } from '../commands/patterns.ts';
import type { fieldsSet } from '../commands/records.ts';
import type { WordsOf } from '../declaration.ts';
import type { Field } from '../form-fields.ts';
import { officeOf } from '../office.ts';
import { askForm, askSearched } from '../prompts.ts';
import {
  choiceField,
  dayField,
  neededText,
  seatFields,
  seatsTyped,
  textField,
  timeField,
} from './field-kinds.ts';
import type { Visit } from './step.ts';

const NONE = '-';
/** Options that are typed as they stand in their fields. */
const WORDS = ['weekday', 'start', 'end', 'requires', 'label', 'place'];

/** Only what was changed is typed, and from when it holds. */
export async function patternToSet(visit: Visit): Promise<WordsOf<typeof patternSet>> {
  const { input, outlook } = visit;
  const { menu } = input.messages;
  const newest = new Map(outlook.facts.patterns.map(p => [p.code, p]));
  const standing = [...newest.values()].filter(p => p.validUntil === null || p.validUntil > outlook.today);
  const named = standing.map(value => ({ name: `${value.code} ${value.label}`.trim(), value }));
  const pattern = await askSearched<Pattern | null>(menu.ask.pattern, [...named, newOne(visit)]);
  const fields = patternFields(pattern, visit);
  const value = await askForm<string>(pattern?.code ?? menu.steps['patterns-set'], fields);
  const begun = new Map(
    fields.map(field => [field.name, pattern || field.name === 'requires' ? field.value : '']),
  );
  const isChanged = (name: string) => value(name) !== begun.get(name);
  const seats = seatFields(visit).some(field => isChanged(field.name));
  return {
    code: pattern?.code ?? freshCode(value('weekday'), visit),
    ...Object.fromEntries(WORDS.filter(isChanged).map(name => [name, value(name)])),
    ...(seats ? { seats: seatsTyped(visit, value) } : {}),
    from: value('from'),
  };
}

function patternFields(pattern: Pattern | null, visit: Visit): readonly Field<string>[] {
  const { messages } = visit.input;
  const { dates, cli, ward, commands } = messages;
  const weekdays = WEEKDAYS.map(day => ({ name: dates.weekday(day), value: dates.weekdayShort(day) }));
  const { requires, label = '', place = '' } = pattern ?? { requires: null };
  return [
    choiceField(
      'weekday',
      cli.columns.weekday,
      weekdays,
      pattern ? dates.weekdayShort(pattern.weekday) : undefined,
    ),
    timeField('start', pattern?.start ?? '07:00', visit.input),
    timeField('end', pattern?.end ?? '07:30', visit.input),
    ...seatFields(visit, pattern?.seats),
    choiceField(
      'requires',
      ward.columns.requires,
      requirements(visit),
      requires ? requirement(requires, visit) : NONE,
    ),
    textField('label', { label: ward.columns.label, value: label }),
    textField('place', { label: ward.fields.place, value: place }),
    dayField(
      'from',
      { label: commands.columns.from, value: dates.date(visit.outlook.today) },
      { what: 'day', direction: 'ahead' },
      visit.input,
    ),
  ];
}

function requirements(visit: Visit) {
  const { input, outlook } = visit;
  const { roles, skills } = outlook.facts;
  const each = roles.flatMap(role =>
    skills.map(skill => ({
      name: `${nameIn(role, input.language)}: ${nameIn(skill, input.language)}`,
      value: requirement({ role: role.code, skill: skill.code }, visit),
    })),
  );
  return [{ name: input.messages.ward.no, value: NONE }, ...each];
}

/** Cán bộ:Hộ tịch, by the names that people know. */
function requirement({ role, skill }: SkillRequirement, { input, outlook }: Visit): string {
  const names = namesOf(outlook.facts, input.language);
  return `${names.role(role)}:${names.skill(skill)}`;
}

/** T7, or T7-2 where there is a T7. */
function freshCode(weekday: string, { outlook }: Visit): string {
  const codes = new Set<string>(outlook.facts.patterns.map(p => p.code));
  const base = weekday.toUpperCase();
  let code = base;
  for (let nth = 2; codes.has(code); nth++) code = `${base}-${nth}`;
  return code;
}

export async function roleToSet(visit: Visit): Promise<WordsOf<typeof rolesSet>> {
  const { menu, ward } = visit.input.messages;
  const role = await chooseNamed(visit, menu.ask.role, visit.outlook.facts.roles, true);
  const value = await askForm(menu.steps['roles-set'], [
    ...nameFields(role, visit),
    textField('prefix', { label: ward.columns.prefix, value: role?.codePrefix ?? '' }),
  ]);
  return { code: role?.code ?? codeFromName(value('name')), ...words(value), prefix: value('prefix') };
}

export async function skillToSet(visit: Visit): Promise<WordsOf<typeof skillsSet>> {
  const { menu } = visit.input.messages;
  return named(
    await chooseNamed(visit, menu.ask.skill, visit.outlook.facts.skills, true),
    'skills-set',
    visit,
  );
}

export async function fieldToSet(visit: Visit): Promise<WordsOf<typeof fieldsSet>> {
  const { menu } = visit.input.messages;
  const fields = await listServiceFields(officeOf(visit.input));
  return named(await chooseNamed(visit, menu.ask.field, fields, true), 'fields-set', visit);
}

export async function chooseSkill(visit: Visit): Promise<{ readonly skill: string }> {
  const skill = await chooseNamed(visit, visit.input.messages.menu.ask.skill, visit.outlook.facts.skills);
  return { skill: skill?.code ?? '' };
}

export async function chooseField(visit: Visit): Promise<{ readonly field: string }> {
  const fields = (await listServiceFields(officeOf(visit.input))).filter(f => f.offered);
  const field = await chooseNamed(visit, visit.input.messages.menu.ask.field, fields);
  return { field: field?.code ?? '' };
}

/** Null for a new one. */
async function chooseNamed<Item extends CatalogueItem>(
  visit: Visit,
  message: string,
  items: readonly Item[],
  mayBeNew = false,
): Promise<Item | null> {
  const known = items.map(value => ({ name: nameIn(value, visit.input.language), value }));
  return askSearched<Item | null>(message, [...known, ...(mayBeNew ? [newOne(visit)] : [])]);
}

const newOne = ({ input }: Visit) => ({ name: input.messages.menu.newOne, value: null });

function nameFields(
  item: CatalogueItem | null,
  { input }: Visit,
): readonly Field<'name' | 'nameEn' | 'prefix'>[] {
  const { ward } = input.messages;
  return [
    neededText('name', { label: ward.columns.key, value: item?.nameVi ?? '' }, input),
    textField('nameEn', { label: ward.columns.nameEn, value: item?.nameEn ?? '' }),
  ];
}

async function named(
  item: CatalogueItem | null,
  step: 'skills-set' | 'fields-set',
  visit: Visit,
): Promise<{ readonly name: string; readonly nameEn?: string; readonly code?: string }> {
  const value = await askForm(visit.input.messages.menu.steps[step], nameFields(item, visit));
  return { ...words(value), ...(item ? { code: item.code } : {}) };
}

function words(value: (name: 'name' | 'nameEn') => string) {
  const nameEn = value('nameEn').trim();
  return { name: value('name'), ...(nameEn === '' ? {} : { nameEn }) };
}
