import type { Messages } from '../messages.ts';
import { dates } from './dates.ts';
import { problems } from './problems.ts';

export const en: Messages = { dates, problems };
