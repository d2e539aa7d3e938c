// The page behind the QR code in Debian's Chromium and Firefox, at the widths of a phone, a tablet and a desk, light and
// dark: nothing sticks out, axe finds nothing, and the three choices stand where a phone shows them without scrolling.
// With PICTURES=folder the pictures stay there, to be looked at.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, startFirefox, type Viewport } from './firefox.ts';
import { type ServedWard, servedWard } from './served-ward.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SIZES: readonly Viewport[] = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const CHOICES = `JSON.stringify([...document.querySelectorAll('.button.first')].map(b => b.getBoundingClientRect().bottom))`;
const WIDTH = 'JSON.stringify(document.documentElement.scrollWidth)';
const FOUND = `axe.run().then(r => JSON.stringify(r.violations.map(v => v.id + ' ' + v.nodes[0].html)))`;

const profile = mkdtempSync(join(tmpdir(), 'lichtruc-browsers-'));
let served: ServedWard;
let url = '';
beforeAll(async () => {
  served = await servedWard();
  const token = await served.tokenOf('CB01');
  // What changed stands first, so that the choices are as low as they ever are.
  const { roster } = await served.ward.data<{
    roster: {
      duties: readonly { duty: { date: string }; seats: readonly { person: { person: string } | null }[] }[];
    };
  }>('show', '2027-01');
  const own = roster.duties.filter(d => d.seats.some(s => s.person?.person === 'CB01'));
  for (const { duty } of own) await served.ward.done('duty', 'cancel', duty.date, '--reason', 'Bão số 3');
  await served.ward.done('feeds', 'build', '--out', served.out);
  url = `${await served.serve()}/${token}/`;
});
afterAll(async () => {
  await served.remove();
  rmSync(profile, { recursive: true, force: true });
});

interface Seen {
  open(size: Viewport): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  picture(): Promise<Buffer>;
}

async function inChromium(browser: Browser, dark: boolean): Promise<Seen> {
  // A tester's tool is no script of the page.
  const context = await browser.newContext({ colorScheme: dark ? 'dark' : 'light', bypassCSP: true });
  const page: Page = await context.newPage();
  return {
    async open(size) {
      await page.setViewportSize(size);
      await page.goto(url);
    },
    evaluate: async expression => JSON.parse(await page.evaluate(expression)),
    picture: () => page.screenshot({ fullPage: true }),
  };
}

async function expectGood(name: string, seen: Seen, dark: boolean): Promise<void> {
  for (const size of SIZES) {
    await seen.open(size);
    const where = `${name} ${size.width}${dark ? ' dark' : ''}`;
    expect([where, await seen.evaluate(WIDTH)]).toEqual([where, size.width]);
    const bottoms = (await seen.evaluate(CHOICES)) as readonly number[];
    expect([where, bottoms.length, Math.max(...bottoms) <= size.height]).toEqual([where, 3, true]);
    expect([where, await seen.evaluate(`${AXE}; ${FOUND}`)]).toEqual([where, []]);
    const kept = process.env['PICTURES'];
    if (!kept) continue;
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${where.replaceAll(' ', '-')}.png`), await seen.picture());
  }
}

describe.each([false, true])('the page, dark: %s', dark => {
  it('is good in Chromium', async () => {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
    await expectGood('chromium', await inChromium(browser, dark), dark);
    await browser.close();
  });

  it('is good in Firefox', async () => {
    const firefox: Firefox = await startFirefox(join(profile, String(dark)), dark);
    await expectGood('firefox', { ...firefox, open: size => firefox.open(url, size) }, dark);
    await firefox.close();
  });
});
