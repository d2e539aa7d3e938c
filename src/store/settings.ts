// Settings as the file keeps them: one JSON value per key, checked when read, so that a hand-edited file is
// found out and a missing key takes its default.

import * as v from 'valibot';
import { CATCH_UP } from '../domain/catch-up.ts';
import { WEEKDAYS } from '../domain/civil-date.ts';
import { clock } from '../domain/clock-time.ts';
import { UserError } from '../domain/errors.ts';
import { LOOK_BACK_MONTHS } from '../domain/look-back.ts';
import type { RoleCode } from '../domain/person.ts';
import type { Presentation, WardSettings } from '../domain/ward.ts';
import { stored, storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/), v.transform(clock));
const role = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z-]+$/),
  v.transform(code => code as RoleCode),
);
const weekday = v.picklist(WEEKDAYS);
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const issuer = v.object({
  superior: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  authority: v.string(),
  office: v.string(),
  signatory: v.string(),
});

const alarm = v.variant('kind', [
  v.object({ kind: v.literal('evening-before'), at: time }),
  v.object({ kind: v.literal('minutes-before'), minutes: count(1440) }),
]);

const PresentationSchema = v.object({
  issuer,
  coIssuer: v.nullable(issuer),
  locality: v.string(),
  shortName: v.string(),
  place: v.string(),
  symbol: v.string(),
  recipients: v.array(v.string()),
  feedContact: v.string(),
  feedContactShown: v.boolean(),
  bring: v.string(),
  alarms: v.array(alarm),
});

const SettingsSchema = v.object({
  wardId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,32}$/)),
  language: v.picklist(['vi', 'en']),
  zone: v.string(),
  by: v.optional(v.string(), ''),
  baseUrl: v.nullable(v.pipe(v.string(), v.url())),
  makeUpDays: v.picklist(['no-duty', 'replaced-duty']),
  opensAt: time,
  rules: v.object({
    minGapDays: count(31),
    maxPerMonth: v.pipe(
      v.record(v.string(), count(31)),
      v.transform(caps => new Map(Object.entries(caps).map(([code, cap]) => [code as RoleCode, cap]))),
    ),
    traineeNeedsMentor: v.boolean(),
    withoutSkill: v.picklist(['leave-empty', 'fill-and-warn']),
  }),
  fairness: v.object({
    balancedWeekdays: v.tuple([weekday, weekday]),
    mixedRoles: v.tuple([role, role]),
    catchUp: v.optional(v.union([count(CATCH_UP.most), v.literal('all')]), CATCH_UP.usual),
    lookBackMonths: v.optional(count(LOOK_BACK_MONTHS.most), LOOK_BACK_MONTHS.usual),
  }),
  presentation: PresentationSchema,
  feedWindow: v.object({ monthsBack: count(24), monthsAhead: count(24) }),
});

export function readSettings(db: Database): WardSettings {
  const rows = db.prepare('SELECT key, value FROM setting').all() as { key: string; value: string }[];
  const parsed = v.safeParse(SettingsSchema, Object.fromEntries(rows.map(r => [r.key, storedJson(r.value)])));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const facts = { key: v.getDotPath(issue) ?? '', reason: issue.message };
  throw new UserError('store', { code: 'setting-damaged', facts });
}

export function writeSettings(db: Database, settings: WardSettings): void {
  const write = db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value',
  );
  for (const [key, value] of Object.entries(settings)) write.run(key, toJson(value));
}

/** `settings` with one value as the file once held it; null where this program does not know such a value. */
export function withStoredSetting(settings: WardSettings, key: string, json: string): WardSettings | null {
  const stored = { ...(JSON.parse(toJson(settings)) as object), [key]: JSON.parse(json) as unknown };
  const parsed = v.safeParse(SettingsSchema, stored);
  return parsed.success ? parsed.output : null;
}

export function presentationToJson(presentation: Presentation): string {
  return toJson(presentation);
}

export function presentationFromJson(json: string): Presentation {
  return stored(() => v.parse(PresentationSchema, JSON.parse(json)));
}

/** JSON with maps as objects. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map ? Object.fromEntries([...inner].sort()) : inner,
  );
}
