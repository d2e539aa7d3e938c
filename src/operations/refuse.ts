import { type Problem, UserError } from '../domain/errors.ts';

/** Throws where there is any problem: all of them at once. */
export function refuseAny(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new UserError('wrong', problems);
}

export function refuse(problem: Problem, kind: 'wrong' | 'store' = 'wrong'): never {
  throw new UserError(kind, problem);
}
