import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/messages.ts';

/** Answers to every fact with something that can be said, counted, listed or walked. */
const anyFacts: never = new Proxy(
  {},
  {
    get: (_, name) =>
      LISTS.has(String(name))
        ? ['a', 'b']
        : name === 'rule'
          ? 'one-line'
          : name === 'candidates'
            ? [{ code: 'CB01', name: 'Lan', unit: '' }]
            : 7,
  },
) as never;
const LISTS = new Set(['known', 'headings', 'pins', 'rules', 'choices', 'findings', 'people']);

describe.each(['vi', 'en'] as const)('problems in %s', language => {
  const { problems } = messagesIn(language);
  it.each(Object.keys(problems) as (keyof typeof problems)[])('%s says what and how to mend it', code => {
    const { says, mend } = problems[code](anyFacts);
    expect(says).not.toMatch(/undefined|\[object|NaN/);
    expect(mend.length).toBeGreaterThan(0);
    expect(says.normalize('NFC')).toBe(says);
  });

  it('names the same problems as the other language', () => {
    expect(Object.keys(problems).sort()).toEqual(Object.keys(messagesIn('vi').problems).sort());
  });
});
