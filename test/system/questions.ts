// What a terminal asks, read off its screen, and the keys that answer it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Asked, Filled } from '../cli/scripted-prompts.ts';
import type { Words } from '../scenarios/month-player.ts';
import type { Terminal } from './terminal.ts';

export interface Question {
  readonly asked: Asked;
  give(answer: Answer): Promise<void>;
}

const STEADY_MS = 120;
const PATIENCE = 500;
const MOST_STEPS = 80;

/** One after another, until the program has left. */
export async function* questions(terminal: Terminal, words: Words): AsyncGenerator<Question> {
  let answered = '';
  for (;;) {
    const screen = await steady(
      terminal,
      text => text !== answered && (hasLeft(text) || openQuestion(text) !== null),
    );
    if (hasLeft(screen)) return;
    const asked = readQuestion(screen, words);
    yield {
      asked,
      async give(answer) {
        await answerTo(terminal, asked, answer, words);
        answered = terminal.screen();
        terminal.press('Enter');
      },
    };
  }
}

const hasLeft = (screen: string) => /^left: \d/m.test(screen);

async function steady(terminal: Terminal, is: (screen: string) => boolean): Promise<string> {
  let before = '';
  for (let waited = 0; waited < PATIENCE; waited++) {
    const screen = terminal.screen();
    if (screen === before && is(screen)) return screen;
    before = screen;
    await sleep(STEADY_MS);
  }
  throw new Error(`nothing is asked:\n${before}`);
}

/** From its line on; null where nothing is asked. */
function openQuestion(screen: string): readonly string[] | null {
  const lines = screen.trimEnd().split('\n');
  const at = lines.findLastIndex(line => /^[?✔] /.test(line));
  return lines[at]?.startsWith('? ') ? lines.slice(at) : null;
}

function readQuestion(screen: string, { prompts }: Words): Asked {
  const [first = '', ...rest] = openQuestion(screen) ?? [];
  const end = rest.findIndex(line => line.trim() === '');
  const choices = rest.slice(0, end < 0 ? rest.length : end).map(line => line.slice(2));
  const is = (keys: string) => rest.some(line => line.includes(keys.slice(0, 20)));
  const message = first.slice(2).trim();
  if (is(prompts.formKeys)) return { kind: 'form', message, choices };
  if (is(prompts.keys)) return { kind: 'choice', message, choices };
  const isYesOrNo = /\([a-z]\/[a-z]\)$/i.test([message, ...rest].join(' ').trim());
  return { kind: isYesOrNo ? 'yes' : 'text', message, choices: [] };
}

/** All but the Enter that hands it in. */
async function answerTo(terminal: Terminal, { kind }: Asked, answer: Answer, { menu }: Words): Promise<void> {
  if (kind === 'form') return fill(terminal, typeof answer === 'object' ? (answer as Filled) : {});
  if (typeof answer !== 'string') return;
  // “Leave” is a part of “Leave and wishes”.
  const isIt = (line: string) =>
    answer === menu.leave ? line.slice(2).trim() === answer : line.includes(answer.slice(0, 60));
  if (kind === 'choice') await pointAt(terminal, isIt);
  else terminal.type(answer);
}

async function fill(terminal: Terminal, filled: Filled): Promise<void> {
  for (const [label, value] of Object.entries(filled)) {
    await pointAt(terminal, line => line.slice(2).startsWith(label.slice(0, 36)));
    terminal.type(value.split(/[,…]/)[0] ?? '');
    await sleep(STEADY_MS);
  }
  await pointAt(terminal, line => line.includes('['));
}

async function pointAt(terminal: Terminal, isIt: (line: string) => boolean): Promise<void> {
  const pointed = () =>
    terminal
      .screen()
      .split('\n')
      .findLast(line => line.startsWith('❯ ')) ?? '';
  for (let step = 0; step < MOST_STEPS; step++) {
    if (isIt(pointed())) return;
    terminal.press('Down');
    await sleep(STEADY_MS / 2);
  }
  throw new Error(`never pointed at:\n${terminal.screen()}`);
}
