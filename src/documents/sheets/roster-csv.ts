import { messagesIn } from '../../i18n/languages.ts';
import { type CsvOptions, renderCsv } from '../formats/csv.ts';
import { rosterData } from './roster-data.ts';
import type { RosterDocument } from './roster-document.ts';

export function rosterCsv(document: RosterDocument, options: CsvOptions): Uint8Array {
  return renderCsv(rosterData(document, messagesIn(document.language)), options);
}
