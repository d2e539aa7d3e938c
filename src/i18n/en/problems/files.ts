import type { FilesProblems } from '../../../domain/problems/files.ts';
import type { Explanations } from '../../explained.ts';

const KINDS: Readonly<Record<string, string>> = {
  xls: 'an old Excel file (.xls)',
  xlsb: 'a binary Excel file (.xlsb)',
  ods: 'a LibreOffice Calc file (.ods)',
  docx: 'a Word file (.docx)',
  zip: 'an archive, not a workbook',
};

export const files: Explanations<FilesProblems> = {
  'encoding-to-name': f => ({
    says: 'The file is not UTF-8 or UTF-16 text.',
    mend: `Say what it is: ${[
      ...(f.tcvn3 ? [`--encoding tcvn3 (it would read “${f.tcvn3}”)`] : []),
      ...(f.windows1258 ? [`--encoding windows-1258 (it would read “${f.windows1258}”)`] : []),
    ].join(' or ')}, or save it from Excel as “CSV UTF-8”.`,
  }),
  'encoding-wrong': f => ({
    says: `The file is not ${f.encoding} text.`,
    mend: 'Try another: utf-8, utf-16le, windows-1258, tcvn3.',
  }),
  'workbook-too-large': f => ({
    says: `The workbook is too large: at most ${f.rows} rows, ${f.columns} columns, ${f.cells} cells and ${f.inflatedBytes} bytes when inflated.`,
    mend: 'Copy the table you need into a new workbook.',
  }),
  'workbook-too-costly': f => ({
    says:
      f.limit === 'memory'
        ? `The workbook needs more than ${f.most} MB of memory to be read, and was given up.`
        : `The workbook takes longer than ${f.most} seconds to be read, and was given up.`,
    mend: 'Copy the table you need into a new workbook.',
  }),
  'workbook-damaged': f => ({
    says: `The workbook is damaged (${f.part}).`,
    mend: 'Open it in Excel and save it as a new .xlsx file.',
  }),
  'workbook-encrypted': () => ({
    says: 'The workbook has a password.',
    mend: 'Open it in Excel, take the password away (File › Info › Protect Workbook) and save it.',
  }),
  'workbook-other-kind': f => ({
    says: `This is ${KINDS[f.kind] ?? f.kind}.`,
    mend: 'Open it and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.',
  }),
  'workbook-macros': () => ({
    says: 'The workbook has macros.',
    mend: 'Save it as “Excel Workbook (.xlsx)”, without macros.',
  }),
  'workbook-external-links': () => ({
    says: 'The workbook is linked to other files or sources.',
    mend: 'Copy the table, paste its values into a new workbook and import that.',
  }),
  'workbook-doctype': () => ({
    says: 'The workbook holds a declaration that Excel never writes (DOCTYPE).',
    mend: 'This file is suspicious: ask whoever sent it, and do not open it.',
  }),
  'workbook-empty': () => ({ says: 'No cell of the file has any text.', mend: 'Check the file.' }),
  'sheet-unknown': f => ({
    says: `The file has no sheet “${f.value}”.`,
    mend: `Its sheets are: ${f.known.join(', ')}.`,
  }),
};
