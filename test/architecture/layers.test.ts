import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const LAYERS = [
  'domain',
  'time',
  'files',
  'workdays',
  'rules',
  'objective',
  'engine',
  'store',
  'intake',
  'i18n',
  'documents',
  'feeds',
  'operations',
  'cli',
];
/** The one place that may import a package. */
const SINGLE: Readonly<Record<string, RegExp>> = {
  luxon: /^time\/zone\.ts$/,
  'ical-generator': /^feeds\/render-event\.ts$/,
  chalk: /^cli\/colour\.ts$/,
  inquirer: /^cli\/prompts\.ts$/,
  '@inquirer/core': /^cli\/(form|lines)-prompt\.ts$/,
  open: /^cli\/other-programs\.ts$/,
  clipboardy: /^cli\/other-programs\.ts$/,
  highs: /^engine\/highs\.ts$/,
  docx: /^documents\/formats\/docx-paper\.ts$/,
  fflate: /^(documents\/formats\/zip|intake\/.*)\.ts$/,
  pdfmake: /^documents\/pdf\.ts$/,
  'better-sqlite3': /^store\/database\.ts$/,
  'csv-parse/sync': /^intake\/formats\/read-csv\.ts$/,
  'iconv-lite': /^intake\/formats\/decode-legacy\.ts$/,
};
const PURE = ['domain', 'rules', 'objective', 'workdays'];

const src = fileURLToPath(new URL('../../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => name.split(sep).join('/'))
  .map(name => ({ name, layer: name.split('/')[0] ?? '', text: readFileSync(join(src, name), 'utf8') }));

const bench = fileURLToPath(new URL('../../bench', import.meta.url));
const benchmarks = readdirSync(bench, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(ts|mjs)$/.test(name))
  .map(name => readFileSync(join(bench, name), 'utf8'));

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
  readonly late: boolean;
}

function importsOf({ name, text }: (typeof files)[number]): readonly Import[] {
  const found = text.matchAll(/(?:^|\n)(import|export)( type)? [^;]*?from '([^']+)'|import\('([^']+)'\)/g);
  return [...found].map(m => ({
    from: name,
    what: m[3] ?? m[4] ?? '',
    typeOnly: m[2] !== undefined,
    late: m[1] === undefined,
  }));
}

const imports = files.flatMap(importsOf);
const targetLayer = ({ from, what }: Import) =>
  relative(src, join(src, dirname(from), what)).split(sep)[0] ?? '';

/** The files that can reach themselves. */
function circlesIn(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(needs.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(needs.get(next) ?? []));
    }
    return seen;
  };
  return [...needs.keys()].filter(name => reached(name).has(name));
}

describe('layers', () => {
  it('are all the folders there are', () => {
    expect([...new Set(files.map(f => f.layer))].sort()).toEqual([...LAYERS].sort());
  });

  it('import only layers before them', () => {
    const upward = imports
      .filter(i => i.what.startsWith('.'))
      .filter(i => LAYERS.indexOf(targetLayer(i)) > LAYERS.indexOf(i.from.split('/')[0] ?? ''));
    expect(upward).toEqual([]);
  });

  it('have no circle of files inside them: what is loaded late, by import(), closes none', () => {
    const needs = new Map(files.map(f => [f.name, [] as string[]]));
    for (const { from, what, late } of imports)
      if (what.startsWith('.') && !late) needs.get(from)?.push(posix.join(dirname(from), what));
    expect(circlesIn(needs)).toEqual([]);
  });

  it('load each such package in one place', () => {
    const elsewhere = imports.filter(i => SINGLE[i.what] && !i.typeOnly && !SINGLE[i.what]?.test(i.from));
    expect(elsewhere).toEqual([]);
  });

  it('keep what a roster is free of packages and of the machine', () => {
    const impure = imports.filter(i => PURE.includes(i.from.split('/')[0] ?? '') && !i.what.startsWith('.'));
    expect(impure).toEqual([]);
  });
});

describe('code', () => {
  const found = (pattern: RegExp, allowed: RegExp) =>
    files.filter(f => pattern.test(f.text) && !allowed.test(f.name)).map(f => f.name);

  it('reads the clock in one place', () => {
    expect(found(/Date\.now\(|new Date\(\)/, /^time\/clock\.ts$/)).toEqual([]);
    expect(found(/new Date\(/, /^(time\/clock|domain\/civil-date)\.ts$/)).toEqual([]);
    expect(found(/Math\.random/, /^$/)).toEqual([]);
  });

  it('never leaves the process in the middle', () => {
    expect(found(/process\.exit\(/, /^$/)).toEqual([]);
    expect(found(/process\.exitCode/, /^cli\/main\.ts$/)).toEqual([]);
  });

  it('writes to stdout in one place', () => {
    // The child process that reads a hostile workbook answers on its own stdout.
    expect(
      found(/stdout\.write\((?!'')|console\.log/, /^(cli\/output|intake\/formats\/parse-file)\.ts$/),
    ).toEqual([]);
  });

  it('shows a result without knowing the command that made it', () => {
    const views = files.filter(f => f.name.startsWith('cli/views/'));
    expect(views.filter(f => /CommandInput|\bGiven\b/.test(f.text)).map(f => f.name)).toEqual([]);
  });

  it('looks up nothing that was typed by a string', () => {
    expect(found(/optsWithGlobals|\.opts\(\)|options\['/, /^cli\/program\.ts$/)).toEqual([]);
  });

  it('speaks SQL in the store only', () => {
    expect(found(/\b(SELECT|INSERT INTO|DELETE FROM)\b/, /^store\//)).toEqual([]);
  });

  it('has no sentence outside i18n', () => {
    const data =
      /^(i18n\/|workdays\/(announced|statutory)-days\.ts|operations\/ward\/(ward-defaults|init-ward)\.ts|store\/migrations\/0003-add-service-records\.ts|intake\/|domain\/(name|person-fields|commune)\.ts|domain\/(days|settings)\/)/;
    const vietnamese =
      /^(?!\s*(\/\/|\*|\/\*)).*'[^']*[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ][^']* [^']*'/im;
    expect(
      files
        .filter(f => !data.test(f.name))
        .filter(f => f.text.split('\n').some(line => vietnamese.test(line)))
        .map(f => f.name),
    ).toEqual(
      ['cli/commands'].flatMap(allowed =>
        files
          .filter(f => f.name.startsWith(allowed) && f.text.split('\n').some(line => vietnamese.test(line)))
          .map(f => f.name),
      ),
    );
  });

  it('exports nothing that nobody needs', () => {
    const users = [...files.map(f => f.text), ...benchmarks];
    const needed = (name: string) => users.filter(text => new RegExp(`\\b${name}\\b`).test(text)).length > 1;
    const exported = files.flatMap(({ name, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm)].map(
        ([, what = '']) => ({ name, what, uses: text.split(new RegExp(`\\b${what}\\b`)).length - 1 }),
      ),
    );
    const idle = exported.filter(e => e.uses < 2 && !needed(e.what)).map(e => `${e.name} ${e.what}`);
    // The reader of lists of days waits for the lists that are to use it.
    const waiting = /^domain\/days\/read-days\.ts readFileDays/;
    expect(idle.filter(name => !waiting.test(name))).toEqual([]);
  });

  it('assumes no POSIX path', () => {
    expect(found(/['"`]\/(tmp|home|usr|etc|var)\b/, /^$/)).toEqual([]);
  });
});
