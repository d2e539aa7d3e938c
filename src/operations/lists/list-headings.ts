// The headings of each list and those without which a row is no heading.

import { PAIR_HEADINGS, WISH_HEADINGS } from '../../intake/constraint-lists.ts';
import { DAY_HEADINGS } from '../../intake/days-list.ts';
import { LEAVE_HEADINGS } from '../../intake/leave-list.ts';
import { PEOPLE_HEADINGS } from '../../intake/people-list.ts';
import type { Headings } from '../../intake/tables/headings.ts';
import type { ListKind } from './list-reading.ts';

export interface ListHeadings {
  readonly headings: Headings<string>;
  /** Any of these sets makes a row a heading; the first is asked for. */
  readonly needed: readonly (readonly string[])[];
}

export const LIST_HEADINGS: Readonly<Record<ListKind, ListHeadings>> = {
  people: { headings: PEOPLE_HEADINGS, needed: [['name']] },
  leave: { headings: LEAVE_HEADINGS, needed: [['from']] },
  wishes: { headings: WISH_HEADINGS, needed: [['wish']] },
  pairs: { headings: PAIR_HEADINGS, needed: [['first', 'second']] },
  holidays: { headings: DAY_HEADINGS, needed: [['date', 'name']] },
};
