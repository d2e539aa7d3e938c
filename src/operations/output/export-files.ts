// `export`: what is in force (or the draft, marked as such) as files. Bytes only: the caller writes them.

import { type DocumentFormat, formatOf, type SheetKind } from '../../documents/document-formats.ts';
import type { CsvOptions } from '../../documents/formats/csv.ts';
import type { Paper } from '../../documents/paper.ts';
import { ROSTER_FORMS, type RosterForm } from '../../documents/sheets/roster-document.ts';
import { faultOf, raise, type UserError } from '../../domain/errors.ts';
import type { Role } from '../../domain/person.ts';
import type { PublishedLook } from '../../domain/publication.ts';
import { searchKey } from '../../domain/text.ts';
import type { Language } from '../../domain/ward.ts';
import { roleNamesIn } from '../../domain/wording.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { readHistories } from '../look-up.ts';
import type { Office } from '../office.ts';
import { refusePeriod } from '../roster/planning.ts';
import { checkAddressed, checkFormat } from './export-formats.ts';
import { exportedLetter } from './exported-letter.ts';
import { type PaperGap, paperGaps } from './paper-gaps.ts';
import { calledOnPaper, type PaperSource, type PaperWish, readPaperSource } from './paper-source.ts';
import {
  fairnessPaper,
  noticePaper,
  noticeText,
  personPaper,
  type WallSheet,
  wallPaper,
} from './sheet-papers.ts';

export interface ExportInput extends Omit<PaperWish, 'form'> {
  readonly format: DocumentFormat;
  readonly sheet: SheetKind;
  /** Whom a text is for alone; null for everybody. */
  readonly to: string | null;
  readonly csv: CsvOptions;
  /** Of the wall calendar. */
  readonly paper: WallSheet;
}

export interface ExportedFile {
  /** With forward slashes, relative to where the caller puts it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly gaps: readonly PaperGap[];
}

/**
 * One file for a sheet; for `ics` one for each feed. Throws `nothing-published` where there is nothing to show, and all that is
 * wrong with what was asked for at once, with what the caller found (`before`).
 */
export async function exportFiles(
  office: Office,
  input: ExportInput,
  before: UserError | null = null,
): Promise<readonly ExportedFile[]> {
  const fault = faultOf(
    () => raise(before),
    () => checkFormat(input.sheet, input.format),
    () => input.to !== null && checkAddressed(input.sheet, input.format),
  );
  if (input.format === 'ics') {
    raise(fault);
    return exportFeeds(office, input);
  }
  const source = await readPaperSource(office, { ...input, form: formOf(input.sheet) }, fault);
  if (input.to !== null) return [letterTo(input.to, source, input)];
  const { fileName } = messagesIn(source.document.language).sheets;
  const name = `${fileName[input.sheet]}-${periodName(input.period)}${formatOf(input.format).endings[0]}`;
  return [{ name, bytes: await sheetBytes(source, input), gaps: paperGaps(input.sheet, source.document) }];
}

function letterTo(to: string, source: PaperSource, { period }: ExportInput): ExportedFile {
  const { person, text } = exportedLetter(to, source);
  const name = `${searchKey(person)}-${periodName(period)}${formatOf('text').endings[0]}`;
  return { name, bytes: new TextEncoder().encode(`${text}\n`), gaps: [] };
}

function formOf(sheet: SheetKind): RosterForm {
  return ROSTER_FORMS.find(form => form === sheet) ?? 'alone';
}

/** As it was typed, with nothing that a file name may not hold. */
function periodName(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/\.\./g, '_')
    .replace(/[^a-z0-9_-]/g, '-');
}

async function sheetBytes(source: PaperSource, input: ExportInput): Promise<Uint8Array> {
  const { writer } = formatOf(input.format);
  switch (writer.from) {
    case 'paper':
      return writer.write(await paperOf({ ...source, document: calledOnPaper(source.document) }, input));
    case 'roster':
      return input.sheet === 'notice' ? noticeText(source) : writer.write(source.document, input.csv);
    case 'feeds':
      throw new RangeError('feeds are several files');
  }
}

async function paperOf(source: PaperSource, input: ExportInput): Promise<Paper> {
  switch (input.sheet) {
    case 'roster':
    case 'annex':
    case 'youth-union':
      return (await import('../../documents/sheets/roster-sheet.ts')).rosterSheet(source.document);
    case 'change':
      return (await import('../../documents/sheets/change-notice.ts')).changeNotice(source.document);
    case 'wall':
      return wallPaper(source, input.paper);
    case 'sign-in':
      return (await import('../../documents/sheets/sign-in-sheet.ts')).signInSheet(source.document);
    case 'person':
      return personPaper(source, input.person);
    case 'fairness':
      return fairnessPaper(source);
    case 'notice':
      return noticePaper(source);
  }
}

/** For a file in another language than the ward's calendars. */
function inLanguage(look: PublishedLook, language: Language, roles: readonly Role[]): PublishedLook {
  return { ...look, wording: { ...look.wording, language, roleNames: roleNamesIn(language, roles) } };
}

async function exportFeeds(
  office: Office,
  { period: typed, language }: { readonly period: string; readonly language: Language | null },
): Promise<readonly ExportedFile[]> {
  const { period, facts, histories, looks, regained } = await readHistories(office, typed);
  const { people, roles, settings } = facts;
  if (histories.length === 0) throw refusePeriod('nothing-published', period);
  const { buildFeeds } = await import('../../feeds/build-feeds.ts');
  const feeds = await buildFeeds({
    histories,
    regained,
    looks: language === null ? looks : looks.map(look => inLanguage(look, language, roles)),
    people,
    roles,
    shortName: settings.presentation.shortName,
    wardId: settings.wardId,
    zone: settings.zone,
    language: language ?? settings.language,
    window: period,
  });
  return feeds.map(feed => ({ ...feed, gaps: [] }));
}
