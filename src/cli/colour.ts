// The one importer of chalk. Colour is for terminals, unless NO_COLOR or --no-color says otherwise.

import type { Stream } from './context.ts';

export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly accent: (text: string) => string;
}

export interface ColourChoice {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export function wantsColour(stream: Stream, { argv, environment }: ColourChoice): boolean {
  if (environment['NO_COLOR'] || argv.includes('--no-color')) return false;
  return Boolean(stream.isTTY) && environment['TERM'] !== 'dumb';
}

const as = (text: string) => text;
export const NO_COLOUR: Palette = { strong: as, faint: as, good: as, warning: as, bad: as, accent: as };

export async function loadPalette(coloured: boolean): Promise<Palette> {
  if (!coloured) return NO_COLOUR;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    strong: text => chalk.bold(text),
    faint: text => chalk.dim(text),
    good: text => chalk.green(text),
    warning: text => chalk.yellow(text),
    bad: text => chalk.red(text),
    accent: text => chalk.cyan(text),
  };
}
