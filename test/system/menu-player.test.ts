// The player of random months at a real terminal of 80 by 24: what is asked is read off the screen, what is answered goes
// through keys. PLAYER_RUNS and PLAYER_SEED ask for more months and for others.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/languages.ts';
import type { Answer } from '../cli/scripted-prompts.ts';
import { SMALL_LIST } from '../cli/temporary-ward.ts';
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
} from '../scenarios/month-player.ts';
import { questions } from './questions.ts';
import { LAUNCHER, openTerminal } from './terminal.ts';

type Language = 'vi' | 'en';

class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'lichtruc-player-'));
  now = '2026-12-28T08:00:00+07:00';
  readonly #words: Words;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
    this.#words = messagesIn(language);
  }

  get environment() {
    return { LICHTRUC_NOW: this.now, LICHTRUC_SEED: 'player', LICHTRUC_FILE: join(this.folder, 'ward.db') };
  }

  run(...words: readonly string[]): string {
    return execFileSync(process.execPath, [LAUNCHER, ...words, '--yes'], {
      cwd: this.folder,
      env: { ...process.env, ...this.environment },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  /** One sitting; how many answers the event itself took. */
  async sit(event: readonly Answer[]): Promise<number> {
    const { menu } = this.#words;
    const terminal = openTerminal(this.folder, ['--lang', this.#language], this.environment);
    const script = [...event];
    const oblige = obliging(this.#words);
    let [given, back, pressing] = [0, 0, true];
    try {
      for await (const { asked, give } of questions(terminal, this.#words)) {
        pressing = asked.choices.some(choice => choice.startsWith('! '));
        if (asked.message === menu.ask.whatNext) back ||= given;
        await give(script.shift() ?? oblige(asked));
        given++;
      }
      expect([await terminal.until(/left: \d/), pressing]).toEqual([
        expect.stringContaining('left: 0'),
        false,
      ]);
    } finally {
      terminal.close();
    }
    return back || given;
  }
}

async function live(events: readonly Event[], language: Language): Promise<void> {
  const desk = new Desk(language);
  try {
    writeFileSync(join(desk.folder, 'people.csv'), SMALL_LIST);
    desk.run('init', '--name', 'Thụy Khuê', '--from', '2027-01-01');
    desk.run('people', 'import', 'people.csv');
    await desk.sit([]);
    for (const [i, event] of events.entries()) {
      const day = `2027-01-${String(5 + i * 3).padStart(2, '0')}`;
      desk.now = `${day}T19:00:00+07:00`;
      const { data } = JSON.parse(desk.run('show', MONTH, '--json')) as { readonly data: Shown };
      const answers = answersOf(event, turnsAfter(data, day), messagesIn(language));
      if (answers)
        expect(await desk.sit(answers), JSON.stringify(event)).toBeLessThanOrEqual(MOST_ANSWERS[event.kind]);
    }
  } finally {
    rmSync(desk.folder, { recursive: true });
  }
}

describe.each(['vi', 'en'] as const)('a month at a terminal in %s', language => {
  it('never strands, whatever happens in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { minLength: 4, maxLength: 5 }), events => live(events, language)),
      {
        seed: Number(process.env['PLAYER_SEED'] ?? (language === 'vi' ? 17 : 18)),
        endOnFailure: true,
        numRuns: Number(process.env['PLAYER_RUNS'] ?? 1),
      },
    );
  }, 600_000);
});
