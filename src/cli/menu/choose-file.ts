// A file of the folder, pointed at.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { searchKey } from '../../domain/text.ts';
import { BACKUP_FOLDER } from '../../operations/safekeeping/backup.ts';
import { say } from '../output.ts';
import { askChoice, askText } from '../prompts.ts';
import { typedPath } from '../typed-path.ts';
import type { Visit } from './step.ts';

const LISTS = /\.(csv|tsv|txt|xlsx)$/i;
const OTHER = '';

/** `words` are those by which a likely file is known; likely ones come first, then the newest. */
export async function chooseFile(visit: Visit, message: string, words: readonly string[]): Promise<string> {
  const { folder, stderr } = visit.input.context;
  const files = filesIn(folder, LISTS, words);
  if (files.length === 0) say(stderr, visit.input.messages.menu.noFiles(folder));
  return chooseAmong(visit, message, files);
}

/** The newest first. */
export async function chooseBackup(visit: Visit, message: string): Promise<string> {
  const folder = join(dirname(visit.input.path), BACKUP_FOLDER);
  const files = existsSync(folder) ? filesIn(folder, /\.db$/i, []) : [];
  return chooseAmong(
    visit,
    message,
    files.map(name => join(folder, name)),
  );
}

async function chooseAmong(visit: Visit, message: string, files: readonly string[]): Promise<string> {
  const named = files.map(path => ({ name: basename(path), value: path }));
  const choices = [...named, { name: visit.input.messages.menu.otherFile, value: OTHER }];
  const chosen = files.length === 0 ? OTHER : await askChoice<string>(message, choices);
  return chosen === OTHER ? typeFile(visit) : chosen;
}

function filesIn(folder: string, ending: RegExp, words: readonly string[]): readonly string[] {
  const likely = (name: string) => words.some(word => searchKey(name).includes(word));
  return readdirSync(folder)
    .filter(name => ending.test(name))
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
