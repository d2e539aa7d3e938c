// How a result is shown, in which words and colours, and how wide: all that a view is given besides the result.

import type { Language } from '../../domain/ward.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Palette } from '../colour.ts';
import type { Speaker } from '../speaker.ts';

export interface View {
  readonly language: Language;
  readonly messages: Messages;
  readonly palette: Palette;
  readonly speaker: Speaker;
  /** Columns to draw in. */
  readonly width: number;
  /** Lists in the place of tables. */
  readonly plain?: boolean;
}
