// The sheet that the Youth Union fills in: sent, and received.

import { basename, extname, resolve } from 'node:path';
import { weekdayOf } from '../../domain/civil-date.ts';
import { UserError } from '../../domain/errors.ts';
import { readBytes } from '../../files/read-bytes.ts';
import { type ReceivedSheet, receiveSheet } from '../../operations/roster/receive-sheet.ts';
import { sendSheet } from '../../operations/roster/send-sheet.ts';
import { roleName } from '../ask-ward.ts';
import type { CommandInput, Outcome } from '../command-file.ts';
import { approved } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { argument, mayAsk, needed, textOption } from '../options.ts';
import { writeOutput } from '../output-file.ts';
import { renderFindings } from '../views/findings-view.ts';

export async function send(input: CommandInput): Promise<Outcome> {
  const period = argument(input, 0);
  const output = needed(textOption(input, 'output'), '-o');
  if (extname(output).toLowerCase() !== '.xlsx')
    throw new UserError('unreadable', {
      code: 'choice-unknown',
      facts: { option: '-o', value: output, choices: ['.xlsx'] },
    });
  const { bytes, seats } = await sendSheet(officeOf(input), period, textOption(input, 'role'));
  const { path } = writeOutput(input, output, bytes, 'sheet');
  const { handMade } = input.messages;
  return { data: { path, seats }, text: handMade.sent(path, seats), advice: handMade.sentAdvice };
}

export async function receive(input: CommandInput): Promise<Outcome> {
  const path = resolve(input.context.folder, argument(input, 0));
  const file = { name: basename(path), bytes: readBytes(path) };
  const role = textOption(input, 'role');
  const office = officeOf(input);
  const preview = await receiveSheet({ ...office, dryRun: true }, file, role);
  const lines = linesOf(preview, input);
  const asks = preview.changes.length > 0 || preview.wishes > 0;
  if (asks) await approved(input, async () => lines, input.messages.handMade.ask);
  const { facts: _, ...data } = await receiveSheet(office, file, role);
  const dryRun = input.dryRun ? [input.messages.commands.dryRun] : [];
  return { data, text: [...(asks && mayAsk(input) ? lines.slice(0, 1) : lines), ...dryRun].join('\n') };
}

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
      return `  ${handMade.change(when, roleName(role, input), name(from), name(to))}`;
    }),
    ...(wishes > 0 ? [handMade.wishes(wishes)] : []),
    ...(findings.length > 0 ? [renderFindings(findings, facts, input)] : []),
  ];
}
