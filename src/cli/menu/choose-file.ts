// A file of the folder, pointed at.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { searchKey } from '../../domain/text.ts';
import { say } from '../output.ts';
import { askChoice, askText } from '../prompts.ts';
import { typedPath } from '../typed-path.ts';
import type { Visit } from './step.ts';

const LISTS = /\.(csv|tsv|txt|xlsx)$/i;
const OTHER = '';

/** `words` are those by which a likely file is known; likely ones come first, then the newest. */
export async function chooseFile(visit: Visit, message: string, words: readonly string[]): Promise<string> {
  const { input } = visit;
  const { folder, stderr } = input.context;
  const { menu } = input.messages;
  const files = listsIn(folder, words);
  if (files.length === 0) say(stderr, menu.noFiles(folder));
  const choices = [...files.map(name => ({ name, value: name })), { name: menu.otherFile, value: OTHER }];
  const chosen = files.length === 0 ? OTHER : await askChoice<string>(message, choices);
  return chosen === OTHER ? typeFile(visit) : chosen;
}

function listsIn(folder: string, words: readonly string[]): readonly string[] {
  const likely = (name: string) => words.some(word => searchKey(name).includes(word));
  return readdirSync(folder)
    .filter(name => LISTS.test(name))
    .map(name => ({ name, at: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort(
      (a, b) => Number(likely(b.name)) - Number(likely(a.name)) || b.at - a.at || (a.name < b.name ? -1 : 1),
    )
    .map(({ name }) => name);
}

async function typeFile({ input }: Visit): Promise<string> {
  const { menu } = input.messages;
  const there = (typed: string) => existsSync(typedPath(typed, input.context.folder));
  const validate = (typed: string) => (typed.trim() !== '' && there(typed)) || menu.noSuchFile;
  return (await askText({ message: menu.ask.path, validate })).trim();
}
