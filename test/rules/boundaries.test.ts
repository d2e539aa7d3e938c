import { describe, expect, it } from 'vitest';
import { explainFinding } from '../../src/cli/views/findings-view.ts';
import { keysOf, showSetting } from '../../src/domain/settings/setting-values.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { namesOf } from '../../src/i18n/names.ts';
import { DEFAULT_ROLES, DEFAULT_SKILLS, defaultSettings } from '../../src/operations/ward/ward-defaults.ts';
import { RULES } from '../../src/rules/registry.ts';
import { type Finding, type Rule, severityOf } from '../../src/rules/rule.ts';
import { validate } from '../../src/rules/validate.ts';
import { expectGolden } from '../golden.ts';
import { BOUNDARIES, type RuleCase } from './boundaries.ts';

const broken = (rule: Rule, { world, ...roster }: RuleCase): readonly Finding[] =>
  validate(roster, world).filter(finding => finding.rule === rule.id);

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const { at, inside, edge, beyond } = BOUNDARIES[id];

  it(`is kept by “${at[0]}” and by “${at[1]}”, and broken by “${at[2]}”`, () => {
    expect(broken(rule, inside)).toEqual([]);
    expect(broken(rule, edge)).toEqual([]);
    expect(broken(rule, beyond).map(f => f.severity)).toEqual([severityOf(rule)]);
  });

  it('has a title in both languages', () => {
    expect(messagesIn('vi').rules.of[id].title).toMatch(/\S/);
    expect(messagesIn('en').rules.of[id].title).not.toBe(messagesIn('vi').rules.of[id].title);
  });

  it.each(['vi', 'en'] as const)('says in %s what is wrong and what would mend it', language => {
    const { says, mend } = explained(rule, language);
    expect(says).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(mend).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(`${says} ${mend}`).not.toMatch(/undefined|NaN|\[object|officer|volunteer|ho-tich/);
  });
});

function explained(rule: Rule, language: 'vi' | 'en') {
  const [finding] = broken(rule, BOUNDARIES[rule.id].beyond);
  if (!finding) throw new Error(`${rule.id} is not broken`);
  const people = [...BOUNDARIES[rule.id].beyond.world.people.values()];
  const names = namesOf({ people, roles: DEFAULT_ROLES, skills: DEFAULT_SKILLS }, language);
  return explainFinding(finding, finding, messagesIn(language), names);
}

function rulesPage(): string {
  const sections = RULES.map(rule => {
    const [vi, en] = [messagesIn('vi'), messagesIn('en')];
    const [a, b] = [explained(rule, 'vi'), explained(rule, 'en')];
    const severity = severityOf(rule);
    const { at } = BOUNDARIES[rule.id];
    return [
      `## ${rule.id}`,
      '',
      `**${vi.rules.of[rule.id].title} · ${en.rules.of[rule.id].title}** (${vi.ward.severity[severity]}, ${en.ward.severity[severity]})`,
      '',
      `${vi.rules.of[rule.id].reason} · ${en.rules.of[rule.id].reason}`,
      '',
      `- ${a.says} ${a.mend}`,
      `- ${b.says} ${b.mend}`,
      `- Kept: ${at[0]}; ${at[1]}. Broken: ${at[2]}.`,
      '',
    ].join('\n');
  });
  return `${OPENING}\n${defaultsTable()}\n${sections.join('\n')}`;
}

const OPENING = `# Các quy tắc · The rules

Made from the program. An **error** (lỗi) stops publication unless it is forced with a reason; a **warning** (cảnh báo)
and a **notice** (lưu ý) do not. A pin overrides what blocks one turn (leave, weekday, membership) and leaves a warning.
The engine never draws up a roster that breaks a rule of severity error.

## Mức đặt sẵn · The defaults

\`lichtruc rules list\` shows them, \`lichtruc rules set KEY VALUE\` changes one.
`;

function defaultsTable(): string {
  const settings = defaultSettings({ wardId: 'x', locality: 'Thụy Khuê', province: 'Thành phố Hà Nội' });
  const rows = keysOf('rules').map(key => {
    const reasons = (['vi', 'en'] as const).map(language => messagesIn(language).settings.reason(key));
    return `| \`${key}\` | \`${showSetting(key, settings)}\` | ${reasons.join(' · ')} |`;
  });
  return `| key | default | why |\n|---|---|---|\n${rows.join('\n')}\n`;
}

it('docs/rules.md is what the program says', () => {
  expectGolden(new URL('../../docs/rules.md', import.meta.url), rulesPage());
});
