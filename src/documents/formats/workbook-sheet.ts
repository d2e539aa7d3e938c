// A sheet of a workbook before it is written: rows of cells with their looks, widths, page and what may be filled in.

import type { CivilDate } from '../../domain/civil-date.ts';

export type WorkbookValue = string | number | null | { readonly date: CivilDate };

export interface WorkbookLine {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly size?: number;
}

export interface WorkbookCell {
  readonly value: WorkbookValue;
  /** The lines of its text, where they do not look alike. */
  readonly lines?: readonly WorkbookLine[];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly top?: boolean;
  readonly bordered?: boolean;
  readonly shaded?: boolean;
  /** May be written in where the sheet is protected. */
  readonly open?: boolean;
  /** Columns and rows it stands over; the cells it covers are null. */
  readonly columns?: number;
  readonly rows?: number;
}

export interface WorkbookSheet {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  /** In letters of the ordinary size. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (WorkbookCell | null)[])[];
  /** In points, by row; null for what the program finds. */
  readonly heights: readonly (number | null)[];
  /** Rows that stay in sight at the top. */
  readonly frozen: number;
  /** Only `open` cells may be written in; no password: it guards against slips, not against people. */
  readonly protected: boolean;
  /** Cells that offer a list to choose from. */
  readonly choices?: readonly CellChoices[];
  /** Null for a sheet that nobody prints. */
  readonly print: PrintSetup | null;
}

export interface CellChoices {
  /** Addresses or ranges: E5, C2:C40. */
  readonly cells: readonly string[];
  /** A range of the workbook, or the words themselves in quotation marks. */
  readonly from: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** The row repeated on every page, from 0; null for none. */
  readonly heading: number | null;
  readonly onePage: boolean;
  /** Rows with which a page begins. */
  readonly pages?: readonly number[];
  readonly footer: string;
  /** In the header of every page, e.g. DỰ THẢO; null for none. */
  readonly mark: string | null;
}
