import { dates } from './dates.ts';
import { problems } from './problems.ts';

export const vi = { dates, problems };
