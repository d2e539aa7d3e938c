// Calendar addresses: given out, listed, changed, taken back. A token is a key, so it is masked unless asked for.

import { maskToken } from '../../domain/feed-token.ts';
import { nameIn } from '../../i18n/names.ts';
import {
  issueTokens,
  type ListedToken,
  listTokens,
  revokeTokens,
  rotateTokens,
  type TokenChanges,
  type TokenChoice,
} from '../../operations/feeds/tokens.ts';
import type { Office } from '../../operations/office.ts';
import type { WardFacts } from '../../store/ward-facts.ts';
import { wallTimeAt } from '../../time/clock.ts';
import { personOrAsked } from '../ask-ward.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type { feedsIssue, feedsList, feedsRevoke, feedsRotate } from '../commands/feeds.ts';
import { carryOut, wouldDo } from '../confirm.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';
import { renderNextSteps } from '../views/next-steps.ts';
import { renderTable } from '../views/table.ts';

type Chosen = Given<typeof feedsIssue> & Partial<Pick<Given<typeof feedsRotate>, 'link'>>;

export const issue: Action<typeof feedsIssue> = async (input, given) => {
  const choice = await choiceOf(input, given);
  const { made } = await carryOut(
    input,
    office => issueTokens(office, choice),
    ({ issued, facts }) => {
      const owner = ownersIn(facts, input);
      const lines = [input.messages.feedTasks.issued(issued.length), ...issued.map(owner)];
      return issued.length > 0 ? { lines: wouldDo(lines, input) } : null;
    },
  );
  return outcomeOf(made, given.show, input);
};

export const list: Action<typeof feedsList> = async (input, { revoked, show }) => {
  const { tokens: all, facts } = await listTokens(officeOf(input));
  const shown = revoked ? all : all.filter(t => t.state !== 'revoked');
  const { feedTasks } = input.messages;
  if (shown.length === 0) return { data: [], text: feedTasks.none };
  return {
    data: shown.map(token => asData(token, show)),
    text: renderTokens(shown, show, facts, input),
    ...(show ? {} : { advice: feedTasks.masked }),
  };
};

export const rotate: Action<typeof feedsRotate> = async (input, given) => {
  return takeBack(input, given, rotateTokens, input.messages.feedTasks.rotateQuestion);
};

export const revoke: Action<typeof feedsRevoke> = async (input, given) => {
  const { revokeQuestion } = input.messages.feedTasks;
  return takeBack(input, { ...given, show: false }, revokeTokens, revokeQuestion);
};

async function takeBack(
  input: CommandInput,
  given: Given<typeof feedsRotate>,
  operation: (office: Office, choice: TokenChoice) => Promise<TokenChanges>,
  question: (count: number) => string,
): Promise<Outcome> {
  const choice = await choiceOf(input, given);
  const { made } = await carryOut(
    input,
    office => operation(office, choice),
    ({ revoked, facts }) => ({
      lines: revoked.map(ownersIn(facts, input)),
      question: question(revoked.length),
    }),
  );
  return outcomeOf(made, given.show, input);
}

/** What was typed; where nothing was and somebody is there, they point at a person. */
async function choiceOf(
  input: CommandInput,
  { people: typed, all, ward, role, name, link = null }: Chosen,
): Promise<TokenChoice> {
  const chosen = all || ward || role !== null || link !== null || typed.length > 0;
  const people = chosen ? typed : [await personOrAsked(input, null)];
  return { people, all, ward, role, link, name };
}

function outcomeOf(
  { issued, kept, revoked, facts }: TokenChanges,
  show: boolean,
  input: CommandInput,
): Outcome {
  const { feedTasks, commands } = input.messages;
  const lines = [
    ...(revoked.length > 0 ? [feedTasks.revoked(revoked.length)] : []),
    ...(issued.length > 0 ? [feedTasks.issued(issued.length), renderTokens(issued, show, facts, input)] : []),
    ...(kept.length > 0 ? [feedTasks.kept(kept.length)] : []),
    ...(input.dryRun ? [commands.dryRun] : []),
  ];
  const data = (tokens: readonly ListedToken[]) => tokens.map(token => asData(token, show));
  const steps = [
    `lichtruc feeds build --out ${input.messages.cli.folder}`,
    ...(issued.length > 0 ? ['lichtruc feeds slips -o phieu.pdf'] : []),
  ];
  return {
    data: { issued: data(issued), kept: data(kept), revoked: data(revoked) },
    text: lines.join('\n'),
    ...(issued.length + revoked.length > 0 ? { advice: renderNextSteps(steps, input) } : {}),
  };
}

function asData({ token, page, ...rest }: ListedToken, show: boolean) {
  return { ...rest, token: show ? token : maskToken(token), page: show ? page : null };
}

/** A whole address is never cut or wrapped, so it stands on a line of its own. */
function renderTokens(
  tokens: readonly ListedToken[],
  show: boolean,
  facts: WardFacts,
  input: CommandInput,
): string {
  const { feedTasks, dates } = input.messages;
  const { columns } = feedTasks;
  const owner = ownersIn(facts, input);
  if (show)
    return tokens.map(t => [owner(t), t.name, t.page ?? t.token].filter(Boolean).join(': ')).join('\n');
  const rows = tokens.map(token => [
    owner(token),
    token.name,
    maskToken(token.token),
    dates.date(wallTimeAt(token.issuedAt, facts.settings.zone).date),
    token.issuedBy,
    feedTasks.states[token.state],
  ]);
  const head = [columns.owner, columns.name, columns.token, columns.issued, columns.by, columns.state];
  return renderTable({ head, rows }, input);
}

/** Whose an address is. */
function ownersIn(
  { roles }: WardFacts,
  { messages, language }: CommandInput,
): (token: ListedToken) => string {
  const { feedTasks } = messages;
  return ({ subject, owner }) => {
    if (subject.kind === 'ward') return feedTasks.ward;
    if (subject.kind === 'person') return `${owner} (${subject.person})`;
    const role = roles.find(r => r.code === subject.role);
    return feedTasks.role(role ? nameIn(role, language) : owner);
  };
}
