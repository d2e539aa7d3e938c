// What each row under a heading is: a row of the list, or something between and after its rows, each named. An ending
// ends nothing by itself: a row that is numbered as those before it, or says more than a name, goes on with the list.

import { cleanText, searchKey } from '../../domain/text.ts';
import { looksLikeFullName } from '../names/listed-name.ts';
import { isRemark, isSignature, isTotal } from '../names/not-names.ts';
import type { Block, HeadedColumn } from './blocks.ts';
import { headingKey } from './headings.ts';
import type { TableRow } from './table.ts';

export type RowFate =
  | 'row'
  | 'blank'
  | 'heading-again'
  | 'column-numbers'
  | 'section'
  | 'total'
  | 'signature'
  | 'remark'
  | 'only-numbered'
  /** Nobody is in its place yet. */
  | 'vacant'
  | 'hidden'
  | 'filtered'
  | 'struck'
  /** What it is cannot be told: a question. */
  | 'unclear';

/** Whether what identifies a row fits: a person's name, a day; may be one all the same; or is something else. */
export type KeyFit = 'fits' | 'odd' | 'other' | 'vacant' | 'blank';

export interface FatedRow {
  readonly row: TableRow;
  readonly fate: RowFate;
  /** The section it stands in; empty where there is none. */
  readonly section: string;
}

export interface RowJudge<Field extends string> {
  /** The fields by which a row is known, and whether their text can be that. */
  readonly keys: readonly Field[];
  fit(text: string, field: Field): KeyFit;
  /** Fields that prove a row by themselves, even under an ending. */
  readonly proof?: readonly Field[];
}

interface Progress {
  section: string;
  ended: boolean;
  /** Signatures that may still come under what ended the list. */
  signatures: number;
  numbered: number;
}

export function fateRows<Field extends string>(
  block: Block<Field>,
  judge: RowJudge<Field>,
): readonly FatedRow[] {
  const progress: Progress = { section: '', ended: false, signatures: 0, numbered: 0 };
  const reader = rowReader(block, judge);
  return block.rows.map(row => {
    const fate = fateOf(row, reader, progress);
    if (fate === 'section')
      progress.section = reader
        .filled(row)
        .map(f => f.text)
        .join(' ');
    if (fate === 'row' && reader.isNumbered(row)) progress.numbered++;
    if (fate === 'row') progress.ended = false;
    return { row, fate, section: progress.section };
  });
}

const FITS = ['fits', 'odd', 'other', 'vacant'] as const;

interface Filled {
  readonly column: number;
  readonly text: string;
}

interface RowReader {
  filled(row: TableRow): readonly Filled[];
  key(row: TableRow): KeyFit;
  /** Whether a field that proves a row fits, or is struck through. */
  proof(row: TableRow): 'proven' | 'struck' | null;
  isNumbered(row: TableRow): boolean;
  /** Whether all that identifies it, or else all of it, is struck through. */
  isStruck(row: TableRow, filled: readonly Filled[]): boolean;
  /** Columns with a known field, but for those that identify the row. */
  said(row: TableRow): readonly Filled[];
  isHeading(row: TableRow): boolean;
  isNumber(column: number): boolean;
  readonly width: number;
  /** Whether rows prove themselves by a field; then those without it belong to one above. */
  readonly provesRows: boolean;
}

const NUMBERING = /^(?:stt|tt|so tt|so thu tu|no|#)$/;

function rowReader<Field extends string>(block: Block<Field>, judge: RowJudge<Field>): RowReader {
  const own = new Set(block.columns.flatMap(c => c.columns));
  const numbering = new Set(block.columns.filter(isNumbering).flatMap(c => c.columns));
  const keys = block.columns.filter(c => c.field !== null && judge.keys.includes(c.field));
  const others = new Set(
    block.columns.filter(c => c.field !== null && !judge.keys.includes(c.field)).flatMap(c => c.columns),
  );
  const headings = block.columns.map(c => headingKey(c.heading));
  const filled = (row: TableRow) =>
    row.cells.flatMap((cell, column) => {
      const text = cleanText(cell);
      return own.has(column) && text !== '' ? [{ column, text }] : [];
    });
  return {
    filled,
    key(row) {
      const fits = keys.map(key => fitOf(key, row, judge));
      return FITS.find(fit => fits.includes(fit)) ?? 'blank';
    },
    proof(row) {
      const proving = keys.filter(key => key.field !== null && judge.proof?.includes(key.field));
      if (proving.some(k => k.columns.some(c => row.marks?.get(c) === 'struck'))) return 'struck';
      return proving.some(key => fitOf(key, row, judge) === 'fits') ? 'proven' : null;
    },
    isStruck(row, all) {
      const identifying = all.filter(f => keys.some(key => key.columns.includes(f.column)));
      return (identifying.length > 0 ? identifying : all).every(f => row.marks?.get(f.column) === 'struck');
    },
    isNumbered: row => [...numbering].some(c => /^\d{1,4}[.)]?$/.test(cleanText(row.cells[c] ?? ''))),
    said: row => filled(row).filter(f => others.has(f.column)),
    isHeading: row =>
      block.columns.every((c, i) =>
        c.columns.every(
          at =>
            headingKey(row.cells[at] ?? '') === '' || headings[i]?.includes(headingKey(row.cells[at] ?? '')),
        ),
      ),
    isNumber: column => numbering.has(column),
    width: own.size,
    provesRows: (judge.proof ?? []).length > 0,
  };
}

