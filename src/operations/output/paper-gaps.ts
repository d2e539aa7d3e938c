// What a paper lacks, or cannot hold as it should, with the setting that mends it.

import { balancedLines } from '../../documents/balanced-lines.ts';
import type { SheetKind } from '../../documents/document-formats.ts';
import type { RosterDocument } from '../../documents/sheets/roster-document.ts';
import type { SettingKey } from '../../domain/settings/settings-table.ts';

export interface PaperGap {
  readonly kind: 'ground-missing' | 'heading-too-long';
  readonly setting: SettingKey;
  readonly value: string;
}

/** Of a name in the heading. */
const MOST_LINES = 3;
const HEADED: readonly SheetKind[] = ['roster', 'change', 'notice', 'youth-union'];

export function paperGaps(sheet: SheetKind, { roster, before }: RosterDocument): readonly PaperGap[] {
  const { issuer, coIssuer, change } = roster.presentation;
  const hasGround = change.grounds.length > 0 || (before?.publication.document.number ?? null) !== null;
  const names: readonly (readonly [SettingKey, string])[] = [
    ['superior', issuer.superior],
    ['organisation', issuer.name],
    ['youth-union-superior', coIssuer?.superior ?? ''],
    ['youth-union-organisation', coIssuer?.name ?? ''],
  ];
  const long = HEADED.includes(sheet)
    ? names.filter(([, name]) => balancedLines(name).length > MOST_LINES)
    : [];
  return [
    ...(sheet === 'change' && !hasGround
      ? [{ kind: 'ground-missing', setting: 'change-grounds', value: '' } as const]
      : []),
    ...long.map(([setting, value]): PaperGap => ({ kind: 'heading-too-long', setting, value })),
  ];
}
