// What the import of long lists costs: 5,000 people and 10,000 rows of leave, in Excel. Processor time of the whole command
// beside that of opening the same file (aim: ten times or less), and the most memory that the command and the process
// that opens the file took (aim: 250 MB or less).

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';

const TICK_SECONDS = 0.01;
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin', 'lichtruc.js');
const parser = join(root, 'dist', 'intake', 'formats', 'parse-file.js');
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-'));
const ward = join(folder, 'ward.db');

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đỗ', 'Bùi', 'Vũ', 'Ngô', 'Lý'];
const MIDDLE = ['Văn', 'Thị', 'Hồng', 'Quốc', 'Thanh', 'Minh', 'Gia', 'Trọng'];
const GIVEN = ['Tuyết', 'Dũng', 'Hòa', 'Phương', 'Nam', 'Huy', 'Vân', 'Đạt', 'Nhi', 'An', 'Bình', 'Châu'];
const pick = (list, i) => list[i % list.length];
const nameOf = i =>
  `${pick(FAMILY, i)} ${pick(MIDDLE, Math.floor(i / 10))} ${pick(GIVEN, Math.floor(i / 80))} ${pick(GIVEN, Math.floor(i / 960))}`;
const codeOf = i => `CB${String(i).padStart(4, '0')}`;
const dayOf = i =>
  `${String(1 + (i % 28)).padStart(2, '0')}/${String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0')}/2027`;

const LISTS = {
  people: [
    ['Mã', 'Họ và tên', 'Nhóm', 'Chức vụ', 'Đơn vị', 'Năm sinh', 'SĐT'],
    ...Array.from({ length: 5000 }, (_, i) => [
      ...[codeOf(i), nameOf(i), 'Cán bộ', 'Công chức', `Phòng ${i % 40}`],
      ...[String(1965 + (i % 40)), `09${String(10_000_000 + i)}`],
    ]),
  ],
  leave: [
    ['Mã', 'Họ và tên', 'Từ ngày', 'Đến ngày', 'Lý do'],
    ...Array.from({ length: 9999 }, (_, i) => [
      ...[codeOf(i % 5000), nameOf(i % 5000)],
      ...[dayOf(i + 28 * Math.floor(i / 5000)), dayOf(i + 28 * Math.floor(i / 5000)), 'phép'],
    ]),
  ],
};

/** Loaded first: says at the end what was used. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => { process._rawDebug('USED ' + process.resourceUsage().maxRSS); });`,
)}`;

/** Of a command and all it started. */
function run(words, options = {}) {
  const before = childrenSeconds();
  const { status, stderr } = spawnSync(process.execPath, ['--import', USAGE, ...words], options);
  if (status !== 0) throw new Error(String(stderr).slice(0, 2000));
  const used = [...String(stderr).matchAll(/USED (\d+)/g)].map(found => Number(found[1]));
  const megabytes = Math.round(Math.max(...used) / 1024);
  return { seconds: childrenSeconds() - before, megabytes };
}

function childrenSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
  return (Number(fields[13]) + Number(fields[14])) * TICK_SECONDS;
}

function workbook(rows) {
  const cell = text => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(row => `<row>${row.map(cell).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}

try {
  run([bin, '--file', ward, 'init', '--yes', '--from', '01/10/2026']);
  for (const [kind, rows] of Object.entries(LISTS)) {
    const path = join(folder, `${kind}.xlsx`);
    writeFileSync(path, workbook(rows));
    const opened = run(['--max-old-space-size=160', parser, '20'], {
      input: readFileSync(path),
      maxBuffer: 1e9,
    });
    const whole = run([bin, '--file', ward, kind, 'import', path, '--yes', '--json'], { maxBuffer: 1e9 });
    console.log(
      `${kind}: ${rows.length - 1} rows; opened in ${opened.seconds.toFixed(2)} s, ${opened.megabytes} MB; ` +
        `imported in ${whole.seconds.toFixed(2)} s (${(whole.seconds / opened.seconds).toFixed(1)} times), ${whole.megabytes} MB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
