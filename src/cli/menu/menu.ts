// The guided menu: what needs attention and the steps of the month, one after another until somebody leaves. Every
// step is a command, and says which.

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Attention } from '../../domain/attention.ts';
import { namesIn } from '../../i18n/names.ts';
import { readOutlook } from '../../operations/outlook/outlook.ts';
import { makeWard } from '../actions/make-ward.ts';
import type { CommandFile, CommandInput, Outcome } from '../command-file.ts';
import { initCommand } from '../commands/init.ts';
import { readGiven } from '../declaration.ts';
import { copyLetters, copyOut, openOut } from '../hand-over.ts';
import { officeOf } from '../office.ts';
import { hasDesktop } from '../other-programs.ts';
import { say } from '../output.ts';
import { askChoice, type Choice } from '../prompts.ts';
import { cutToWidth } from '../views/text-width.ts';
import { renderHome } from './home.ts';
import { mendingStep } from './mending.ts';
import { SECTIONS, type SectionId } from './sections.ts';
import { attempt, isCtrlC, isEscape, runStep, type Step, type Visit } from './step.ts';
import { STEPS, type StepId } from './steps.ts';

/** More of what needs attention waits until this is done. */
const MOST_ATTENTION = 5;
/** Lines that the question, its help, the gap above them and the cursor below take. */
const QUESTION_LINES = 5;
const LEAST_PAGE = 8;
const DEFAULT_ROWS = 24;

/** What it came to; null where it came to nothing. */
type Work = (visit: Visit) => Promise<Outcome | null>;

/** Until somebody leaves. Without a ward file it makes one first. */
export async function openMenu(input: CommandInput, commands: readonly CommandFile[]): Promise<void> {
  if (!existsSync(input.path) && !(await beginWard(input, commands))) return;
  let last: Outcome | null = null;
  for (let first = true; ; first = false) {
    const visit: Visit = { input, commands, outlook: await readOutlook(officeOf(input)) };
    const work = await chooseWork(visit, first, last);
    if (!work) return;
    last = await attempt(input, () => work(visit));
  }
}

/** The ward's file, then its people; false where somebody left before there was a file. */
async function beginWard(input: CommandInput, commands: readonly CommandFile[]): Promise<boolean> {
  const { stderr } = input.context;
  say(stderr, input.messages.menu.welcome(input.path));
  const made = await attempt(input, async () => {
    const { text } = await makeWard(input, readGiven(initCommand, {}));
    say(stderr, text);
    return text;
  });
  if (made === null) return false;
  await attempt(input, async () =>
    runStep({ input, commands, outlook: await readOutlook(officeOf(input)) }, STEPS['people-import']),
  );
  return true;
}

/** Null to leave. */
async function chooseWork(visit: Visit, first: boolean, last: Outcome | null): Promise<Work | null> {
  const { input, outlook } = visit;
  const { menu } = input.messages;
  const { stderr } = input.context;
  const home = first ? renderHome(outlook, input) : '';
  stderr.write(`\n${home ? `${home}\n\n` : ''}`);
  const rows = (stderr.rows ?? DEFAULT_ROWS) - (home ? home.split('\n').length + 1 : 0) - QUESTION_LINES;
  const leave: Choice<Work | null> = { name: menu.leave, value: null };
  const pressing = [...handChoices(visit, last), ...attentionChoices(visit)];
  const sections = sectionChoices(visit);
  const choices = [...pressing, ...undoChoice(visit, last), ...sections, leave];
  const byDefault = (pressing[0] ?? sections[0] ?? leave).value;
  try {
    return await askChoice<Work | null>(first ? menu.ask.what : menu.ask.whatNext, choices, {
      byDefault,
      page: Math.max(LEAST_PAGE, first ? rows : Math.floor(rows / 2)),
    });
  } catch (error) {
    if (isEscape(error) || isCtrlC(error)) return null;
    throw error;
  }
}

const has = ({ commands }: Visit, { command }: Step) => commands.some(c => c.name === command.name);

/** The text that was just written can go onto the clipboard, the document into its program. */
function handChoices({ input }: Visit, last: Outcome | null): readonly Choice<Work | null>[] {
  if (!last || !hasDesktop(input.context)) return [];
  const { copy, letters, file } = last;
  const { hands } = input.messages.menu;
  const after = (work: Promise<unknown>) => work.then(() => last);
  return [
    ...(copy ? [{ name: hands.copy, value: () => after(copyOut(copy, input)) }] : []),
    ...(letters && letters.each.length > 0
      ? [{ name: hands.letters(letters.each.length), value: () => after(copyLetters(letters, input)) }]
      : []),
    ...(file ? [{ name: hands.open(basename(file)), value: () => after(openOut(file, input)) }] : []),
  ];
}

/** What was just done can be taken back without a look for where. */
function undoChoice({ input }: Visit, last: Outcome | null): readonly Choice<Work | null>[] {
  if (!last?.takeBack) return [];
  return [{ name: input.messages.menu.steps.undo, value: visit => runStep(visit, STEPS.undo) }];
}

function attentionChoices(visit: Visit): readonly Choice<Work | null>[] {
  const { menu } = visit.input.messages;
  return visit.outlook.attention
    .map(attention => ({ attention, step: mendingStep(attention, visit.outlook) }))
    .filter(({ step }) => has(visit, step))
    .slice(0, MOST_ATTENTION)
    .map(({ attention, step }, i) => ({
      name: cutToWidth(`! ${attentionText(attention, visit)}`, visit.input.width - 2),
      value: (at: Visit) => runStep(at, step),
      ...(i === 0 ? { heading: menu.attention } : {}),
    }));
}

function attentionText(attention: Attention, { input, outlook }: Visit): string {
  return input.messages.menu.attentions(attention, namesIn(outlook.facts.roles, input.language));
}

function sectionChoices(visit: Visit): readonly Choice<Work | null>[] {
  const { menu } = visit.input.messages;
  const ids = Object.keys(SECTIONS) as SectionId[];
  return ids
    .map(id => ({ id, steps: SECTIONS[id].filter(step => has(visit, STEPS[step])) }))
    .filter(({ steps }) => steps.length > 0)
    .map(({ id, steps }, i) => ({
      name: menu.sections[id],
      value: (at: Visit) => openSection(at, steps),
      ...(i === 0 ? { heading: menu.month } : {}),
    }));
}

async function openSection(visit: Visit, steps: readonly StepId[]): Promise<Outcome | null> {
  const { menu } = visit.input.messages;
  const [only, ...more] = steps;
  if (only && more.length === 0) return runStep(visit, STEPS[only]);
  const choices = steps.map(value => ({ name: menu.steps[value], value }));
  return runStep(visit, STEPS[await askChoice<StepId>(menu.ask.step, choices)]);
}
