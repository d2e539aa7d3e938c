// Who issues a document.

/** One organisation in the heading and its signature block. */
export interface Issuer {
  /** Superior body, e.g. ỦY BAN NHÂN DÂN THÀNH PHỐ HÀ NỘI. */
  readonly superior: string;
  /** Issuing body, e.g. ỦY BAN NHÂN DÂN PHƯỜNG THỤY KHUÊ. */
  readonly name: string;
  /** What stands before the office: TM. ỦY BAN NHÂN DÂN; empty for none. */
  readonly authority: string;
  /** Chức vụ of who signs: CHỦ TỊCH. */
  readonly office: string;
  /** Who signs; empty leaves room for a name. */
  readonly signatory: string;
}
