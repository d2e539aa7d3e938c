// Who a file is and how far its history goes: enough to tell whether something was done in it meanwhile.

import type { OperationId } from '../domain/history.ts';
import { newestOperation } from './history.ts';
import { readSettings } from './settings.ts';
import { WardFile } from './ward-file.ts';

export interface WardStanding {
  readonly ward: string;
  /** Of all that the file's history has, also what undo passes over. */
  readonly newest: OperationId;
}

/** Throws what opening the file throws. */
export function wardStanding(path: string): WardStanding {
  const file = WardFile.open(path);
  try {
    return file.read(db => ({ ward: readSettings(db).presentation.shortName, newest: newestOperation(db) }));
  } finally {
    file.close();
  }
}
