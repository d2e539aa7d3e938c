// Every problem the program can name, with its facts, by topic. i18n has a file of the same name for each topic and
// must have a sentence for each code, in each language, or the build fails. Codes are in kebab-case.

import type { DaysProblems } from './problems/days.ts';
import type { EntryProblems } from './problems/entry.ts';
import type { FeedsProblems } from './problems/feeds.ts';
import type { FilesProblems } from './problems/files.ts';
import type { HandMadeProblems } from './problems/hand-made.ts';
import type { HistoryProblems } from './problems/history.ts';
import type { LedgerProblems } from './problems/ledger.ts';
import type { ListsProblems } from './problems/lists.ts';
import type { ManyProblems } from './problems/many.ts';
import type { MonthProblems } from './problems/month.ts';
import type { OutputProblems } from './problems/output.ts';
import type { RecordsProblems } from './problems/records.ts';
import type { RosterProblems } from './problems/roster.ts';
import type { SafekeepingProblems } from './problems/safekeeping.ts';
import type { StoreProblems } from './problems/store.ts';
import type { WardProblems } from './problems/ward.ts';

export interface ProblemFacts
  extends DaysProblems,
    EntryProblems,
    StoreProblems,
    FilesProblems,
    HandMadeProblems,
    ListsProblems,
    WardProblems,
    RosterProblems,
    ManyProblems,
    MonthProblems,
    OutputProblems,
    FeedsProblems,
    LedgerProblems,
    RecordsProblems,
    HistoryProblems,
    SafekeepingProblems {}

export type ProblemCode = keyof ProblemFacts;
