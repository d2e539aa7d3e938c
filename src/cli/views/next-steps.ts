// What to do next, as commands to copy.

import type { ViewInput } from './proof-view.ts';

export function renderNextSteps(
  commands: readonly string[],
  { messages, palette }: Pick<ViewInput, 'messages' | 'palette'>,
  heading: string = messages.cli.next,
): string {
  if (commands.length === 0) return '';
  return [heading, ...commands.map(command => `  ${palette.accent(command)}`)].join('\n');
}
