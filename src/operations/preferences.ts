// What the ward says of how commands speak, read before a command runs.

import type { Language } from '../domain/ward.ts';
import { readSettings } from '../store/settings.ts';
import { WardFile } from '../store/ward-file.ts';

export interface WardPreferences {
  readonly language: Language | null;
  readonly by: string;
}

/** Nothing where the file cannot be read: the command itself meets the same trouble and names it. */
export async function readPreferences(path: string): Promise<WardPreferences> {
  try {
    const file = WardFile.open(path);
    try {
      const { language, by } = file.read(readSettings);
      return { language, by };
    } finally {
      file.close();
    }
  } catch {
    return { language: null, by: '' };
  }
}
