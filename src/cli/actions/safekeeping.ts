// Copies of the file, putting one back, examining the file, erasing a person.

import { basename } from 'node:path';
import { type Diagnosis, WATCHED } from '../../domain/health.ts';
import { wordOf } from '../../i18n/word-of.ts';
import { about } from '../../operations/safekeeping/about.ts';
import { backup as backUp } from '../../operations/safekeeping/backup.ts';
import { doctor as examine } from '../../operations/safekeeping/doctor.ts';
import { type Erased, erase } from '../../operations/safekeeping/erase.ts';
import {
  type Restored,
  type RestoredOnto,
  restore as restoreFile,
} from '../../operations/safekeeping/restore.ts';
import { personOrAsked } from '../ask-ward.ts';
import type { Action, CommandInput, Outcome } from '../command-file.ts';
import type * as people_ from '../commands/people.ts';
import type * as safekeeping_ from '../commands/safekeeping.ts';
import { carryOut } from '../confirm.ts';
import { officeOf } from '../office.ts';
import { typedPath } from '../typed-path.ts';
import { programVersion } from '../version.ts';
import { renderNextSteps } from '../views/next-steps.ts';

export const backup: Action<typeof safekeeping_.backupCommand> = async (input, given) => {
  const folder = given.to;
  const made = await backUp(officeOf(input), {
    folder: folder === null ? null : typedPath(folder, input.context.folder),
    keep: given.keep,
    days: given.days,
  });
  const { safekeeping, commands } = input.messages;
  const text = [
    input.dryRun ? safekeeping.wouldBackUp(made.path) : safekeeping.backedUp(made.path, made.rows),
    ...made.removed.map(path => safekeeping.removedBackup(path)),
    ...(input.dryRun ? [commands.dryRun] : []),
  ].join('\n');
  return { data: made, text };
};

export const restore: Action<typeof safekeeping_.restoreCommand> = async (input, given) => {
  const { safekeeping, commands } = input.messages;
  const from = typedPath(given.file, input.context.folder);
  const { replace, after } = given;
  const options = { reason: safekeeping.restoreReason(basename(from)), replace, after };
  const { made: restored } = await carryOut(
    input,
    office => restoreFile(office, from, options),
    ({ onto }) =>
      onto
        ? { lines: [ontoLine(onto, from, input)], question: safekeeping.restoreOntoQuestion }
        : { lines: [], question: safekeeping.restoreQuestion(input.path, from) },
  );
  const text = [...restoredLines(restored, input), ...(input.dryRun ? [commands.dryRun] : [])].join('\n');
  const advice = renderNextSteps(
    ['lichtruc doctor', ...backAgain(restored).map(code => `lichtruc people erase ${code}`)],
    input,
  );
  return { data: restored, text, advice };
};

/** Those whom a copy brings back in spite of their erasure; an operation on the present file erases them again. */
function backAgain({ onto, erasedSince }: Restored): readonly string[] {
  return onto ? [] : erasedSince;
}

function restoredLines(restored: Restored, input: CommandInput): readonly string[] {
  const { safekeeping } = input.messages;
  const { from, kept, unread, lost, onto } = restored;
  const erased = backAgain(restored);
  return [
    onto ? ontoLine(onto, from, input) : safekeeping.restored(from),
    ...(kept ? [safekeeping.kept(kept, onto ? 0 : lost)] : []),
    ...(unread ? [input.palette.warning(safekeeping.unread)] : []),
    ...(erased.length > 0 ? [input.palette.warning(safekeeping.backAgain(erased.join(', ')))] : []),
  ];
}

function ontoLine({ changes, version }: RestoredOnto, from: string, { messages }: CommandInput): string {
  const { safekeeping, history } = messages;
  const said = changes.map(({ table, rows }) =>
    safekeeping.restoreChange(wordOf(history.tables, table), rows),
  );
  return safekeeping.restoreOnto(from, said, version);
}

export const doctor: Action<typeof safekeeping_.doctorCommand> = async (input, given) => {
  const found = await examine(officeOf(input), input.context.platform);
  if (given.health) return healthOutcome(found, input);
  const wrong = found.filter(d => d.state !== 'fine');
  const { safekeeping } = input.messages;
  const program = about(programVersion());
  const text = [
    ...found.map(diagnosis => diagnosisLine(diagnosis, input)),
    wrong.length === 0 ? input.palette.good(safekeeping.healthy) : safekeeping.found(wrong.length),
    safekeeping.about(program),
  ].join('\n');
  return { data: { diagnoses: found, about: program }, text, no: found.some(d => d.state === 'error') };
};

/** One line; the answer is no where feeds, backup or log need a person. */
function healthOutcome(found: readonly Diagnosis[], { messages }: CommandInput): Outcome {
  const { healthy, needsPerson, titles, explain } = messages.safekeeping;
  const wrong = found.filter(({ check, state }) => WATCHED.has(check) && state !== 'fine');
  const text =
    wrong.length === 0
      ? healthy
      : wrong.map(({ check, facts }) => needsPerson(titles[check], explain[check](facts).says)).join(' ');
  return { data: { diagnoses: wrong }, text, no: wrong.length > 0 };
}

function diagnosisLine({ check, state, facts }: Diagnosis, { messages, palette }: CommandInput): string {
  const { titles, explain } = messages.safekeeping;
  if (state === 'fine') return `${palette.good('✓')} ${titles[check]}`;
  const mark = state === 'error' ? palette.bad('✗') : palette.warning('!');
  const { says, mend } = explain[check](facts);
  return `${mark} ${titles[check]}: ${says}\n    ${palette.accent('→')} ${mend}`;
}

export const erasePerson: Action<typeof people_.peopleErase> = async (input, given) => {
  const { safekeeping, commands } = input.messages;
  const typed = await personOrAsked(input, given.person);
  const { made: erased } = await carryOut(
    input,
    office => erase(office, typed),
    ({ person }) => ({ lines: [], question: safekeeping.eraseQuestion(person) }),
  );
  const text = [
    safekeeping.erased(erased.person, erased.tokens),
    ...leftLines(erased, input),
    ...(input.dryRun ? [commands.dryRun] : []),
  ].join('\n');
  return { data: erased, text, advice: renderNextSteps(['lichtruc feeds build'], input) };
};

function leftLines(
  { freeTexts, copies, compacted }: Erased,
  { messages, palette }: CommandInput,
): readonly string[] {
  const { safekeeping, history } = messages;
  return [
    ...(compacted ? [] : [palette.warning(safekeeping.notCompacted)]),
    ...(freeTexts.length > 0 ? [palette.warning(safekeeping.freeTexts)] : []),
    ...freeTexts.map(t => `  ${safekeeping.freeText(wordOf(history.tables, t.table), t.column, t.count)}`),
    ...(copies.length > 0 ? [palette.warning(safekeeping.copies)] : []),
    ...copies.map(path => `  ${path}`),
  ];
}
