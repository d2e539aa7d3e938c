// The looks of a workbook's cells: each combination once, numbered in the order in which it is first used. ECMA-376,
// Part 1, 18.8; the order inside `font` is the schema's (18.8.22).

import type { WorkbookCell, WorkbookLine } from './workbook-sheet.ts';
import { element, textElement, xmlFile } from './xml.ts';

export const FONT = 'Times New Roman';
export const ORDINARY_SIZE = 12;
/** Fill of the cells that may be written in. */
const OPEN_FILL = 'FFFFF8DC';
const SHADED_FILL = 'FFECECEC';
/** As Vietnam writes dates, whatever the program is set to: else a CSV that it saves has the month first. */
const DATE_FORMAT = '[$-42A]dd/mm/yyyy';
const DATE_FORMAT_ID = 164;
const TEXT_FORMAT_ID = 49;
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface WorkbookStyles {
  /** The number of the cell's look. */
  indexOf(cell: WorkbookCell): number;
  /** The part, when all looks are known. */
  xml(): string;
}

export function workbookStyles(): WorkbookStyles {
  const fonts = numbered([fontXml({})]);
  const fills = numbered([patternXml('none'), patternXml('gray125')]);
  const borders = numbered([borderXml(false)]);
  const formats = numbered([element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  return {
    indexOf(cell) {
      const format = formatOf(cell);
      const [fontId, fillId, borderId] = [
        fonts.of(fontXml(cell)),
        fills.of(fillXml(cell)),
        borders.of(borderXml(cell.bordered === true)),
      ];
      const attributes = {
        numFmtId: format,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        applyNumberFormat: format > 0,
        applyFont: fontId > 0,
        applyFill: fillId > 0,
        applyBorder: borderId > 0,
        applyAlignment: true,
        applyProtection: cell.open === true,
      };
      return formats.of(
        element('xf', attributes, [
          alignmentXml(cell),
          ...(cell.open ? [element('protection', { locked: 0 })] : []),
        ]),
      );
    },
    xml: () =>
      xmlFile(
        element('styleSheet', { xmlns: SPREADSHEET }, [
          element('numFmts', { count: 1 }, [
            element('numFmt', { numFmtId: DATE_FORMAT_ID, formatCode: DATE_FORMAT }),
          ]),
          counted('fonts', fonts.all()),
          counted('fills', fills.all()),
          counted('borders', borders.all()),
          counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
          counted('cellXfs', formats.all()),
          counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
        ]),
      ),
  };
}

/** Distinct texts, each with the number of its place. */
function numbered(first: readonly string[]) {
  const places = new Map(first.map((text, i) => [text, i]));
  return {
    of(text: string): number {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    all: (): readonly string[] => [...places.keys()],
  };
}

export function counted(name: string, children: readonly string[]): string {
  return element(name, { count: children.length }, children);
}

function fontXml(look: Omit<WorkbookLine, 'text'>): string {
  return element('font', {}, fontParts(look, 'name'));
}

function fontParts(
  { bold, italic, struck, size = ORDINARY_SIZE }: Omit<WorkbookLine, 'text'>,
  face: 'name' | 'rFont',
): readonly string[] {
  return [
    ...(bold ? [element('b')] : []),
    ...(italic ? [element('i')] : []),
    ...(struck ? [element('strike')] : []),
    element('sz', { val: size }),
    element(face, { val: FONT }),
    element('family', { val: 1 }),
  ];
}

/** Lines of one cell that do not look alike (18.4.4). */
export function linesXml(lines: readonly WorkbookLine[]): string {
  const last = lines.length - 1;
  return lines
    .map((line, i) =>
      element('r', {}, [
        element('rPr', {}, fontParts(line, 'rFont')),
        textElement('t', i < last ? `${line.text}\n` : line.text),
      ]),
    )
    .join('');
}

function fillXml({ open, shaded }: WorkbookCell): string {
  if (!open && !shaded) return patternXml('none');
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: open ? OPEN_FILL : SHADED_FILL }),
    ]),
  ]);
}

function patternXml(patternType: string): string {
  return element('fill', {}, [element('patternFill', { patternType })]);
}

function borderXml(bordered: boolean): string {
  const side = (name: string) =>
    bordered ? element(name, { style: 'thin' }, [element('color', { rgb: 'FF000000' })]) : element(name);
  return element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom', 'diagonal'].map(name =>
      name === 'diagonal' ? element(name) : side(name),
    ),
  );
}

function alignmentXml({ align, top }: WorkbookCell): string {
  return element('alignment', {
    horizontal: align ?? null,
    vertical: top ? 'top' : 'center',
    wrapText: true,
  });
}

/** Text that begins like a formula is marked as text, so that it stays one when somebody edits the cell. */
function formatOf({ value }: WorkbookCell): number {
  if (typeof value === 'string') return /^[=+\-@]/.test(value) ? TEXT_FORMAT_ID : 0;
  return typeof value === 'object' && value !== null ? DATE_FORMAT_ID : 0;
}
