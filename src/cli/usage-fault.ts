// commander speaks English and throws sentences; this takes the fact out of one, so that i18n can say it.

export const USAGE_CODES = [
  'unknown-option',
  'unknown-command',
  'missing-argument',
  'option-argument',
  'too-many',
  'choice',
  'other',
] as const;
export type UsageCode = (typeof USAGE_CODES)[number];

export interface UsageFault {
  readonly code: UsageCode;
  readonly value: string;
  /** What was probably meant, or null. */
  readonly suggestion: string | null;
}

const BY_COMMANDER: Readonly<Record<string, UsageCode>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'option-argument',
  'commander.excessArguments': 'too-many',
  'commander.invalidArgument': 'choice',
};

/** `code` and `message` of a CommanderError. */
export function readUsageFault(code: string, message: string): UsageFault {
  const known = BY_COMMANDER[code] ?? 'other';
  return {
    code: known,
    value: valueIn(known, message),
    suggestion:
      /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1] ??
      /Allowed choices are (.+)\.$/.exec(message)?.[1] ??
      null,
  };
}

function valueIn(code: UsageCode, message: string): string {
  if (code === 'other') return message.replace(/^error: /, '');
  const quoted = [...message.matchAll(/'(.*?)'/g)].map(match => match[1] ?? '');
  return quoted[code === 'choice' ? 1 : 0] ?? '';
}
