// What the documents point at is there: links and their headings, files named as code, commands and their options,
// decisions by their number. And no document is left where nobody comes by.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callables } from '../../src/cli/callables.ts';
import { withDeclaredNames } from '../../src/cli/command-words.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documentsIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name));
const decisions = documentsIn('docs/decisions');
const documents = ['.', 'docs']
  .flatMap(documentsIn)
  .concat(decisions)
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** As GitHub names the headings of a document. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

const found = (pattern: RegExp) =>
  documents.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(([, target = '']) => ({ path, target })),
  );

/** A heading in the same document, or another file, with or without a heading in it. */
function leadsSomewhere(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? join(root, from) : join(root, dirname(from), file);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).has(anchor);
}

/** Where a path in code may begin: in the repository, or in the sources. */
const BEGINNINGS = [root, join(root, 'src')];
const known = BEGINNINGS.flatMap(folder => readdirSync(folder));

describe('the documents', () => {
  it('link to nothing that is not there', () => {
    const dead = found(/\]\((?!https?:|mailto:)([^)\s]+)\)/g).filter(
      ({ path, target }) => !leadsSomewhere(path, decodeURIComponent(target)),
    );
    expect(dead).toEqual([]);
  });

  it('name no file or folder of the program that is not there', () => {
    const named = found(/`([a-z0-9._-]+(?:\/[a-z0-9._-]+)+)`/g).filter(({ target }) =>
      known.includes(target.split('/')[0] ?? ''),
    );
    expect(named.length).toBeGreaterThan(100);
    const dead = named.filter(({ target }) => !BEGINNINGS.some(folder => existsSync(join(folder, target))));
    expect(dead).toEqual([]);
  });

  it('are each linked from another one', () => {
    const linked = new Set(
      found(/\]\((?!https?:|mailto:)([^)#\s]+)[^)]*\)/g).map(({ path, target }) =>
        join(dirname(path), target),
      ),
    );
    const entrances = ['README.md', 'CHANGELOG.md'];
    const alone = documents.map(({ path }) => path).filter(path => !linked.has(path));
    expect(alone.filter(path => !entrances.includes(path) && !decisions.includes(path))).toEqual([]);
  });

  it('mention each other by paths that are right', () => {
    const dead = found(/(?<![\w/])(docs\/[\w/-]+\.md)/g).filter(
      ({ target }) => !existsSync(join(root, target)),
    );
    expect(dead).toEqual([]);
  });
});

/** Every command line that a document shows, in a sentence or on a line of its own; what `each` runs is one too. */
const shown = documents.flatMap(({ path, text }) =>
  [...text.matchAll(/`lichtruc ([^`|\n]+)`|^ *(?:\$ |npx )?lichtruc ([^|>#\n]+)/gm)].flatMap(([, a, b]) =>
    (a ?? b ?? '').split(' -- ').map(line => ({ path, line: line.trim() })),
  ),
);

/** What `--help` says of each command, from the page that a test keeps fresh. */
const helpOf = new Map(
  readFileSync(join(root, 'docs/commands.md'), 'utf8')
    .split(/^## lichtruc ?/m)
    .map(section => [section.slice(0, section.indexOf('\n')), section]),
);

describe('command lines in the documents', () => {
  const ALL = callables(COMMANDS);
  const read = shown.map(async ({ path, line }) => {
    const { argv } = await withDeclaredNames(line.split(/\s+/), ALL);
    const words = argv.filter(word => !word.startsWith('-'));
    const help = helpOf.get(words.slice(0, 2).join(' ')) ?? helpOf.get(words[0] ?? '');
    return { path, line, argv, words, help };
  });

  it('call commands that are there', async () => {
    const typed = await Promise.all(read);
    expect(typed.length).toBeGreaterThan(100);
    const others = new Set(['COMMAND', ...ALL.map(({ name }) => name)]);
    const unknown = typed.filter(
      ({ words: [first = '', second], help }) =>
        first !== '' && !help && first !== 'help' && !(others.has(first) && !second),
    );
    expect(unknown.map(({ path, line }) => `${path}: ${line}`)).toEqual([]);
  });

  it('name options that those commands take', async () => {
    const general = helpOf.get('') ?? '';
    const unknown = (await Promise.all(read)).flatMap(({ path, line, argv, help }) =>
      argv
        .map(word => word.split('=')[0] ?? '')
        .filter(word => /^--[a-z]/.test(word) && !`${general} ${help ?? ''}`.includes(word))
        .map(option => `${path}: ${line}: ${option}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('decisions', () => {
  const numbers = decisions.map(path => basename(path).slice(0, 4));

  it('have a number of their own', () => {
    expect(numbers.filter((number, i) => numbers.indexOf(number) !== i)).toEqual([]);
  });

  it('are there where a number is given', () => {
    const dead = found(/\bdecisions? (\d{4})\b/g).filter(({ target }) => !numbers.includes(target));
    expect(dead).toEqual([]);
  });
});
