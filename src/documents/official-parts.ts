// What every official document of the ward begins and ends with.

import { type DocumentMark, type Publication, redressing } from '../domain/publication.ts';
import type { Issuer } from '../domain/settings/issuer.ts';
import { searchKey } from '../domain/text.ts';
import type { Presentation } from '../domain/ward.ts';
import type { Messages } from '../i18n/messages.ts';
import { DEFAULT_ZONE, wallTimeAt } from '../time/clock.ts';
import { officialDate, officialNumber } from './official-text.ts';
import type { OfficialClosing, OfficialHeader } from './paper.ts';

export interface OfficialSource {
  readonly presentation: Presentation;
  /** Number and date of the signed document; blank while they are not known. */
  readonly mark: DocumentMark;
  /** After the number: KH-UBND, TB-UBND. */
  readonly symbol: string;
}

export const BLANK_MARK: DocumentMark = { number: null, date: null };

/** KH-UBND of a plan is LT-UBND of a roster on its own and TB-UBND of a notice; the Youth Union's name goes along. */
export function symbolOf(
  { symbol, coIssuer }: Pick<Presentation, 'symbol' | 'coIssuer'>,
  type: string,
  { documents }: Messages,
): string {
  const own = symbol.replace(/^[^-]+/, type);
  const union = `-${documents.youthUnionSymbol}`;
  return coIssuer && !own.endsWith(union) ? `${own}${union}` : own;
}

export function officialHeader(source: OfficialSource, messages: Messages): OfficialHeader {
  const { presentation, mark, symbol } = source;
  return {
    kind: 'official-header',
    issuers: issuersOf(presentation),
    nation: messages.documents.nation,
    motto: messages.documents.motto,
    stars: '',
    number: officialNumber(mark, symbol, messages),
    placeAndDate: officialDate(presentation.locality, mark.date, messages),
  };
}

/** The Youth Union writes neither Quốc hiệu nor Tiêu ngữ. */
export function youthUnionHeader(
  { presentation, mark }: Pick<OfficialSource, 'presentation' | 'mark'>,
  union: Issuer,
  messages: Messages,
): OfficialHeader {
  const { documents } = messages;
  return {
    kind: 'official-header',
    issuers: [union],
    nation: documents.youthUnion,
    motto: '',
    stars: '***',
    number: documents.youthUnionNumber(officialNumber(mark, '', messages).replace(/\/$/, '')),
    placeAndDate: officialDate(presentation.locality, mark.date, messages),
  };
}

/** "Như trên" is for papers that are addressed to somebody (Decree 30, II.9c): it is said of them, not set. */
function named(recipients: readonly string[]): readonly string[] {
  return recipients.filter(recipient => searchKey(recipient) !== 'nhu tren');
}

/** The co-issuer signs on the left: the body that leads stands last, on the right. */
export function officialClosing(
  presentation: Pick<Presentation, 'recipients' | 'issuer' | 'coIssuer'>,
  { documents }: Messages,
  { isAddressed = false } = {},
): OfficialClosing {
  return {
    kind: 'closing',
    recipientsTitle: documents.recipients,
    recipients: [
      ...(isAddressed ? [documents.asAbove] : []),
      ...named(presentation.recipients),
      documents.filed,
    ],
    signatures: issuersOf(presentation)
      .map(({ authority, office, signatory }) => ({ authority, office, name: signatory }))
      .reverse(),
  };
}

export function authorOf(presentation: Presentation): string {
  return issuersOf(presentation)
    .map(issuer => issuer.name)
    .join(', ');
}

function issuersOf({ issuer, coIssuer }: Pick<Presentation, 'issuer' | 'coIssuer'>): readonly Issuer[] {
  return coIssuer ? [issuer, coIssuer] : [issuer];
}

/** The line at the foot, and the mark of a draft. */
export function standing(publication: Publication | null, messages: Messages) {
  const { documents } = messages;
  return publication
    ? {
        footer: documents.versionLine(versionNamed(publication, messages), publication.hash.slice(0, 8)),
        draftMark: null,
        createdAt: publication.publishedAt,
      }
    : { footer: documents.draftLine, draftMark: documents.draft, createdAt: null };
}

/** `3`, or `3, chỉnh họ tên ngày 16/12/2026` where names or looks were published since: the digits are of that day. */
export function versionNamed(publication: Publication, { documents, dates }: Messages): string {
  const since = redressing(publication);
  const { version, publishedAt } = publication;
  if (!since) return String(version);
  return `${version}, ${documents.redressed[since](dates.date(wallTimeAt(publishedAt, DEFAULT_ZONE).date))}`;
}
