// Texts for one person each, as a command shows them: all of a few, and how to get each of many.

import type { PersonalText } from '../documents/personal-text.ts';
import type { CommandInput, Letters } from './command-file.ts';

const MOST_SHOWN = 6;

export function lettersOf(
  texts: readonly PersonalText[],
  period: string,
  { messages, speaker }: Pick<CommandInput, 'messages' | 'speaker'>,
): Letters {
  const { personalText: words } = messages;
  const [first] = texts;
  if (!first) return { each: texts, shown: '' };
  const command = speaker.line(`lichtruc export text ${period} --to ${first.person}`);
  const lines =
    texts.length > MOST_SHOWN
      ? [words.tooMany(texts.length), `  ${command}`]
      : [
          words.heading(
            texts.length,
            texts.some(({ page }) => page !== null),
          ),
          ...texts.flatMap(({ text }) => ['', text]),
        ];
  return { each: texts, shown: lines.join('\n') };
}
