// Settings as the file keeps them: one JSON value per key, checked when read, so that a hand-edited file is
// found out and a missing key takes its default.

import { UserError } from '../domain/errors.ts';
import { storedValues } from '../domain/settings/setting-values.ts';
import type { Presentation, WardSettings } from '../domain/ward.ts';
import type { Wording } from '../domain/wording.ts';
import { stored, storedJson } from './damaged-row.ts';
import type { Database } from './database.ts';

/** Hashes cover it, so the order is part of the format; what was added later follows. */
const PRESENTATION_ORDER = [
  'issuer',
  'coIssuer',
  'locality',
  'shortName',
  'place',
  'symbol',
  'recipients',
  'feedContact',
  'feedContactShown',
  'bring',
  'alarms',
] as const satisfies readonly (keyof Presentation)[];

type StoredRows = Readonly<Partial<Record<string, unknown>>>;

export function readSettings(db: Database): WardSettings {
  const rows = db.prepare('SELECT key, value FROM setting').all() as { key: string; value: string }[];
  return settingsFrom(Object.fromEntries(rows.map(r => [r.key, storedJson(r.value)])));
}

function settingsFrom(rows: StoredRows): WardSettings {
  const { wardId, zone } = rows;
  if (typeof wardId !== 'string' || !/^[a-z0-9-]{8,32}$/.test(wardId)) throw damaged('wardId', wardId);
  if (typeof zone !== 'string') throw damaged('zone', zone);
  return { wardId, zone, ...storedValues(rows, '', damaged) };
}

function damaged(key: string, value: unknown): UserError {
  const reason = JSON.stringify(value) ?? '';
  return new UserError('store', { code: 'setting-damaged', facts: { key, reason } });
}

export function writeSettings(db: Database, settings: WardSettings): void {
  const write = db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value',
  );
  const rows = { ...settings, presentation: inOrder(settings.presentation) };
  for (const [key, value] of Object.entries(rows)) write.run(key, toJson(value));
}

/** `settings` with one value as the file once held it; null where this program does not know such a value. */
export function withStoredSetting(settings: WardSettings, key: string, json: string): WardSettings | null {
  const values = { ...(JSON.parse(toJson(settings)) as object), [key]: JSON.parse(json) as unknown };
  try {
    return settingsFrom(values);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** As a publication keeps it. */
export function lookToJson(presentation: Presentation, wording: Wording): string {
  return toJson({ ...inOrder(presentation), wording });
}

export function presentationFromJson(json: string): Presentation {
  return stored(() => {
    const presentation: unknown = JSON.parse(json);
    return inOrder(storedValues({ presentation }, 'presentation', damaged).presentation);
  });
}

function inOrder(presentation: Presentation): Presentation {
  return { ...Object.fromEntries(PRESENTATION_ORDER.map(key => [key, presentation[key]])), ...presentation };
}

/** JSON with maps as objects. */
function toJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner instanceof Map ? Object.fromEntries([...inner].sort()) : inner,
  );
}
