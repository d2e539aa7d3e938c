// `export`: what is in force (or the draft, marked as such) as files. Bytes only: the caller writes them.

import { PAPER_FORMATS, type PaperFormat, renderPaper } from '../../documents/render-paper.ts';
import { UserError } from '../../domain/errors.ts';
import type { Language } from '../../domain/ward.ts';
import { todayIn } from '../../time/clock.ts';
import { readHistories, readWard, showRoster } from '../look-up.ts';
import type { Office } from '../office.ts';
import { readPeriod } from '../read-period.ts';
import { refusePeriod } from '../roster/planning.ts';

export const EXPORT_FORMATS = ['ics', ...PAPER_FORMATS] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportInput {
  readonly format: ExportFormat;
  readonly period: string;
  readonly draft: boolean;
  /** Of the documents, not of the messages; the ward's own where it is null. */
  readonly language: Language | null;
}

export interface ExportedFile {
  /** With forward slashes, relative to where the caller puts it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file for a sheet; for `ics` one for each feed. Throws `nothing-published` where there is nothing to show. */
export async function exportFiles(office: Office, input: ExportInput): Promise<readonly ExportedFile[]> {
  const { format } = input;
  return format === 'ics' ? exportFeeds(office, input) : exportSheet(office, { ...input, format });
}

async function exportSheet(
  office: Office,
  input: ExportInput & { readonly format: PaperFormat },
): Promise<readonly ExportedFile[]> {
  const shown = await showRoster(office, input.period, input.draft);
  if (shown.draft && !input.draft) throw refusePeriod('nothing-published', shown.roster.period);
  const { rosterSheet } = await import('../../documents/sheets/roster-sheet.ts');
  const sheet = rosterSheet({
    roster: shown.roster,
    roles: shown.facts.roles,
    skipped: uniqueDays(shown.skipped.map(s => s.day)),
    language: input.language ?? shown.facts.settings.language,
    draft: shown.draft,
  });
  const bytes = await renderPaper(sheet, input.format);
  return [{ name: `roster.${input.format}`, bytes }];
}

function uniqueDays<Day extends { readonly date: string }>(days: readonly Day[]): readonly Day[] {
  return [...new Map(days.map(day => [day.date, day])).values()];
}

async function exportFeeds(office: Office, input: ExportInput): Promise<readonly ExportedFile[]> {
  const { settings } = await readWard(office);
  const today = todayIn(settings.zone, office.clock);
  const period = readPeriod(input.period, today);
  const { facts, histories, looks } = await readHistories(office, period);
  if (histories.length === 0) throw refusePeriod('nothing-published', period);
  const { buildFeeds } = await import('../../feeds/build-feeds.ts');
  return buildFeeds({
    histories,
    looks,
    people: facts.people,
    roles: facts.roles,
    shortName: settings.presentation.shortName,
    wardId: settings.wardId,
    zone: settings.zone,
    language: input.language ?? settings.language,
    window: period,
  });
}

/** The format named, or the one that the file's ending says. */
export function readFormat(text: string): ExportFormat {
  const found = EXPORT_FORMATS.find(format => format === text.toLowerCase());
  if (found) return found;
  const facts = { option: 'FORMAT', value: text, choices: EXPORT_FORMATS };
  throw new UserError('unreadable', { code: 'choice-unknown', facts });
}
