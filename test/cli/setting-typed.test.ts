import { describe, expect, it } from 'vitest';
import { settingTyped } from '../../src/cli/setting-typed.ts';
import { LEAVE_KINDS } from '../../src/domain/leave.ts';
import { SETTING_KEYS } from '../../src/domain/settings/settings-table.ts';
import { searchKey } from '../../src/domain/text.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { parseLeaveKind } from '../../src/intake/leave-words.ts';

const messages = messagesIn('vi');

describe('a setting', () => {
  it.each(SETTING_KEYS)('%s is meant by its key, and by its title with marks and without', key => {
    const title = messages.settings.title(key);
    for (const typed of [key, title, searchKey(title), title.toUpperCase()])
      expect(settingTyped(typed, ['x'], messages)).toEqual({ key, value: 'x' });
  });

  it('needs no quotes around its title', () => {
    expect(settingTyped('Họ', ['tên', 'người', 'ký', 'Trần', 'Minh'], messages)).toEqual({
      key: 'signatory',
      value: 'Trần Minh',
    });
  });

  it('is meant by the rule that it is the limit of', () => {
    expect(settingTyped('Hai buổi quá gần nhau', ['5'], messages).key).toBe('min-gap-days');
  });

  it('that there is none of is refused', () => {
    expect(settingTyped('base-url', [''], messages)).toEqual({ key: 'base-url', value: '' });
    expect(settingTyped('base-url', [], messages)).toEqual({ key: 'base-url', value: null });
    expect(() => settingTyped('signatry', [], messages)).toThrow('setting-unknown');
  });
});

describe('a kind of leave', () => {
  it.each(LEAVE_KINDS)('%s is meant by what lists and questions call it', kind => {
    const word = messages.rules.leave(kind);
    for (const typed of [kind, word, searchKey(word)]) expect(parseLeaveKind(typed)).toBe(kind);
  });
});
