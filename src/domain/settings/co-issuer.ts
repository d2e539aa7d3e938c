// The Youth Union of the ward, where it issues the roster too.

import type { Issuer } from './issuer.ts';
import { FLAG_CHOICES, type Flag, readFlag, type SettingType, type TypedIn } from './setting-type.ts';

/** Who signs is still to be said. */
export function youthUnionOf(commune: string, province: string): Omit<Issuer, 'signatory'> {
  const upper = (text: string) => text.toLocaleUpperCase('vi');
  return {
    superior: upper(province)
      .replace(/^THÀNH PHỐ/, 'THÀNH ĐOÀN')
      .replace(/^TỈNH/, 'TỈNH ĐOÀN'),
    name: `BAN CHẤP HÀNH ĐOÀN ${upper(commune)}`,
    authority: 'TM. BAN THƯỜNG VỤ',
    office: 'BÍ THƯ',
  };
}

export function newCoIssuer({ issuer }: TypedIn['presentation']): Issuer {
  const bare = (body: string) => body.replace(/^(ỦY BAN NHÂN DÂN|UBND) /, '');
  return { ...youthUnionOf(bare(issuer.name), bare(issuer.superior)), signatory: '' };
}

/** Typed as yes or no: what it is called and who signs are settings of their own. */
export const coIssuer: SettingType<Issuer | null, Flag> = {
  rule: 'yes-or-no',
  choices: FLAG_CHOICES,
  parse(typed, now, { presentation }) {
    const yes = readFlag(typed);
    if (yes === undefined) return undefined;
    return yes ? (now ?? newCoIssuer(presentation)) : null;
  },
  show: issuer => (issuer === null ? 'no' : 'yes'),
  stored: json => (json === null ? null : storedIssuer(json)),
};

function storedIssuer(json: unknown): Issuer | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const parts: Readonly<Partial<Record<string, unknown>>> = { ...json };
  const { superior, name, authority, office, signatory } = parts;
  const whole = { superior, name, authority, office, signatory };
  return isIssuer(whole) ? whole : undefined;
}

function isIssuer(parts: Readonly<Record<keyof Issuer, unknown>>): parts is Issuer {
  return Object.values(parts).every(part => typeof part === 'string') && parts.name !== '';
}
