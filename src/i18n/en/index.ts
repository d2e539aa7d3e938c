import type { Messages } from '../messages.ts';
import { cli } from './cli.ts';
import { dates } from './dates.ts';
import { feeds } from './feeds.ts';
import { help } from './help.ts';
import { problems } from './problems.ts';

export const en: Messages = { cli, dates, feeds, help, problems };
