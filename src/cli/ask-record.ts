// What happened at a duty, asked for in the order in which a clerk reads it off the sign-in sheet.

import type { Problem } from '../domain/errors.ts';
import type { Person } from '../domain/person.ts';
import { comparePeople } from '../domain/person.ts';
import type { Attendance, ServiceField, ServiceRecord } from '../domain/service-record.ts';
import { cleanTexts } from '../domain/text.ts';
import { type FigureField, MOST_SERVED, NOTHING, readFigures } from '../intake/service-figures.ts';
import { typedRecord } from '../intake/typed-record.ts';
import { findDuty } from '../operations/find-duty.ts';
import { listRecords, standingRecord } from '../operations/records/list-records.ts';
import type { RecordInput } from '../operations/records/record-duty.ts';
import { explainProblem } from './boundary.ts';
import type { CommandInput } from './command-file.ts';
import { officeOf } from './office.ts';
import { askChoice, askSearched, askText } from './prompts.ts';
import { dutyName } from './views/record-view.ts';

/** Those without a record first, the newest on top. */
export async function askDuty(input: CommandInput): Promise<string> {
  const { duties } = await listRecords(officeOf(input), null);
  const { records } = input.messages;
  const choices = duties.toReversed().map(({ duty, record }) => ({
    name: `${dutyName(duty, input)}${record ? '' : ` (${records.notRecorded})`}`,
    value: `${duty.duty.date}/${duty.duty.pattern}`,
    missing: record === null,
  }));
  const ordered = [...choices.filter(c => c.missing), ...choices.filter(c => !c.missing)];
  return askSearched(
    records.ask.duty,
    ordered.map(({ name, value }) => ({ name, value })),
  );
}

/** What stands is what is on record, or what the roster says. */
export async function askRecord(input: CommandInput, named: string): Promise<RecordInput> {
  const { duties, facts, fields } = await listRecords(officeOf(input), null);
  const candidates = duties.map(listed => ({ ...listed, duty: listed.duty.duty, listed }));
  const { listed } = findDuty(named, candidates);
  const standing = standingRecord(listed);
  const attendance = await askAttendance(input, standing, facts.people);
  return { attendance, figures: await askFigures(input, standing, fields) };
}

async function askAttendance(
  input: CommandInput,
  { attended }: ServiceRecord,
  people: readonly Person[],
): Promise<RecordInput['attendance']> {
  const { ask, attendance: words } = input.messages.records;
  const nameOf = (code: string) => people.find(p => p.code === code)?.name ?? code;
  const said: Record<Attendance, string[]> = { came: [], late: [], absent: [], 'stood-in': [] };
  const choices = (['came', 'late', 'absent'] as const).map(value => ({ name: words[value], value }));
  for (const { person, attendance, insteadOf, reason } of attended) {
    if (insteadOf) continue;
    const name = nameOf(person);
    const chosen = await askChoice<Attendance>(ask.attended(name), choices, { byDefault: attendance });
    const why = chosen === 'came' ? '' : await askText({ message: ask.reason, default: reason });
    said[chosen].push(why === '' ? person : `${person}=${why.replaceAll(';', ',')}`);
    const standIn = chosen === 'absent' ? await askStandIn(input, name, person, people, attended) : null;
    if (standIn) said['stood-in'].push(`${standIn}=${person}`);
  }
  return {
    came: said.came.join(';') || null,
    late: said.late.join(';') || null,
    absent: said.absent.join(';') || null,
    'stood-in': said['stood-in'].join(';') || null,
  };
}

async function askStandIn(
  { messages }: CommandInput,
  name: string,
  absent: string,
  people: readonly Person[],
  attended: ServiceRecord['attended'],
): Promise<string | null> {
  const { ask } = messages.records;
  const known = attended.find(a => a.insteadOf === absent)?.person ?? null;
  const rostered = new Set(attended.filter(a => a.insteadOf === null).map(a => a.person));
  const others = people.filter(p => !rostered.has(p.code)).toSorted(comparePeople);
  const inOrder = [...others.filter(p => p.code === known), ...others.filter(p => p.code !== known)];
  const choices = inOrder.map(p => ({ name: `${p.name} (${p.code})`, value: p.code as string | null }));
  const nobody = { name: ask.nobody, value: null };
  return askSearched(ask.standIn(name), known ? [...choices, nobody] : [nobody, ...choices]);
}

type TextField = 'byField' | 'satisfaction' | 'minutes' | 'note';

/** Every answer is judged as it is typed: nobody types fourteen of them twice. */
async function askFigures(
  input: CommandInput,
  standing: ServiceRecord,
  fields: readonly ServiceField[],
): Promise<RecordInput['figures']> {
  const { ask } = input.messages.records;
  const count = (message: string, stands: number, most = MOST_SERVED) =>
    askText({ message, default: String(Math.min(stands, most)), validate: countUpTo(most, ask.count) });
  const text = async (field: TextField, stands: string) => {
    const validate = judged(field, fields, input);
    const typed = await askText({ message: ask[field], default: stands, validate });
    return typed.trim() === '' && stands !== '' ? NOTHING : typed.trim() || null;
  };
  const organisations = await count(ask.organisations, standing.organisations);
  const citizens = await count(ask.citizens, standing.citizens);
  const received = await count(ask.received, standing.received);
  const sameDay = await count(ask.sameDay, standing.answeredSameDay, Number(received));
  const left = Number(received) - Number(sameDay);
  return {
    organisations,
    citizens,
    received,
    sameDay,
    appointed: await count(ask.appointed, standing.appointed, left),
    guided: await count(ask.guided, standing.guided),
    byField: await text(
      'byField',
      [...standing.byField].map(([code, files]) => `${code}=${files}`).join('; '),
    ),
    satisfaction: await text('satisfaction', standing.satisfaction?.join(',') ?? ''),
    minutes: await text('minutes', standing.minutesToResult.join(',')),
    note: await text('note', standing.note),
  };
}

function countUpTo(most: number, say: (most: number) => string) {
  return (typed: string) => (/^\d{1,4}$/.test(typed.trim()) && Number(typed) <= most) || say(most);
}

function judged(field: TextField, fields: readonly ServiceField[], { messages }: CommandInput) {
  return (typed: string): true | string => {
    const problems: Problem[] = [];
    readFigures(
      typedRecord<FigureField>({ [field]: typed }, () => ''),
      fields,
      problems,
    );
    const [problem] = cleanTexts(problems);
    if (!problem) return true;
    const { says, mend } = explainProblem(problem, messages);
    return `${says} ${mend}`;
  };
}
