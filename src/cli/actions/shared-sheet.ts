// The sheet that the Youth Union fills in: sent, and received.

import { basename } from 'node:path';
import { monthOf, weekdayOf } from '../../domain/civil-date.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { nameIn } from '../../i18n/names.ts';
import { type ReceivedSheet, receiveSheet } from '../../operations/roster/receive-sheet.ts';
import { sendSheet } from '../../operations/roster/send-sheet.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/hand-made.ts';
import { carryOut, wouldDo } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { needed } from '../options.ts';
import { endingOf, writeOutput } from '../output-file.ts';
import { typedPath } from '../typed-path.ts';
import { renderFindings } from '../views/findings-view.ts';
import { renderNextSteps } from '../views/next-steps.ts';

export const send: Action<typeof declared.rosterSend> = async (input, given) => {
  const { period, role, overwrite } = given;
  const output = needed(given.output, '-o');
  endingOf(output, ['xlsx']);
  const { bytes, seats } = await sendSheet(officeOf(input), period, role);
  const { path } = await writeOutput(input, { output, overwrite }, bytes, 'sheet');
  const { handMade } = input.messages;
  return { data: { path, seats }, text: handMade.sent(path, seats), advice: handMade.sentAdvice };
};

export const receive: Action<typeof declared.rosterReceive> = async (input, given) => {
  const path = typedPath(given.file, input.context.folder);
  const file = { name: basename(path), bytes: readBytes(path) };
  const role = given.role;
  const { made, approved } = await carryOut(
    input,
    office => receiveSheet(office, file, role),
    tried =>
      tried.changes.length > 0 || tried.wishes > 0
        ? { lines: wouldDo(linesOf(tried, input), input), question: input.messages.handMade.ask }
        : null,
  );
  const { facts: _, ...data } = made;
  const lines = linesOf(made, input);
  const dryRun = input.dryRun ? [input.messages.commands.dryRun] : [];
  const months = [...new Set(made.changes.map(c => monthOf(c.date)))];
  return {
    data,
    text: [...(approved ? lines.slice(0, 1) : lines), ...dryRun].join('\n'),
    unchanged: made.changes.length + made.wishes === 0,
    advice: renderNextSteps(
      months.map(month => `lichtruc diff ${month}`),
      input,
    ),
  };
};

function linesOf(received: ReceivedSheet, input: CommandInput): readonly string[] {
  const { file, changes, facts, role, wishes, findings } = received;
  const { handMade, dates } = input.messages;
  const name = (code: string | null) => {
    const person = facts.people.find(p => p.code === code);
    return person ? `${person.code} ${person.name}` : '';
  };
  const head = changes.length > 0 ? handMade.received(file, changes.length) : handMade.receivedSame(file);
  return [
    head,
    ...changes.map(({ date, from, to }) => {
      const when = `${dates.weekdayShort(weekdayOf(date))} ${dates.date(date)}`;
      return `  ${handMade.change(when, nameIn(role, input.language), name(from), name(to))}`;
    }),
    ...(wishes > 0 ? [handMade.wishes(wishes)] : []),
    ...(findings.length > 0 ? [renderFindings(findings, facts, input)] : []),
  ];
}
