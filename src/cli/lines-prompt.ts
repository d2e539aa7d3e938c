// Lines typed one after another, or pasted all at once from a table, until an empty one.

import { createPrompt, isEnterKey, makeTheme, useKeypress, usePrefix, useState } from '@inquirer/core';
import { promptColumns, promptTheme, promptWords } from './prompt-theme.ts';
import { cutToWidth } from './views/text-width.ts';

interface State {
  readonly lines: readonly string[];
  readonly line: string;
  readonly ended: boolean;
}

const START: State = { lines: [], line: '', ended: false };
const SHOWN = 6;

export const linesPrompt = createPrompt<readonly string[], { readonly message: string }>(
  ({ message }, done) => {
    const theme = makeTheme(promptTheme());
    const [state, setState] = useState(START);
    const prefix = usePrefix({ status: state.ended ? 'done' : 'idle', theme });
    useKeypress((key, rl) => {
      const next = isEnterKey(key) ? entered(state) : { ...state, line: rl.line };
      setState(next);
      if (next.ended) done(next.lines);
    });
    const { pasted } = promptWords();
    const head = `${prefix} ${theme.style.message(message, state.ended ? 'done' : 'idle')}`;
    if (state.ended) return `${head}\n${pasted(state.lines.length)}`;
    const cut = (line: string) => `  ${cutToWidth(line.replaceAll('\t', ' | '), promptColumns() - 2)}`;
    const count = state.lines.length > 0 ? [pasted(state.lines.length)] : [];
    return [
      head,
      ...state.lines.slice(-SHOWN).map(cut),
      ...count,
      `> ${state.line.replaceAll('\t', ' | ')}`,
    ].join('\n');
  },
);

function entered({ lines, line }: State): State {
  if (line.trim() === '') return { lines, line: '', ended: true };
  return { lines: [...lines, line], line: '', ended: false };
}
