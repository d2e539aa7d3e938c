// One sheet of an Excel workbook: its cells with their styles, rows and columns that are hidden, merged areas.

import { parseAddress, parseArea } from './address.ts';
import { serialDay, serialTime } from './serial-date.ts';
import { type Area, type Budget, type CellMark, type Sheet, sheetBuilder } from './sheet.ts';
import { type CellStyle, isOn, PLAIN } from './xlsx-styles.ts';
import { type RichText, textCollector } from './xlsx-texts.ts';
import { readXml, type XmlTag } from './xml-tokens.ts';
import { ZipError } from './zip-entries.ts';

export interface SheetSource {
  readonly name: string;
  readonly hidden: boolean;
  readonly bytes: Buffer;
  readonly part: string;
}

export interface SheetContext {
  readonly texts: readonly RichText[];
  readonly styles: readonly CellStyle[];
  readonly epoch: 1900 | 1904;
  readonly budget: Budget;
}

interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle;
  value: string | null;
  formula: boolean;
}

export function readXlsxSheet(source: SheetSource, context: SheetContext): Sheet {
  const builder = sheetBuilder(context.budget);
  const collector = textCollector();
  const hiddenRows: number[] = [];
  let [row, column, inValue] = [-1, -1, false];
  let cell: RawCell | null = null;
  let filter: Area | null = null;
  readXml(source.bytes, source.part, {
    open(tag) {
      if (tag.name === 'row') {
        row = rowOf(tag, row, source.part);
        column = -1;
        if (tag.attribute('hidden') !== null && isOn(tag.attribute('hidden'))) hiddenRows.push(row);
      } else if (tag.name === 'c') {
        cell = rawCell(tag, [row, column], context, source.part);
        column = cell.column;
      } else if (tag.name === 'v') inValue = true;
      else if (tag.name === 'f' && cell) cell.formula = true;
      else if (tag.name === 'mergeCell') withArea(tag, builder.merge);
      else if (tag.name === 'autoFilter') withArea(tag, area => (filter = area));
      else if (tag.name === 'col') hideColumns(tag, builder.hideColumns);
      else collector.open(tag);
    },
    close(name) {
      if (name === 'v') inValue = false;
      else if (name === 'c' && cell) {
        const { text, mark } = cellText(cell, collector.take(), context, source.part);
        builder.put(cell.row, cell.column, text, mark);
        cell = null;
      } else collector.close(name);
    },
    text(text) {
      if (inValue && cell) cell.value = (cell.value ?? '') + text;
      else collector.text(text);
    },
  });
  for (const hidden of hiddenRows) builder.rowState(hidden, isWithin(hidden, filter) ? 'filtered' : 'hidden');
  return builder.build(source.name, source.hidden);
}

function isWithin(row: number, filter: Area | null): boolean {
  return filter !== null && row > filter.top && row <= filter.bottom;
}

function rowOf(tag: XmlTag, before: number, part: string): number {
  const said = tag.attribute('r');
  if (said === null) return before + 1;
  if (!/^\d{1,7}$/.test(said)) throw new ZipError(part);
  return Number(said) - 1;
}

/** A cell without an address stands behind the one before it. */
function rawCell(
  tag: XmlTag,
  [row, before]: readonly [number, number],
  { styles }: SheetContext,
  part: string,
): RawCell {
  const said = tag.attribute('r');
  const at = said === null ? ([row, before + 1] as const) : parseAddress(said);
  if (!at) throw new ZipError(part);
  const style = styles[Number(tag.attribute('s') ?? 0)] ?? PLAIN;
  return { row: at[0], column: at[1], type: tag.attribute('t') ?? 'n', style, value: null, formula: false };
}

function withArea(tag: XmlTag, use: (area: Area) => void): void {
  const area = parseArea(tag.attribute('ref') ?? '');
  if (area) use(area);
}

function hideColumns(tag: XmlTag, hide: (first: number, last: number) => void): void {
  const hidden = tag.attribute('hidden');
  if (hidden === null || !isOn(hidden)) return;
  hide(Number(tag.attribute('min') ?? 1) - 1, Number(tag.attribute('max') ?? 1) - 1);
}

interface CellText {
  readonly text: string;
  readonly mark: CellMark | null;
}

function cellText(cell: RawCell, inline: RichText, context: SheetContext, part: string): CellText {
  const read = unstyled(cell, inline, context, part);
  return cell.style.struck && read.text !== '' ? { ...read, mark: 'struck' } : read;
}

function unstyled(
  { type, value, formula, style }: RawCell,
  inline: RichText,
  { texts, epoch }: SheetContext,
  part: string,
): CellText {
  if (type === 'inlineStr') return { text: inline.text, mark: inline.struck };
  if (value === null || value === '') return { text: '', mark: formula ? 'no-value' : null };
  if (type === 's') {
    const shared = texts[Number(value)];
    if (!shared) throw new ZipError(part);
    return { text: shared.text, mark: shared.struck };
  }
  if (type === 'b') return { text: value === '1' ? 'true' : 'false', mark: null };
  if (type === 'e') return { text: value, mark: 'error' };
  if (type === 'd') return isoDate(value);
  return type === 'n' ? numberText(value, style, epoch) : { text: value, mark: null };
}

/** ISO 8601, as strict workbooks have it. */
function isoDate(value: string): CellText {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  return date ? { text: date, mark: 'date' } : { text: value, mark: null };
}

function numberText(value: string, style: CellStyle, epoch: 1900 | 1904): CellText {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value, mark: null };
  if (style.kind === 'date' && number >= 1) {
    const day = serialDay(number, epoch);
    return day ? { text: day, mark: 'date' } : { text: value, mark: 'number' };
  }
  if (style.kind !== 'plain' && number < 1) return { text: serialTime(number), mark: null };
  if (style.kind === 'time') return { text: serialTime(number % 1), mark: null };
  return { text: String(number).padStart(style.digits, '0'), mark: 'number' };
}
