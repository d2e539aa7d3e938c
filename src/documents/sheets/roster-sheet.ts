// The roster sheet: every duty of a month, a quarter or a range, as the office prints, signs and edits it.

import { monthsOf } from '../../domain/period.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { orientationFor } from '../layout.ts';
import { authorOf, officialClosing, officialHeader, standing } from '../official-parts.ts';
import { officialReference, unbroken } from '../official-text.ts';
import { type Block, type Paper, paragraph } from '../paper.ts';
import { withdrawnDuties } from './roster-changes.ts';
import { rosterData } from './roster-data.ts';
import { periodSubject, type RosterDocument, weekdayName } from './roster-document.ts';
import { rosterTable } from './roster-table.ts';

export function rosterSheet(input: RosterDocument): Paper {
  const { roster, language, draft, annex } = input;
  const messages = messagesIn(language);
  const { documents } = messages;
  const { presentation, publication, period } = roster;
  const mark = publication?.document ?? { number: null, date: null };
  const source = { presentation, mark, symbol: presentation.symbol };
  const subject = periodSubject(period, messages);
  const table = rosterTable(input, messages);
  const orientation = orientationFor(table);
  const remarks = remarksOf(input, messages);
  const attachedTo = annex ? officialReference(source, messages) : '';
  const blocks: readonly Block[] = [
    ...(annex ? [] : [officialHeader(source, messages)]),
    { kind: 'title', above: annex ? documents.annex : '', title: documents.rosterTitle, subject, attachedTo },
    paragraph(documents.place(presentation.place), { align: 'center' }),
    table,
    ...(remarks.length > 0 ? [{ kind: 'list' as const, items: remarks }] : []),
    ...(annex ? [] : [officialClosing(presentation, messages)]),
  ];
  return {
    language,
    orientation,
    margins: 'official',
    name: `${documents.rosterTitle} ${subject}`,
    author: authorOf(presentation),
    blocks,
    ...standing(draft ? null : publication, messages),
    // Lying, a month of very long names takes two pages rather than small print.
    onePage: orientation === 'portrait' && monthsOf(period).length === 1,
    data: rosterData(input, messages),
  };
}

/** What was withdrawn, and what is not yet certain. */
function remarksOf(input: RosterDocument, messages: Messages): readonly string[] {
  const { documents, dates } = messages;
  const withdrawn = withdrawnDuties(input)
    .map(({ duty }) => duty.date)
    .filter(date => !input.skipped.some(day => day.date === date))
    .map(date => documents.withdrawn(unbroken(`${weekdayName(date, messages)} ${dates.date(date)}`)));
  const provisional = input.roster.duties.some(d => d.duty.provisional) ? [documents.provisionalRemark] : [];
  return [...withdrawn, ...provisional];
}
