// What is put into the parts of a workbook after write-excel-file wrote them: page, protection, repeated heading.

import { escapeXml } from './zip.ts';

export interface SheetParts {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
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
  readonly footer: string;
  /** In the header of every page, e.g. DỰ THẢO; null for none. */
  readonly mark: string | null;
}

export function workbookParts(path: string, text: string, sheets: readonly SheetParts[]): string {
  const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0) - 1];
  if (sheet) return sheetXml(text, sheet);
  if (path === 'xl/workbook.xml') return text.replace('</sheets>', `</sheets>${definedNames(sheets)}`);
  return path === 'xl/styles.xml' ? unlockOpenCells(text) : text;
}

function sheetXml(text: string, { print, protected: locked, choices = [] }: SheetParts): string {
  const bare = text.replace(/<page(?:Margins|Setup)\b[^>]*\/>/g, '');
  const guarded = locked
    ? bare.replace(
        '</sheetData>',
        '</sheetData><sheetProtection sheet="1" formatColumns="0" formatRows="0"/>',
      )
    : bare;
  const offered = guarded.replace(/(<drawing\b|<\/worksheet>)/, `${choicesXml(choices)}$1`);
  if (!print) return offered;
  const fits = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  // pageMargins, pageSetup and headerFooter follow the cells, their merging and conditions, and precede drawings.
  return offered
    .replace(/(<worksheet\b[^>]*>)/, `$1${fits}`)
    .replace(/(<drawing\b|<\/worksheet>)/, `${pageXml(print)}$1`);
}

/** Lists to choose from; they follow merged cells and precede the page. */
function choicesXml(choices: readonly CellChoices[]): string {
  const used = choices.filter(c => c.cells.length > 0);
  if (used.length === 0) return '';
  const each = used.map(
    ({ cells, from }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${cells.join(' ')}"><formula1>${escapeXml(from)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${used.length}">${each.join('')}</dataValidations>`;
}

function pageXml({ orientation, margins, onePage, footer, mark }: PrintSetup): string {
  const inches = (mm: number) => (mm / 25.4).toFixed(3);
  const { left, top, right, bottom } = margins;
  const header = mark ? `&C&B&14&KB00000${escapeHeader(mark)}` : '&C&13&P';
  const first = mark ? header : '';
  const foot = `&R&9${escapeHeader(footer)}`;
  return (
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="0.35" footer="0.28"/>` +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"/>` +
    `<headerFooter differentFirst="1"><oddHeader>${escapeXml(header)}</oddHeader><oddFooter>${escapeXml(foot)}</oddFooter>` +
    `<firstHeader>${escapeXml(first)}</firstHeader><firstFooter>${escapeXml(foot)}</firstFooter></headerFooter>`
  );
}

/** In headers an ampersand begins a code. */
function escapeHeader(text: string): string {
  return text.replace(/&/g, '&&');
}

function definedNames(sheets: readonly SheetParts[]): string {
  const names = sheets.flatMap(({ name, print }, i) => {
    if (!print || print.heading === null) return [];
    const row = `$${print.heading + 1}`;
    const quoted = escapeXml(`'${name.replace(/'/g, "''")}'!${row}:${row}`);
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${quoted}</definedName>`];
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

/** Cells with the fill of open cells are not locked. */
function unlockOpenCells(styles: string): string {
  const fills = [
    ...(/<fills\b[^>]*>(.*?)<\/fills>/s.exec(styles)?.[1] ?? '').matchAll(/<fill>.*?<\/fill>/gs),
  ];
  const open = fills.findIndex(fill => /rgb="(?:FF)?FFF8DC"/i.test(fill[0]));
  if (open < 0) return styles;
  const unlocked = '<protection locked="0"/>';
  return styles.replace(/<cellXfs\b.*?<\/cellXfs>/s, all =>
    all.replace(/<xf\b([^>]*?)(?:\/>|>(.*?)<\/xf>)/gs, (xf: string, attributes: string, inner?: string) =>
      new RegExp(`fillId="${open}"`).test(attributes)
        ? `<xf${attributes} applyProtection="1">${inner ?? ''}${unlocked}</xf>`
        : xf,
    ),
  );
}
