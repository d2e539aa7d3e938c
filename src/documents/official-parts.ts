// What every official document of the ward begins and ends with.

import type { DocumentMark, Publication } from '../domain/publication.ts';
import type { Issuer } from '../domain/settings/issuer.ts';
import type { Presentation } from '../domain/ward.ts';
import type { Messages } from '../i18n/messages.ts';
import { officialDate, officialNumber } from './official-text.ts';
import type { OfficialClosing, OfficialHeader } from './paper.ts';

export interface OfficialSource {
  readonly presentation: Presentation;
  /** Number and date of the signed document; blank while they are not known. */
  readonly mark: DocumentMark;
  /** After the number: KH-UBND, TB-UBND. */
  readonly symbol: string;
}

export function officialHeader(source: OfficialSource, messages: Messages): OfficialHeader {
  const { presentation, mark, symbol } = source;
  return {
    kind: 'official-header',
    superior: presentation.issuer.superior,
    bodies: issuersOf(presentation).map(issuer => issuer.name),
    nation: messages.documents.nation,
    motto: messages.documents.motto,
    number: officialNumber(mark, symbol, messages),
    placeAndDate: officialDate(presentation.locality, mark.date, messages),
  };
}

/** The co-issuer signs on the left: the body that leads stands last, on the right. */
export function officialClosing(presentation: Presentation, { documents }: Messages): OfficialClosing {
  return {
    kind: 'closing',
    recipientsTitle: documents.recipients,
    recipients: [...presentation.recipients, documents.filed],
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

function issuersOf({ issuer, coIssuer }: Presentation): readonly Issuer[] {
  return coIssuer ? [issuer, coIssuer] : [issuer];
}

/** The line at the foot, and the mark of a draft. */
export function standing(publication: Publication | null, { documents }: Messages) {
  return publication
    ? {
        footer: documents.versionLine(publication.version, publication.hash.slice(0, 8)),
        draftMark: null,
        createdAt: publication.publishedAt,
      }
    : { footer: documents.draftLine, draftMark: documents.draft, createdAt: null };
}
