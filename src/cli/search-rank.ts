// What somebody looks for by typing: marks count where they are typed, and a given name comes before a word, a whole word
// before the beginning of one, and that before letters inside.

import { hasMarks, searchKey, spellingOf } from '../domain/text.ts';

interface Named {
  readonly name: string;
}

/** Those that hold what was typed, the likeliest first; else in their order. */
export function ranked<Choice extends Named>(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const key = hasMarks(typed) ? spelled : searchKey;
  const wanted = key(typed).trim();
  if (wanted === '') return choices;
  return choices
    .flatMap(choice => {
      const rank = rankIn(key(choice.name), wanted);
      return rank === null ? [] : [{ choice, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

function rankIn(text: string, wanted: string): number | null {
  if (!text.includes(wanted)) return null;
  const words = ` ${text.replace(/[^\p{L}\p{M}\p{N}/]+/gu, ' ')} `;
  // A name ends where its code, the next name or the line does: there stands the given name.
  const names = `${text.replace(/\s*[(,:]/g, ' ,')} ,`;
  if (names.includes(` ${wanted} ,`)) return 0;
  if (words.includes(` ${wanted} `)) return 1;
  return words.includes(` ${wanted}`) ? 2 : 3;
}

function spelled(text: string): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, spellingOf);
}