export function isNumbering<Field extends string>({ heading, field }: HeadedColumn<Field>): boolean {
  return field === null && NUMBERING.test(heading.trim() === '#' ? '#' : headingKey(heading));
}

function fitOf<Field extends string>(
  { columns, field }: HeadedColumn<Field>,
  row: TableRow,
  judge: RowJudge<Field>,
): KeyFit {
  const text = columns
    .map(c => cleanText(row.cells[c] ?? ''))
    .filter(t => t !== '')
    .join(' ');
  const unkept = columns.some(c => ['no-value', 'error'].includes(row.marks?.get(c) ?? ''));
  if (text === '' || unkept) return unkept ? 'odd' : 'blank';
  return field === null ? 'blank' : judge.fit(text, field);
}

function fateOf(row: TableRow, reader: RowReader, progress: Progress): RowFate {
  const filled = reader.filled(row);
  const key = reader.key(row);
  if (filled.length === 0 && key === 'blank') return 'blank';
  if (row.state) return row.state;
  if (reader.isStruck(row, filled)) return 'struck';
  if (isColumnNumbers(filled)) return 'column-numbers';
  if (filled.length > 1 && reader.isHeading(row)) return 'heading-again';
  const numbered = reader.isNumbered(row);
  const proof = reader.proof(row);
  if (proof === 'struck') return 'struck';
  if (proof === 'proven' || (numbered && key === 'fits')) return 'row';
  const between = betweenRows(row, filled, key, reader, progress);
  if (between) return between;
  if (progress.ended) return afterEnding(row, filled, key, reader, progress);
  return amongRows(row, filled, key, reader, progress);
}

function isColumnNumbers(filled: readonly Filled[]): boolean {
  return (
    filled.length > 2 &&
    filled.every(({ text }) => /^\(?(?:\d{1,2}|[a-cA-C])\)?$/.test(text)) &&
    filled.some(({ text }) => /^\(?(?:2|b)\)?$/i.test(text))
  );
}

const ROMAN = /^(?:[IVX]+|[A-D])[.)]?$/;
const SECTION =
  /^(?:(?:[ivx]+|[a-d]|\d)[.):-] *)?(?:can bo|cong chuc|vien chuc|doan vien|thanh nien|tinh nguyen|lanh dao|khoi|to \d|phong |ban |van phong|bo phan|thang \d|tuan|quy )/;

/** Sections, totals, remarks and what begins the ending. */
function betweenRows(
  row: TableRow,
  filled: readonly Filled[],
  key: KeyFit,
  reader: RowReader,
  progress: Progress,
): RowFate | null {
  const [first, second] = filled;
  if (!first) return null;
  if (filled.length <= 2 && ROMAN.test(first.text) && second) return 'section';
  if (isTotal(first.text) || (second && reader.isNumber(first.column) && isTotal(second.text)))
    return 'total';
  const signing = filled.filter(f => isSignature(f.text));
  const mayBeRow = key === 'fits' || key === 'odd' || (reader.isNumbered(row) && filled.length > 2);
  if (signing.length > 0 && (!mayBeRow || signing.length === filled.length)) {
    progress.ended = true;
    progress.signatures = Math.max(progress.signatures, signing.length);
    return 'signature';
  }
  if (key === 'fits' && filled.length > 1) return null;
  if (isRemark(first.text)) return 'remark';
  if (key !== 'fits' && filled.length === 1 && reader.width > 1 && SECTION.test(searchKey(first.text)))
    return 'section';
  return null;
}

/** Under a signature: a row only where it is more than a name. */
function afterEnding(
  row: TableRow,
  filled: readonly Filled[],
  key: KeyFit,
  reader: RowReader,
  progress: Progress,
): RowFate {
  if (key === 'fits' && progress.numbered === 0) {
    const more = reader.said(row).filter(f => !looksLikeFullName(f.text));
    if (more.length > 0) return 'row';
  }
  if (filled.length <= Math.max(2, progress.signatures) && !reader.isNumbered(row)) return 'signature';
  return key === 'blank' ? 'remark' : 'unclear';
}

function amongRows(
  row: TableRow,
  filled: readonly Filled[],
  key: KeyFit,
  reader: RowReader,
  progress: Progress,
): RowFate {
  const said = reader.said(row);
  const numbered = reader.isNumbered(row);
  if (key === 'vacant') return 'vacant';
  if (key === 'fits')
    return numbered || said.length > 0 || isNamedAlone(filled, reader, progress) ? 'row' : 'unclear';
  if (numbered && filled.length === 1 && key === 'blank') return 'only-numbered';
  if (key === 'odd' || key === 'other') return numbered || said.length > 0 ? 'row' : oneText(filled, reader);
  return numbered || said.length > 1 ? 'row' : oneText(filled, reader);
}

/** A name and nothing else: a row where the list has no numbers, and no more to say of anybody or a whole name. */
function isNamedAlone(filled: readonly Filled[], reader: RowReader, progress: Progress): boolean {
  const isEnough = reader.provesRows || reader.width < 2 || filled.length > 1;
  return progress.numbered < 2 && (isEnough || filled.some(f => looksLikeFullName(f.text)));
}

/** A row that says one thing, in a list that says more: a section or a remark by its length. */
function oneText(filled: readonly Filled[], reader: RowReader): RowFate {
  const [only] = filled;
  if (filled.length !== 1 || !only || reader.width < 2) return 'unclear';
  return only.text.includes(' ') ? 'section' : 'unclear';
}
