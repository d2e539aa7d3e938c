// The tables of a Word document, each as a sheet with the paragraphs over it. What tracked changes deleted is gone.

import type { Parts } from './parts.ts';
import {
  type CellMark,
  newBudget,
  type Sheet,
  type SheetBuilder,
  sheetBuilder,
  type Workbook,
} from './sheet.ts';
import { isOn } from './xlsx-styles.ts';
import { richText } from './xlsx-texts.ts';
import { readXml, type XmlTag } from './xml-tokens.ts';
import { ZipError } from './zip-entries.ts';

const PART = 'word/document.xml';
/** Deleted, moved away, a second form of the same drawing, notes. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'Fallback', 'txbxContent', 'instrText']);

interface OpenTable {
  readonly builder: SheetBuilder;
  readonly above: readonly string[];
  /** Where a cell merged downwards began, by its column. */
  readonly runs: Map<number, { readonly top: number; readonly right: number; bottom: number }>;
  row: number;
  column: number;
}

interface OpenCell {
  span: number;
  merge: 'begins' | 'goes-on' | null;
  readonly pieces: { readonly text: string; readonly struck: boolean }[];
}

export function readDocx(parts: Parts): Workbook {
  const bytes = parts.get(PART);
  if (!bytes) throw new ZipError(PART);
  return { sheets: readDocument(bytes), epoch: 1900, remarks: [] };
}

function readDocument(bytes: Buffer): readonly Sheet[] {
  const budget = newBudget();
  const sheets: Sheet[] = [];
  let [table, cell, depth, skipping]: [OpenTable | null, OpenCell | null, number, number] = [
    null,
    null,
    0,
    0,
  ];
  let [struck, vanished, inText] = [false, false, false];
  let [above, paragraph]: [string[], string[]] = [[], []];
  const say = (text: string) => {
    if (cell) cell.pieces.push({ text, struck });
    else paragraph.push(text);
  };
  readXml(bytes, PART, {
    open(tag) {
      if (skipping > 0 || PASSED_OVER.has(tag.name)) {
        skipping++;
        return;
      }
      if (tag.name === 'tbl' && ++depth === 1)
        table = { builder: sheetBuilder(budget), above, runs: new Map(), row: 0, column: 0 };
      else if (tag.name === 'tc' && depth === 1) cell = { span: 1, merge: null, pieces: [] };
      else if (tag.name === 'p' && cell && cell.pieces.length > 0) say('\n');
      else if (tag.name === 'r') [struck, vanished] = [false, false];
      else if (tag.name === 'strike' || tag.name === 'dstrike') struck = isOn(tag.attribute('val'));
      else if (tag.name === 'vanish') vanished = isOn(tag.attribute('val'));
      else if (tag.name === 't') inText = true;
      else if (tag.name === 'tab') say(' ');
      else if (tag.name === 'br' || tag.name === 'cr') say('\n');
      else if (cell) readCellProperty(tag, cell);
    },
    close(name) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (name === 't') inText = false;
      else if (name === 'tc' && depth === 1 && table && cell) {
        putCell(table, cell);
        cell = null;
      } else if (name === 'tr' && depth === 1 && table) [table.row, table.column] = [table.row + 1, 0];
      else if (name === 'tbl' && --depth === 0 && table) {
        sheets.push(closeTable(table, String(sheets.length + 1)));
        [table, above] = [null, []];
      } else if (name === 'p' && !table) {
        above.push(paragraph.join(''));
        paragraph = [];
      }
    },
    text(text) {
      if (skipping === 0 && inText && !vanished) say(text);
    },
  });
  return sheets;
}

function readCellProperty(tag: XmlTag, cell: OpenCell): void {
  if (tag.name === 'gridSpan') cell.span = Math.max(1, Number(tag.attribute('val') ?? 1) || 1);
  else if (tag.name === 'vMerge') cell.merge = tag.attribute('val') === 'restart' ? 'begins' : 'goes-on';
}

function putCell(table: OpenTable, { span, merge, pieces }: OpenCell): void {
  const { row, column, runs, builder } = table;
  const { text, struck } = richText(pieces);
  const mark: CellMark | null = struck;
  builder.put(row, column, text, mark);
  const right = column + span - 1;
  const run = runs.get(column);
  if (merge === 'goes-on' && run) run.bottom = row;
  else {
    closeRun(table, column);
    if (merge === 'begins') runs.set(column, { top: row, right, bottom: row });
    else if (span > 1) builder.merge({ top: row, left: column, bottom: row, right });
  }
  table.column += span;
}

function closeRun({ runs, builder }: OpenTable, column: number): void {
  const run = runs.get(column);
  runs.delete(column);
  if (run && (run.bottom > run.top || run.right > column))
    builder.merge({ top: run.top, left: column, bottom: run.bottom, right: run.right });
}

function closeTable(table: OpenTable, name: string): Sheet {
  for (const column of [...table.runs.keys()]) closeRun(table, column);
  return table.builder.build(name, false, table.above);
}
