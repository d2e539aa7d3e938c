import type { BlockingRule } from './rule.ts';

declare module './rule.ts' {
  interface BlockFacts {
    'unknown-person': Record<never, never>;
  }
}

export const unknownPerson: BlockingRule = {
  kind: 'blocks',
  id: 'unknown-person',
  blocks: (turn, world) => (world.people.has(turn.person) ? null : { rule: 'unknown-person', facts: {} }),
};
