// A way to make room in a roster: one rule lifted, for one person, pair or duty, or one pin taken away.

import type { CivilDate } from './civil-date.ts';
import type { DutyId } from './duty.ts';
import type { PersonCode } from './person.ts';

export type Relaxation =
  | { readonly kind: 'gap'; readonly person: PersonCode }
  | { readonly kind: 'month'; readonly person: PersonCode }
  | { readonly kind: 'mentor'; readonly person: PersonCode }
  | { readonly kind: 'leave' | 'weekday' | 'pin'; readonly person: PersonCode; readonly date: CivilDate }
  | { readonly kind: 'pair'; readonly first: PersonCode; readonly second: PersonCode }
  | { readonly kind: 'skill'; readonly date: CivilDate; readonly duty: DutyId; readonly skill: string };
