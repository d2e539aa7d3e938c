// Heading, title and closing as every format draws them: which lines, how long the rules, how wide a signature is.

import { balancedLines } from './balanced-lines.ts';
import { exactWidth } from './measure-text.ts';
import type { OfficialClosing, OfficialHeader, Title } from './paper.ts';
import { NAME_ROOM, RULE_SHARE, SEAL, SIZES } from './sizes.ts';

/** Of the width: the bodies, beside Quốc hiệu. */
export const LEFT_SHARE = 0.44;
/** Of the width: a signature alone, and each of two. */
export const SIGNING = { one: 0.5, two: 0.36 };

interface BodyLine {
  readonly text: string;
  readonly isSuperior: boolean;
}

interface HeadFrame {
  /** Bodies, each under its superior. */
  readonly bodies: readonly BodyLine[];
  /** Points of the rule under them; stars may stand in its place. */
  readonly under: number;
  /** Of the rule under the motto, or what stands in its place. */
  readonly over: number;
}

export function headFrame({ issuers, nation, motto }: OfficialHeader): HeadFrame {
  const lines = (name: string, isSuperior: boolean) =>
    name === '' ? [] : balancedLines(name).map(text => ({ text, isSuperior }));
  const bodies = issuers.flatMap(({ superior, name }) => [...lines(superior, true), ...lines(name, false)]);
  return {
    bodies,
    under: exactWidth(bodies.at(-1)?.text ?? '', SIZES.header, true) * RULE_SHARE,
    over: motto ? exactWidth(motto, SIZES.text, true) : exactWidth(nation, SIZES.header, true),
  };
}

/** Points of the rule under a title. */
export function titleRule({ title, subject }: Title, width: number): number {
  return Math.min(width, exactWidth(subject || title, SIZES.text, true)) * RULE_SHARE;
}

interface ClosingFrame {
  /** As the decree has it: each ends with a semicolon, the last with a full stop. */
  readonly recipients: readonly string[];
  /** Of the width. */
  readonly signing: number;
  /** Points between office and name. */
  readonly free: number;
}

export function closingFrame({ recipients, signatures, room }: OfficialClosing): ClosingFrame {
  const last = recipients.length - 1;
  return {
    recipients: recipients.map((recipient, i) => `${recipient}${i === last ? '.' : ';'}`),
    signing: signatures.length > 1 ? SIGNING.two : SIGNING.one,
    free: room === 'name' ? NAME_ROOM : SEAL,
  };
}
