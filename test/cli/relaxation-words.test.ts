import { describe, expect, it } from 'vitest';
import { civil } from '../../src/domain/civil-date.ts';
import type { Duty } from '../../src/domain/duty.ts';
import type { PersonCode } from '../../src/domain/person.ts';
import type { Relaxation } from '../../src/domain/relaxation.ts';
import { messagesIn } from '../../src/i18n/languages.ts';
import { sayRelaxation } from '../../src/i18n/say-relaxation.ts';

const person = 'CB04' as PersonCode;
const date = civil('2027-02-07');
const duty = '2027-02-07/T2' as Duty['id'];
const say = (language: 'vi' | 'en', relaxation: Relaxation, days: number | null = null) =>
  sayRelaxation(relaxation, days, messagesIn(language));

describe('a way to make room', () => {
  it.each<[Relaxation, string, string]>([
    [
      { kind: 'gap', person },
      'cho CB04 trực gần nhau hơn số ngày cách tối thiểu',
      'allow CB04 turns nearer to each other than the gap',
    ],
    [
      { kind: 'month', person },
      'cho CB04 trực quá số buổi tối đa trong tháng',
      'allow CB04 more turns in a month',
    ],
    [
      { kind: 'mentor', person },
      'cho CB04 (tập sự) trực khi không có người kèm',
      'let CB04 (trainee) serve without a mentor',
    ],
    [
      { kind: 'leave', person, date },
      'CB04 trực ngày 07/02/2027 dù đang nghỉ',
      'CB04 serves on 07/02/2027 in spite of leave',
    ],
    [
      { kind: 'weekday', person, date },
      'CB04 trực ngày 07/02/2027 dù đã xin không trực thứ đó',
      'CB04 serves on 07/02/2027, an excluded weekday',
    ],
    [{ kind: 'pin', person, date }, 'bỏ cố định CB04 ngày 07/02/2027', 'unpin CB04 on 07/02/2027'],
    [
      { kind: 'pair', first: person, second: 'DV01' as PersonCode },
      'cho CB04 và DV01 trực cùng buổi',
      'let CB04 and DV01 serve together',
    ],
    [
      { kind: 'skill', date, duty, skill: 'ho-tich' },
      'ngày 07/02/2027 không bắt buộc có người làm được ho-tich',
      'do without the skill ho-tich on 07/02/2027',
    ],
  ])('%o is said in both languages', (relaxation, vi, en) => {
    expect(say('vi', relaxation)).toBe(vi);
    expect(say('en', relaxation)).toBe(en);
  });

  it('calls people and skills by their names where they are known', () => {
    const names = {
      person: (code: string) => `Phạm Đức Dũng (${code})`,
      role: (code: string) => code,
      skill: () => 'Hộ tịch',
    };
    const named = (relaxation: Relaxation) => sayRelaxation(relaxation, null, messagesIn('vi'), names);
    expect(named({ kind: 'skill', date, duty, skill: 'ho-tich' })).toBe(
      'ngày 07/02/2027 không bắt buộc có người làm được Hộ tịch',
    );
    expect(named({ kind: 'pin', person, date })).toBe('bỏ cố định Phạm Đức Dũng (CB04) ngày 07/02/2027');
  });

  it('names the days of a shorter gap, and the seats that it fills', () => {
    expect(say('vi', { kind: 'gap', person }, 3)).toBe('cho CB04 trực cách 3 ngày');
    expect(say('en', { kind: 'gap', person }, 3)).toBe('allow CB04 a gap of 3 days');
    const [vi, en] = (['vi', 'en'] as const).map(language => messagesIn(language).relaxations);
    expect(vi?.fills('cho CB04 trực cách 3 ngày', '07/02/2027', 1)).toBe(
      'cho CB04 trực cách 3 ngày: thêm được 1 vị trí (07/02/2027)',
    );
    expect(en?.fills('allow CB04 a gap of 3 days', '07/02/2027', 2)).toBe(
      'allow CB04 a gap of 3 days: fills 2 seats (07/02/2027)',
    );
  });
});
