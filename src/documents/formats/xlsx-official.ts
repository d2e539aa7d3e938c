// Heading, title, recipients and signatures as rows of a sheet.

import { textWidth } from '../measure-text.ts';
import { closingFrame, headFrame, LEFT_SHARE, titleRule } from '../official-frame.ts';
import type { OfficialClosing, OfficialHeader, Title } from '../paper.ts';
import { SIZES } from '../sizes.ts';
import type { WorkbookCell } from './workbook-sheet.ts';
import { across, blank, dashes, type Grid, type LaidRow, type Part, widthOf } from './xlsx-grid.ts';

const RULE_HEIGHT = 9;

export function headerRows(block: OfficialHeader, grid: Grid): readonly LaidRow[] {
  const { bodies, under, over } = headFrame(block);
  const right: readonly WorkbookCell[] = [
    { value: block.nation, bold: true, size: SIZES.header },
    ...(block.motto ? [{ value: block.motto, bold: true, size: SIZES.text }] : []),
    dashes(over),
  ];
  const left: readonly WorkbookCell[] = [
    ...bodies.map(({ text, isSuperior }) => ({ value: text, bold: !isSuperior, size: SIZES.header })),
    block.stars ? { value: block.stars } : dashes(under),
  ];
  const share = leftShare(grid, block);
  const pair = (l: WorkbookCell = EMPTY, r: WorkbookCell = EMPTY, least = RULE_HEIGHT) =>
    across(
      grid,
      [
        { share, cell: { ...l, align: 'center' } },
        { share: 1 - share, cell: { ...r, align: 'center' } },
      ],
      least,
    );
  const count = Math.max(left.length, right.length);
  return [
    ...Array.from({ length: count }, (_, i) => pair(left[i], right[i])),
    pair(
      { value: block.number, size: SIZES.text },
      { value: block.placeAndDate, size: SIZES.text, italic: true },
      22,
    ),
    blank(grid),
  ];
}

const EMPTY: WorkbookCell = { value: null };

/** As much as leaves Quốc hiệu on one line: the halves end where columns do. */
function leftShare({ widths }: Grid, { nation }: OfficialHeader): number {
  const total = widthOf({ widths });
  const needed = textWidth(nation, SIZES.header, true) + 6;
  const ends = widths.map((_, i) => widths.slice(0, i + 1).reduce((a, b) => a + b, 0));
  const fitting = ends.filter(end => total - end >= needed && end >= total / 4 && end <= total / 2);
  return (fitting.at(-1) ?? total * LEFT_SHARE) / total;
}

export function titleRows(block: Title, grid: Grid): readonly LaidRow[] {
  const { above, title, subject, attachedTo } = block;
  const line = (value: string, look: Partial<WorkbookCell>) =>
    value === '' ? [] : [across(grid, [{ share: 1, cell: { value, align: 'center', ...look } }])];
  return [
    ...line(above, { bold: true, size: SIZES.title }),
    ...line(title, { bold: true, size: SIZES.title }),
    ...line(subject, { bold: true, size: SIZES.text }),
    ...line(attachedTo, { italic: true, size: SIZES.text }),
    across(grid, [{ share: 1, cell: dashes(titleRule(block, widthOf(grid))) }], RULE_HEIGHT),
  ];
}

/** Names stand level, with room for a seal above them. */
export function closingRows(block: OfficialClosing, grid: Grid): readonly LaidRow[] {
  const { recipientsTitle, signatures } = block;
  const { recipients, signing, free } = closingFrame(block);
  const list = recipients.map(r => `- ${r}`);
  const row = (left: WorkbookCell, values: readonly string[], least = 0) =>
    across(
      grid,
      [
        { share: 1 - signing * signatures.length, cell: { top: true, ...left } },
        ...values.map(
          (value): Part => ({
            share: signing,
            cell: { value: value || null, bold: true, size: SIZES.text, align: 'center', top: true },
          }),
        ),
      ],
      least,
    );
  const addressed = recipients.length > 0;
  return [
    blank(grid),
    row(
      { value: addressed ? recipientsTitle : null, bold: true, italic: true },
      signatures.map(s => [s.authority, s.office].filter(t => t !== '').join('\n')),
    ),
    row(
      { value: list.join('\n') || null, size: SIZES.small },
      signatures.map(() => ''),
      free,
    ),
    row(
      EMPTY,
      signatures.map(s => s.name),
      20,
    ),
  ];
}
