// What a command came upon beside its work: worth a line, and no reason to stop.

import type { CivilDate } from './civil-date.ts';

export interface NoticeFacts {
  /** The file is damaged where this command did not look, or only in its log. */
  'file-unsound': { readonly path: string };
  /** Done, but lost if the power fails before the disk has written it. */
  'not-synced': { readonly path: string };
  /** Something is written on a day before the last thing that was. */
  'clock-behind': { readonly today: CivilDate; readonly newest: CivilDate };
  'beyond-announced': { readonly today: CivilDate; readonly until: number };
}

export type Notice = {
  readonly [Code in keyof NoticeFacts]: { readonly code: Code; readonly facts: NoticeFacts[Code] };
}[keyof NoticeFacts];
