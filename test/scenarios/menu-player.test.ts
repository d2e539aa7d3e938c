// A player who knows no command lives a month through the menu alone: draws it up, meets what comes (illness, swaps, a
// late holiday, people who come and go, a cancelled day, second thoughts), and does whatever “Cần làm” asks until nothing
// is left. PLAYER_RUNS and PLAYER_SEED ask for more months and for others.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/languages.ts';
import { type Answer, asked, ENTER, willPlay } from '../cli/scripted-prompts.ts';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';
import {
  answersOf,
  anyEvent,
  type Event,
  MONTH,
  MOST_ANSWERS,
  obliging,
  type Shown,
  turnsAfter,
  type Words,
} from './month-player.ts';

/** One sitting at the menu; how many answers the event itself took. */
async function sit(
  ward: TemporaryWard,
  words: Words,
  language: string,
  event: readonly Answer[],
): Promise<number> {
  const { menu } = words;
  willPlay(event, obliging(words));
  const { exitCode, stderr } = await ward.onTerminal('--lang', language);
  expect(exitCode, stderr).toBe(0);
  const questions = asked().map(({ message }) => message);
  expect(
    asked()
      .at(-1)
      ?.choices.filter(choice => choice.startsWith('! ')),
  ).toEqual([]);
  const back = questions.indexOf(menu.ask.whatNext);
  return back < 0 ? questions.length : back;
}

async function live(events: readonly Event[], language: 'vi' | 'en'): Promise<void> {
  const words = messagesIn(language);
  const ward = await smallWard('2026-12-28T08:00:00+07:00', '2027-01-01');
  try {
    expect(await sit(ward, words, language, [])).toBeGreaterThan(0);
    for (const [i, event] of events.entries()) {
      const day = `2027-01-${String(5 + i * 3).padStart(2, '0')}`;
      ward.at(`${day}T19:00:00+07:00`);
      const answers = answersOf(event, turnsAfter(await ward.data<Shown>('show', MONTH), day), words);
      if (!answers) continue;
      const given = await sit(ward, words, language, answers);
      expect(given, JSON.stringify(event)).toBeLessThanOrEqual(MOST_ANSWERS[event.kind]);
    }
    ward.at('2027-01-31T19:00:00+07:00');
    await sit(ward, words, language, [words.menu.sections.report, words.menu.steps.report, ENTER, ENTER]);
  } finally {
    ward.remove();
  }
}

describe.each(['vi', 'en'] as const)('a month through the menu in %s', language => {
  it('never strands, whatever happens in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { minLength: 5, maxLength: 8 }), events => live(events, language)),
      {
        seed: Number(process.env['PLAYER_SEED'] ?? (language === 'vi' ? 7 : 8)),
        endOnFailure: true,
        numRuns: Number(process.env['PLAYER_RUNS'] ?? 3),
      },
    );
  });
});
