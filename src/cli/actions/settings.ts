// Settings and the rules they set.

import { choicesOf } from '../../domain/settings/setting-values.ts';
import { SETTING_GROUPS, type SettingGroup, type SettingKey } from '../../domain/settings/settings-table.ts';
import { namesOf } from '../../i18n/names.ts';
import { readWard } from '../../operations/read-ward.ts';
import {
  checkSetting,
  type ListedSetting,
  type StillSaid,
  setSetting,
  settingsOf,
} from '../../operations/ward/ward-settings.ts';
import { RULES } from '../../rules/registry.ts';
import { severityOf } from '../../rules/rule.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { rulesSet, settingsSet } from '../commands/settings.ts';
import type { Declaration, Given, Typed } from '../declaration.ts';
import { commandLine } from '../menu/command-line.ts';
import { officeOf } from '../office.ts';
import { mayAsk, needed } from '../options.ts';
import { askChoice, askText } from '../prompts.ts';
import { settingTyped } from '../setting-typed.ts';
import { settingValue } from '../views/setting-value.ts';
import { renderTable } from '../views/table.ts';
import { changeWard } from './changed.ts';

export async function showSettings(input: CommandInput): Promise<Outcome> {
  const facts = await readWard(officeOf(input));
  const all = settingsOf(facts.settings);
  return { data: all, text: renderSettings(all, facts, input) };
}

export async function showRules(input: CommandInput): Promise<Outcome> {
  const facts = await readWard(officeOf(input));
  const own = settingsOf(facts.settings).filter(s => s.group === 'rules');
  const { rules, ward } = input.messages;
  const head = [ward.columns.rule, ward.columns.severity, ward.columns.reason];
  const rows = RULES.map(rule => [
    rules.of[rule.id].title,
    ward.severity[severityOf(rule)],
    rules.of[rule.id].reason,
  ]);
  const text = `${renderSettings(own, facts, input)}\n\n${renderTable({ head, rows }, input)}`;
  return {
    data: {
      settings: own,
      rules: RULES.map(rule => ({ rule: rule.id, kind: rule.kind, severity: severityOf(rule) })),
    },
    text,
  };
}

function renderSettings(all: readonly ListedSetting[], facts: WardFacts, input: CommandInput): string {
  const { settings, ward } = input.messages;
  const groups = [...new Set(all.map(s => s.group))];
  const head = [ward.columns.title, ward.columns.value, ward.columns.reason];
  return groups
    .map(group => {
      const rows = all
        .filter(s => s.group === group)
        .map(({ key, value }) => [
          settings.title(key),
          shown(key, value, facts, input),
          settings.reason(key),
        ]);
      return `${input.palette.strong(settings.group(group))}\n${renderTable({ head, rows }, input)}`;
    })
    .join('\n\n');
}

/** With a key and a value at once; on a terminal pointed at by groups. */
export async function changeSetting(
  input: CommandInput,
  given: Given<typeof settingsSet>,
  groups: readonly SettingGroup[] = SETTING_GROUPS,
): Promise<Outcome> {
  const { key: typedKey, value: typedValue } = given;
  const typed = typedKey ? settingTyped(typedKey, typedValue, input.messages) : null;
  const key = typed?.key ?? (await askSettingKey(input, groups));
  const value = typed?.value ?? (await askValue(input, key));
  if (!typedKey) teach(input, groups.length === 1 ? rulesSet : settingsSet, { key, value: [value] });
  const { settings, ward } = input.messages;
  return changeWard(input, {
    change: office => setSetting(office, key, value),
    say: ({ before, after, stillSaid, slips }, facts) => [
      ward.settingChanged(
        settings.title(key),
        shown(key, before, facts, input),
        shown(key, after, facts, input),
      ),
      ...stillSaidLines(stillSaid, input),
      ...(slips > 0 ? [input.palette.warning(handedOut(key, before, slips, input))] : []),
    ],
  });
}

function stillSaidLines({ words, settings, patterns }: StillSaid, input: CommandInput): readonly string[] {
  const { ward, settings: titles } = input.messages;
  const places = [...settings.map(titles.title), ...patterns.map(ward.patternNamed)];
  return places.length > 0 ? [input.palette.warning(ward.stillSaid(words, places.join(', ')))] : [];
}

/** Another server makes dead what people have; another name only makes it old. */
function handedOut(key: SettingKey, before: string, slips: number, { messages }: CommandInput): string {
  return key === 'base-url'
    ? messages.ward.addressesMoved(slips, before)
    : messages.ward.slipsOutdated(slips);
}

function shown(key: SettingKey, value: string, facts: WardFacts, input: CommandInput): string {
  return settingValue(key, value, input.messages, namesOf(facts, input.language));
}

/** Whoever was asked sees what could have been typed. */
function teach(input: CommandInput, command: Declaration, typed: Typed): void {
  const { context, messages, palette, speaker } = input;
  const line = speaker.line(commandLine(command, typed));
  context.stderr.write(`${palette.faint(messages.menu.command(line))}\n`);
}

async function askSettingKey(input: CommandInput, groups: readonly SettingGroup[]): Promise<SettingKey> {
  const { settings, ward } = input.messages;
  if (!mayAsk(input)) needed(null, 'KEY');
  const facts = await readWard(officeOf(input));
  const [only] = groups;
  const group =
    groups.length === 1 && only
      ? only
      : await askChoice(
          ward.ask.settingGroup,
          groups.map(value => ({ name: settings.group(value), value })),
        );
  const keys = settingsOf(facts.settings).filter(s => s.group === group);
  return askChoice(
    ward.ask.setting,
    keys.map(({ key, value }) => ({
      name: `${settings.title(key)}: ${shown(key, value, facts, input)}`,
      value: key,
      description: settings.reason(key),
    })),
  );
}

async function askValue(input: CommandInput, key: SettingKey): Promise<string> {
  if (!mayAsk(input)) return needed(null, 'VALUE');
  const { settings, ward } = input.messages;
  const facts = await readWard(officeOf(input));
  const now = settingsOf(facts.settings).find(s => s.key === key)?.value ?? '';
  const message = ward.ask.newValue(settings.title(key), shown(key, now, facts, input));
  const choices = choicesOf(key);
  if (choices) {
    const named = choices.map(value => ({ name: settings.choice(value), value }));
    return askChoice<string>(message, named, { byDefault: now });
  }
  const office = officeOf(input);
  const validate = async (value: string) => {
    const rule = await checkSetting(office, key, value);
    return rule === null || input.messages.problems['setting-refused']({ key, value, rule }).mend;
  };
  return askText({ message, default: now, validate });
}
