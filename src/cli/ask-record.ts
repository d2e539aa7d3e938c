// What happened at a duty, as a table of fields in the order in which a clerk reads it off the sign-in sheet.

import type { Person } from '../domain/person.ts';
import { comparePeople } from '../domain/person.ts';
import type { Attendance, ServiceRecord } from '../domain/service-record.ts';
import { findDuty } from '../operations/find-duty.ts';
import { listRecords, standingRecord } from '../operations/records/list-records.ts';
import type { RecordInput } from '../operations/records/record-duty.ts';
import type { CommandInput } from './command-file.ts';
import { figureFields, figuresOf } from './figure-fields.ts';
import type { Field, FieldChoice, FieldValues } from './form-fields.ts';
import { officeOf } from './office.ts';
import { askForm, askSearched } from './prompts.ts';
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
  const attended = standing.attended.filter(a => a.insteadOf === null);
  const value = await askForm<string>(input.messages.records.ask.record(dutyName(listed.duty, input)), [
    ...attended.flatMap(({ person }) => attendanceFields(person, standing, facts.people, input)),
    ...figureFields(standing, fields, input),
  ]);
  return { attendance: attendanceOf(attended, value), figures: figuresOf(standing, value) };
}

const cameField = (person: string) => `came ${person}`;
const reasonField = (person: string) => `reason ${person}`;
const standInField = (person: string) => `stand-in ${person}`;
const NOBODY = '';

function attendanceFields(
  person: string,
  { attended }: ServiceRecord,
  people: readonly Person[],
  { messages }: CommandInput,
): readonly Field<string>[] {
  const { ask, attendance: words } = messages.records;
  const name = people.find(p => p.code === person)?.name ?? person;
  const standing = attended.find(a => a.person === person && a.insteadOf === null);
  const standIn = attended.find(a => a.insteadOf === person)?.person ?? NOBODY;
  return [
    {
      name: cameField(person),
      label: name,
      value: standing?.attendance ?? 'came',
      choices: (['came', 'late', 'absent'] as const).map(value => ({ name: words[value], value })),
    },
    {
      name: reasonField(person),
      label: `  ${ask.reason}`,
      value: standing?.reason ?? '',
      asked: value => value(cameField(person)) !== 'came',
    },
    {
      name: standInField(person),
      label: `  ${ask.standIn}`,
      value: standIn,
      choices: standIns(attended, people, ask.nobody),
      asked: value => value(cameField(person)) === 'absent',
    },
  ];
}

function standIns(
  attended: ServiceRecord['attended'],
  people: readonly Person[],
  nobody: string,
): readonly FieldChoice[] {
  const rostered = new Set(attended.filter(a => a.insteadOf === null).map(a => a.person));
  const others = people.filter(p => !rostered.has(p.code)).toSorted(comparePeople);
  return [
    { name: nobody, value: NOBODY },
    ...others.map(p => ({ name: `${p.name} (${p.code})`, value: p.code })),
  ];
}

function attendanceOf(
  attended: ServiceRecord['attended'],
  value: FieldValues<string>,
): RecordInput['attendance'] {
  const said: Record<Attendance, string[]> = { came: [], late: [], absent: [], 'stood-in': [] };
  for (const { person } of attended) {
    const came = value(cameField(person));
    const attendance = came === 'late' || came === 'absent' ? came : 'came';
    const why = attendance === 'came' ? '' : value(reasonField(person)).replaceAll(';', ',');
    said[attendance].push(why === '' ? person : `${person}=${why}`);
    const standIn = value(standInField(person));
    if (attendance === 'absent' && standIn !== NOBODY) said['stood-in'].push(`${standIn}=${person}`);
  }
  return {
    came: said.came.join(';') || null,
    late: said.late.join(';') || null,
    absent: said.absent.join(';') || null,
    'stood-in': said['stood-in'].join(';') || null,
  };
}
