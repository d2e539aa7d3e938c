// Settings and the rules they set.

import { choicesOf } from '../../domain/settings/setting-values.ts';
import { SETTING_GROUPS, type SettingGroup, type SettingKey } from '../../domain/settings/settings-table.ts';
import {
  checkSetting,
  type ListedSetting,
  listSettings,
  setSetting,
} from '../../operations/ward/ward-settings.ts';
import { RULES } from '../../rules/registry.ts';
import { severityOf } from '../../rules/rule.ts';
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
  const all = await listSettings(officeOf(input));
  return { data: all, text: renderSettings(all, input) };
}

export async function showRules(input: CommandInput): Promise<Outcome> {
  const own = (await listSettings(officeOf(input))).filter(s => s.group === 'rules');
  const { rules, ward } = input.messages;
  const head = [ward.columns.rule, ward.columns.severity, ward.columns.title, ward.columns.reason];
  const rows = RULES.map(rule => [
    rule.id,
    ward.severity[severityOf(rule)],
    rules.of[rule.id].title,
    rules.of[rule.id].reason,
  ]);
  const text = `${renderSettings(own, input)}\n\n${renderTable({ head, rows }, input.width)}`;
  return {
    data: {
      settings: own,
      rules: RULES.map(rule => ({ rule: rule.id, kind: rule.kind, severity: severityOf(rule) })),
    },
    text,
  };
}

function renderSettings(all: readonly ListedSetting[], input: CommandInput): string {
  const { settings, ward } = input.messages;
  const groups = [...new Set(all.map(s => s.group))];
  const head = [ward.columns.key, ward.columns.title, ward.columns.value, ward.columns.reason];
  return groups
    .map(group => {
      const rows = all
        .filter(s => s.group === group)
        .map(({ key, value }) => [
          key,
          settings.title(key),
          settingValue(key, value, input.messages),
          settings.reason(key),
        ]);
      return `${input.palette.strong(settings.group(group))}\n${renderTable({ head, rows }, input.width)}`;
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
  const value = typed && typed.value.length > 0 ? typed.value.join(' ') : await askValue(input, key);
  if (!typedKey) teach(input, groups.length === 1 ? rulesSet : settingsSet, { key, value: [value] });
  const { settings, ward } = input.messages;
  return changeWard(input, {
    change: office => setSetting(office, key, value),
    say: ({ before, after, presentation }) => [
      ward.settingChanged(
        settings.title(key),
        settingValue(key, before, input.messages),
        settingValue(key, after, input.messages),
      ),
      ...(presentation ? [ward.presentationChanged] : []),
    ],
  });
}

/** Whoever was asked sees what could have been typed. */
function teach({ context, messages, palette }: CommandInput, command: Declaration, typed: Typed): void {
  context.stderr.write(`${palette.faint(messages.menu.command(commandLine(command, typed)))}\n`);
}

async function askSettingKey(input: CommandInput, groups: readonly SettingGroup[]): Promise<SettingKey> {
  const { settings, ward } = input.messages;
  if (!mayAsk(input)) needed(null, 'KEY');
  const all = await listSettings(officeOf(input));
  const [only] = groups;
  const group =
    groups.length === 1 && only
      ? only
      : await askChoice(
          ward.ask.settingGroup,
          groups.map(value => ({ name: settings.group(value), value })),
        );
  const keys = all.filter(s => s.group === group);
  return askChoice(
    ward.ask.setting,
    keys.map(({ key, value }) => ({
      name: `${settings.title(key)}: ${settingValue(key, value, input.messages)}`,
      value: key,
      description: settings.reason(key),
    })),
  );
}

async function askValue(input: CommandInput, key: SettingKey): Promise<string> {
  if (!mayAsk(input)) return needed(null, 'VALUE');
  const { settings, ward } = input.messages;
  const now = (await listSettings(officeOf(input))).find(s => s.key === key)?.value ?? '';
  const message = ward.ask.newValue(settings.title(key), settingValue(key, now, input.messages));
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
