// Why a turn is not possible in a roster: what blocks it by itself, and the limits that it would exceed.

import type { Turn } from '../domain/duty.ts';
import { blockFinding, exceeds, limitFinding } from './findings.ts';
import { blocksOf, limitsOf } from './hard-rules.ts';
import type { Bar, Exchange, Finding, Limit, Reasons } from './rule.ts';
import { turnKey, type World } from './world.ts';

export interface WhyNot {
  readonly turn: Turn;
  readonly blocks: readonly Bar[];
  readonly limits: readonly Limit[];
}

/** `limits` are those of the world, computed once by the caller; `turns` are the roster's. */
export function whyNot(turn: Turn, turns: readonly Turn[], limits: readonly Limit[], world: World): WhyNot {
  const key = turnKey(turn);
  const taken = new Set([...turns.map(turnKey), key]);
  const exceeded = limits.filter(
    limit =>
      limit.terms.some(term => term.times === 1 && turnKey(term.turn) === key) && exceeds(limit, taken),
  );
  return { turn, blocks: blocksOf(turn, world), limits: exceeded };
}

/** The rules of a world written out as limits, and where each turn stands in them. */
export interface Rulebook {
  readonly world: World;
  readonly limitsByTurn: ReadonlyMap<string, readonly Limit[]>;
}

export function rulebookOf(world: World): Rulebook {
  const limitsByTurn = new Map<string, Limit[]>();
  for (const limit of limitsOf(world))
    for (const term of limit.terms) {
      const key = turnKey(term.turn);
      const known = limitsByTurn.get(key);
      if (known) known.push(limit);
      else limitsByTurn.set(key, [limit]);
    }
  return { world, limitsByTurn };
}

/**
 * What speaks against `turn` in the place of those who stood up: what blocks it, the limits it exceeds, and
 * limits that held only through those who left, as a trainee's whose mentor is gone.
 */
export function reasonsAgainst(turn: Turn, exchange: Exchange, rulebook: Rulebook): Finding[] {
  const { world, limitsByTurn } = rulebook;
  const { was, stays, left } = keysOf(exchange);
  const is = new Set(stays).add(turnKey(turn));
  const concerned = new Set([turnKey(turn), ...left].flatMap(key => limitsByTurn.get(key) ?? []));
  const broken = [...concerned].filter(limit => {
    if (!exceeds(limit, is)) return false;
    return !exceeds(limit, was) || limit.terms.some(t => t.times === 1 && turnKey(t.turn) === turnKey(turn));
  });
  return [
    ...blocksOf(turn, world).map(block => blockFinding(block, turn, false, world)),
    ...broken.map(limit => limitFinding(limit, is, world)),
  ];
}

interface ExchangeKeys {
  readonly was: ReadonlySet<string>;
  readonly stays: ReadonlySet<string>;
  readonly left: readonly string[];
}

/** Many are asked about one exchange. */
const keysOfExchange = new WeakMap<Exchange, ExchangeKeys>();

function keysOf(exchange: Exchange): ExchangeKeys {
  const known = keysOfExchange.get(exchange);
  if (known) return known;
  const was = new Set(exchange.before.map(turnKey));
  const stays = new Set(exchange.rest.map(turnKey));
  const keys = { was, stays, left: [...was].filter(key => !stays.has(key)) };
  keysOfExchange.set(exchange, keys);
  return keys;
}

/** The reasons of a world, whose rules are written out when somebody first asks. */
export function reasonsIn(world: World): Reasons {
  let rulebook: Rulebook | null = null;
  return (turn, exchange) => {
    rulebook ??= rulebookOf(world);
    return reasonsAgainst(turn, exchange, rulebook);
  };
}
