// What a command did for each of many wards, or why not: a line a ward.

import { relative } from 'node:path';
import type { WardResult } from '../many/messages.ts';
import type { View } from './view.ts';

/** Files as seen from `folder`. */
export function renderWards(results: readonly WardResult[], folder: string, view: View): string {
  const { good, bad, faint } = view.palette;
  const lines = results.map(result => {
    const named = [
      relative(folder, result.file) || result.file,
      ...(result.ward ? [faint(result.ward)] : []),
    ];
    const went = result.exitCode === 0;
    return `${went ? good('✓') : bad('✗')} ${named.join('  ')}${went ? '' : `: ${wentHow(result, view)}`}`;
  });
  return lines.join('\n');
}

/** Why it is not done. */
export function wentHow(result: WardResult, { messages: { many } }: Pick<View, 'messages'>): string {
  return ('error' in result && reasonIn(result.error, many.fault)) || many.no;
}

/** The sentences of a failure, as a command says them with --json. */
function reasonIn(error: unknown, fault: (message: string) => string): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('problems' in error && Array.isArray(error.problems))
    return error.problems.map(problem => `${problem.says} ${problem.mend}`).join(' ');
  return 'message' in error ? fault(String(error.message)) : '';
}
