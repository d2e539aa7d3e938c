// Who a file is and how far its history goes: enough to tell whether something was done in it meanwhile.

import type { OperationId } from '../domain/history.ts';
import { readSettings } from './settings.ts';
import { WardFile } from './ward-file.ts';

export interface WardStanding {
  readonly ward: string;
  readonly newest: OperationId;
}

/** Throws what opening the file throws. */
export function wardStanding(path: string): WardStanding {
  const file = WardFile.open(path);
  try {
    return file.read((db, newest) => ({ ward: readSettings(db).presentation.shortName, newest }));
  } finally {
    file.close();
  }
}
