// The ward that every command that writes begins with.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillCells } from '../../cli/fill-cells.ts';
import { runLichtruc } from './run-lichtruc.ts';
import { BASE, BASE_LATER, FILES, WRITING } from './writing-commands.ts';

/** Makes it in a new folder. Its clock is December's last day before, then the middle of December. */
export async function makeBase(base: string): Promise<void> {
  mkdirSync(base);
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(base, name), text);
  const before = { LICHTRUC_NOW: '2026-11-30T08:00:00+07:00' };
  const steps = [
    ...BASE.map(words => ({ words, at: before })),
    ...BASE_LATER.map(words => ({ words, at: {} })),
  ];
  for (const { words, at } of steps) {
    const { status, stderr } = await runLichtruc(words, base, at);
    if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  }
  fillCells(join(base, 'shared.xlsx'), { A2: 'ĐV03', C2: 'tránh ngày', D2: '26/02/2027' }, 3);
}

/** Every command that writes, with the folder it begins with; `init` begins with none. */
export const startsFrom = (
  base: string,
): readonly (readonly [string, readonly string[], string | null])[] => [
  ['init', BASE[0] ?? [], null],
  ...Object.entries(WRITING).map(([name, words]) => [name, words, base] as const),
];
