// How much each call of the solver may work, all in one place. The unit is simplex iterations times the size of the
// program (columns and rows): the same on every machine, some 3e7 a second on that of docs/engine.md.

export const EFFORT = {
  /** A relaxation: none of a ward's comes near it. */
  linear: 2e9,
  /** A roster on a role's face. If it is not enough, the slower ways go on. */
  pointOnFace: 1e8,
  /** One role beside the others: all roles together find what is beyond that sooner. */
  roleInTurn: 3e7,
  /** The pairs of some people only: a bound, and often that of all. */
  pairsOfSome: 4e6,
  /** The pairs, all roles together, at first: the proof of a small ward is often quicker than better rosters. */
  pairsSoon: 4e6,
  /** Each level, all roles together: up to a minute. What is not proven by then is reported so. */
  together: 1e9,
  /** Better rosters near a known one. */
  neighbourhood: 1e7,
  /** Counting seats again with one rule lifted. */
  relaxation: 1e7,
  /** Whether pins and rules clash. */
  conflict: 1e7,
} as const;
