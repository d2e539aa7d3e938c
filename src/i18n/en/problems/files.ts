import type { FilesProblems, OtherKind } from '../../../domain/problems/files.ts';
import type { Explanations } from '../../explained.ts';

const KINDS: Readonly<Record<OtherKind, { readonly is: string; readonly mend: string }>> = {
  xls: {
    is: 'an old Excel file (.xls)',
    mend: 'Open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”.',
  },
  xlsb: {
    is: 'a binary Excel file (.xlsb)',
    mend: 'Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  doc: {
    is: 'an old Word file (.doc)',
    mend: 'Open it in Word and save it as “Word Document (.docx)”.',
  },
  pdf: {
    is: 'a PDF file',
    mend: 'Ask for the Excel or Word file it was made from; or open it in Word, which converts it, save it as “Word Document (.docx)” and look over every row.',
  },
  rtf: {
    is: 'an RTF document',
    mend: 'Open it in Word and save it as “Word Document (.docx)”.',
  },
  html: {
    is: 'a web page named like an Excel file',
    mend: 'Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  'xml-sheet': {
    is: 'an Excel 2003 XML file',
    mend: 'Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  xml: {
    is: 'an XML file, no table',
    mend: 'Import the Excel, Word or CSV file with the list.',
  },
  numbers: {
    is: 'a Numbers file',
    mend: 'In Numbers choose Export To › Excel.',
  },
  pptx: {
    is: 'a PowerPoint file',
    mend: 'Copy the table into an Excel file and import that.',
  },
  picture: {
    is: 'a picture',
    mend: 'Ask for the Excel or Word file, or type the list into the form (--template).',
  },
  zip: {
    is: 'an archive, no spreadsheet',
    mend: 'Unpack it and import the file inside.',
  },
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
    mend: 'Try another: utf-8, utf-16le, utf-16be, windows-1258, tcvn3.',
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
    says: `The file’s structure cannot be read${f.part ? ` (part ${f.part})` : ''}.`,
    mend: 'Open it in Excel, Word or LibreOffice, save it as a new file and import that.',
  }),
  'workbook-encrypted': () => ({
    says: 'The workbook has a password.',
    mend: 'Open it in Excel, take the password away (File › Info › Protect Workbook) and save it.',
  }),
  'workbook-other-kind': f => ({ says: `This is ${KINDS[f.kind].is}.`, mend: KINDS[f.kind].mend }),
  'workbook-macros': () => ({
    says: 'The workbook has macros.',
    mend: 'Save it as “Excel Workbook (.xlsx)”, without macros.',
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
