// What the ward says of how commands speak, asked before a command runs.

import type { Language } from '../domain/ward.ts';
import { readSettings } from '../store/settings.ts';
import { WardFile } from '../store/ward-file.ts';
import { DEFAULT_ZONE } from '../time/clock.ts';
import type { OpenedWard } from './office.ts';

export interface WardPreferences {
  readonly language: Language | null;
  readonly by: string;
  readonly opened: OpenedWard;
  readonly zone: string;
}

/** Nothing where the file cannot be read: the command itself meets the same trouble and names it. */
export function openPreferences(path: string): WardPreferences {
  let file: WardFile | null = null;
  const opened = {
    take() {
      const taken = file;
      file = null;
      return taken;
    },
    look: () => file,
  };
  try {
    file = WardFile.open(path);
    const { language, by, zone } = file.read(readSettings);
    return { language, by, zone, opened };
  } catch {
    opened.take()?.close();
    return { language: null, by: '', zone: DEFAULT_ZONE, opened };
  }
}
