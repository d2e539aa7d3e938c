// A picture kept in a file: what a person would notice counts, a hair's breadth does not.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expectGolden } from '../golden.ts';

function difference(picture: string, kept: string): number {
  const { stderr } = spawnSync('compare', ['-metric', 'RMSE', picture, kept, 'null:'], { encoding: 'utf8' });
  return Number(/\(([\d.e-]+)\)/.exec(stderr)?.[1] ?? 1);
}

export function expectPicture(kept: string, made: string): void {
  expectGolden(kept, readFileSync(made), before => difference(made, before) < 0.03);
}
