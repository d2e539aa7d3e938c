// `feeds slips`: a sheet with one slip for each living address. It needs the web address that the codes open.

import type { Slip } from '../../documents/slips-pdf.ts';
import { UserError } from '../../domain/errors.ts';
import { type FeedToken, pageOf, sameSubject } from '../../domain/feed-token.ts';
import type { Language } from '../../domain/ward.ts';
import { subjectName } from '../../feeds/build-feeds.ts';
import { messagesIn } from '../../i18n/languages.ts';
import { wallTimeAt } from '../../time/clock.ts';
import type { Office } from '../office.ts';
import { readFrom } from '../operate.ts';
import { chooseSubjects, type SubjectChoice } from './choose-subjects.ts';
import { neededBaseUrl, type PublishedFeeds, readPublishedFeeds } from './feed-input.ts';

export interface SlipFile {
  readonly slips: number;
  readonly bytes: Uint8Array;
}

/** Those chosen, or everybody's; throws `feed-token-missing` where there is no address to print. */
export async function makeSlips(
  office: Office,
  choice: SubjectChoice | null,
  language: Language | null,
): Promise<SlipFile> {
  const published = await readFrom(office, db => readPublishedFeeds(db, office));
  const { input, today } = published;
  const subjects = choice && chooseSubjects(choice, { ...input, today });
  const baseUrl = neededBaseUrl(published);
  const tokens = published.living.filter(t => !subjects || subjects.some(s => sameSubject(s, t.subject)));
  if (tokens.length === 0) {
    const value = choice?.people.join(' ') ?? '';
    throw new UserError('wrong', { code: 'feed-token-missing', facts: { value } });
  }
  const spoken = language ?? input.language;
  const { slipsPdf } = await import('../../documents/slips-pdf.ts');
  const bytes = await slipsPdf({
    title: messagesIn(spoken).slips.title,
    heading: input.shortName,
    slips: tokens.map(token => slipOf(token, published, baseUrl, spoken)).toSorted(byOwner),
    language: spoken,
    issuedAt: Math.max(...tokens.map(t => t.issuedAt)),
  });
  return { slips: tokens.length, bytes };
}

function slipOf(token: FeedToken, published: PublishedFeeds, baseUrl: string, language: Language): Slip {
  const { slips, dates } = messagesIn(language);
  const { input, presentation } = published;
  const { subject } = token;
  const name = subjectName(subject, { ...input, language });
  const person = subject.kind === 'person' ? input.people.find(p => p.code === subject.person) : undefined;
  const owner = subject.kind === 'ward' ? slips.ward : subject.kind === 'role' ? slips.role(name) : name;
  const contact = presentation.feedContactShown && presentation.feedContact;
  return {
    owner,
    under: [person?.code, person?.unit, token.name].filter(Boolean).join(' · '),
    issued: slips.issued(dates.date(wallTimeAt(token.issuedAt, input.zone).date)),
    page: pageOf(baseUrl, token.token),
    lines: [
      slips.scan,
      slips.keep,
      slips.again(input.shortName),
      ...(contact ? [slips.contact(contact)] : []),
    ],
  };
}

/** By unit as they are handed out, then by name. */
function byOwner(a: Slip, b: Slip): number {
  const [x, y] = [`${a.under} ${a.page}`, `${b.under} ${b.page}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
