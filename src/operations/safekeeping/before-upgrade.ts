// The ward's file as it was before a newer program brought it to its form: put back where nothing has been done since.

import { existsSync, readFileSync } from 'node:fs';
import { UserError } from '../../domain/errors.ts';
import { writeAtomically } from '../../files/atomic-write.ts';
import { readOperations } from '../../store/history.ts';
import { readUpgradeAfter, upgradeCopyPath } from '../../store/migrate.ts';
import { type Office, withWard } from '../office.ts';

const FOR_OWNER = 0o600;

/** The copy to put back so that a program of an older form can read the file; null where it can already. */
export async function copyBefore(office: Office, fileFormat: number): Promise<string | null> {
  if (!existsSync(office.path)) return null;
  const { after, since } = await withWard(office, async file =>
    file.read(db => {
      const after = readUpgradeAfter(db, fileFormat);
      const since = readOperations(db).filter(({ id }) => after !== null && id > after);
      return { after, since };
    }),
  );
  if (after === null) return null;
  if (since.length > 0)
    throw new UserError('wrong', {
      code: 'upgrade-back-late',
      facts: { operations: since.map(({ id }) => id).join(', ') },
    });
  return newestCopy(office.path, fileFormat);
}

export function putBack(path: string, copy: string): void {
  writeAtomically(path, readFileSync(copy), { mode: FOR_OWNER });
}

/** Copies are numbered as they are made; the last of them is of this upgrade. */
function newestCopy(path: string, fileFormat: number): string {
  const seen: string[] = [];
  upgradeCopyPath(path, fileFormat, copy => existsSync(copy) && seen.push(copy) > 0);
  const copy = seen.at(-1);
  if (!copy)
    throw new UserError('store', {
      code: 'upgrade-copy-missing',
      facts: { path: upgradeCopyPath(path, fileFormat, () => false) },
    });
  return copy;
}
