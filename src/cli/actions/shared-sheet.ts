// The sheet that the Youth Union fills in: sent, and received.

import { basename } from 'node:path';
import { weekdayOf } from '../../domain/civil-date.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { nameIn } from '../../i18n/names.ts';
import { type ReceivedSheet, receiveSheet } from '../../operations/roster/receive-sheet.ts';
import { sendSheet } from '../../operations/roster/send-sheet.ts';
import type { Action, CommandInput } from '../command-file.ts';
import type * as declared from '../commands/hand-made.ts';
import { approved } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { mayAsk, needed } from '../options.ts';
import { endingOf, writeOutput } from '../output-file.ts';
import { typedPath } from '../typed-path.ts';
import { renderFindings } from '../views/findings-view.ts';

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
  const office = officeOf(input);
  const preview =
    mayAsk(input) && !input.dryRun ? await receiveSheet({ ...office, dryRun: true }, file, role) : null;
  const asks = preview !== null && (preview.changes.length > 0 || preview.wishes > 0);
  if (asks) await approved(input, async () => linesOf(preview, input), input.messages.handMade.ask);
  const received = await receiveSheet(office, file, role);
  const { facts: _, ...data } = received;
  const lines = linesOf(received, input);
  const dryRun = input.dryRun ? [input.messages.commands.dryRun] : [];
  return { data, text: [...(asks ? lines.slice(0, 1) : lines), ...dryRun].join('\n') };
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
