// What the menu sees of a ward: also what needs attention; and the office that it is read from.

import type { Office } from '../../src/operations/office.ts';
import { readOutlook, type WardOutlook } from '../../src/operations/outlook/outlook.ts';
import { clockFromEnvironment } from '../../src/time/clock.ts';
import type { TemporaryWard } from '../cli/temporary-ward.ts';

export function outlookOf(ward: TemporaryWard): Promise<WardOutlook> {
  return readOutlook(officeIn(ward));
}

export function officeIn(ward: TemporaryWard): Office {
  return {
    path: ward.db,
    clock: clockFromEnvironment({ LICHTRUC_NOW: ward.now() }),
    by: 'lan',
    dryRun: false,
    randomHex: bytes => 'a'.repeat(2 * bytes),
  };
}
