import type { ProblemFacts } from '../../domain/problems.ts';
import type { Explanations } from '../explained.ts';
import { days } from './problems/days.ts';
import { entry } from './problems/entry.ts';
import { feeds } from './problems/feeds.ts';
import { files } from './problems/files.ts';
import { handMade } from './problems/hand-made.ts';
import { history } from './problems/history.ts';
import { ledger } from './problems/ledger.ts';
import { lists } from './problems/lists.ts';
import { many } from './problems/many.ts';
import { month } from './problems/month.ts';
import { output } from './problems/output.ts';
import { records } from './problems/records.ts';
import { roster } from './problems/roster.ts';
import { safekeeping } from './problems/safekeeping.ts';
import { store } from './problems/store.ts';
import { ward } from './problems/ward.ts';

export const problems: Explanations<ProblemFacts> = {
  ...days,
  ...entry,
  ...safekeeping,
  ...history,
  ...ledger,
  ...store,
  ...files,
  ...handMade,
  ...lists,
  ...ward,
  ...roster,
  ...many,
  ...month,
  ...output,
  ...feeds,
  ...records,
};
