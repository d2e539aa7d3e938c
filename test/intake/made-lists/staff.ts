// The people of the ward that made rosters and lists of leave are about, and the ways to write one of them.

import { civil } from '../../../src/domain/civil-date.ts';
import { OFFICER, type Person, type PersonCode, type Role, VOLUNTEER } from '../../../src/domain/person.ts';
import { NOTHING_KNOWN } from '../../../src/domain/person-fields.ts';

export const ROLES: readonly Role[] = [
  { code: OFFICER, nameVi: 'Cán bộ', nameEn: 'Officer', codePrefix: 'CB', position: 1 },
  { code: VOLUNTEER, nameVi: 'Đoàn viên', nameEn: 'Volunteer', codePrefix: 'ĐV', position: 2 },
];

const member = (code: string, name: string, role = OFFICER): Person => ({
  ...NOTHING_KNOWN,
  code: code as PersonCode,
  name,
  memberships: [{ role, sharePercent: 100, from: civil('2026-01-01'), until: null }],
});

export const STAFF: readonly Person[] = [
  member('CB01', 'Trần Văn Dũng'),
  member('CB02', 'Lê Thị Hồng Vân'),
  member('CB03', 'Hoàng Minh Phương'),
  member('CB04', 'Đặng Thanh Hòa'),
  member('ĐV01', 'Hà Tiến Đạt', VOLUNTEER),
  member('ĐV02', 'Lý Gia Hân', VOLUNTEER),
  member('ĐV03', 'Nguyễn Trọng Huy', VOLUNTEER),
  member('ĐV04', 'Phùng Yến Nhi', VOLUNTEER),
];

/** Ways to write a person in a seat. */
export const NAME_FORMS: readonly ((p: Person) => string)[] = [
  p => p.name,
  p => p.name.toUpperCase(),
  p => `Đ/c ${p.name}`,
  p => p.code,
  p => `${p.name} (ĐT: 0912345678)`,
  p => `Bà ${p.name}`,
];
export const NOBODY = ['', '-', '…', 'Trống', 'Chưa có'];
