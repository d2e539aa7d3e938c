// A secret calendar address: whose calendar it opens, and the random word that is its only lock.

import type { PersonCode, RoleCode } from './person.ts';
import type { InstantSeconds } from './publication.ts';

/** Whose calendar it is. */
export type FeedSubject =
  | { readonly kind: 'person'; readonly person: PersonCode }
  | { readonly kind: 'role'; readonly role: RoleCode }
  | { readonly kind: 'ward' };

export interface FeedToken {
  readonly id: number;
  readonly subject: FeedSubject;
  /** What tells one person's addresses apart: "điện thoại", "máy tính". May be empty. */
  readonly name: string;
  /** 160 random bits in base64url: 27 letters. */
  readonly token: string;
  readonly issuedAt: InstantSeconds;
  readonly issuedBy: string;
  /** Null while it opens the calendar. */
  readonly revokedAt: InstantSeconds | null;
}

/** Bytes of a token: nobody guesses 160 bits. */
export const TOKEN_BYTES = 20;

export const TOKEN_PATTERN = /^[A-Za-z0-9_-]{27}$/;

/** As a list or a log may show it: enough to tell two apart, too little to open anything. */
export function maskToken(token: string): string {
  return `${token.slice(0, 4)}…`;
}

/** What a QR code opens. */
export function pageOf(baseUrl: string, token: string): string {
  return `${baseUrl}/${token}/`;
}

export function sameSubject(a: FeedSubject, b: FeedSubject): boolean {
  return a.kind === b.kind && subjectCode(a) === subjectCode(b);
}

/** The person's or role's code; empty for the ward. */
export function subjectCode(subject: FeedSubject): string {
  if (subject.kind === 'ward') return '';
  return subject.kind === 'person' ? subject.person : subject.role;
}
