// An Excel workbook: which parts are its sheets, and what they share.

import { posix } from 'node:path';
import type { Parts } from './parts.ts';
import { newBudget, type Sheet, type Workbook } from './sheet.ts';
import { readXlsxSheet, type SheetContext } from './xlsx-sheet.ts';
import { isOn, readStyles } from './xlsx-styles.ts';
import { readSharedTexts } from './xlsx-texts.ts';
import { readXml } from './xml-tokens.ts';
import { ZipError } from './zip-entries.ts';

interface Relation {
  readonly type: string;
  readonly target: string;
}

type Relations = ReadonlyMap<string, Relation>;

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

export function readXlsx(parts: Parts): Workbook {
  const main = mainPart(parts);
  const relations = relationsOf(parts, main);
  const { sheets, epoch } = readMain(parts, main);
  const shared = (type: string) =>
    [...relations.values()].find(r => r.type === type)?.target ?? `xl/${type}.xml`;
  const [styles, texts] = [shared('styles'), shared('sharedStrings')];
  const context: SheetContext = {
    texts: readSharedTexts(parts.get(texts), texts),
    styles: readStyles(parts.get(styles), styles),
    epoch,
    budget: newBudget(),
  };
  const linked = [...parts.names].some(name => /^xl\/externalLinks\//i.test(name));
  return {
    sheets: sheets.flatMap(listed => readListed(listed, relations, parts, context)),
    epoch,
    remarks: linked ? ['external-links'] : [],
  };
}

/** Sheets of charts, dialogs and old macros have no cells. */
function readListed(
  { name, hidden, relation }: ListedSheet,
  relations: Relations,
  parts: Parts,
  context: SheetContext,
): readonly Sheet[] {
  const found = relations.get(relation);
  if (found && found.type !== 'worksheet') return [];
  const bytes = found && parts.get(found.target);
  if (!bytes) throw new ZipError(name);
  return [readXlsxSheet({ name, hidden, bytes, part: found.target }, context)];
}

/** Where the package says that the workbook is. */
function mainPart(parts: Parts): string {
  const said = [...relationsOf(parts, '').values()].find(r => r.type === 'officeDocument')?.target;
  const name = said ?? 'xl/workbook.xml';
  if (!parts.names.has(name)) throw new ZipError(name);
  return name;
}

function readMain(parts: Parts, main: string) {
  const sheets: ListedSheet[] = [];
  let epoch: 1900 | 1904 = 1900;
  readXml(parts.get(main) ?? Buffer.alloc(0), main, {
    open(tag) {
      if (tag.name === 'workbookPr' && tag.attribute('date1904') !== null)
        epoch = isOn(tag.attribute('date1904')) ? 1904 : 1900;
      if (tag.name !== 'sheet') return;
      const state = tag.attribute('state') ?? 'visible';
      sheets.push({
        name: tag.attribute('name') ?? '',
        hidden: state !== 'visible',
        relation: tag.attribute('id') ?? '',
      });
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, epoch };
}

/** Of a part, by id; types by their last word, targets as names of parts. */
function relationsOf(parts: Parts, part: string): Relations {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  const bytes = parts.get(name);
  if (!bytes) return relations;
  readXml(bytes, name, {
    open(tag) {
      if (tag.name !== 'Relationship') return;
      const type = posix.basename(tag.attribute('Type') ?? '');
      relations.set(tag.attribute('Id') ?? '', {
        type,
        target: resolved(folder, tag.attribute('Target') ?? ''),
      });
    },
    close: () => {},
    text: () => {},
  });
  return relations;
}

/** From the folder of the part, or from the root of the package. */
function resolved(folder: string, target: string): string {
  return posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1);
}
