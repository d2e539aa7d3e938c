// Every sheet of the zoo as it comes out: from poppler, LibreOffice and a browser.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderPaper } from '../../src/documents/document-formats.ts';
import { slipsOf } from '../documents/ledger-papers.ts';
import { ZOO } from '../documents/zoo.ts';
import { ZOO_PAPERS } from '../documents/zoo-papers.ts';
import { type MeasuredPdf, measurePdf, nearEdges, overlaps, withoutMark } from './measured-pdf.ts';
import { expectPicture } from './picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'lichtruc-zoo-'));
const pictures = fileURLToPath(new URL('pictures/zoo', import.meta.url));
/** What the decree and the issue of papers ask for, in points. */
const SMALLEST = { official: 11, narrow: 9 };
/** Of a line of Times, from its ascent to its descent. */
const TALL = 1.1;
let browser: Browser;
const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, HOME: folder },
  });

beforeAll(async () => {
  // Sheets of data are for programs.
  for (const { name, paper, formats } of ZOO_PAPERS)
    for (const format of formats)
      writeFileSync(join(folder, `${name}.${format}`), await renderPaper({ ...paper, data: null }, format));
  writeFileSync(join(folder, 'slips.pdf'), await slipsOf(ZOO['usual']!));
  for (const format of ['docx', 'xlsx'] as const) {
    mkdirSync(join(folder, format));
    const files = ZOO_PAPERS.filter(p => p.formats.includes(format)).map(p => `${p.name}.${format}`);
    const profile = `-env:UserInstallation=file://${folder}/office`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', format, ...files);
  }
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Words set smaller than so many points; rules and bars drawn by letters are none. */
function smaller({ words }: MeasuredPdf, least: number): readonly string[] {
  const small = words.filter(w => w.bottom - w.top < least * TALL - 0.3 && !/^[—█-]+$/.test(w.text));
  return small.map(w => w.text);
}

describe('every PDF of the zoo', () => {
  it.each(ZOO_PAPERS)(
    '$name has $pages pages, nothing cut, small or on each other',
    ({ name, paper, pages }) => {
      const measured = withoutMark(measurePdf(join(folder, `${name}.pdf`)), paper.draftMark);
      expect(measured.pages).toHaveLength(pages);
      expect(overlaps(measured)).toEqual([]);
      expect(nearEdges(measured, 10)).toEqual([]);
      expect(smaller(measured, SMALLEST[paper.margins])).toEqual([]);
    },
  );

  it.each(ZOO_PAPERS)('$name looks as it did', ({ name }) => {
    run('pdftoppm', '-r', '40', '-gray', '-png', `${name}.pdf`, `${name}-page`);
    const pages = readdirSync(folder).filter(file => file.startsWith(`${name}-page`));
    run('convert', ...pages.sort(), '+append', '-strip', `${name}.png`);
    expectPicture(join(pictures, `${name}.png`), join(folder, `${name}.png`));
  });

  it('has slips of nine points and more, within their lines', () => {
    const measured = measurePdf(join(folder, 'slips.pdf'));
    expect([measured.pages.length, overlaps(measured), nearEdges(measured, 10)]).toEqual([1, [], []]);
    expect(smaller(measured, SMALLEST.narrow)).toEqual([]);
  });

  it.each(ZOO_PAPERS)('$name is sound, and says what is what to those who hear it', ({ name, paper }) => {
    expect(run('qpdf', '--check', `${name}.pdf`)).toContain('PDF Version: 1.7');
    const info = run('pdfinfo', `${name}.pdf`);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toContain(`Title:           ${paper.name}`);
    const structure = run('pdfinfo', '-struct', `${name}.pdf`);
    const tables = paper.blocks.filter(b => b.kind === 'table' && b.rows.length > 0);
    if (tables.length > 0) expect(structure).toMatch(/Table[\s\S]*TH:?\s[\s\S]*\/Scope \/Column/);
    if (paper.blocks.some(b => b.kind === 'title')) expect(structure).toContain('H1');
    expect(run('pdfinfo', '-meta', `${name}.pdf`)).toContain('<dc:language>');
  });
});

describe('every Office file of the zoo, through LibreOffice', () => {
  it.each(ZOO_PAPERS.filter(p => p.formats.includes('docx')))(
    '$name has its pages in Word',
    ({ name, paper, wordPages }) => {
      const measured = measurePdf(join(folder, 'docx', `${name}.pdf`));
      expect(measured.pages).toHaveLength(wordPages);
      expect([overlaps(measured), nearEdges(measured, 9.5)]).toEqual([[], []]);
      expect(smaller(measured, SMALLEST[paper.margins])).toEqual([]);
    },
  );

  it.each(ZOO_PAPERS.filter(p => p.formats.includes('xlsx')))(
    '$name loses nothing in Excel, and keeps signatures on a page with rows',
    ({ name, paper }) => {
      const measured = measurePdf(join(folder, 'xlsx', `${name}.pdf`));
      expect([overlaps(measured), nearEdges(measured, 9.5)]).toEqual([[], []]);
      const page = (words: string) => measured.words.find(w => w.text === words)?.page;
      const closing = paper.blocks.find(b => b.kind === 'closing');
      if (closing?.recipientsTitle) expect(page('nhận:')).toBe(page('Lưu:'));
    },
  );
});

describe('every page of the zoo, in a browser', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each(ZOO_PAPERS)('$name overflows at no width and has no serious fault', async ({ name }) => {
    const page = await browser.newPage();
    await page.goto(`file://${folder}/${name}.html`);
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide, `${width} pixels`).toBeLessThanOrEqual(width);
    }
    await page.evaluate(axe);
    const faults = await page.evaluate(
      "axe.run().then(r => r.violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => v.id + ' ' + v.nodes[0].html))",
    );
    expect(faults).toEqual([]);
    await page.close();
  });
});
