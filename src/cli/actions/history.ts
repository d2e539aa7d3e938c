// Looking back and taking back.

import type { RowImage } from '../../domain/history.ts';
import { namesOf } from '../../i18n/names.ts';
import { withoutPrivate } from '../../operations/history/private-columns.ts';
import { readHistory, readOperation } from '../../operations/history/read-history.ts';
import { redo as redoLast, type TakenBack, undo as undoLast } from '../../operations/history/undo.ts';
import type { Office } from '../../operations/office.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type * as declared from '../commands/history.ts';
import { carryOut, wouldDo } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { renderHistory, sentenceOf, whenText } from '../views/history-view.ts';
import { renderDiff } from '../views/roster-view.ts';
import { renderChanges } from '../views/row-view.ts';

/** Entries told unasked; a dry run tells all. */
const ENTRIES_TOLD = 8;

export const history: Action<typeof declared.historyCommand> = async (input, given) => {
  const { number, limit, person } = given;
  if (number !== null) return oneOperation(input, number);
  const { facts, entries, older } = await readHistory(officeOf(input), { limit, person });
  const { messages } = input;
  const text = [
    renderHistory(entries, facts, input),
    ...(older > 0 ? [input.palette.faint(messages.history.older(older))] : []),
  ].join('\n');
  return { data: { entries, older }, text, advice: input.palette.faint(messages.history.detail) };
};

async function oneOperation(input: CommandInput, id: number): Promise<Outcome> {
  const { facts, ...detail } = await readOperation(officeOf(input), id);
  const text = [renderHistory([detail], facts, input), renderChanges(detail.images, facts, input)].join('\n');
  return { data: detail, text };
}

export const undo: Action<typeof declared.undoCommand> = async (input, given) => {
  const count = given.count ?? 1;
  return takingBack(input, 'undo', office => undoLast(office, count, input.messages.history.restoreReason));
};

export async function redo(input: CommandInput): Promise<Outcome> {
  return takingBack(input, 'redo', office => redoLast(office, input.messages.history.redoReason));
}

async function takingBack(
  input: CommandInput,
  which: 'undo' | 'redo',
  take: (office: Office) => Promise<TakenBack>,
): Promise<Outcome> {
  const { history } = input.messages;
  const { made: taken } = await carryOut(input, take, tried => ({
    lines: wouldDo(takenText(tried, input), input),
    harmless: tried.version === null && othersIn(tried, input).length === 0,
    ...questionOf(tried, input),
  }));
  const done = which === 'undo' ? history.tookBack : history.didAgain;
  const would = which === 'undo' ? history.wouldTakeBack : history.wouldDoAgain;
  const text = [
    input.dryRun ? would : done,
    ...takenText(taken, input).map(line => `  ${line}`),
    ...(input.dryRun ? [input.messages.commands.dryRun] : []),
  ].join('\n');
  const { facts: _, images, ...data } = taken;
  return { data: { ...data, images: images.map(i => withoutPrivate(i)) }, text };
}

/** Clerks whose work it takes back, but for who asks. */
function othersIn({ operations }: TakenBack, { by }: CommandInput): readonly string[] {
  return [...new Set(operations.map(o => o.by))].filter(who => who !== by);
}

function questionOf(taken: TakenBack, input: CommandInput): { readonly question?: string } {
  const others = othersIn(taken, input);
  return others.length > 0 ? { question: input.messages.history.othersQuestion(others.join(', ')) } : {};
}

function takenText(
  { operations, images, version, facts }: TakenBack,
  input: CommandInput,
): readonly string[] {
  const { history } = input.messages;
  const most = input.dryRun ? Number.POSITIVE_INFINITY : ENTRIES_TOLD;
  const names = namesOf(facts, input.language);
  const lines = [
    ...operations.map(operation => {
      const done = history.doneBy(operation.by, whenText(operation, facts, input));
      return `${operation.id}. ${sentenceOf(operation, facts, input)} (${done})`;
    }),
    renderChanges(images.toReversed().map(reversed).map(withoutPrivate), facts, input, most),
    ...(version
      ? [
          history.restored(version.version, version.hash.slice(0, 8)),
          renderDiff(version.diff, facts.roles, names.person, input),
        ]
      : []),
  ];
  return lines.flatMap(line => line.split('\n'));
}

/** As taking it back changes the row. */
function reversed(image: RowImage): RowImage {
  return { ...image, before: image.after, after: image.before };
}
