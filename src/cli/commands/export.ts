import { SHEETS } from '../../operations/output/export-formats.ts';
import type { CommandFile, OptionSpec } from '../command-file.ts';

const OPTIONS: readonly OptionSpec[] = [
  {
    flags: '-o, --output <path>',
    text: {
      vi: 'tệp hoặc thư mục; đuôi tệp cho biết định dạng; - là luồng ra',
      en: 'file or folder; its ending tells the format; - is stdout',
    },
  },
  {
    flags: '--sheet <sheet>',
    choices: SHEETS,
    text: {
      vi: 'văn bản nào: roster (lịch trực), wall (lịch treo tường), sign-in (sổ ký trực), person (phiếu cá nhân), fairness (sổ công bằng), notice (thông báo cho dân)',
      en: 'which document: roster, wall (calendar to hang up), sign-in, person, fairness, notice (for citizens)',
    },
  },
  { flags: '--person <person>', text: { vi: 'phiếu của ai: mã hoặc tên', en: 'whose sheet: code or name' } },
  {
    flags: '--annex',
    text: {
      vi: 'in thành Phụ lục kèm theo kế hoạch, không phải văn bản riêng',
      en: 'as an annex of the plan instead of standing alone',
    },
  },
  { flags: '--phones', text: { vi: 'in cả số điện thoại', en: 'with telephone numbers' } },
  {
    flags: '--document-lang <vi|en>',
    choices: ['vi', 'en'],
    text: { vi: 'ngôn ngữ của văn bản', en: 'language of the document' },
  },
  {
    flags: '--draft',
    text: {
      vi: 'bản thảo, có chữ DỰ THẢO trên mọi trang, thay vì bản đã ban hành',
      en: 'the draft, marked DRAFT on every page, instead of what is published',
    },
  },
  {
    flags: '--of-version <number>',
    text: { vi: 'như ở bản số này', en: 'as it was in this version' },
  },
  {
    flags: '--separator <mark>',
    choices: [';', ','],
    text: { vi: 'dấu phân cách của csv', en: 'separator of csv' },
  },
  {
    flags: '--no-bom',
    text: { vi: 'csv không có dấu BOM ở đầu tệp', en: 'csv without a byte order mark' },
  },
  {
    flags: '--overwrite',
    text: { vi: 'ghi đè tệp không do lichtruc tạo', en: 'replace a file that lichtruc did not make' },
  },
];

export const exportCommand: CommandFile = {
  name: 'export',
  alias: 'xuat',
  arguments: ['[format]', '[period]'],
  summary: {
    vi: 'Xuất lịch và các văn bản: pdf, docx, xlsx, html, csv, json, text, ics (lịch điện tử)',
    en: 'Export roster and documents: pdf, docx, xlsx, html, csv, json, text, ics (calendars)',
  },
  options: OPTIONS,
  examples: [
    'export pdf 2027-01 -o lich-truc.pdf',
    'export 2027-Q1 -o lich-truc.docx',
    'export text next-month',
    'export pdf next-month --sheet notice -o thong-bao.pdf',
    'export pdf 2027-Q1 --sheet person --person CB01',
    'export ics 2027-Q1 -o lich',
  ],
  load: async () => (await import('../actions/export.ts')).exportRoster,
};
