// What a commune is called: its kind (xã, phường, đặc khu) and its name, in one of the 34 provinces since 1 July 2025
// (Resolution 202/2025/QH15). Three of these became cities in 2026: Đồng Nai on 30 April (30/2026/QH16), Quảng Ninh on
// 1 September (36/2026/QH16), Bắc Ninh on 20 September (39/2026/QH16); where that was read: docs/decisions/0062.

import { searchKey } from './text.ts';

export const COMMUNE_KINDS = ['ward', 'commune', 'special-zone'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

/** As it stands before the name, on paper too. */
export const KIND_WORDS: Readonly<Record<CommuneKind, string>> = {
  ward: 'phường',
  commune: 'xã',
  'special-zone': 'đặc khu',
};

const CITIES = [
  ...['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ'],
  ...['Đồng Nai', 'Quảng Ninh', 'Bắc Ninh'],
];
const OTHERS = [
  ...[
    'An Giang',
    'Cà Mau',
    'Cao Bằng',
    'Đắk Lắk',
    'Điện Biên',
    'Đồng Tháp',
    'Gia Lai',
    'Hà Tĩnh',
    'Hưng Yên',
  ],
  ...['Khánh Hòa', 'Lai Châu', 'Lâm Đồng', 'Lạng Sơn', 'Lào Cai', 'Nghệ An', 'Ninh Bình', 'Phú Thọ'],
  ...[
    'Quảng Ngãi',
    'Quảng Trị',
    'Sơn La',
    'Tây Ninh',
    'Thái Nguyên',
    'Thanh Hóa',
    'Tuyên Quang',
    'Vĩnh Long',
  ],
];
export const PROVINCES = [
  ...CITIES.map(name => `Thành phố ${name}`),
  ...OTHERS.map(name => `Tỉnh ${name}`),
] as const;

/** Of Hà Nội one centre serves the whole city, with a point in each commune. */
export const ONE_CENTRE = 'Thành phố Hà Nội';

export interface TypedCommune {
  /** Null where only the name was typed. */
  readonly kind: CommuneKind | null;
  readonly name: string;
}

/** `Phường Tây Hồ`, `xã Ea Súp`, `Tây Hồ`. */
export function readCommune(typed: string): TypedCommune {
  const kind = COMMUNE_KINDS.find(one => searchKey(typed).startsWith(`${searchKey(KIND_WORDS[one])} `));
  if (!kind) return { kind: null, name: typed.trim() };
  const words = KIND_WORDS[kind].split(' ').length;
  return { kind, name: typed.trim().split(/\s+/).slice(words).join(' ') };
}

const PROVINCE_KIND = /^(thanh pho|tinh|tp\.?) /;

/** Whether `Tỉnh` or `Thành phố` was typed with the name. */
export function saysProvinceKind(typed: string): boolean {
  return PROVINCE_KIND.test(searchKey(typed));
}

/** With or without marks; undefined where there is none of that name now. What it is, whoever says so knows best. */
export function findProvince(typed: string): string | undefined {
  const bare = (text: string) => searchKey(text).replace(PROVINCE_KIND, '');
  const known = PROVINCES.find(name => bare(name) === bare(typed));
  const [, said] = PROVINCE_KIND.exec(searchKey(typed)) ?? [];
  return (said && known?.replace(/^(?:Thành phố|Tỉnh) /, said === 'tinh' ? 'Tỉnh ' : 'Thành phố ')) || known;
}

/** `Phường 1` is so called where it is a place, as numbers say too little. */
export function placeName({ kind, name }: { readonly kind: CommuneKind; readonly name: string }): string {
  const word = KIND_WORDS[kind];
  return /^\d+$/.test(name) ? `${word.charAt(0).toLocaleUpperCase('vi')}${word.slice(1)} ${name}` : name;
}

/** "phường phường Tây Hồ": the kind twice, as where a name is typed into a heading that has it already. */
export function saysKindTwice(text: string): boolean {
  const words = COMMUNE_KINDS.map(kind => KIND_WORDS[kind]).join('|');
  return new RegExp(`(?:^|\\s)(?:${words})\\s+(?:${words})(?:\\s|$)`, 'iu').test(text);
}
