// A build makes events as this program words them. Where what is published says otherwise, that is published first, so
// that calendars see the change; what a newer program published is left to it.

import { UserError } from '../../domain/errors.ts';
import { EVENT_RENDERING } from '../../domain/wording.ts';
import { readPublishedLooks } from '../../store/published-looks.ts';
import type { WardFile } from '../../store/ward-file.ts';
import type { Office } from '../office.ts';
import { operateOn } from '../operate.ts';

/** Throws `feeds-rendering-newer`, and what is wrong with a file that cannot be written where it must be. */
export async function renewLook(file: WardFile, office: Office): Promise<void> {
  const rendering = file.read(db => readPublishedLooks(db).at(-1)?.wording.rendering ?? EVENT_RENDERING);
  if (rendering > EVENT_RENDERING) {
    const facts = { rendering, known: EVENT_RENDERING };
    throw new UserError('store', { code: 'feeds-rendering-newer', facts });
  }
  // Whatever is done publishes the look where it is not the published one.
  if (rendering < EVENT_RENDERING)
    await operateOn(
      { file, office, name: 'feeds build' },
      () => null,
      () => ({ said: {}, write: () => null }),
    );
}
