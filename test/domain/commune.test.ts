import { describe, expect, it } from 'vitest';
import { findProvince, PROVINCES, placeName, readCommune, saysKindTwice } from '../../src/domain/commune.ts';
import { youthUnionOf } from '../../src/domain/settings/co-issuer.ts';
import { defaultSettings } from '../../src/operations/ward/ward-defaults.ts';

describe('a commune', () => {
  it.each([
    ['Phường Tây Hồ', { kind: 'ward', name: 'Tây Hồ' }],
    ['xã Ea Súp', { kind: 'commune', name: 'Ea Súp' }],
    ['ĐẶC KHU Côn Đảo', { kind: 'special-zone', name: 'Côn Đảo' }],
    ['Tây Hồ', { kind: null, name: 'Tây Hồ' }],
    ['Xã Đàn', { kind: 'commune', name: 'Đàn' }],
  ])('“%s” is read', (typed, read) => expect(readCommune(typed)).toEqual(read));

  it('is in one of 34 provinces, called with or without what it is', () => {
    expect(new Set(PROVINCES).size).toBe(34);
    expect(PROVINCES.filter(name => name.startsWith('Thành phố'))).toHaveLength(9);
    expect(['hà nội', 'TP. Hồ Chí Minh', 'Tỉnh Đắk Lắk', 'Đồng Nai', 'Hà Giang'].map(findProvince)).toEqual([
      'Thành phố Hà Nội',
      'Thành phố Hồ Chí Minh',
      'Tỉnh Đắk Lắk',
      'Thành phố Đồng Nai',
      undefined,
    ]);
  });

  it('is in the province as it was typed, where its kind was typed too', () => {
    expect(['Tỉnh Đồng Nai', 'TP. Đồng Nai', 'thành phố gia lai'].map(findProvince)).toEqual([
      'Tỉnh Đồng Nai',
      'Thành phố Đồng Nai',
      'Thành phố Gia Lai',
    ]);
    const superior = (typed: string) => youthUnionOf('phường A', findProvince(typed) ?? '').superior;
    expect(['Tỉnh Đồng Nai', 'Đồng Nai'].map(superior)).toEqual([
      'TỈNH ĐOÀN ĐỒNG NAI',
      'THÀNH ĐOÀN ĐỒNG NAI',
    ]);
  });

  it('gives headings and places their words', () => {
    const named = {
      wardId: 'ea-sup-x',
      kind: 'commune',
      locality: 'Ea Súp',
      province: 'Tỉnh Đắk Lắk',
    } as const;
    const { presentation } = defaultSettings({ ...named, ownCentre: true });
    const { issuer, shortName, place, recipients } = presentation;
    expect([issuer.name, shortName, place]).toEqual([
      'ỦY BAN NHÂN DÂN XÃ EA SÚP',
      'UBND xã Ea Súp',
      'Trung tâm Phục vụ hành chính công xã Ea Súp',
    ]);
    expect(recipients.join()).not.toContain('phường');
    expect(placeName({ kind: 'ward', name: '1' })).toBe('Phường 1');
  });

  it('is not called so twice', () => {
    expect(['UBND phường phường Tây Hồ', 'UBND phường Tây Hồ', 'UBND XÃ xã A'].map(saysKindTwice)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
