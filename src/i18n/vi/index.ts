import { changeText } from './change-text.ts';
import { cli } from './cli.ts';
import { commands } from './commands.ts';
import { cron } from './cron.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import { feedTasks } from './feed-tasks.ts';
import { feeds } from './feeds.ts';
import { handMade } from './hand-made.ts';
import { help } from './help.ts';
import { helpTopics } from './help-topics.ts';
import { history } from './history.ts';
import { landing } from './landing.ts';
import { ledger } from './ledger.ts';
import { lists } from './lists.ts';
import { many } from './many.ts';
import { menu } from './menu.ts';
import { month } from './month.ts';
import { notices } from './notices.ts';
import { personFields } from './person-fields.ts';
import { personalText } from './personal-text.ts';
import { problems } from './problems.ts';
import { prompts } from './prompts.ts';
import { records } from './records.ts';
import { relaxations } from './relaxations.ts';
import { reports } from './reports.ts';
import { rows } from './rows.ts';
import { rules } from './rules.ts';
import { safekeeping } from './safekeeping.ts';
import { settings } from './settings.ts';
import { setup, upgrade } from './setup.ts';
import { sheets } from './sheets.ts';
import { slips } from './slips.ts';
import { ward } from './ward.ts';
import { why } from './why.ts';

export const vi = {
  changeText,
  cli,
  safekeeping,
  history,
  ledger,
  commands,
  cron,
  dates,
  documents,
  feeds,
  feedTasks,
  handMade,
  help,
  helpTopics,
  landing,
  many,
  menu,
  lists,
  month,
  notices,
  personFields,
  personalText,
  problems,
  prompts,
  records,
  relaxations,
  reports,
  rows,
  rules,
  settings,
  slips,
  setup,
  sheets,
  upgrade,
  ward,
  why,
};
