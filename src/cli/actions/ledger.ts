// The ledger: the fairness of a period, one person's page of it, the timesheet, opening balances.

import { PAPER_FORMATS, type PaperFormat } from '../../documents/document-formats.ts';
import { renderCsv } from '../../documents/formats/csv.ts';
import { comparePeople } from '../../domain/person.ts';
import { nameIn, namesIn } from '../../i18n/names.ts';
import { type ClosedBooks, closeLedger } from '../../operations/ledger/close-books.ts';
import { setOpening } from '../../operations/ledger/opening-balances.ts';
import { personPage } from '../../operations/ledger/person-page.ts';
import { timesheet } from '../../operations/ledger/timesheet.ts';
import { showRoster } from '../../operations/look-up.ts';
import { readWard } from '../../operations/read-ward.ts';
import { personOrAsked } from '../ask-ward.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/ledger.ts';
import { officeOf } from '../office.ts';
import { neededOrAsked } from '../options.ts';
import { endingOf, hasEnding, writeOutput, writtenOutcome } from '../output-file.ts';
import { amountsIn } from '../views/amounts.ts';
import { renderFairness } from '../views/fairness-view.ts';
import { renderPersonPage } from '../views/person-page-view.ts';
import { renderTable } from '../views/table.ts';
import { renderTimesheet, timesheetTable, unrecordedLines } from '../views/timesheet-view.ts';
import { changeWard } from './changed.ts';
import { writePaper } from './paper-output.ts';

export const fairness: Action<typeof declared.fairnessCommand> = async (input, given) => {
  const { period, person, draft } = given;
  if (person !== null) {
    const page = await personPage(officeOf(input), period, person);
    return { data: page, text: renderPersonPage(page, input) };
  }
  const shown = await showRoster(officeOf(input), period, draft);
  const name = namesIn(shown.facts.roles, input.language);
  const text = renderFairness(shown.fairness, name, input);
  return { data: { draft: shown.draft, rows: shown.fairness }, text };
};

export const showTimesheet: Action<typeof declared.timesheetCommand> = async (input, given) => {
  const { output, overwrite, csv } = given;
  const file = output === '-' ? null : output;
  const format = file === null ? 'csv' : timesheetFormat(file);
  const sheet = await timesheet(officeOf(input), given.period);
  const { roles: _, shortName, ...data } = sheet;
  if (output === null && !csv) return { data, text: renderTimesheet(sheet, input) };
  const table = timesheetTable(sheet, input);
  const advice = unrecordedLines(sheet, input).join('\n');
  if (file !== null && format !== 'csv') {
    const { timesheetSheet } = await import('../../documents/sheets/timesheet-sheet.ts');
    const { period, unrecorded } = sheet;
    const paper = timesheetSheet({ period, shortName, table, unrecorded, language: input.language });
    return { ...(await writePaper(input, paper, { output: file, overwrite, format })), advice };
  }
  const bytes = Buffer.from(renderCsv(table, { separator: ';', byteOrderMark: true }));
  if (file === null) return { data: { written: [] }, text: '', raw: bytes, advice };
  const written = await writeOutput(input, { output: file, overwrite }, bytes, 'list');
  return { ...writtenOutcome(input, [written]), advice };
};

/** A name without an ending is a list. */
function timesheetFormat(file: string): PaperFormat | 'csv' {
  return hasEnding(file) ? endingOf(file, ['csv', ...PAPER_FORMATS]) : 'csv';
}

export async function listOpenings(input: CommandInput): Promise<Outcome> {
  const { openings, people, roles } = await readWard(officeOf(input));
  const { ledger, dates } = input.messages;
  const amount = amountsIn(input.language);
  const roleName = namesIn(roles, input.language);
  const rows = people.toSorted(comparePeople).flatMap(person =>
    openings
      .filter(o => o.account.person === person.code)
      .map(({ account, date, units, reason }) => {
        return [person.code, person.name, roleName(account.role), dates.date(date), amount(units), reason];
      }),
  );
  const { columns } = ledger;
  const head = [columns.code, columns.name, columns.role, columns.date, columns.turns, columns.reason];
  const text = rows.length === 0 ? ledger.noOpenings : renderTable({ head, rows, numeric: [4] }, input);
  return { data: openings, text };
}

export const setBalance: Action<typeof declared.balanceSet> = async (input, given) => {
  const { ask, openingSet, openingRemoved } = input.messages.ledger;
  const person = await personOrAsked(input, given.person);
  const turns = await neededOrAsked(input, given.turns, 'TURNS', { message: ask.turns });
  const reason = await neededOrAsked(input, given.reason, '--reason', { message: ask.reason });
  const { date, tally } = given;
  return changeWard(input, {
    change: office => setOpening(office, { person, turns, reason, date, tally }),
    data: ({ before, after }) => ({ before, after }),
    doubts: ({ doubts }) => doubts,
    say: ({ before, after }, { people }) => {
      const code = (after ?? before)?.account.person;
      const name = people.find(p => p.code === code)?.name ?? person;
      if (!after) return [openingRemoved(name)];
      return [
        openingSet(name, amountsIn(input.language)(after.units), input.messages.dates.date(after.date)),
      ];
    },
  });
};

export const closeBooks: Action<typeof declared.balanceClose> = async (input, given) => {
  const { ask } = input.messages.ledger;
  const role = await neededOrAsked(input, given.role, 'ROLE', { message: ask.role });
  const reason = await neededOrAsked(input, given.reason, '--reason', { message: ask.reason });
  const { within, date, tally } = given;
  return changeWard(input, {
    change: office => closeLedger(office, { role, reason, within, date, tally }),
    say: closed => closedLines(closed, input),
  });
};

function closedLines({ role, date, accounts }: ClosedBooks, input: CommandInput): readonly string[] {
  const { ledger, dates } = input.messages;
  const name = nameIn(role, input.language);
  if (accounts.length === 0) return [ledger.nothingToClose(name, dates.date(date))];
  const amount = amountsIn(input.language);
  const rows = accounts.map(a => [a.person, a.name, amount(a.before), amount(a.after)]);
  const { code, name: who, before, after } = ledger.columns;
  const table = renderTable({ head: [code, who, before, after], rows, numeric: [2, 3] }, input);
  return [ledger.booksClosed(name, dates.date(date), accounts.length), ...table.split('\n')];
}
