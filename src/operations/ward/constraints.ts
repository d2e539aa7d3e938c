// Wishes, standing exclusions and forbidden pairs, one at a time.

import type { Problem } from '../../domain/errors.ts';
import { type Exclusion, type ForbiddenPair, isExclusion, isWish, type Wish } from '../../domain/leave.ts';
import { readWishRow, type WishField } from '../../intake/constraint-lists.ts';
import { findListedPerson } from '../../intake/find-listed-person.ts';
import { typedRecord } from '../../intake/typed-record.ts';
import { deleteForbiddenPair, writeExclusions, writeForbiddenPair, writeWishes } from '../../store/people.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { type Changed, changeWard } from '../change-ward.ts';
import { findEveryone } from '../find-person.ts';
import type { Office } from '../office.ts';
import { refuse, refuseAny } from '../refuse.ts';

export interface WishInput {
  readonly person: string;
  /** `avoid` a date, `prefer` a weekday, or `never` a weekday (with `nth`: only the nth of its month). */
  readonly wish: 'avoid' | 'prefer' | 'never';
  readonly value: string;
  readonly nth: string | null;
}

export type ConstraintChange = Wish | Exclusion;

const FLAGS: Readonly<Record<WishField, string>> = {
  code: 'PERSON',
  name: 'PERSON',
  wish: '--avoid, --prefer, --never',
  date: '--avoid',
  weekday: '--prefer, --never',
  nth: '--nth',
};

/** Said twice, it is there once. */
export async function addWish(office: Office, input: WishInput): Promise<Changed<ConstraintChange>> {
  return changeWard(office, 'wish add', facts => {
    const wish = readWish(input, facts);
    const { wishes, exclusions } = ownOf(wish.person, facts);
    const others = without(wish, [...wishes, ...exclusions]);
    return { said: { ...wish }, result: wish, write: writer(wish.person, [...others, wish]) };
  });
}

export async function removeWish(office: Office, input: WishInput): Promise<Changed<ConstraintChange>> {
  return changeWard(office, 'wish remove', facts => {
    const wish = readWish(input, facts);
    const { wishes, exclusions } = ownOf(wish.person, facts);
    const own = [...wishes, ...exclusions];
    const left = without(wish, own);
    if (left.length === own.length) refuse({ code: 'wish-not-there', facts: { person: wish.person } });
    return { said: { ...wish }, result: wish, write: writer(wish.person, left) };
  });
}

export async function forbidPair(office: Office, a: string, b: string): Promise<Changed<ForbiddenPair>> {
  return changeWard(office, 'pair forbid', facts => {
    const pair = readPair(a, b, facts);
    return { said: { ...pair }, result: pair, write: db => writeForbiddenPair(db, pair) };
  });
}

export async function allowPair(office: Office, a: string, b: string): Promise<Changed<ForbiddenPair>> {
  return changeWard(office, 'pair allow', facts => {
    const pair = readPair(a, b, facts);
    const isThere = facts.forbiddenPairs.some(p => p.first === pair.first && p.second === pair.second);
    if (!isThere) refuse({ code: 'pair-not-there', facts: { ...pair } });
    return { said: { ...pair }, result: pair, write: db => deleteForbiddenPair(db, pair) };
  });
}

function readWish({ person, wish, value, nth }: WishInput, facts: WardFacts): ConstraintChange {
  const problems: Problem[] = [];
  const who = findListedPerson(person, facts.people, problems, { option: FLAGS.code });
  const values = { wish, nth, ...(wish === 'avoid' ? { date: value } : { weekday: value }) };
  const read = readWishRow(
    typedRecord(values, field => FLAGS[field]),
    who,
    problems,
  );
  refuseAny(problems);
  return read ?? refuse({ code: 'wish-unknown', facts: { value: wish } });
}

function ownOf(person: string, facts: WardFacts) {
  return {
    wishes: facts.wishes.filter(w => w.person === person),
    exclusions: facts.exclusions.filter(e => e.person === person),
  };
}

function without(wish: ConstraintChange, all: readonly ConstraintChange[]): readonly ConstraintChange[] {
  const same = (a: ConstraintChange, b: ConstraintChange) => keyOf(a) === keyOf(b);
  return all.filter(other => !same(other, wish));
}

function keyOf(wish: ConstraintChange): string {
  if (!('kind' in wish)) return `never ${wish.weekday} ${wish.nth ?? ''}`;
  return wish.kind === 'avoid-date' ? `avoid ${wish.date}` : `prefer ${wish.weekday}`;
}

function writer(person: ConstraintChange['person'], all: readonly ConstraintChange[]) {
  return (db: Parameters<typeof writeWishes>[0]) => {
    writeWishes(db, person, all.filter(isWish));
    writeExclusions(db, person, all.filter(isExclusion));
  };
}

function readPair(a: string, b: string, { people }: WardFacts): ForbiddenPair {
  const [one, two] = findEveryone([a, b], people);
  if (!one || !two) refuse({ code: 'pair-of-one', facts: { value: one?.code ?? a } });
  const [first, second] = [one.code, two.code].sort();
  return first && second ? { first, second } : refuse({ code: 'pair-of-one', facts: { value: one.code } });
}
