// Every sheet of every ward of the zoo, with the pages it is to have as PDF and Word.

import type { PaperFormat } from '../../src/documents/document-formats.ts';
import type { Paper } from '../../src/documents/paper.ts';
import { changeNotice } from '../../src/documents/sheets/change-notice.ts';
import { publicNotice } from '../../src/documents/sheets/public-notice.ts';
import type { RosterDocument } from '../../src/documents/sheets/roster-document.ts';
import { rosterSheet } from '../../src/documents/sheets/roster-sheet.ts';
import { signInSheet } from '../../src/documents/sheets/sign-in-sheet.ts';
import { wallCalendar } from '../../src/documents/sheets/wall-calendar.ts';
import { clock } from '../../src/domain/clock-time.ts';
import { VOLUNTEER } from '../../src/domain/person.ts';
import {
  combinedPaper,
  fairnessPaper,
  personPaper,
  reportPaper,
  timesheetPaper,
  wardsPaper,
} from './ledger-papers.ts';
import { ZOO } from './zoo.ts';

export interface ZooPaper {
  readonly name: string;
  readonly paper: Paper;
  readonly formats: readonly PaperFormat[];
  readonly pages: number;
  readonly wordPages: number;
}

const FEED = 'https://lich.example.vn/truc/abcdefghijklmnopqrstuvwxyz0';

const SHEETS: Readonly<Record<string, (document: RosterDocument) => Paper>> = {
  roster: rosterSheet,
  weeks: document => rosterSheet({ ...document, view: 'weeks' }),
  people: document => rosterSheet({ ...document, view: 'people' }),
  places: document => rosterSheet({ ...document, places: true }),
  annex: document => rosterSheet({ ...document, form: 'annex' }),
  union: document =>
    rosterSheet({
      ...document,
      form: 'youth-union',
      roles: document.roles.filter(role => role.code === VOLUNTEER),
    }),
  change: changeNotice,
  notice: document =>
    publicNotice({ ...document, opensAt: clock('07:30'), services: ['Hộ tịch', 'Chứng thực'] }),
  'sign-in': signInSheet,
  wall: document =>
    wallCalendar({
      ...document,
      days: new Map(document.skipped.map(day => [day.date, day])),
      sheet: 'a4',
      feed: FEED,
    }),
  fairness: fairnessPaper,
  person: personPaper,
  timesheet: timesheetPaper,
  report: reportPaper,
  combined: combinedPaper,
  wards: wardsPaper,
};

const ALL: readonly PaperFormat[] = ['pdf', 'html', 'docx', 'xlsx'];
const WORD: readonly PaperFormat[] = ['pdf', 'html', 'docx'];
const FORMATS: Readonly<Record<string, readonly PaperFormat[]>> = {
  change: WORD,
  notice: WORD,
  wall: ['pdf', 'html'],
  fairness: ['pdf', 'html'],
  person: ['pdf', 'html'],
};

/** Wards by the sheets that say something new of them. */
const PAGES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  usual: {
    ...{ roster: 1, weeks: 2, people: 1, annex: 1, union: 1, notice: 1, 'sign-in': 2, wall: 1 },
    ...{ fairness: 1, person: 1, timesheet: 1, report: 2, combined: 1, wards: 1 },
  },
  large: {
    ...{ roster: 3, weeks: 3, people: 4, change: 1, notice: 2, 'sign-in': 5, wall: 1 },
    ...{ fairness: 2, person: 1, timesheet: 5, report: 3 },
  },
  changed: { roster: 2, weeks: 3, people: 2, change: 2, notice: 1, wall: 1 },
  commune: { roster: 1, annex: 1, union: 1, notice: 1, wall: 1 },
  island: { roster: 2, places: 2, weeks: 3, notice: 1, wall: 1, 'sign-in': 3 },
  empty: {
    ...{ roster: 1, weeks: 1, people: 1, change: 1, notice: 1, 'sign-in': 1, wall: 1 },
    ...{ fairness: 1, person: 1, timesheet: 1, report: 2 },
  },
  quarter: { roster: 2, people: 2, annex: 2, wall: 3, person: 1, timesheet: 2, report: 3 },
  year: { roster: 6, people: 3, fairness: 2, timesheet: 3, report: 3 },
  draft: { roster: 1, change: 1 },
  phones: { roster: 2, people: 1 },
};

/** LibreOffice parts a cell over two rows between pages. */
const WORD_PAGES: Readonly<Record<string, number>> = {};

export const ZOO_PAPERS: readonly ZooPaper[] = Object.entries(PAGES).flatMap(([ward, sheets]) =>
  Object.entries(sheets).map(([sheet, pages]) => ({
    name: `${ward}-${sheet}`,
    paper: SHEETS[sheet]!(ZOO[ward]!),
    formats: FORMATS[sheet] ?? ALL,
    pages,
    wordPages: WORD_PAGES[`${ward}-${sheet}`] ?? pages,
  })),
);
