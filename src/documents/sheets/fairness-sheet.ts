// Everyone's turns against what was due, by role, with a chart: the sheet that is pinned up beside the roster.

import type { FairnessLine } from '../../domain/fairness-row.ts';
import type { Role } from '../../domain/person.ts';
import type { PublishedRoster } from '../../domain/publication.ts';
import type { FairnessSettings, Language } from '../../domain/ward.ts';
import { messagesIn } from '../../i18n/languages.ts';
import type { Messages } from '../../i18n/messages.ts';
import { authorOf, standing } from '../official-parts.ts';
import { unbroken } from '../official-text.ts';
import { pageFor } from '../page-plan.ts';
import { type Block, type Cell, cell, type Paper, paragraph, type Table } from '../paper.ts';
import { periodSubject, roleName } from './roster-document.ts';

export interface FairnessSheetInput {
  readonly roster: PublishedRoster;
  readonly roles: readonly Role[];
  readonly lines: readonly FairnessLine[];
  readonly balancedWeekdays: FairnessSettings['balancedWeekdays'];
  readonly language: Language;
  readonly draft: boolean;
}

export function fairnessSheet(input: FairnessSheetInput): Paper {
  const { roster, roles, language, draft } = input;
  const messages = messagesIn(language);
  const { fairness } = messages.sheets;
  const { presentation, publication, period } = roster;
  const subject = periodSubject(period, messages);
  const ofRoles = roles.flatMap(role => roleBlocks(role, input, messages));
  const tables = ofRoles.filter(block => block.kind === 'table');
  return {
    language,
    ...pageFor(tables, 'narrow'),
    margins: 'narrow',
    name: `${fairness.title} ${subject}`,
    author: authorOf(presentation),
    blocks: [
      {
        kind: 'title',
        above: '',
        title: fairness.title,
        subject: `${subject} – ${presentation.shortName}`,
        attachedTo: '',
      },
      paragraph(fairness.how, 'note'),
      paragraph(fairness.legend, 'note'),
      ...(ofRoles.length > 0 ? ofRoles : [paragraph(messages.documents.noDuties, 'centred')]),
    ],
    ...standing(draft ? null : publication, messages),
    onePage: false,
    data: null,
  };
}

function roleBlocks(role: Role, input: FairnessSheetInput, messages: Messages): readonly Block[] {
  const lines = input.lines.filter(l => l.role === role.code);
  if (lines.length === 0) return [];
  const name = roleName(role, input.language);
  return [{ kind: 'heading', text: name }, roleTable(name, lines, input, messages)];
}

function roleTable(
  caption: string,
  lines: readonly FairnessLine[],
  input: FairnessSheetInput,
  messages: Messages,
): Table {
  const { columns } = messages.sheets.fairness;
  const [first, second] = input.balancedWeekdays;
  const figure = (heading: string, width: number) => ({ heading, width, align: 'right' as const });
  const most = Math.max(...lines.map(l => Math.max(l.turns, l.entitlementTenths / 10)));
  const hasOthers = lines.some(l => othersOf(l) > 0);
  return {
    kind: 'table',
    caption,
    columns: [
      { heading: columns.code, width: 'fit', align: 'center', wideOnly: true },
      { heading: columns.name, width: 'rest', namesRow: true },
      figure(columns.turns, 11),
      { heading: columns.bar, width: 22 },
      figure(columns.due, 14),
      figure(messages.dates.weekdayShort(first), 9),
      figure(messages.dates.weekdayShort(second), 9),
      ...(hasOthers ? [figure(columns.others, 11)] : []),
      figure(columns.before, 16),
      figure(columns.after, 16),
      { heading: columns.gap, width: 15, align: 'center' },
    ],
    rows: lines.map(line => personRow(line, { most, hasOthers }, messages)),
    empty: '',
    rowHeight: 0,
  };
}

/** On neither of the balanced weekdays. */
function othersOf({ turns, mondays, fridays }: FairnessLine): number {
  return turns - mondays - fridays;
}

function personRow(
  line: FairnessLine,
  { most, hasOthers }: { readonly most: number; readonly hasOthers: boolean },
  { sheets }: Messages,
): readonly Cell[] {
  const { tenths, signed } = sheets;
  const { shortestGap: shortest, longestGap: longest } = line;
  const gaps =
    shortest === null || longest === null
      ? ''
      : shortest === longest
        ? String(shortest)
        : `${shortest}–${longest}`;
  const due = line.entitlementTenths / 10;
  return [
    cell(line.person),
    cell(unbroken(line.name)),
    cell(String(line.turns), { bold: true }),
    { ...cell(''), bar: { value: line.turns, mark: due, most } },
    cell(tenths(due)),
    cell(String(line.mondays)),
    cell(String(line.fridays)),
    ...(hasOthers ? [cell(String(othersOf(line)))] : []),
    cell(signed(line.balanceBeforeTenths / 10)),
    cell(signed(line.balanceAfterTenths / 10), { bold: true }),
    cell(gaps),
  ];
}
