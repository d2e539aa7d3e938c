// A player who knows no command and lives a month through the menu alone: what happens in it, and what is answered, as
// prompts in process and a real terminal both ask it.

import fc from 'fast-check';
import type { messagesIn } from '../../src/i18n/languages.ts';
import { type Answer, type Asked, ENTER } from '../cli/scripted-prompts.ts';

export const MONTH = '2027-01';
/** More mendings than any event can need. */
const PATIENCE = 14;

export type Words = ReturnType<typeof messagesIn>;

export interface Turn {
  readonly date: string;
  readonly name: string;
  readonly role: string;
}

export interface Shown {
  readonly roster: {
    readonly duties: readonly {
      readonly duty: { readonly date: string };
      readonly state: string;
      readonly seats: readonly { readonly role: string; readonly person: { readonly name: string } | null }[];
    }[];
  };
}

/** Of what `show` of the month says. */
export function turnsAfter({ roster }: Shown, day: string): readonly Turn[] {
  return roster.duties
    .filter(({ duty, state }) => state === 'held' && duty.date > day)
    .flatMap(({ duty, seats }) =>
      seats.flatMap(({ role, person }) => (person ? [{ date: duty.date, name: person.name, role }] : [])),
    );
}

const typed = (date: string) => date.split('-').reverse().join('/');

/** What somebody answers who does what is asked: the first choice, yes, and as little as can be typed. */
export function obliging({ menu, month, records }: Words) {
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

export interface Event {
  readonly kind: (typeof KINDS)[number];
  readonly dice: number;
}

const KINDS = ['ill', 'swap', 'cover', 'holiday', 'joiner', 'leaver', 'cancelled', 'undo', 'record'] as const;
/** A yes and the way there are answers too; a reason where a rule stands against it. */
export const MOST_ANSWERS: Readonly<Record<Event['kind'], number>> = {
  ...{ ill: 5, swap: 5, cover: 5, holiday: 4, joiner: 4, leaver: 4, cancelled: 5, undo: 3, record: 5 },
};

export function answersOf(
  { kind, dice }: Event,
  turns: readonly Turn[],
  words: Words,
): readonly Answer[] | null {
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

export const anyEvent: fc.Arbitrary<Event> = fc.record({ kind: fc.constantFrom(...KINDS), dice: fc.nat(99) });
