// `balance set`, `balance list`: what somebody brings along from the time before lichtruc, posted against the others
// of the role by share, so that the ledger still sums to zero.

import type { CivilDate } from '../../domain/civil-date.ts';
import type { Doubt } from '../../domain/doubt.ts';
import { DUTY_UNITS, dueOn, type OpeningBalance } from '../../domain/ledger.ts';
import { membershipOn, type Person, type RoleCode } from '../../domain/person.ts';
import { cleanText } from '../../domain/text.ts';
import { writeOpening } from '../../store/opening-balances.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { type Changed, changeWard } from '../change-ward.ts';
import { findPerson } from '../find-person.ts';
import type { Office } from '../office.ts';
import { refuse } from '../refuse.ts';
import { groupByPerson } from '../roster/planning.ts';

export interface OpeningInput {
  readonly person: string;
  /** As typed: 1,5 or -2; above zero has served more than was due. */
  readonly turns: string;
  readonly reason: string;
  /** Today where it is null. */
  readonly date: CivilDate | null;
  /** The ward's only tally where it is null. */
  readonly tally: string | null;
}

export interface OpeningChange {
  readonly before: OpeningBalance | null;
  /** Null where it was taken out by setting 0. */
  readonly after: OpeningBalance | null;
  readonly doubts: readonly Doubt[];
}

const MOST_TURNS = 999;
/** Nobody is ahead or behind by a year of turns. */
const USUAL_TURNS = 24;

/** One opening balance an account: setting it again replaces it, 0 takes it out. */
export async function setOpening(office: Office, input: OpeningInput): Promise<Changed<OpeningChange>> {
  return changeWard(office, 'balance set', (facts, now) => {
    const person = findPerson(input.person, facts.people);
    const date = input.date ?? now.date;
    const role = roleOn(person, date);
    const account = { person: person.code, role, tally: tallyOf(input.tally, facts) };
    const units = readTurns(input.turns);
    const others = dueOn(role, date, facts.people, groupByPerson(facts.leave));
    if (others.every(w => w.code === person.code))
      refuse({ code: 'opening-without-others', facts: { person: person.code, date } });
    const same = ({ account: a }: OpeningBalance) =>
      a.person === account.person && a.role === account.role && a.tally === account.tally;
    const opening = { account, date, units, reason: cleanText(input.reason) };
    const after = units === 0 ? null : opening;
    const turns = Math.abs(units) / DUTY_UNITS;
    return {
      said: { person: person.code, turns: units / DUTY_UNITS, date, reason: opening.reason },
      result: {
        before: facts.openings.find(same) ?? null,
        after,
        doubts: turns > USUAL_TURNS ? [{ kind: 'large-balance', turns }] : [],
      },
      write: db => writeOpening(db, account, after),
    };
  });
}

function roleOn(person: Person, date: CivilDate): RoleCode {
  const membership = membershipOn(person, date);
  return membership
    ? membership.role
    : refuse({ code: 'opening-before-membership', facts: { person: person.code, date } });
}

/** The tally meant; the only one where none is named. */
export function tallyOf(typed: string | null, { patterns }: Pick<WardFacts, 'patterns'>): string {
  const known = [...new Set(patterns.map(p => p.tally))].sort();
  const tally = typed ?? (known.length === 1 ? known[0] : undefined);
  if (tally !== undefined && known.includes(tally)) return tally;
  return refuse({ code: 'tally-unknown', facts: { value: typed ?? '', known } });
}

/** Ledger units of a number of turns with at most two decimals. */
export function readTurns(typed: string): number {
  const text = typed.trim().replace('−', '-').replace(',', '.');
  const turns = /^[+-]?\d+(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(turns) || Math.abs(turns) > MOST_TURNS)
    return refuse({ code: 'turns-unreadable', facts: { value: typed, most: MOST_TURNS } });
  return Math.round(turns * DUTY_UNITS);
}
