// The roster as a page that a browser opens, in a folder of its own that only its owner may read.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../files/atomic-write.ts';
import { exportFiles } from '../../operations/output/export-files.ts';
import type { CommandInput } from '../command-file.ts';
import type { showCommand } from '../commands/roster.ts';
import type { Given } from '../declaration.ts';
import { officeOf } from '../office.ts';

const FOR_OWNER = 0o600;

type Asked = Pick<Given<typeof showCommand>, 'period' | 'ofVersion'>;

/** Where it lies. */
export async function writeMonthPage(
  input: CommandInput,
  { period, ofVersion }: Asked,
  draft: boolean,
): Promise<string> {
  const [page] = await exportFiles(officeOf(input), {
    format: 'html',
    sheet: 'roster',
    period,
    draft,
    version: ofVersion,
    person: '',
    to: null,
    phones: false,
    places: false,
    view: 'duties',
    since: null,
    paper: 'a4',
    language: input.askedLanguage,
    csv: { separator: ';', byteOrderMark: true },
  });
  if (!page) throw new RangeError('no page');
  const path = join(mkdtempSync(join(tmpdir(), 'lichtruc-')), page.name);
  writeAtomically(path, page.bytes, { mode: FOR_OWNER });
  return path;
}
