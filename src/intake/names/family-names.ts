// Family names that nearly everybody has; a text that begins with one may be a person's, no more.

import { searchKey } from '../../domain/text.ts';

const FAMILY =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dao|dinh|doan|lam|mai|trinh|truong|phung|ha|cao|chu|chau|ta|to|luong|luu|quach|tang|thai|kieu|la|nghiem|nong|be|lo|vi|giang|ton|thach|son|au|ung|khuat|khuc|mac|van|vuong|trieu|dam|tong|cu|loc|dong|h'?\w+|y|an|bach|ban|cam|chung|cong|diep|giap|hang|hau|hua|kha|khong|kim|ky|lai|luc|ma|mau|nham|ninh|ong|phi|pho|quan|sa|sam|sung|than|thieu|tieu|tu|uong|vien|yen) /;

export function hasFamilyName(name: string): boolean {
  return FAMILY.test(searchKey(name));
}
