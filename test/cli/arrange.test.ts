import { describe, expect, it } from 'vitest';
import { arrangements, groupings, type Slot } from '../../src/cli/arrange.ts';

const day = (word: string) => /\d\/\d|^mai$|^mốt$/.test(word);
const when: Slot = { kind: 'when', many: false, needed: false, fits: day };
const person: Slot = {
  kind: 'person',
  many: false,
  needed: false,
  fits: word => !day(word) || word === 'mai',
};
const people: Slot = { ...person, many: true };

const first = (words: string, ...slots: readonly Slot[]) => arrangements(words.split(' '), slots)[0];

describe('the words of a command', () => {
  it('stand as documented where that can be', () => {
    expect(first('CB07 4/12', person, when)).toEqual([['CB07'], ['4/12']]);
    expect(first('mai mai', person, when)).toEqual([['mai'], ['mai']]);
    expect(first('mai mốt', person, when)).toEqual([['mai'], ['mốt']]);
  });

  it('stand in any order where their kinds tell them apart', () => {
    expect(first('4/12 CB07', person, when)).toEqual([['CB07'], ['4/12']]);
    expect(first('4/12 mai', person, when)).toEqual([['mai'], ['4/12']]);
    expect(first('CB07 CB08 4/12', when, people)).toEqual([['4/12'], ['CB07', 'CB08']]);
    expect(first('CB01 CB02 4/12 8/12', person, when, person, when)).toEqual([
      ['CB01'],
      ['4/12'],
      ['CB02'],
      ['8/12'],
    ]);
  });

  it('leave the slot empty that none of them fits', () => {
    expect(first('CB07', when, people)).toEqual([[], ['CB07']]);
  });

  it('are laid out in no way where one fits nowhere', () => {
    expect(arrangements(['abc', 'xyz'], [person, when])).toEqual([]);
  });

  it('are shown in both ways where each may be either', () => {
    const maiIsAPerson: Slot = { ...person, fits: word => word === 'mai' || word === 'mốt' };
    expect(arrangements(['mai', 'mốt'], [maiIsAPerson, when])).toEqual([
      [['mai'], ['mốt']],
      [['mốt'], ['mai']],
    ]);
  });

  it('leave no slot empty that is needed', () => {
    expect(arrangements(['CB07'], [{ ...when, needed: true }, person])).toEqual([]);
  });

  it('are taken together in every way, the fewest groups first', () => {
    expect(groupings(['thứ', '6', 'CB07']).map(group => group.join('|'))).toEqual([
      'thứ 6 CB07',
      'thứ|6 CB07',
      'thứ 6|CB07',
      'thứ|6|CB07',
    ]);
  });

  it('take no longer when there are many of them', () => {
    const many = Array.from({ length: 40 }, () => 'mai');
    expect(arrangements(many, [when, people])[0]?.[1]).toHaveLength(39);
  });
});
