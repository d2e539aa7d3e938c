// The roster sheet: every duty of a month, a quarter or a range, as the office prints, signs and edits it.

import { monthsOf } from '../../domain/period.ts';
import { newCoIssuer } from '../../domain/settings/co-issuer.ts';
import type { Issuer } from '../../domain/settings/issuer.ts';
import type { Presentation } from '../../domain/ward.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import {
  authorOf,
  BLANK_MARK,
  type OfficialSource,
  officialClosing,
  officialHeader,
  standing,
  symbolOf,
  youthUnionHeader,
} from '../official-parts.ts';
import { officialReference, unbroken } from '../official-text.ts';
import { pageFor } from '../page-plan.ts';
import { type Block, type Paper, paragraph, type Table } from '../paper.ts';
import { peopleTable } from './people-table.ts';
import { changeNotes, changesOf, comparedWith } from './roster-changes.ts';
import { rosterData } from './roster-data.ts';
import { periodSubject, type RosterDocument, shortDay, weekdayName } from './roster-document.ts';
import { rosterTables } from './roster-table.ts';
import { linesSaidOnce, type SaidOnce, saidOnce } from './said-once.ts';
import { weeksTable } from './weeks-table.ts';

export function rosterSheet(input: RosterDocument): Paper {
  const { roster, language, draft } = input;
  const messages = messagesIn(language);
  const { presentation, publication, period } = roster;
  const once = saidOnce(roster.duties, presentation, { places: input.places && input.view === 'duties' });
  const tables = tablesOf(input, once, messages);
  const page =
    input.view === 'weeks' ? ({ orientation: 'landscape', tight: true } as const) : pageFor(tables);
  const remarks = remarksOf(input, messages);
  return {
    language,
    ...page,
    margins: 'official',
    name: `${messages.documents.rosterTitle(presentation)} ${periodSubject(period, messages)}`,
    author: authorOf(presentation),
    blocks: [
      ...headOf(input, messages),
      ...linesSaidOnce(once, messages).map(text => paragraph(text, 'centred')),
      ...tables,
      ...(remarks.length > 0 ? [{ kind: 'list' as const, items: remarks }] : []),
      ...closingOf(input, messages),
    ],
    ...standing(draft ? null : publication, messages),
    // Lying, a month of very long names takes two pages rather than small print.
    onePage: page.orientation === 'portrait' && monthsOf(period).length === 1,
    data: rosterData(input, messages),
  };
}

function tablesOf(input: RosterDocument, once: SaidOnce, messages: Messages): readonly Table[] {
  switch (input.view) {
    case 'duties':
      return rosterTables(input, once, messages);
    case 'weeks':
      return [weeksTable(input, once, messages)];
    case 'people':
      return [peopleTable(input, messages)];
  }
}

/** An annex has the heading of its plan; the Youth Union its own. */
function headOf({ roster, form }: RosterDocument, messages: Messages): readonly Block[] {
  const { documents } = messages;
  const { presentation, publication, period } = roster;
  const mark = publication?.document ?? BLANK_MARK;
  const { symbol } = presentation;
  const title = {
    kind: 'title',
    above: '',
    title: documents.rosterTitle(presentation),
    subject: periodSubject(period, messages),
    attachedTo: '',
  } as const;
  if (form === 'annex') {
    // An electronic annex leaves number and date to its plan (Decree 30, III.1c).
    const own: OfficialSource = { presentation, symbol, mark: presentation.electronic ? BLANK_MARK : mark };
    return [{ ...title, above: documents.annex, attachedTo: officialReference(own, messages) }];
  }
  if (form === 'youth-union')
    return [youthUnionHeader({ presentation, mark: BLANK_MARK }, unionOf(presentation), messages), title];
  return [
    officialHeader(
      { presentation, mark, symbol: symbolOf(presentation, documents.rosterSymbol, messages) },
      messages,
    ),
    title,
  ];
}

function closingOf({ roster, form }: RosterDocument, messages: Messages): readonly Block[] {
  const { presentation } = roster;
  if (form === 'annex') return [];
  const signing =
    form === 'youth-union'
      ? { ...presentation, issuer: unionOf(presentation), coIssuer: null }
      : presentation;
  return [officialClosing(signing, messages)];
}

function unionOf(presentation: Presentation): Issuer {
  return presentation.coIssuer ?? newCoIssuer(presentation);
}

/** What the notes are told against, what was withdrawn, and what is not yet certain. */
function remarksOf(input: RosterDocument, messages: Messages): readonly string[] {
  const { documents, dates } = messages;
  const changes = changesOf(input);
  const withdrawn = changes
    .filter(change => change.kind === 'duty-withdrawn')
    .map(change => change.duty.date)
    .filter(date => !input.skipped.some(day => day.date === date))
    .map(date => documents.withdrawn(unbroken(`${weekdayName(date, messages)} ${dates.date(date)}`)));
  const against = changes.length > 0 ? [documents.comparedRemark(comparedWith(input, messages))] : [];
  const notes = changeNotes(input, messages);
  // A row of a person has no room for what changed of a duty.
  const ofDuties = input.view === 'people' ? input.roster.duties : [];
  const changed = ofDuties.flatMap(duty => {
    const own = notes(duty);
    return own.length > 0
      ? [`${shortDay(duty.duty.date, input.roster.period, messages)}: ${own.join('; ')}.`]
      : [];
  });
  const provisional = input.roster.duties.some(d => d.duty.provisional) ? [documents.provisionalRemark] : [];
  return [...against, ...changed, ...withdrawn, ...provisional];
}
