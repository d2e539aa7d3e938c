import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/languages.ts';
import { anyFacts } from './any-facts.ts';

const facts = anyFacts(() => 7);

describe.each(['vi', 'en'] as const)('problems in %s', language => {
  const { problems } = messagesIn(language);
  it.each(Object.keys(problems) as (keyof typeof problems)[])('%s says what and how to mend it', code => {
    const { says, mend } = problems[code](facts);
    expect(says).not.toMatch(/undefined|\[object|NaN/);
    expect(mend.length).toBeGreaterThan(0);
    expect(says.normalize('NFC')).toBe(says);
  });

  it('names the same problems as the other language', () => {
    expect(Object.keys(problems).sort()).toEqual(Object.keys(messagesIn('vi').problems).sort());
  });
});
