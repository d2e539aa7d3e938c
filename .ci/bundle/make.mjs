// `npm run bundle -- PLATFORM...`: a folder with everything in it, packed, into out/bundle/, and its sum in SHA256SUMS.
// The same sources give the same bytes. Unpacked it is:
//   lichtruc.cmd (or lichtruc), DOC-TRUOC-TIEN.html, current.txt, VERSION/{bin,dist,node_modules,runtime,licenses,...}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { filesOfPackage } from './packages.mjs';
import { clipboardProgram, PLATFORMS } from './platforms.mjs';
import { bundleProgram } from './program.mjs';
import { sbom } from './sbom.mjs';
import { writeTar } from './tar.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'out', 'bundle');
const read = path => readFileSync(join(root, path));
const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json'));
const { name, version, license, type, engines, imports } = manifest;
/** Of the ward's file: how many steps it is from the first one. */
const fileFormat = readdirSync(join(root, 'src/store/migrations')).filter(file => /^\d/.test(file)).length;
const json = content => Buffer.from(`${JSON.stringify(content, null, 2)}\n`);

/** What of a package is needed when it runs; of the others the code is in the chunks. */
const NEEDED = {
  'better-sqlite3': (path, { binary }) =>
    /^(package\.json$|lib\/)/.test(path) || path === `prebuilds/${binary}`,
  highs: path => /^(package\.json|build\/highs\.(js|wasm))$/.test(path),
  '@expo-google-fonts/tinos': path => /^package\.json$|\.ttf$/.test(path),
};

function licensesOf(packages) {
  return packages.flatMap(each => {
    const files = [...filesOfPackage(root, lock, each)].filter(([path]) =>
      /^(licen[cs]e|copying|notice)[^/]*$/i.test(path),
    );
    const texts = files.sort().map(([, bytes]) => bytes.toString('utf8'));
    const text = texts.length > 0 ? texts.join('\n\n') : `${lock.packages[`node_modules/${each}`].license}\n`;
    return [[`licenses/${each.replace('/', '+')}.txt`, Buffer.from(text)]];
  });
}

/** Everything under VERSION/, by path. */
function versionFiles({ chunks, packages }, platform) {
  const runtime = filesOfPackage(root, lock, platform.runtime);
  const all = [...packages, platform.runtime];
  return [
    ['package.json', json({ name, version, license, type, engines, imports, fileFormat })],
    ...['lichtruc.js', 'package.json'].map(file => [`bin/${file}`, read(`bin/${file}`)]),
    ...chunks.map(([path, bytes]) => [`dist/${path}`, bytes]),
    ...clipboardProgram(platform).map(({ path, source }) => [`dist/${path}`, read(source)]),
    ...Object.entries(NEEDED).flatMap(([each, isNeeded]) =>
      [...filesOfPackage(root, lock, each)]
        .filter(([path]) => isNeeded(path, platform))
        .map(([path, bytes]) => [`node_modules/${each}/${path}`, bytes]),
    ),
    [`runtime/${platform.program}`, runtime.get(`bin/${platform.program}`)],
    ...licensesOf(all),
    ...['LICENSE', 'CHANGELOG.md'].map(file => [file, read(file)]),
    ['sbom.cdx.json', json(sbom(manifest, all, lock))],
  ];
}

function bundleFiles(program, platform) {
  const inVersion = versionFiles(program, platform).map(([path, bytes]) => [`${version}/${path}`, bytes]);
  const folder = `.ci/bundle/${platform.starters}`;
  const text = content => Buffer.from(content.replaceAll('\n', platform.lineEnd));
  const starters = readdirSync(join(root, folder)).map(file => [
    file,
    text(read(join(folder, file)).toString()),
  ]);
  const files = [...inVersion, ...starters, ['current.txt', text(`${version}\n`)]];
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return [...files, ['SHA256SUMS', sumsOf(files)]];
}

function sumsOf(files) {
  const sum = bytes => createHash('sha256').update(bytes).digest('hex');
  return Buffer.from(files.map(([path, bytes]) => `${sum(bytes)}  ${path}\n`).join(''));
}

const isProgram = path => path === 'lichtruc' || /\/(runtime\/node|xsel)$/.test(path);

function pack(files, folder, { archive }) {
  if (archive === 'tar.gz') {
    const placed = files.map(([path, bytes]) => [
      `${folder}/${path}`,
      { bytes, executable: isProgram(path) },
    ]);
    return gzipSync(writeTar(placed), { level: 9 });
  }
  const parts = files.map(([path, bytes]) => [
    `${folder}/${path}`,
    [bytes, { mtime: '1980-01-01T00:00:00' }],
  ]);
  return zipSync(Object.fromEntries(parts), { level: 9 });
}

async function main(asked) {
  const unknown = asked.filter(each => !(each in PLATFORMS));
  if (asked.length === 0 || unknown.length > 0) {
    process.stderr.write(`bundle: ${unknown.join(', ') || '-'}; ${Object.keys(PLATFORMS).join(' | ')}\n`);
    process.exitCode = 2;
    return;
  }
  const program = await bundleProgram(root);
  mkdirSync(out, { recursive: true });
  for (const each of asked) {
    const platform = PLATFORMS[each];
    const folder = `${name}-${version}-${each}`;
    const bytes = pack(bundleFiles(program, platform), folder, platform);
    writeFileSync(join(out, `${folder}.${platform.archive}`), bytes);
    process.stdout.write(`out/bundle/${folder}.${platform.archive} ${(bytes.length / 1e6).toFixed(1)} MB\n`);
  }
  const made = readdirSync(out).filter(file => /\.(zip|tar\.gz)$/.test(file));
  writeFileSync(
    join(out, 'SHA256SUMS'),
    sumsOf(made.sort().map(file => [file, readFileSync(join(out, file))])),
  );
}

await main(process.argv.slice(2));
