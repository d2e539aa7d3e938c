// The two pictures of the README, taken of what its demo makes: the sheet to sign, and the page on a phone.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectPicture } from './picture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lichtruc-readme-'));
const environment = {
  ...process.env,
  LICHTRUC_FILE: join(folder, 'lichtruc.db'),
  LICHTRUC_NOW: '2026-12-28T08:00:00+07:00',
  LICHTRUC_SEED: 'readme',
};
const kept = (name: string) => join(root, 'docs', 'pictures', name);

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'bin', 'demo.mjs'), folder]);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('the sheet to sign', () => {
  const sheet = join(folder, 'sheet');
  execFileSync('pdftoppm', [
    '-r',
    '60',
    '-gray',
    '-png',
    '-singlefile',
    join(folder, 'lich-truc.pdf'),
    sheet,
  ]);
  expectPicture(kept('sheet.png'), `${sheet}.png`);
});

it('the page on a phone', async () => {
  const lichtruc = (...words: readonly string[]) =>
    execFileSync(process.execPath, [join(root, 'bin', 'lichtruc.js'), ...words, '--yes'], {
      env: environment,
    });
  const pages = join(folder, 'lich');
  lichtruc('settings', 'set', 'base-url', 'https://lich.phuong.example.vn');
  lichtruc('feeds', 'issue', 'CB03');
  lichtruc('feeds', 'build', '--out', pages);
  const [token = ''] = readdirSync(pages).filter(name => name.length > 20);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.goto(pathToFileURL(join(pages, token, 'index.html')).href);
  writeFileSync(join(folder, 'phone.png'), await page.screenshot());
  await browser.close();
  expectPicture(kept('phone.png'), join(folder, 'phone.png'));
});

it('are shown there', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const name of ['sheet', 'phone']) expect(readme).toContain(`docs/pictures/${name}.png`);
});
