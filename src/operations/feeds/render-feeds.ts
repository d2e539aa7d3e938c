// The files of every living address, made once for each subject however many addresses it has.

import { type FeedToken, pageOf, subjectCode } from '../../domain/feed-token.ts';
import { buildFeed, type Feed, subjectName } from '../../feeds/build-feeds.ts';
import type { EventTexts } from '../../feeds/event-texts.ts';
import { CALENDAR_FILE, PAGE_FILE, type TreeFile } from '../../feeds/feed-tree.ts';
import { landingPage } from '../../feeds/landing-page.ts';
import { neededBaseUrl, type PublishedFeeds } from './feed-input.ts';

export interface RenderedFeed {
  readonly token: FeedToken;
  readonly owner: string;
  /** Null where the feed could not be made, for the reason in `fault`. */
  readonly feed: Feed | null;
  readonly fault: string;
  readonly files: readonly TreeFile[];
}

/** One feed that fails stops no other. Throws `base-url-missing`. */
export async function renderFeeds(
  published: PublishedFeeds,
  texts: EventTexts,
): Promise<readonly RenderedFeed[]> {
  const baseUrl = neededBaseUrl(published);
  const bySubject = new Map<string, Feed | string>();
  const rendered: RenderedFeed[] = [];
  for (const token of published.living) {
    const key = `${token.subject.kind} ${subjectCode(token.subject)}`;
    const made = bySubject.get(key) ?? (await tryFeed(token, published, texts));
    bySubject.set(key, made);
    const owner = subjectName(token.subject, published.input);
    if (typeof made === 'string') rendered.push({ token, owner, feed: null, fault: made, files: [] });
    else
      rendered.push({
        token,
        owner,
        feed: made,
        fault: '',
        files: filesOf(token, owner, made, published, baseUrl),
      });
  }
  return rendered;
}

async function tryFeed(
  { subject }: FeedToken,
  { input }: PublishedFeeds,
  texts: EventTexts,
): Promise<Feed | string> {
  try {
    return await buildFeed(subject, input, texts);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function filesOf(
  { token }: FeedToken,
  owner: string,
  feed: Feed,
  { input, today, presentation, publication }: PublishedFeeds,
  baseUrl: string,
): readonly TreeFile[] {
  const { feedContact, feedContactShown } = presentation;
  const page = pageOf(baseUrl, token);
  const bytes = landingPage({
    owner,
    shortName: input.shortName,
    language: input.language,
    events: feed.events,
    today,
    zone: input.zone,
    page,
    publication,
    contact: feedContactShown ? feedContact : '',
  });
  return [
    { token, name: CALENDAR_FILE, bytes: feed.bytesFor(page) },
    { token, name: PAGE_FILE, bytes },
  ];
}
