// `help TOPIC`: what holds for all commands.

import { UserError } from '../../domain/errors.ts';
import type { Action } from '../command-file.ts';
import { keyOf } from '../command-words.ts';
import type { helpCommand } from '../commands/help.ts';

export const helpTopic: Action<typeof helpCommand> = async ({ messages }, { topic }) => {
  const value = topic.join(' ');
  const topics = Object.entries(messages.helpTopics);
  const found = topics.find(([id, { called }]) => [id, ...called].some(word => keyOf(word) === keyOf(value)));
  if (found) return { data: { topic: found[0], text: found[1].text }, text: '', copy: found[1].text };
  const choices = topics.map(([id, { called }]) => called[0] ?? id);
  throw new UserError('unreadable', { code: 'choice-unknown', facts: { option: 'HELP', value, choices } });
};
