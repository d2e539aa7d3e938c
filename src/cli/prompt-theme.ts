// How questions look: inquirer's own words are English, it does not know --no-color, and it breaks words at the edge.

import type { Messages } from '../i18n/messages.ts';
import { DEFAULT_WIDTH } from './context.ts';
import { wrapText } from './wrap.ts';

export interface Manner {
  readonly words: Messages['prompts'];
  readonly coloured: boolean;
}

let manner: Manner | null = null;

/** Said once per run, before anything is asked. */
export function setPromptManner(chosen: Manner): void {
  manner = chosen;
}

export function promptWords(): Messages['prompts'] {
  return mannerSaid().words;
}

export function promptColumns(): number {
  return process.stderr.columns || DEFAULT_WIDTH;
}

function mannerSaid(): Manner {
  if (!manner) throw new RangeError('nobody said how questions look');
  return manner;
}

/** The question's mark and a blank. */
const MARK = 2;

const plain = (text: string) => text;
const UNCOLOURED = {
  answer: plain,
  help: plain,
  highlight: plain,
  searchTerm: plain,
  defaultAnswer: (text: string) => `(${text})`,
};

export function promptTheme() {
  const { words, coloured } = mannerSaid();
  const fitted = (text: string) => wrapText(text, promptColumns() - MARK);
  return {
    ...(coloured ? {} : { prefix: { idle: '?', done: '✔' } }),
    keywords: { yes: words.yes, no: words.no, error: () => words.yesOrNo },
    style: {
      ...(coloured ? {} : UNCOLOURED),
      message: fitted,
      description: fitted,
      keysHelpTip: () => words.keys,
      error: (text: string) => fitted(`> ${text === 'No results found' ? words.nothingFound : text}`),
    },
  };
}
