import type { RosterProblems } from '../../../domain/problems/roster.ts';
import type { Explanations } from '../../explained.ts';
import { namesOf } from '../../names.ts';
import { sayRelaxation } from '../../say-relaxation.ts';
import { shownDay } from '../../shown-day.ts';
import { dates } from '../dates.ts';
import { relaxations } from '../relaxations.ts';
import { ruleTitles } from '../rules.ts';

const ruleTitle = (rule: string): string => ruleTitles.get(rule) ?? rule;

type Clash = RosterProblems['roster-infeasible'];

const named = ({ people }: Clash) => namesOf({ people, roles: [], skills: [] }, 'en');
const pinned = (f: Clash): string =>
  f.pins.map(p => `${dates.date(p.date)} ${named(f).person(p.person)}`).join('; ');

interface Span {
  readonly from: string;
  readonly last: string;
}

const span = (f: Span): string =>
  f.from === f.last ? `on ${shownDay(f.from)}` : `from ${shownDay(f.from)} to ${shownDay(f.last)}`;

export const roster: Explanations<RosterProblems> = {
  'instance-unreadable': f => ({
    says: `The instance is wrong at “${f.path}”: ${f.reason}`,
    mend: 'See the examples in fixtures/instances.',
  }),
  'solver-unavailable': f => ({
    says: `The solver cannot start: ${f.reason}`,
    mend: 'Install again: npm ci.',
  }),
  'no-duties': f => ({
    says: `There is no duty ${span(f)}.`,
    mend: 'Choose another period, or look at the duty patterns.',
  }),
  'period-over': f => ({
    says: `Every duty ${span(f)} has begun; the past is fixed.`,
    mend: 'Choose a period that lies ahead.',
  }),
  'no-draft': f => ({
    says: `There is no draft ${span(f)}.`,
    mend: 'Draw one up first: lichtruc generate.',
  }),
  'nothing-published': f => ({
    says: `Nothing is published ${span(f)}.`,
    mend: 'Publish it first: lichtruc publish. To see the draft, add --draft.',
  }),
  'roster-infeasible': f => ({
    says: `No roster can exist: the pins (${pinned(f)}) clash with each other or with the rules (${f.rules.map(ruleTitle).join(', ')}).`,
    mend:
      f.ways.length > 0
        ? `Choose one way out: ${f.ways.map(way => sayRelaxation(way, null, { relaxations, dates }, named(f))).join('; ')}.`
        : 'Unpin one of them.',
  }),
  'no-such-duty': f => ({
    says: `There is no duty on ${shownDay(f.value)}.`,
    mend: 'See the dates with lichtruc show PERIOD; for a draft add --draft.',
  }),
  'duty-ambiguous': f => ({
    says: `${shownDay(f.value)} has several duties: ${f.choices.join(', ')}.`,
    mend: 'Say which one, as DATE/PATTERN.',
  }),
  'nothing-to-publish': () => ({
    says: 'The draft is the same as what is in force.',
    mend: 'There is nothing to publish.',
  }),
};
