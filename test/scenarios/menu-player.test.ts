// A player who knows no command lives a month through the menu alone: draws it up, meets what comes (illness, swaps, a
// late holiday, people who come and go, a cancelled day, second thoughts), and does whatever “Cần làm” asks until nothing
// is left. PLAYER_RUNS and PLAYER_SEED ask for more months and for others.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/languages.ts';
import { type Answer, type Asked, asked, ENTER, willPlay } from '../cli/scripted-prompts.ts';
import { smallWard, type TemporaryWard } from '../cli/temporary-ward.ts';

const MONTH = '2027-01';
/** More mendings than any event can need. */
const PATIENCE = 14;

type Words = ReturnType<typeof messagesIn>;

interface Turn {
  readonly date: string;
  readonly name: string;
  readonly role: string;
}

interface Shown {
  readonly roster: {
    readonly duties: readonly {
      readonly duty: { readonly date: string };
      readonly state: string;
      readonly seats: readonly { readonly role: string; readonly person: { readonly name: string } | null }[];
    }[];
  };
}

async function turnsAfter(ward: TemporaryWard, day: string): Promise<readonly Turn[]> {
  const { roster } = await ward.data<Shown>('show', MONTH);
  return roster.duties
    .filter(({ duty, state }) => state === 'held' && duty.date > day)
    .flatMap(({ duty, seats }) =>
      seats.flatMap(({ role, person }) => (person ? [{ date: duty.date, name: person.name, role }] : [])),
    );
}

const typed = (date: string) => date.split('-').reverse().join('/');

/** What somebody answers who does what is asked: the first choice, yes, and as little as can be typed. */
function obliging({ menu, month, records }: Words) {
  let mended = 0;
  return (question: Asked): Answer => {
    if (question.message === menu.ask.what || question.message === menu.ask.whatNext) {
      const pressing = question.choices.find(choice => choice.startsWith('! '));
      if (pressing && ++mended > PATIENCE) throw new Error(`never mended: ${question.choices.join(' | ')}`);
      return pressing ?? menu.leave;
    }
    if (question.message === month.ask.by && question.choices.includes(menu.leaveOpen)) return menu.leaveOpen;
    if (question.kind === 'text') return question.message === records.ask.duty ? ENTER : 'theo thực tế';
    return question.kind === 'form' ? {} : ENTER;
  };
}

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

interface Event {
  readonly kind: (typeof KINDS)[number];
  readonly dice: number;
}

const KINDS = ['ill', 'swap', 'cover', 'holiday', 'joiner', 'leaver', 'cancelled', 'undo', 'record'] as const;
/** A yes and the way there are answers too; a reason where a rule stands against it. */
const MOST_ANSWERS: Readonly<Record<Event['kind'], number>> = {
  ...{ ill: 5, swap: 5, cover: 5, holiday: 4, joiner: 4, leaver: 4, cancelled: 5, undo: 3, record: 5 },
};

function answersOf({ kind, dice }: Event, turns: readonly Turn[], words: Words): readonly Answer[] | null {
  const { menu, ward, personFields, commands } = words;
  const turn = turns[dice % Math.max(1, turns.length)];
  if (!turn) return null;
  const date = typed(turn.date);
  const label = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  switch (kind) {
    case 'ill':
      return [
        menu.sections.absent,
        {
          [ward.fields.person]: turn.name,
          [menu.ask.absentOn]: menu.absentOn.other,
          [ward.fields.dates]: date,
        },
      ];
    case 'swap':
      return [menu.sections.swap, `${date} 07:00: ${turn.name}`];
    case 'cover':
      return [menu.sections.cover, `${date} 07:00: ${turn.name}`];
    case 'holiday':
      return [
        menu.sections.days,
        menu.steps['holidays-add'],
        {
          [commands.columns.date]: date,
          [commands.columns.day]: 'Sửa trụ sở',
          [commands.columns.source]: '12/TB',
        },
      ];
    case 'joiner':
      return [
        menu.sections.people,
        menu.steps['people-add'],
        { [label(personFields.name.word)]: 'Trịnh Thị Xuân Mới' },
      ];
    case 'leaver':
      return [
        menu.sections.people,
        menu.steps['people-retire'],
        { [ward.fields.person]: turn.name, [ward.fields.last]: date },
      ];
    case 'cancelled':
      return [menu.sections.change, menu.steps['duty-cancel'], date];
    case 'undo':
      return [menu.sections.history, menu.steps.undo];
    case 'record':
      return [menu.sections.record, menu.steps.record, ENTER];
  }
}

async function live(events: readonly Event[], language: 'vi' | 'en'): Promise<void> {
  const words = messagesIn(language);
  const ward = await smallWard('2026-12-28T08:00:00+07:00', '2027-01-01');
  try {
    expect(await sit(ward, words, language, [])).toBeGreaterThan(0);
    for (const [i, event] of events.entries()) {
      const day = `2027-01-${String(5 + i * 3).padStart(2, '0')}`;
      ward.at(`${day}T19:00:00+07:00`);
      const answers = answersOf(event, await turnsAfter(ward, day), words);
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
    const event = fc.record({ kind: fc.constantFrom(...KINDS), dice: fc.nat(99) });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 8 }), events => live(events, language)),
      {
        seed: Number(process.env['PLAYER_SEED'] ?? (language === 'vi' ? 7 : 8)),
        endOnFailure: true,
        numRuns: Number(process.env['PLAYER_RUNS'] ?? 3),
      },
    );
  });
});
