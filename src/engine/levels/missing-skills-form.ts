import { skillLimits } from '../../rules/required-skill.ts';
import { turnKey } from '../../rules/world.ts';
import { addContinuous, addRow, type Objective, sumOf } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** LS = Σ missing, with missing(duty) ≥ Σ x of those without the skill − (seats − 1). */
export function missingSkillsForm({ situation, program, roles, turns }: RosterProgram): Objective {
  const columnOf = new Map(turns.map(t => [turnKey(t), t.column]));
  const missing = [...skillLimits(situation.world)]
    .filter(limit => roles.has(limit.facts.role))
    .map(({ terms, atMost }) => {
      const column = addContinuous(program, 0, 1);
      const unskilled = terms.flatMap(t => columnOf.get(turnKey(t.turn)) ?? []);
      addRow(program, [...sumOf(unskilled), ...sumOf([column], -1)], { atMost });
      return column;
    });
  return { constant: 0, entries: sumOf(missing) };
}
