// Where an operation runs: the ward's file, the clock, who asks, and whether it is only tried.

import { WardFile } from '../store/ward-file.ts';
import type { Clock } from '../time/clock.ts';

export interface Office {
  readonly path: string;
  readonly clock: Clock;
  readonly by: string;
  readonly dryRun: boolean;
  /** Random bytes in hex; the demo hands in its own, so that its bytes are the same every time. */
  randomHex(bytes: number): string;
}

export async function withWard<Result>(
  office: Office,
  work: (file: WardFile) => Promise<Result>,
): Promise<Result> {
  const file = WardFile.open(office.path);
  try {
    return await work(file);
  } finally {
    file.close();
  }
}
