import { monthsOfTurns } from '../../rules/months-of-turns.ts';
import { addContinuous, addTerm, closeRow, type Objective, sumOf } from '../program.ts';
import type { RosterProgram } from '../turn-columns.ts';

/** LC = Σ over, with over(person, month) ≥ Σ x − most. */
export function measuredCatchUpForm({ situation, program, turns }: RosterProgram): Objective {
  const capped = monthsOfTurns(turns, situation.world).filter(month => month.turns.length > month.most);
  const over = capped.map(month => {
    const column = addContinuous(program, 0, month.turns.length - month.most);
    for (const turn of month.turns) addTerm(program, turn.column, 1);
    addTerm(program, column, -1);
    closeRow(program, { atMost: month.most });
    return column;
  });
  return { constant: 0, entries: sumOf(over) };
}
