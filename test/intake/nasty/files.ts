// The nasty files, each with what must become of it: the problems that refuse it, or nothing where it is fine.

import { archive, type NastyPart, textRows, workbookParts, zeros } from './archive.ts';

export interface NastyFile {
  readonly name: string;
  make(): Buffer;
  /** The codes of its problems; empty where it reads. */
  readonly refused: readonly string[];
}

const PEOPLE = [
  ['Mã', 'Họ và tên', 'Nhóm'],
  ['CB01', 'Nguyễn Văn An', 'Cán bộ'],
];
const good = () => workbookParts([{ name: 'Cán bộ', rows: textRows(PEOPLE) }]);
const withPart = (name: string, part: NastyPart | string) => () => archive({ ...good(), [name]: part });
const withSheet = (rows: string) => () => archive(workbookParts([{ name: 'Trang 1', rows }]));
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf16le'),
  ]);
const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const SHEET = 'xl/worksheets/sheet1.xml';

export const NASTY_WORKBOOKS: readonly NastyFile[] = [
  { name: 'an ordinary workbook', make: () => archive(good()), refused: [] },
  {
    name: '3 MB that inflate to 1 GB, as said',
    make: () =>
      archive({
        ...good(),
        [SHEET]: { content: '', deflated: zeros(1024), saidSize: 1 << 30 },
        'xl/media/photo.png': { content: '', deflated: Buffer.alloc(2_000_000), saidSize: 2_000_000 },
      }),
    refused: ['workbook-too-large'],
  },
  {
    name: 'inflates to 1 GB and says 1 kB',
    make: withPart(SHEET, { content: '', deflated: zeros(1024), saidSize: 1000 }),
    refused: ['workbook-too-large'],
  },
  {
    name: 'one cell at XFD1048576',
    make: withSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    refused: ['workbook-too-large'],
  },
  {
    name: 'one cell at XFD1',
    make: withSheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
    refused: ['workbook-too-large'],
  },
  {
    name: 'a row without a number, a cell far down',
    make: withSheet('<row><c r="A999999"><v>1</v></c></row>'),
    refused: ['workbook-too-large'],
  },
  {
    name: 'an address written with an entity',
    make: withSheet('<row r="1"><c r="&#88;FD1"><v>1</v></c></row>'),
    refused: ['workbook-too-large'],
  },
  {
    name: 'half a million empty cells',
    make: withSheet(`<row r="1">${'<c/>'.repeat(500_000)}</row>`),
    refused: ['workbook-empty'],
  },
  {
    name: 'a DOCTYPE with entities that multiply',
    make: withPart(
      'xl/sharedStrings.xml',
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    ),
    refused: ['workbook-doctype'],
  },
  {
    name: 'a sheet in UTF-16, to hide its DOCTYPE',
    make: withPart(SHEET, { content: Buffer.from('\ufeff<!DOCTYPE x><worksheet/>', 'utf16le') }),
    refused: ['workbook-damaged'],
  },
  { name: 'macros', make: withPart('xl/vbaProject.bin', 'x'), refused: ['workbook-macros'] },
  {
    name: 'old macro sheets',
    make: withPart('xl/macrosheets/sheet1.xml', 'x'),
    refused: ['workbook-macros'],
  },
  {
    name: 'a link to another workbook',
    make: withPart('xl/externalLinks/externalLink1.xml', '<externalLink/>'),
    refused: [],
  },
  {
    name: 'an image from the network',
    make: withPart('xl/worksheets/_rels/sheet1.xml.rels', relation('image', 'http://evil.example/x.png')),
    refused: [],
  },
  {
    name: 'a mail address to click on',
    make: withPart('xl/worksheets/_rels/sheet1.xml.rels', relation('hyperlink', 'mailto:lan@phuong.example')),
    refused: [],
  },
  {
    name: 'a password on the archive',
    make: withPart(SHEET, { content: 'x', encrypted: true }),
    refused: ['workbook-encrypted'],
  },
  {
    name: 'a password, as Excel sets it',
    make: () => compound('EncryptedPackage'),
    refused: ['workbook-encrypted'],
  },
  { name: 'Excel 97 to 2003', make: () => compound('Workbook'), refused: ['workbook-other-kind'] },
  {
    name: 'LibreOffice Calc without a table',
    make: () =>
      archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    refused: ['workbook-empty'],
  },
  {
    name: 'a binary workbook',
    make: () => archive({ 'xl/workbook.bin': 'x' }),
    refused: ['workbook-other-kind'],
  },
  {
    name: 'a Word document without a table',
    make: () => archive({ 'word/document.xml': '<x/>' }),
    refused: ['workbook-empty'],
  },
  { name: 'an archive of photos', make: () => archive({ 'a.jpg': 'x' }), refused: ['workbook-other-kind'] },
  {
    name: 'a thousand parts',
    make: () =>
      archive({
        ...good(),
        ...Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}.xml`, ''])),
      }),
    refused: ['workbook-too-large'],
  },
  {
    name: 'cut off in the middle',
    make: () => archive(good()).subarray(0, 700),
    refused: ['workbook-damaged'],
  },
  {
    name: 'a part that is not what its checksum says',
    make: withPart(SHEET, { content: '<worksheet/>', saidCrc: 1 }),
    refused: ['workbook-damaged'],
  },
  {
    name: 'broken XML',
    make: withPart(SHEET, '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c></sheetData>'),
    refused: ['workbook-damaged'],
  },
  {
    name: 'a tag that never ends, forty thousand times',
    make: withSheet(`</sheetData>${'<mergeCell '.repeat(40_000)}`),
    refused: ['workbook-damaged'],
  },
  {
    name: 'a relation that never ends, forty thousand times',
    make: withPart('xl/_rels/workbook.xml.rels', `<Relationships>${'<Relationship '.repeat(40_000)}`),
    refused: ['workbook-damaged'],
  },
  { name: 'a workbook without a cell', make: withSheet(''), refused: ['workbook-empty'] },
  { name: 'two letters and nothing else', make: () => Buffer.from('PK'), refused: ['workbook-damaged'] },
];
