import { skillLimits } from '../../rules/required-skill.ts';
import { turnKey } from '../../rules/world.ts';
import { addContinuous, addTerm, closeRow, type Objective, sumOf } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** LS = Σ missing, with missing(duty) ≥ Σ x of those without the skill − (seats − 1). */
export function missingSkillsForm({ frame, program, roles, openAt }: RosterProgram): Objective {
  const missing = [...skillLimits(frame.situation.world)]
    .filter(limit => roles.has(limit.facts.role))
    .map(({ terms, atMost }) => {
      const column = addContinuous(program, 0, 1);
      for (const { turn } of terms) {
        const unskilled = openAt[frame.placeOf.get(turnKey(turn)) ?? -1];
        if (unskilled) addTerm(program, unskilled.column, 1);
      }
      addTerm(program, column, -1);
      closeRow(program, { atMost });
      return column;
    });
  return { constant: 0, entries: sumOf(missing) };
}
