// What a setting's value must be; the sentence for each is in i18n.

export const FIXED_RULES = [
  'yes-or-no',
  'catch-up',
  'look-back',
  'time',
  'turns-1-31',
  'https-url',
  'not-empty',
  'one-line',
  'kind-twice',
  'symbol',
  'alarms',
  'two-weekdays',
  'two-roles',
] as const;
export type FixedRule = (typeof FIXED_RULES)[number];

type CountUnit = 'days' | 'months';
export type CountRule = `${CountUnit}-0-${number}`;

export function isFixedRule(rule: string): rule is FixedRule {
  return FIXED_RULES.some(fixed => fixed === rule);
}

/** `days-0-31`: at most 31 days. */
export function countRule(rule: CountRule): { readonly unit: CountUnit; readonly most: number } {
  const [unit, , most] = rule.split('-');
  return { unit: unit === 'days' ? 'days' : 'months', most: Number(most) };
}
