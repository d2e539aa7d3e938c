// THÔNG BÁO of a change: which duties of the roster are not as an older version had them, ready to be edited and signed.

import type { PersonCode } from '../../domain/person.ts';
import type { DutyChange } from '../../domain/roster/roster-diff.ts';
import type { NameCard, RosterDuty } from '../../domain/roster/roster-duty.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { namesIn } from '../../i18n/names.ts';
import {
  authorOf,
  BLANK_MARK,
  officialClosing,
  officialHeader,
  standing,
  symbolOf,
} from '../official-parts.ts';
import { officialCitation, unbroken } from '../official-text.ts';
import { pageFor } from '../page-plan.ts';
import { type Cell, cell, type Line, type Paper, paragraph, type Table } from '../paper.ts';
import { changesOf, changeWords, comparedWith, movedFacts, namesOfVersions } from './roster-changes.ts';
import { dutiesById, periodWithin, type RosterDocument, shortDay } from './roster-document.ts';

export function changeNotice(input: RosterDocument): Paper {
  const { roster, language, draft } = input;
  const messages = messagesIn(language);
  const { documents, sheets } = messages;
  const { change } = sheets;
  const { presentation, publication, period } = roster;
  const subject = change.subject(presentation.model, periodWithin(period, messages));
  const mark = publication?.document ?? BLANK_MARK;
  const table = changesTable(input, messages);
  const symbol = symbolOf(presentation, documents.noticeSymbol, messages);
  return {
    language,
    ...pageFor([table]),
    margins: 'official',
    name: `${change.title} ${subject}`,
    author: authorOf(presentation),
    blocks: [
      officialHeader({ presentation, mark, symbol }, messages),
      { kind: 'title', above: '', title: change.title, subject, attachedTo: '' },
      ...groundsOf(input, messages).map(text => paragraph(text, 'ground')),
      paragraph(change.body(presentation.shortName, comparedWith(input, messages))),
      table,
      paragraph(presentation.change.text || change.rest),
      officialClosing({ ...presentation, recipients: presentation.change.recipients }, messages),
    ],
    ...standing(draft ? null : publication, messages),
    onePage: true,
    data: null,
  };
}

/** Those of the settings, else the document that is changed; a line to fill in where it has no number. */
export function groundsOf({ before, roster }: RosterDocument, messages: Messages): readonly string[] {
  const { presentation } = roster;
  const { documents } = messages;
  if (presentation.change.grounds.length > 0)
    return presentation.change.grounds.map((text, i, all) => documents.ground(text, i === all.length - 1));
  const document = before?.publication.document ?? BLANK_MARK;
  return [
    document.number === null
      ? documents.blankGround
      : documents.ground(
          documents.citationOf(
            officialCitation(document, presentation.symbol, messages),
            presentation.shortName,
          ),
          true,
        ),
  ];
}

function changesTable(input: RosterDocument, messages: Messages): Table {
  const { columns, none } = messages.sheets.change;
  const changes = changesOf(input);
  const added = new Set(changes.filter(c => c.kind === 'duty-added').map(c => c.duty.id));
  return {
    kind: 'table',
    caption: messages.sheets.change.title,
    columns: [
      { heading: messages.documents.columns.number, width: 'fit', align: 'center', wideOnly: true },
      { heading: messages.documents.columns.date, width: 'fit', namesRow: true },
      { heading: columns.role, width: 'fit' },
      { heading: columns.was, width: 'rest' },
      { heading: columns.is, width: 'rest' },
    ],
    rows: changes
      .filter(
        change =>
          change.kind !== 'duty-added' ||
          !changes.some(c => c.kind === 'seat' && c.duty.id === change.duty.id),
      )
      .map((change, i) => changeRow(change, i, added.has(change.duty.id), input, messages)),
    empty: none,
    rowHeight: 0,
  };
}

function changeRow(
  change: DutyChange,
  index: number,
  isNew: boolean,
  input: RosterDocument,
  messages: Messages,
): readonly Cell[] {
  const { roster, before } = input;
  const now = dutiesById(roster.duties).get(change.duty.id);
  const then = dutiesById(before?.duties ?? []).get(change.duty.id);
  const { role, was, is } = told(change, then, now, { input, messages });
  const note = [isNew ? messages.documents.changes.added : '', now?.note ?? ''];
  return [
    cell(String(index + 1), { value: index + 1 }),
    cell(shortDay(change.duty.date, roster.period, messages)),
    cell(unbroken(role), { size: 'small' }),
    cell(joined(was)),
    { lines: [{ text: joined(is) }, ...small(joined(note))] },
  ];
}

interface Told {
  readonly role: string;
  readonly was: readonly string[];
  readonly is: readonly string[];
}

interface Telling {
  readonly input: RosterDocument;
  readonly messages: Messages;
}

/** By the kind of the change: who, when and where, or what became of the duty. */
function told(
  change: DutyChange,
  then: RosterDuty | undefined,
  now: RosterDuty | undefined,
  { input, messages }: Telling,
): Told {
  const { documents, sheets } = messages;
  const nameOf = namesOfVersions(input);
  const words = changeWords(change, then, now, { messages, nameOf, versions: input });
  switch (change.kind) {
    case 'seat': {
      const name = (person: PersonCode | null) => unbroken(person ? nameOf(person) : sheets.change.nobody);
      const role = namesIn(input.roles, input.language)(change.role);
      return { role, was: [name(change.from)], is: [name(change.to)] };
    }
    case 'duty-changed': {
      const facts = then && now ? movedFacts(then, now, input, messages) : [];
      return { role: '', was: facts.map(fact => fact.was), is: facts.map(fact => fact.is) };
    }
    case 'name': {
      const card = ({ person, name, title, unit }: NameCard) => [
        unbroken(name ?? person),
        title ?? '',
        unit ?? '',
      ];
      return { role: '', was: card(change.from), is: card(change.to) };
    }
    case 'duty-restored':
      return { role: '', was: [documents.cancelled], is: [...words, peopleText(now)] };
    case 'duty-added':
    case 'duty-cancelled':
    case 'duty-withdrawn':
      return { role: '', was: [peopleText(then)], is: words };
  }
}

function joined(words: readonly string[]): string {
  return words.filter(text => text !== '').join('; ');
}

function small(text: string): readonly Line[] {
  return text === '' ? [] : [{ text, size: 'small' }];
}

function peopleText(duty: RosterDuty | undefined): string {
  const people = duty?.seats.flatMap(s => s.person ?? []) ?? [];
  return people.map(p => unbroken(p.name ?? p.person)).join(', ');
}
