// What the menu sees of a ward: also what needs attention.

import { readOutlook, type WardOutlook } from '../../src/operations/outlook/outlook.ts';
import { clockFromEnvironment } from '../../src/time/clock.ts';
import type { TemporaryWard } from '../cli/temporary-ward.ts';

export function outlookOf(ward: TemporaryWard): Promise<WardOutlook> {
  return readOutlook({
    path: ward.db,
    clock: clockFromEnvironment({ LICHTRUC_NOW: ward.now() }),
    by: 'lan',
    dryRun: false,
    randomHex: bytes => 'a'.repeat(2 * bytes),
  });
}
