// What to do next, as commands to copy.

import type { View } from './view.ts';

export function renderNextSteps(
  commands: readonly string[],
  { messages, palette, speaker }: Pick<View, 'messages' | 'palette' | 'speaker'>,
  heading: string = messages.cli.next,
): string {
  if (commands.length === 0) return '';
  return [heading, ...commands.map(command => `  ${palette.accent(speaker.line(command))}`)].join('\n');
}
