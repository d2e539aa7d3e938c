// `init`: a new ward file with the model's own patterns, roles and skills.

import { codeFromName } from '../../domain/catalogue.ts';
import { type CivilDate, firstOfMonth, monthOf } from '../../domain/civil-date.ts';
import { type CommuneKind, KIND_WORDS } from '../../domain/commune.ts';
import { UserError } from '../../domain/errors.ts';
import { youthUnionOf } from '../../domain/settings/co-issuer.ts';
import { cleanText } from '../../domain/text.ts';
import type { WardSettings } from '../../domain/ward.ts';
import { writePattern } from '../../store/patterns.ts';
import { writeRole, writeSkill } from '../../store/people.ts';
import { writeSettings } from '../../store/settings.ts';
import { type OperationEntry, WardFile } from '../../store/ward-file.ts';
import { todayIn } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { refuseName } from '../refuse-name.ts';
import { DEFAULT_ROLES, DEFAULT_SKILLS, defaultPatterns, defaultSettings } from './ward-defaults.ts';

export interface InitInput {
  readonly kind: CommuneKind;
  readonly locality: string;
  readonly province: string;
  readonly ownCentre: boolean;
  readonly signatory: string;
  /** In every calendar's event ids, for good; made from the name where it is null. */
  readonly wardId: string | null;
  /** From when duty is held; the first of this month where it is null. */
  readonly from: CivilDate | null;
  /** With the Youth Union as co-issuer, its secretary's name; null without. */
  readonly youthUnion: string | null;
}

export interface InitializedWard {
  readonly path: string;
  readonly settings: WardSettings;
  readonly from: CivilDate;
}

export async function initWard(office: Office, input: InitInput): Promise<InitializedWard> {
  refuseName(cleanText(input.locality));
  const settings = settingsOf(input, office);
  const from = input.from ?? firstOfMonth(monthOf(todayIn(settings.zone, office.clock)));
  if (office.dryRun) return { path: office.path, settings, from };
  const entry: OperationEntry = {
    at: office.clock.now(),
    by: office.by,
    name: 'init',
    facts: { locality: input.locality },
  };
  await WardFile.make(office.path, async file =>
    file.change(
      async () => ({ basis: 0, plan: settings, entry }),
      (plan, db) => {
        writeSettings(db, plan);
        for (const role of DEFAULT_ROLES) writeRole(db, role);
        for (const skill of DEFAULT_SKILLS) writeSkill(db, skill);
        for (const pattern of defaultPatterns(from)) writePattern(db, pattern);
      },
      office,
    ),
  );
  return { path: office.path, settings, from };
}

function settingsOf(
  { signatory, wardId, youthUnion, from: _, ...names }: InitInput,
  office: Office,
): WardSettings {
  const id = wardId ?? `${codeFromName(names.locality)}-${office.randomHex(3)}`;
  if (!/^[a-z0-9-]{8,32}$/.test(id))
    throw new UserError('wrong', { code: 'ward-id-wrong', facts: { value: id } });
  const settings = defaultSettings({ wardId: id, ...names });
  const issuer = { ...settings.presentation.issuer, signatory };
  const coIssuer =
    youthUnion === null
      ? null
      : {
          ...youthUnionOf(`${KIND_WORDS[names.kind]} ${names.locality}`, names.province),
          signatory: youthUnion,
        };
  return { ...settings, presentation: { ...settings.presentation, issuer, coIssuer } };
}
