// `feeds check`: what subscribers get, feed by feed. The answer is no where anything is not as published.

import type { Person } from '../../domain/person.ts';
import { type CheckedFeed, type CheckedFeeds, checkFeeds } from '../../operations/feeds/check.ts';
import { isAddress } from '../../operations/feeds/feed-source.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/feeds.ts';
import { feedFolder } from '../feed-folder.ts';
import { officeOf } from '../office.ts';
import { typedPath } from '../typed-path.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { renderTable } from '../views/table.ts';

export const check: Action<typeof declared.feedsCheck> = async (input, given) => {
  const typed = given.target ?? '';
  const target = isAddress(typed)
    ? typed
    : typed
      ? typedPath(typed, input.context.folder)
      : feedFolder(input, null);
  const { people, ...result } = await checkFeeds(officeOf(input), target);
  const wrong = result.feeds.filter(feed => feed.state !== 'current').length;
  const no = wrong + result.stillOpen.length + result.headers.length > 0;
  const text = [renderFeeds(result.feeds, people, input), ...summary(result, wrong, input)].join('\n');
  const advice = no
    ? renderNextSteps(
        [`lichtruc feeds build --out ${isAddress(target) ? input.messages.cli.folder : target}`],
        input,
      )
    : '';
  return { data: result, text, advice, no };
};

function summary(
  result: Omit<CheckedFeeds, 'people'>,
  wrong: number,
  { messages, palette }: CommandInput,
): readonly string[] {
  const { feedTasks } = messages;
  const { feeds, version, stillOpen, headers } = result;
  return [
    wrong === 0
      ? palette.good(feedTasks.current(feeds.length, version))
      : palette.bad(feedTasks.lagging(wrong, feeds.length, version)),
    ...(stillOpen.length > 0 ? [palette.bad(feedTasks.stillOpen(stillOpen.join(', ')))] : []),
    ...(headers.length > 0 ? [palette.warning(feedTasks.headers(headers.join(', ')))] : []),
  ];
}

function renderFeeds(feeds: readonly CheckedFeed[], people: readonly Person[], input: CommandInput): string {
  const { feedTasks, dates } = input.messages;
  const { columns } = feedTasks;
  const owner = ({ subject, owner: name }: CheckedFeed) => {
    if (subject.kind === 'ward') return feedTasks.ward;
    return subject.kind === 'role'
      ? feedTasks.role(name)
      : `${people.find(p => p.code === subject.person)?.name ?? ''} (${subject.person})`;
  };
  const rows = feeds.map(feed => [
    [owner(feed), feed.name].filter(Boolean).join(', '),
    [feedTasks.feedStates[feed.state], ...feed.findings].join(': '),
    String(feed.events),
    feed.age === null ? '' : feedTasks.age(feed.age),
    feed.next ? `${dates.date(feed.next.date)} ${feed.next.time} ${feed.next.summary}` : '',
  ]);
  const head = [columns.owner, columns.state, columns.events, columns.age, columns.next];
  return renderTable({ head, rows, numeric: [2] }, input);
}
