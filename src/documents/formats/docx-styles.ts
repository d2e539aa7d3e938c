// The styles of a Word document, by the names under which a secretary finds them. Sizes in half points.

import type { IStylesOptions } from 'docx';
import { SIZES } from '../layout.ts';

const half = (points: number): number => Math.round(2 * points);
const FONT = 'Times New Roman';

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
}

function style(
  id: string,
  name: string,
  { size, bold = false, italics = false, before = 0, after = 0 }: Look,
) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: FONT, size: half(size), bold, italics, color: '000000' },
    paragraph: { spacing: { before, after } },
  };
}

export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: half(SIZES.text) },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    heading1: { run: { font: FONT, size: half(SIZES.title), bold: true, color: '000000' } },
    heading2: {
      run: { font: FONT, size: half(SIZES.text), bold: true, color: '000000' },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    style('Body', 'Thân văn bản', { size: SIZES.text, before: 40, after: 100 }),
    style('Small', 'Chữ nhỏ', { size: SIZES.list, before: 40, after: 60 }),
    style('Large', 'Chữ lớn', { size: 20, bold: true, after: 60 }),
    style('Remark', 'Ghi chú dưới bảng', { size: SIZES.list }),
    style('Superior', 'Cơ quan chủ quản', { size: SIZES.header }),
    style('Issuer', 'Cơ quan ban hành', { size: SIZES.header, bold: true }),
    style('Nation', 'Quốc hiệu', { size: SIZES.header, bold: true }),
    style('Motto', 'Tiêu ngữ', { size: SIZES.text, bold: true }),
    style('DocumentNumber', 'Số, ký hiệu', { size: SIZES.text, before: 100 }),
    style('PlaceAndDate', 'Địa danh, ngày', { size: SIZES.text, italics: true, before: 100 }),
    style('Subject', 'Trích yếu', { size: SIZES.text, bold: true }),
    style('AttachedTo', 'Kèm theo', { size: SIZES.text, italics: true }),
    style('TableHeading', 'Đầu bảng', { size: 11, bold: true }),
    style('TableText', 'Chữ trong bảng', { size: 12 }),
    style('RecipientsTitle', 'Nơi nhận', { size: SIZES.recipientsTitle, bold: true, italics: true }),
    style('Recipients', 'Danh sách nơi nhận', { size: SIZES.recipients }),
    style('Signature', 'Người ký', { size: SIZES.text, bold: true }),
    style('PageNumber', 'Số trang', { size: SIZES.text }),
    style('Version', 'Bản số', { size: SIZES.footer }),
    style('Rule', 'Đường kẻ', { size: 1 }),
  ],
};
