// Words in the order in which a command takes them. They are taken as they stand wherever that can be; where it cannot,
// what they are tells them apart: `nghi them CB07 4/12` is `nghi them 4/12 CB07`.

/** A place for a word. Words of one kind keep their order. */
export interface Slot {
  readonly kind: string;
  /** Takes all that is left of its kind. */
  readonly many: boolean;
  readonly needed: boolean;
  fits(word: string): boolean;
}

/** A word, or words, for each slot. */
export type Arranged = readonly (readonly string[])[];

/** Every way to lay the words into the slots that leaves the fewest empty, and none that is needed; the documented one first. */
export function arrangements(words: readonly string[], slots: readonly Slot[]): readonly Arranged[] {
  const empty: Arranged = slots.map(() => []);
  const all = layOut(words, slots, empty);
  const filled = (arranged: Arranged) => arranged.filter(taken => taken.length > 0).length;
  const most = Math.max(0, ...all.map(filled));
  const documented = inOrder(words, slots);
  return all
    .filter(arranged => filled(arranged) === most && slots.every((s, i) => !s.needed || arranged[i]?.length))
    .toSorted((a, b) => Number(same(b, documented)) - Number(same(a, documented)));
}

/** As they stand, whether they fit or not. */
export function inOrder(words: readonly string[], slots: readonly Slot[]): Arranged {
  return slots.map(({ many }, i) => (many ? words.slice(i) : words.slice(i, i + 1)));
}

function layOut(words: readonly string[], slots: readonly Slot[], taken: Arranged): readonly Arranged[] {
  const [word, ...rest] = words;
  if (word === undefined) return [taken];
  const tried = new Set<string>();
  return slots.flatMap((slot, i) => {
    const free = slot.many || taken[i]?.length === 0;
    // The first free slot of a kind is the one that its next word goes to.
    if (!free || tried.has(slot.kind)) return [];
    tried.add(slot.kind);
    if (!slot.fits(word)) return [];
    return layOut(rest, slots, taken.with(i, [...(taken[i] ?? []), word]));
  });
}

function same(a: Arranged, b: Arranged): boolean {
  return a.every((words, i) => words.join('\n') === b[i]?.join('\n'));
}

/** The words taken together in every way, those in the fewest groups first: “thứ 6” is one where “thứ” and “6” are none. */
export function groupings(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length > MOST_GROUPED) return [];
  return groupsOf(words).toSorted((a, b) => a.length - b.length);
}

const MOST_GROUPED = 9;

function groupsOf([word, ...rest]: readonly string[]): readonly (readonly string[])[] {
  if (word === undefined) return [[]];
  if (rest.length === 0) return [[word]];
  return groupsOf(rest).flatMap(([next = '', ...more]) => [
    [`${word} ${next}`, ...more],
    [word, next, ...more],
  ]);
}
