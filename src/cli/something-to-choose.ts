import { UserError } from '../domain/errors.ts';

/** Throws `nothing-to-choose` where there is nothing to point at: no question could be answered. */
export function refuseEmpty(message: string, choices: readonly unknown[]): void {
  if (choices.length > 0) return;
  throw new UserError('wrong', { code: 'nothing-to-choose', facts: { asked: message } });
}
