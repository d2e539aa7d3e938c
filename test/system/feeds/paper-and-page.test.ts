// The page in a phone-sized Chromium without scripts, and the slips as they come out of a printer.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import QRCode from 'qrcode';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedWard, servedWard } from './served-ward.ts';

let served: ServedWard;
let browser: Browser;
beforeAll(async () => {
  served = await servedWard();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser.close();
  await served.remove();
});

describe('the landing page', () => {
  it.each(['light', 'dark'] as const)(
    'reads well at 360 pixels in %s, without scripts',
    async colorScheme => {
      const address = await served.serve();
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        colorScheme,
        javaScriptEnabled: false,
      });
      const page = await context.newPage();
      await page.goto(`${address}/${await served.tokenOf('CB01')}/`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        'Lịch trực của Nguyễn Thị Ánh Tuyết',
      );
      // Everything fits: a full-page picture would be wider if anything stuck out.
      const picture = await page.screenshot({ fullPage: true });
      expect(picture.readUInt32BE(16)).toBe(360);
      const button = page.getByRole('link', { name: 'iPhone, iPad, máy Mac' });
      expect(await button.getAttribute('href')).toMatch(
        /^webcal:\/\/lich\.example\.vn\/truc\/[\w-]{27}\/lich\.ics$/,
      );
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await page.getByText('Android', { exact: true }).first().click();
      expect(await page.getByRole('link', { name: 'Mở bằng ICSx5' }).isVisible()).toBe(true);
      await page.getByText('Máy tính', { exact: true }).first().click();
      expect(await page.getByRole('link', { name: 'Outlook' }).isVisible()).toBe(true);
      // Without script there is no button that does nothing.
      expect(await page.getByRole('button', { name: 'Sao chép đường dẫn' }).isVisible()).toBe(false);
      expect(await page.locator('code.link').textContent()).toMatch(/^https:\/\//);
      await context.close();
    },
  );

  it('keeps enough contrast in both modes', async () => {
    const address = await served.serve();
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      await page.goto(`${address}/${await served.tokenOf('CB01')}/`);
      const ratios = await page.evaluate(() => {
        const channels = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        const light = (text: string) => {
          const [r = 0, g = 0, b = 0] = channels(text).map(c => {
            const s = c / 255;
            return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const behind = (element: Element | null): string => {
          if (!element) return 'rgb(255, 255, 255)';
          const { backgroundColor } = getComputedStyle(element);
          return backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : backgroundColor;
        };
        return [...document.querySelectorAll('h1, h2, p, li span, a, code, summary')].map(element => {
          const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort(
            (x, y) => y - x,
          );
          return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
        });
      });
      expect([colorScheme, Math.min(...ratios) >= 4.5]).toEqual([colorScheme, true]);
      await context.close();
    }
  });
});

describe('the slips', () => {
  it('carry a code that says exactly the address of the page', async () => {
    const { ward } = served;
    const path = join(ward.folder, 'slip.pdf');
    await ward.done('feeds', 'slips', 'CB01', '-o', path);
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    for (const words of ['Nguyễn Thị Ánh Tuyết', 'CB01', 'Cấp ngày 15/12/2026', 'thu hồi và cấp lại'])
      expect(text).toContain(words);
    const modules = readModules(
      execFileSync('pdftoppm', ['-r', '288', '-gray', path], { maxBuffer: 2 ** 28 }),
    );
    const page = `https://lich.example.vn/truc/${await served.tokenOf('CB01')}/`;
    const same = [0, 1, 2, 3, 4, 5, 6, 7].filter(maskPattern => {
      const segments = [{ data: Buffer.from(page), mode: 'byte' as const }];
      const { modules: made } = QRCode.create(segments, {
        errorCorrectionLevel: 'M',
        maskPattern: maskPattern as 0,
      });
      const rows = Array.from({ length: made.size }, (_, y) =>
        Array.from({ length: made.size }, (__, x) => (made.get(y, x) ? '#' : '.')).join(''),
      );
      return rows.join('\n') === modules.join('\n');
    });
    expect(same).toHaveLength(1);
  });
});

/** The squares of the code, from the picture of the sheet: found by its upper left corner, seven squares wide. */
function readModules(picture: Buffer): readonly string[] {
  const [, width = 0, height = 0] = (
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1')) ?? []
  ).map(Number);
  const pixels = picture.subarray(picture.length - width * height);
  const dark = (x: number, y: number) => (pixels[y * width + x] ?? 255) < 128;
  const runFrom = (x: number, y: number) => {
    let length = 0;
    while (x + length < width && dark(x + length, y)) length++;
    return length;
  };
  const upright = (x: number, y: number) => {
    let length = 0;
    while (y + length < height && dark(x, y + length)) length++;
    return length;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!dark(x, y) || dark(x - 1, y)) continue;
      const corner = runFrom(x, y);
      if (corner < 60 || corner > 160 || Math.abs(upright(x, y) - corner) > 2) continue;
      const square = corner / 7;
      const at = (i: number, j: number) =>
        dark(Math.round(x + (i + 0.5) * square), Math.round(y + (j + 0.5) * square));
      // The right upper corner ends the first row.
      let size = 0;
      for (let version = 1; version <= 15; version++) {
        const n = 17 + 4 * version;
        const isCorner = [0, 1, 2, 3, 4, 5, 6].every(k => at(n - 7 + k, 0)) && !at(n - 8, 0) && !at(n, 0);
        if (isCorner && [0, 1, 2, 3, 4, 5, 6].every(k => at(0, n - 7 + k))) size = n;
      }
      if (size === 0) continue;
      return Array.from({ length: size }, (_, j) =>
        Array.from({ length: size }, (__, i) => (at(i, j) ? '#' : '.')).join(''),
      );
    }
  return [];
}
